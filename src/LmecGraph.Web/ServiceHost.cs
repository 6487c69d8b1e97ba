using LmecGraph.Graph;
using LmecGraph.Text;
using LmecGraph.Web.Access;
using LmecGraph.Web.Documents;
using LmecGraph.Web.Exports;
using LmecGraph.Web.Graphs;
using LmecGraph.Web.Health;
using LmecGraph.Web.Metrics;
using LmecGraph.Web.Problems;
using LmecGraph.Web.Queries;
using LmecGraph.Web.Start;
using LmecGraph.Web.Telemetry;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;

namespace LmecGraph.Web;

/// <summary>The host on one page: nothing in it comes from configuration files or the environment.</summary>
internal static class ServiceHost
{
    public static WebApplication Build(ServiceOptions options, Binding binding, IGraphStore store)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ApplicationName = typeof(ServiceHost).Assembly.GetName().Name });
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(binding.Address, binding.Port);
        });
        builder.Logging.SetMinimumLevel(LogLevel.Warning)
            .AddFilter("Microsoft.Extensions.Hosting", LogLevel.None) // a failed start is told by whoever starts it
            .AddSimpleConsole(console => console.SingleLine = true)
            .Services.Configure<ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);

        builder.AddTelemetry(options.Telemetry);
        builder.Services
            .AddSingleton(_ => new GraphSource(store))
            .AddProblems()
            .AddAccess(options, binding)
            .AddReadiness()
            .AddRoutingCore()
            .AddOpenApi("v1", ApiDescription.Describe)
            .Configure<JsonOptions>(UseLibraryForm);

        var app = builder.Build();
        app.UseSecurityHeaders();
        app.UseProblems();
        app.UseAccess(options, binding);
        app.MapStart();
        app.MapHealth();
        app.MapOpenApi("/openapi/{documentName}.json");
        var api = app.MapGroup("/api/v1").WithEntityTags();
        api.MapQueries();
        api.MapMetrics();
        api.MapExports();
        api.MapDocuments();
        return app;
    }

    private static void UseLibraryForm(JsonOptions json)
    {
        json.SerializerOptions.Encoder = Json.Options.Encoder;
        foreach (var converter in Json.Options.Converters) json.SerializerOptions.Converters.Add(converter);
    }
}
