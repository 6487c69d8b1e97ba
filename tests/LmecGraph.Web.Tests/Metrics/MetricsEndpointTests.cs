using System.Net;
using LmecGraph.Metrics.Networks;
using LmecGraph.Metrics.Report;
using LmecGraph.Stores;

namespace LmecGraph.Web.Tests.Metrics;

public sealed class MetricsEndpointTests(SharedService shared) : IClassFixture<SharedService>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<string> Networks { get; } = [.. NetworkKind.All.Select(kind => new TheoryDataRow<string>(kind.Name))];

    [Theory]
    [MemberData(nameof(Networks))]
    public async Task A_network_has_the_measures_of_the_library(string network)
    {
        var service = shared.Service;

        using var response = await service.GetAsync($"/api/v1/metrics/{network}?measures=degree,components&measures=density&roll-up=off&top=3");

        var text = await response.Content.ReadAsStringAsync(Cancel);
        Assert.True(response.IsSuccessStatusCode, text);
        Assert.Equal(await LibraryReportAsync(service, network), text);
    }

    [Fact]
    public async Task Networks_and_measures_are_listed()
    {
        var service = shared.Service;

        var list = await service.JsonAsync("/api/v1/metrics");

        Assert.Equal(NetworkKind.All.Select(k => k.Name), list.GetProperty("networks").EnumerateArray().Select(n => n.GetProperty("name").GetString()));
        Assert.Contains("betweenness", list.GetProperty("measures").EnumerateArray().Select(m => m.GetProperty("name").GetString()));
    }

    [Fact]
    public async Task An_unknown_network_is_a_problem_that_names_those_there_are()
    {
        var service = shared.Service;

        using var response = await service.GetAsync("/api/v1/metrics/friends");

        Assert.Contains("partners", (await Problem.OfAsync(response, HttpStatusCode.NotFound)).GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("measures=beauty", "beauty")]
    [InlineData("role=clown", "clown")]
    [InlineData("level=day", "level")]
    [InlineData("from=yesterday", "from")]
    [InlineData("resolution=0", "resolution")]
    [InlineData("top=0", "top")]
    [InlineData("top=many", "top")]
    [InlineData("colour=red", "colour")]
    public async Task A_bad_parameter_is_a_problem_that_names_it(string query, string named)
    {
        var service = shared.Service;

        using var response = await service.GetAsync("/api/v1/metrics/partners?" + query);

        Assert.Contains(named, (await Problem.OfAsync(response, HttpStatusCode.BadRequest)).GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    private static async Task<string> LibraryReportAsync(RunningService service, string network)
    {
        await using var store = await GraphStores.OpenAsync(service.Store, cancel: Cancel);
        var options = new MeasureOptions { Measures = ["degree", "components", "density"] };
        var report = MeasureRun.Compute(await store.GraphAsync(Cancel), network, new NetworkOptions { RollUp = false }, options, Cancel);
        using var json = new MemoryStream();
        ReportJson.Write(report, json, top: 3);
        return System.Text.Encoding.UTF8.GetString(json.ToArray());
    }
}
