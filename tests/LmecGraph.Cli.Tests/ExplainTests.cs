using System.Text.Json;
using System.Text.RegularExpressions;

namespace LmecGraph.Cli.Tests;

public sealed partial class ExplainTests : IDisposable
{
    private readonly WorkFolder _folder = new WorkFolder().File("in/a.txt", "Notes\r\n\r\n" + WorkFolder.Report);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_report_is_shown_with_its_names_and_the_rule_and_quote_of_each_edge()
    {
        var run = await _folder.Run("explain", "in/a.txt");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        var lines = run.Out.Split('\n');
        Assert.Equal("document  a.txt", lines[0]);
        Assert.Contains("    3  The Green Forum was hosted by the Ministry of Environment of Laos in Vientiane on 3 May 2019.", lines);
        Assert.Contains("       Event          Green Forum  [13, 11]", lines);
        var edge = Array.FindIndex(lines, l => l.StartsWith("       HOSTED         Ministry of Environment", StringComparison.Ordinal));
        Assert.Matches(@" -> Green Forum  rule hosted-by, patterns\.txt line \d+$", lines[edge]);
        Assert.Equal("         \"The Green Forum was hosted by the Ministry of Environment of Laos in Vientiane on 3 May 2019.\"", lines[edge + 1]);
    }

    [Fact]
    public async Task The_line_that_is_named_is_the_one_of_the_pattern()
    {
        using var json = JsonDocument.Parse((await _folder.Run("explain", "in/a.txt", "--format", "json")).Out);
        var edge = json.RootElement.GetProperty("observations").EnumerateArray().Single(o => o.GetProperty("type").GetString() == "HOSTED");
        var patterns = await File.ReadAllLinesAsync(Path.Combine(Run.Root, "src/LmecGraph/Lexicon/Data/patterns.txt"), TestContext.Current.CancellationToken);
        Assert.StartsWith("hosted-by:", patterns[edge.GetProperty("patternLine").GetInt32() - 1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mentions_and_edges_are_rows_for_spreadsheets()
    {
        var lines = (await _folder.Run("explain", "in/a.txt", "--format", "csv")).Out.Split('\n');
        Assert.Equal("line,kind,type,start,length,what,property,rule,patternLine,quote", lines[0]);
        Assert.Contains("3,mention,Event,13,11,Green Forum,,,,Green Forum", lines);
        Assert.Contains(lines, l => l.StartsWith("3,edge,HELD_IN,", StringComparison.Ordinal) && l.Contains(",Green Forum -> Laos,Vientiane,held-in,,", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_rule_is_a_line_of_the_patterns_or_stands_by_its_name_in_the_code()
    {
        var code = string.Concat(Directory.GetFiles(Path.Combine(Run.Root, "src/LmecGraph/Observations"), "*.cs").Select(File.ReadAllText));
        var rules = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var seed in Directory.GetFiles(Path.Combine(Run.Root, "seeds"), "*.txt"))
        {
            using var json = JsonDocument.Parse((await _folder.Run("explain", seed, "--format", "json")).Out);
            rules.UnionWith(json.RootElement.GetProperty("observations").EnumerateArray()
                .Where(o => o.GetProperty("patternLine").ValueKind == JsonValueKind.Null).Select(o => o.GetProperty("rule").GetString()!));
        }
        Assert.InRange(rules.Count, 5, 200);
        Assert.All(rules, rule => Assert.Contains($"\"{rule}\"", code, StringComparison.Ordinal));
        Assert.All(rules, rule => Assert.Matches(RuleName(), rule));
    }

    [Theory]
    [InlineData("explain nowhere.txt", "nowhere.txt: no such file or folder")]
    [InlineData("explain empty.txt", "empty.txt: empty")]
    [InlineData("explain", "Required argument 'FILE' missing for command: 'explain' (see: lmecgraph explain --help)")]
    public async Task A_wrong_call_is_one_line(string call, string line)
    {
        _folder.File("empty.txt", []);
        var run = await _folder.Run(call.Split(' '));
        Assert.Equal((2, $"lmecgraph: {line}"), (run.ExitCode, Assert.Single(run.ErrorLines)));
    }

    [GeneratedRegex("^[a-z]+(-[a-z]+)*$")]
    private static partial Regex RuleName();
}
