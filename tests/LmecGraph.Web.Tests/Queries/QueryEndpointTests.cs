using System.Net;
using System.Text.Json;
using LmecGraph.Queries;
using LmecGraph.Stores;
using LmecGraph.Text;

namespace LmecGraph.Web.Tests.Queries;

public sealed class QueryEndpointTests(SharedService shared) : IClassFixture<SharedService>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>One address for each question there is; <see cref="Every_question_has_an_address_here"/> holds that none is missing.</summary>
    public static TheoryData<string> Questions { get; } =
    [
        "search?text=river", "entity?entity=Riverside Institute", "neighbours?entity=Riverside Institute", "evidence?entity=Riverside Institute&edge=HOSTED",
        "organizations-across-events?min-events=1&role=host,speaker", "partners?organization=Riverside Institute", "co-hosts",
        "people-of?organization=Riverside Institute", "career?person=Ann Lee", "participants?event=Green Transport Dialogue",
        "events-of?entity=Harbour Foundation", "path?start=Ann Lee&end=Bo Chen", "timeline?by=year", "country-ties", "stats",
    ];

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task A_question_has_the_answer_of_the_library(string question)
    {
        var service = shared.Service;

        using var response = await service.GetAsync("/api/v1/query/" + question);

        var text = await response.Content.ReadAsStringAsync(Cancel);
        Assert.True(response.IsSuccessStatusCode, text);
        Assert.Equal(await LibraryAnswerAsync(service, question), text);
        var answer = JsonSerializer.Deserialize<JsonElement>(text);
        Assert.Equal(["query", "parameters", "rows", "next"], answer.EnumerateObject().Select(p => p.Name));
        Assert.NotEqual(0, answer.GetProperty("rows").GetArrayLength());
    }

    [Fact]
    public void Every_question_has_an_address_here() =>
        Assert.Equal(QuestionForms.All.Select(f => f.Name), Questions.Select(q => q.Data.Split('?')[0]));

    [Fact]
    public async Task Questions_are_listed_with_their_parameters()
    {
        var service = shared.Service;

        var list = (await service.JsonAsync("/api/v1/query")).EnumerateArray().ToList();

        Assert.Equal(QuestionForms.All.Select(f => f.Name), list.Select(q => q.GetProperty("name").GetString()));
        Assert.All(list, q => Assert.NotEqual(0, q.GetProperty("parameters").GetArrayLength()));
    }

    [Fact]
    public async Task Words_may_be_given_one_by_one_or_with_commas()
    {
        var service = shared.Service;

        var together = await service.JsonAsync("/api/v1/query/organizations-across-events?role=host,organizer&min-events=1");
        var apart = await service.JsonAsync("/api/v1/query/organizations-across-events?role=host&role=organizer&minEvents=1");

        Assert.Equal(together.ToString(), apart.ToString());
    }

    [Fact]
    public async Task Pages_follow_each_other_by_link_and_cursor()
    {
        var service = shared.Service;
        var whole = await service.JsonAsync("/api/v1/query/evidence?entity=Harbour Foundation");
        var all = whole.GetProperty("rows").EnumerateArray().Select(r => r.ToString()).ToList();

        var rows = new List<string>();
        for (var path = "/api/v1/query/evidence?entity=Harbour Foundation&limit=1"; path is not null;)
        {
            using var response = await service.GetAsync(path);
            var answer = JsonSerializer.Deserialize<JsonElement>(await response.Content.ReadAsStringAsync(Cancel));
            rows.AddRange(answer.GetProperty("rows").EnumerateArray().Select(r => r.ToString()));
            var next = response.Headers.TryGetValues("Link", out var links) ? links.Single() : null;
            Assert.Equal(answer.GetProperty("next").GetString() is null, next is null);
            path = next?[1..next.IndexOf('>', StringComparison.Ordinal)];
        }

        Assert.True(all.Count > 1);
        Assert.Equal(all, rows);
    }

    [Fact]
    public async Task An_unknown_question_is_answered_with_those_there_are()
    {
        var service = shared.Service;

        using var response = await service.GetAsync("/api/v1/query/gossip");

        Assert.Contains("career", (await Problem.OfAsync(response, HttpStatusCode.NotFound)).GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("organizations-across-events?min-events=none", "min-events")]
    [InlineData("organizations-across-events?colour=red", "colour")]
    [InlineData("timeline?from=yesterday", "from")]
    [InlineData("search?text=river&limit=100000", "limit")]
    [InlineData("search?text=river&cursor=zzz", "cursor")]
    [InlineData("search?text=river&text=harbour", "text")]
    [InlineData("career", "person")]
    public async Task A_bad_parameter_is_a_problem_that_names_it(string question, string parameter)
    {
        var service = shared.Service;

        using var response = await service.GetAsync("/api/v1/query/" + question);

        Assert.Contains(parameter, (await Problem.OfAsync(response, HttpStatusCode.BadRequest)).GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_entity_is_a_problem_with_candidates()
    {
        var service = shared.Service;

        using var response = await service.GetAsync("/api/v1/query/entity?entity=Riverside Institut");

        var problem = await Problem.OfAsync(response, HttpStatusCode.NotFound);
        var candidate = problem.GetProperty("candidates").EnumerateArray().First();
        Assert.Equal(("Riverside Institute", "Organization"), (candidate.GetProperty("name").GetString(), candidate.GetProperty("type").GetString()));
    }

    [Fact]
    public async Task A_name_that_fits_several_is_a_problem_with_all_of_them()
    {
        var service = shared.Service;

        using var response = await service.GetAsync("/api/v1/query/entity?entity=Clean Water Forum");

        var candidates = (await Problem.OfAsync(response, HttpStatusCode.Conflict)).GetProperty("candidates").EnumerateArray().ToList();
        Assert.Equal(2, candidates.Count);
        foreach (var id in candidates.Select(c => c.GetProperty("id").GetString()!))
            Assert.Equal(1, (await service.JsonAsync("/api/v1/query/entity?entity=" + Uri.EscapeDataString(id))).GetProperty("rows").GetArrayLength());
    }

    [Fact]
    public async Task A_question_that_takes_too_long_is_given_up()
    {
        await using var service = await RunningService.StartAsync(new ServiceOptions { Deadline = TimeSpan.FromTicks(1) });

        using var response = await service.GetAsync("/api/v1/query/stats");

        await Problem.OfAsync(response, HttpStatusCode.ServiceUnavailable);
    }

    private static async Task<string> LibraryAnswerAsync(RunningService service, string question)
    {
        var parts = question.Split('?');
        var words = parts.Skip(1).SelectMany(p => p.Split('&')).Select(p => p.Split('=')).ToDictionary(p => p[0], p => (string?)p[1]);
        await using var store = await GraphStores.OpenAsync(service.Store, cancel: Cancel);
        return JsonSerializer.Serialize(await QueryRunner.RunAsync(parts[0], words, await store.GraphAsync(Cancel), Cancel), Json.Options);
    }
}
