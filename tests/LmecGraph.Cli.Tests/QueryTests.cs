using System.Text.Json;
using LmecGraph.Queries;

namespace LmecGraph.Cli.Tests;

public sealed class QueryTests(AskedStore store) : IClassFixture<AskedStore>
{
    [Fact]
    public async Task A_table_names_things_and_dates_and_shows_no_ids()
    {
        var run = await store.Query("organizations-across-events");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("2020-05-04 First Water Dialogue: host", run.Out, StringComparison.Ordinal);
        Assert.Contains("2021-05-03 Second Water Dialogue: speaker (Ann Lee, Director, Water)", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("organization:", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("“", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evidence_adds_the_quotes_to_a_table()
    {
        var run = await store.Query("organizations-across-events", "--evidence");

        Assert.Contains("“Green Bank HOSTED First Water Dialogue” (2020.txt)", Folded(run.Out), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_is_the_answer_of_the_library()
    {
        using var answer = JsonDocument.Parse((await store.Query("partners", "Green Bank", "--format", "json", "--roll-up", "off")).Out);
        var (root, parameters) = (answer.RootElement, answer.RootElement.GetProperty("parameters"));

        Assert.Equal(["query", "parameters", "rows", "next"], root.EnumerateObject().Select(p => p.Name));
        Assert.Equal(("partners", "Green Bank", false),
            (root.GetProperty("query").GetString(), parameters.GetProperty("organization").GetString(), parameters.GetProperty("rollUp").GetBoolean()));
        var row = Assert.Single(root.GetProperty("rows").EnumerateArray());
        Assert.Equal(("organization:mekong-fund", 2, 2.0),
            (row.GetProperty("organization").GetProperty("id").GetString(), row.GetProperty("count").GetInt32(), row.GetProperty("newman").GetDouble()));
        Assert.NotEmpty(row.GetProperty("events")[0].GetProperty("evidence").EnumerateArray());
    }

    [Fact]
    public async Task Csv_has_ids_beside_names_and_lists_parted_by_bars()
    {
        var run = await store.Query("partners", "organization:green-bank", "--format", "csv");

        Assert.Equal(
            "organization,organizationId,count,newman,events,eventsIds\n"
            + "Mekong Fund,organization:mekong-fund,2,2,First Water Dialogue|Second Water Dialogue,event:first-water-dialogue|event:second-water-dialogue\n",
            run.Out);
    }

    [Fact]
    public async Task Csv_without_rows_still_has_its_headings()
    {
        var run = await store.Query("career", "Ann Lee", "--to", "2000", "--format", "csv");

        Assert.Equal((0, "organization,organizationId,title,event,eventId,document,date\n", "nothing found\n"), (run.ExitCode, run.Out, run.Error));
    }

    [Fact]
    public async Task No_rows_are_no_failure_and_are_said()
    {
        var run = await store.Query("timeline", "--to", "1999");

        Assert.Equal((0, "", "nothing found\n"), (run.ExitCode, run.Out, run.Error));
    }

    [Fact]
    public async Task Pages_of_a_table_are_the_whole_table()
    {
        var first = await store.Query("neighbours", "Ann Lee", "--format", "csv", "--limit", "3");
        var cursor = first.Error.Trim().Split(' ')[^1];
        var second = await store.Query("neighbours", "Ann Lee", "--format", "csv", "--cursor", cursor);
        var whole = await store.Query("neighbours", "Ann Lee", "--format", "csv");

        Assert.StartsWith("there is more: add --cursor ", first.Error, StringComparison.Ordinal);
        Assert.Equal(whole.Out, first.Out + second.Out[(second.Out.IndexOf('\n', StringComparison.Ordinal) + 1)..]);
        Assert.Equal(("", ""), (second.Error, whole.Error));
    }

    [Theory]
    [InlineData("Greem Bank", "Greem Bank: no entity of this id or name; nearest: initiative:green-bank (Green Bank), organization:green-bank (Green Bank)")]
    [InlineData("Green Bank", "Green Bank fits 2: initiative:green-bank (Green Bank), organization:green-bank (Green Bank); give the id")]
    public async Task An_entity_that_is_not_found_or_not_alone_is_one_line_with_those_that_may_be_meant(string name, string line)
    {
        var run = await store.Query("entity", name);

        Assert.Equal((2, "", $"lmecgraph: {line}"), (run.ExitCode, run.Out, Assert.Single(run.ErrorLines)));
    }

    [Theory]
    [InlineData("level x: give session or dialogue", "co-hosts", "--level", "x")]
    [InlineData("from 2021 is after to 2020", "co-hosts", "--from", "2021", "--to", "2020")]
    [InlineData("cursor: this is no cursor; give the text that an earlier answer gave as next", "co-hosts", "--cursor", "x")]
    [InlineData("Ann Lee and person:ann-lee are both person:ann-lee: give two different entities", "path", "Ann Lee", "person:ann-lee")]
    public async Task Wrong_words_are_one_line_and_wrong_usage(string line, params string[] words)
    {
        var run = await store.Query(words);

        Assert.Equal((2, "", $"lmecgraph: {line}"), (run.ExitCode, run.Out, Assert.Single(run.ErrorLines)));
    }

    [Fact]
    public async Task A_path_is_read_downwards()
    {
        var run = await store.Query("path", "organization:mekong-fund", "Laos", "-k", "2", "--max-length", "5");

        Assert.Contains("Mekong Fund ←REPRESENTS— Ann Lee —REPRESENTS→ Green Bank —BASED_IN→ Laos", Folded(run.Out), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_switch_is_on_when_it_is_given_alone()
    {
        using var answer = JsonDocument.Parse((await store.Query("participants", "First Water Dialogue", "--sessions", "--format", "json")).Out);

        Assert.True(answer.RootElement.GetProperty("parameters").GetProperty("sessions").GetBoolean());
        Assert.Equal("Green Bank", answer.RootElement.GetProperty("rows")[0].GetProperty("entity").GetProperty("name").GetString());
    }

    [Fact]
    public async Task Every_question_has_help_with_an_example()
    {
        foreach (var form in QuestionForms.All)
            Assert.Contains($"lmecgraph query {form.Name}", (await store.Query(form.Name, "--help")).Out, StringComparison.Ordinal);
    }

    /// <summary>The words of a table, without its layout.</summary>
    private static string Folded(string table) => string.Join(' ', table.Split((char[])[' ', '\n', '─'], StringSplitOptions.RemoveEmptyEntries));
}
