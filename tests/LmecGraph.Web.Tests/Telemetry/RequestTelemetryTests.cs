using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace LmecGraph.Web.Tests.Telemetry;

public sealed class RequestTelemetryTests
{
    [Fact]
    public async Task Requests_are_told_to_the_collector_that_is_named()
    {
        var received = new ConcurrentDictionary<string, string>();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        await using var collector = builder.Build();
        collector.Urls.Add("http://127.0.0.1:0");
        collector.MapPost("/{**path}", async (string path, HttpRequest request) =>
        {
            using var body = new MemoryStream();
            await request.Body.CopyToAsync(body, TestContext.Current.CancellationToken);
            received.AddOrUpdate(path, Encoding.UTF8.GetString(body.ToArray()), (_, text) => text + Encoding.UTF8.GetString(body.ToArray()));
        });
        await collector.StartAsync(TestContext.Current.CancellationToken);

        // What is left to tell is told when the service ends.
        var telemetry = new Dictionary<string, string>
        {
            [ServiceOptions.TelemetryEndpoint] = collector.Urls.First(),
            ["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf",
        };
        await using (var service = await RunningService.StartAsync(new ServiceOptions { Telemetry = telemetry }))
            (await service.GetAsync("/api/v1/query/stats")).Dispose();

        Assert.Contains("/api/v1/query/stats", received["v1/traces"], StringComparison.Ordinal);
        Assert.Contains("lmecgraph", received["v1/traces"], StringComparison.Ordinal);
        Assert.Contains("http.server.request.duration", received["v1/metrics"], StringComparison.Ordinal);
    }
}
