using System.Net;

namespace LmecGraph.Web.Tests.Graphs;

public sealed class EntityTagTests(SharedService shared) : IClassFixture<SharedService>
{
    [Fact]
    public async Task Who_has_the_answer_already_is_told_so()
    {
        var service = shared.Service;
        using var first = await service.GetAsync("/api/v1/documents");

        using var again = await service.GetAsync("/api/v1/documents", ("If-None-Match", $"\"other\", {first.Headers.ETag}"));

        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Equal(first.Headers.ETag, again.Headers.ETag);
        Assert.Empty(await again.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_change_of_the_store_is_a_new_answer()
    {
        await using var service = await RunningService.StartAsync();
        using var before = await service.GetAsync("/api/v1/documents");

        await service.SaveAsync(("new.txt", "The Clean Water Forum was hosted by the Riverside Institute."));

        using var after = await service.GetAsync("/api/v1/documents", ("If-None-Match", before.Headers.ETag!.ToString()));
        Assert.Equal(HttpStatusCode.OK, after.StatusCode);
        Assert.NotEqual(before.Headers.ETag, after.Headers.ETag);
    }

    [Fact]
    public async Task Another_question_has_another_tag()
    {
        var service = shared.Service;

        using var one = await service.GetAsync("/api/v1/documents?limit=1");
        using var two = await service.GetAsync("/api/v1/documents?limit=2");

        Assert.NotEqual(one.Headers.ETag, two.Headers.ETag);
    }

    [Fact]
    public async Task A_problem_has_no_tag()
    {
        var service = shared.Service;

        using var response = await service.GetAsync("/api/v1/documents/unknown.txt");

        Assert.Null(response.Headers.ETag);
    }
}
