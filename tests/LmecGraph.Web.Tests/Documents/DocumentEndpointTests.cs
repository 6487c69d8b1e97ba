using System.Net;

namespace LmecGraph.Web.Tests.Documents;

public sealed class DocumentEndpointTests(SharedService shared) : IClassFixture<SharedService>
{
    [Fact]
    public async Task Documents_are_listed_in_order_of_name()
    {
        var service = shared.Service;

        var page = await service.JsonAsync("/api/v1/documents");

        Assert.Equal(["2021.txt", "2022.txt", Reports.Accented], page.GetProperty("rows").EnumerateArray().Select(r => r.GetProperty("name").GetString()));
        Assert.Equal(System.Text.Json.JsonValueKind.Null, page.GetProperty("next").ValueKind);
    }

    [Fact]
    public async Task Pages_put_together_are_the_list()
    {
        var service = shared.Service;

        var names = new List<string?>();
        for (string? cursor = ""; cursor is not null;)
        {
            var page = await service.JsonAsync("/api/v1/documents?limit=1" + (cursor == "" ? "" : "&cursor=" + Uri.EscapeDataString(cursor)));
            names.Add(page.GetProperty("rows").EnumerateArray().Single().GetProperty("name").GetString());
            cursor = page.GetProperty("next").GetString();
        }

        Assert.Equal(["2021.txt", "2022.txt", Reports.Accented], names);
    }

    [Fact]
    public async Task A_document_comes_with_its_untouched_text()
    {
        var service = shared.Service;

        foreach (var path in new[] { "sub/%C3%A4%20%26%20b.txt", Uri.EscapeDataString(Reports.Accented) })
            Assert.Equal(Reports.All[2].Text, (await service.JsonAsync("/api/v1/documents/" + path)).GetProperty("text").GetString());
    }

    [Fact]
    public async Task An_unknown_document_is_a_problem()
    {
        var service = shared.Service;

        using var response = await service.GetAsync("/api/v1/documents/unknown.txt");

        Assert.Contains("unknown.txt", (await Problem.OfAsync(response, HttpStatusCode.NotFound)).GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("limit=0")]
    [InlineData("limit=1001")]
    [InlineData("limit=many")]
    [InlineData("cursor=xyz")]
    public async Task A_bad_parameter_is_a_problem_that_names_it(string query)
    {
        var service = shared.Service;

        using var response = await service.GetAsync("/api/v1/documents?" + query);

        var problem = await Problem.OfAsync(response, HttpStatusCode.BadRequest);
        Assert.Contains(query.Split('=')[0], problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }
}
