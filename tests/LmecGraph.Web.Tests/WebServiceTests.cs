using System.Net;
using LmecGraph.Graph;

namespace LmecGraph.Web.Tests;

public sealed class WebServiceTests(SharedService shared) : IClassFixture<SharedService>
{
    [Fact]
    public async Task Every_link_of_the_start_page_leads_somewhere()
    {
        var service = shared.Service;

        var links = (await service.JsonAsync("/")).GetProperty("links").EnumerateObject().ToList();

        Assert.NotEmpty(links);
        foreach (var link in links)
        {
            using var response = await service.GetAsync(link.Value.GetString()!);
            Assert.True(response.IsSuccessStatusCode, $"{link.Name}: {(int)response.StatusCode}");
        }
    }

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task Health_is_told(string path)
    {
        var service = shared.Service;

        using var response = await service.GetAsync(path);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData("/unknown")]
    [InlineData("/api/v1/unknown")]
    [InlineData("/api/v2/documents")]
    public async Task An_unknown_address_is_a_problem_that_says_where_to_look(string path)
    {
        var service = shared.Service;

        using var response = await service.GetAsync(path);

        var problem = await Problem.OfAsync(response, HttpStatusCode.NotFound);
        Assert.Contains("/openapi/v1.json", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.Equal(path, problem.GetProperty("instance").GetString());
    }

    [Fact]
    public async Task Another_method_is_a_problem_and_the_right_ones_are_named()
    {
        var service = shared.Service;

        using var response = await service.Client.PostAsync("/api/v1/documents", null, TestContext.Current.CancellationToken);

        await Problem.OfAsync(response, HttpStatusCode.MethodNotAllowed);
        Assert.Contains("GET", response.Content.Headers.Allow);
    }

    [Fact]
    public async Task A_port_in_use_is_one_line()
    {
        await using var first = await RunningService.StartAsync();

        var failure = await Assert.ThrowsAsync<ServiceException>(() =>
            WebService.StartAsync(new ServiceOptions { Store = first.Store, Port = first.Port }, TestContext.Current.CancellationToken));

        Assert.Contains("in use", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', failure.Message);
    }

    [Fact]
    public async Task A_store_that_is_not_there_is_one_line() =>
        await Assert.ThrowsAsync<StoreException>(() =>
            WebService.StartAsync(new ServiceOptions { Store = Path.Combine(Path.GetTempPath(), "no-such-store.db") }, TestContext.Current.CancellationToken));

    [Theory]
    [InlineData("example.org", 5080)]
    [InlineData("127.0.0.1", 70000)]
    [InlineData("127.0.0.1", -1)]
    public async Task An_address_that_is_none_is_one_line(string host, int port)
    {
        var failure = await Assert.ThrowsAsync<ServiceException>(() =>
            WebService.StartAsync(new ServiceOptions { Host = host, Port = port }, TestContext.Current.CancellationToken));

        Assert.Contains("--", failure.Message, StringComparison.Ordinal);
    }
}
