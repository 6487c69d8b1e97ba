namespace LmecGraph.Cli.Tests;

public sealed class EvaluateTests : IDisposable
{
    private const string Gold = """
        {"document": "a.txt", "entities": [{"id": "o1", "type": "Organization", "name": "Ministry of Environment of Laos"}, {"id": "o2", "type": "Organization", "name": "Green Fund"},
          {"id": "e1", "type": "Event", "name": "Green Forum", "date": "2019-05-04"}, {"id": "c1", "type": "Country", "name": "Laos"}],
         "edges": [{"source": "o1", "type": "HOSTED", "target": "e1"}, {"source": "e1", "type": "HELD_IN", "target": "c1"}, {"source": "o2", "type": "SUPPORTED", "target": "e1"}]}
        """;

    private readonly WorkFolder _folder = new WorkFolder().File("in/a.txt", WorkFolder.Report).File("in/b.txt", WorkFolder.Report).File("gold/a.json", Gold);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Figures_are_given_by_document_and_type()
    {
        var run = await _folder.Run("evaluate", "--gold", "gold", "in", "--format", "csv");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        var lines = run.Out.Split('\n');
        Assert.Equal("part,of,right,wrong,missed,precision,recall,F1", lines[0]);
        Assert.Contains("nodes,a.txt,3,0,1,1.000,0.750,0.857", lines);
        Assert.Contains("node,Organization,1,0,1,1.000,0.500,0.667", lines);
        Assert.Contains("edge,SUPPORTED,0,0,1,1.000,0.000,0.000", lines);
        Assert.Contains("property,Event.date,0,,1,,0.000,", lines);
    }

    [Fact]
    public async Task Errors_are_listed()
    {
        var run = await _folder.Run("evaluate", "--gold", "gold", "in/a.txt", "--errors", "--format", "csv");
        Assert.Contains("a.txt,node,Organization,missed,Green Fund,,", run.Out.Split('\n'));
        Assert.Contains("a.txt,property,Event.date,missed,\"Green Forum: \"\"2019-05-03\"\", gold \"\"2019-05-04\"\"\",,", run.Out.Split('\n'));
        Assert.Contains("a.txt,edge,BASED_IN,wrong,Ministry of Environment -BASED_IN-> Laos,", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_store_is_compared_where_no_report_is_given()
    {
        await _folder.Run("build", "in");
        Assert.Equal((await _folder.Run("evaluate", "--gold", "gold", "in", "--format", "json")).Out, (await _folder.Run("evaluate", "--gold", "gold", "--format", "json")).Out);
    }

    [Fact]
    public async Task A_labelled_document_that_cannot_be_read_is_missed()
    {
        _folder.File("in/a.txt", []);
        var run = await _folder.Run("evaluate", "--gold", "gold", "in", "--format", "csv");
        Assert.Equal(3, run.ExitCode);
        Assert.Equal(["skipped in/a.txt: empty", "note: a.txt: not read; all that its gold demands counts as missed"], run.ErrorLines);
        Assert.Contains("nodes,a.txt,0,0,4,1.000,0.000,0.000", run.Out.Split('\n'));
    }

    [Theory]
    [InlineData(1, "evaluate --gold nowhere in", "nowhere: no such folder; give the one with the labelled documents to --gold")]
    [InlineData(1, "evaluate --gold in in", "in: no labelled document in this folder; each is a file that ends in .json")]
    [InlineData(2, "evaluate --gold gold in/b.txt", "no document given is labelled in gold (a gold file names its own in \"document\")")]
    [InlineData(2, "evaluate in", "Option '--gold' is required (see: lmecgraph evaluate --help)")]
    public async Task A_wrong_call_is_one_line(int code, string call, string line)
    {
        var run = await _folder.Run(call.Split(' '));
        Assert.Equal((code, "", $"lmecgraph: {line}"), (run.ExitCode, run.Out, Assert.Single(run.ErrorLines)));
    }
}
