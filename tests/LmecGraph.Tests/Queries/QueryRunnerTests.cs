using System.Text.Json;
using LmecGraph.Graph;
using LmecGraph.Ontology;
using LmecGraph.Queries;
using LmecGraph.Tests.Graph;
using LmecGraph.Text;

namespace LmecGraph.Tests.Queries;

public class QueryRunnerTests
{
    private static GraphSketch Sketch() => new GraphSketch().Node("e:Dialogue", date: "2021-04-08")
        .Edge("p:Ann", EdgeType.SpokeAt, "e:Dialogue").Edge("p:Ann", EdgeType.Represents, "o:Body", title: "Head");

    [Fact]
    public async Task An_answer_has_one_shape()
    {
        var answer = await RunAsync("organizations-across-events", ("min-events", "1"), ("role", "speaker"));

        Assert.Equal(
            """
            {"query":"organizations-across-events",
            "parameters":{"minEvents":1,"role":["speaker"],"country":null,"level":"dialogue","rollUp":true,"from":null,"to":null,"limit":50,"cursor":null},
            "rows":[{"organization":{"id":"organization:body","type":"Organization","name":"Body"},"count":1,"first":"2021-04-08","last":"2021-04-08",
            "events":[{"id":"event:dialogue","type":"Event","name":"Dialogue","date":"2021-04-08","roles":["speaker"],
            "people":[{"id":"person:ann","type":"Person","name":"Ann","title":"Head"}],
            "evidence":[{"document":"a.txt","start":0,"length":25,"quote":"p:Ann SPOKE_AT e:Dialogue"}]}]}],
            "next":null}
            """.ReplaceLineEndings(""),
            JsonSerializer.Serialize(answer, Json.Options));
    }

    [Fact]
    public async Task Every_question_but_those_that_need_an_entity_can_be_put_without_parameters()
    {
        foreach (var form in QuestionForms.All.Where(f => !f.Parameters.Any(p => p.Required)))
            Assert.Equal(form.Name, (await RunAsync(form.Name)).Query);
    }

    [Fact]
    public async Task Every_question_answers_an_empty_graph_without_rows()
    {
        foreach (var form in QuestionForms.All.Where(f => !f.Parameters.Any(p => p.Required) && f.Name != "stats"))
        {
            var answer = await QueryRunner.RunAsync(
                form.Name, new Dictionary<string, string?>(), KnowledgeGraph.Empty, TestContext.Current.CancellationToken);
            Assert.Empty(answer.Rows);
        }
    }

    [Fact]
    public void The_questions_are_those_of_the_design() => Assert.Equal(
        [
            "search", "entity", "neighbours", "evidence", "organizations-across-events", "partners", "co-hosts", "people-of", "career", "participants",
            "events-of", "path", "timeline", "country-ties", "stats",
        ],
        QuestionForms.All.Select(f => f.Name));

    [Fact]
    public async Task Names_of_parameters_may_be_written_as_in_json()
    {
        var answer = await RunAsync("organizations-across-events", ("minEvents", "3"), ("rollUp", "off"));

        Assert.Equal((3, false), answer.Parameters is OrganizationsAcrossEventsQuery q ? (q.MinEvents, q.RollUp) : default);
    }

    [Fact]
    public async Task Edge_types_may_be_written_in_any_way()
    {
        var answer = await RunAsync("neighbours", ("entity", "Ann"), ("edge", "spoke-at,Represents"));

        Assert.Equal(2, answer.Rows.Count);
    }

    [Theory]
    [InlineData("partners", "", "organization is missing: Id, or a name that fits one only.")]
    [InlineData("stats", "colour=red", "colour: stats takes limit or cursor")]
    [InlineData("co-hosts", "limit=0", "limit 0: give a whole number from 1 to 1000")]
    [InlineData("co-hosts", "limit=many", "limit many: give a whole number from 1 to 1000")]
    [InlineData("co-hosts", "level=series", "level series: give session or dialogue")]
    [InlineData("co-hosts", "roll-up=maybe", "roll-up maybe: give on or off")]
    [InlineData("co-hosts", "from=spring", "from spring: give a year, month or day as in 2016, 2016-03, 2016-03-05, or two with / between")]
    [InlineData("co-hosts", "from=2020 to=2019-12", "from 2020 is after to 2019-12")]
    [InlineData("co-hosts", "limit=0 level=x", "level x: give session or dialogue; limit 0: give a whole number from 1 to 1000")]
    [InlineData("timeline", "by=week", "by week: give year, quarter or month")]
    public async Task Wrong_words_are_all_named_in_one_line(string name, string words, string message)
    {
        var given = words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => w.Split('=')).Select(w => (w[0], w[1])).ToArray();
        var fault = await Assert.ThrowsAsync<QuestionException>(() => RunAsync(name, given));

        Assert.Equal((QuestionFault.BadParameter, message), (fault.Fault, fault.Message));
    }

    [Fact]
    public async Task An_unknown_question_lists_those_that_there_are()
    {
        var fault = await Assert.ThrowsAsync<QuestionException>(() => RunAsync("weather"));

        Assert.Equal(QuestionFault.UnknownQuestion, fault.Fault);
        Assert.StartsWith("weather: no question of this name; there are search, entity, ", fault.Message, StringComparison.Ordinal);
    }

    private static Task<Answer> RunAsync(string name, params (string Name, string Value)[] words) => QueryRunner.RunAsync(
        name, words.ToDictionary(w => w.Name, w => (string?)w.Value), Sketch().WithActivity(), TestContext.Current.CancellationToken);
}
