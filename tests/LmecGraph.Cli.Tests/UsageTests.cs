namespace LmecGraph.Cli.Tests;

public sealed class UsageTests : IDisposable
{
    private readonly WorkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("")]
    [InlineData("build")]
    [InlineData("documents")]
    [InlineData("documents list")]
    [InlineData("documents show")]
    [InlineData("documents remove")]
    [InlineData("export")]
    public async Task Help_of_every_command_ends_with_examples(string command)
    {
        var run = await _folder.Run([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains($"Examples:\n  lmecgraph {command}", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_version_is_one_line()
    {
        var run = await _folder.Run("--version");
        Assert.Equal(0, run.ExitCode);
        Assert.Matches(@"^\d+\.\d+\.\d+\S*\n$", run.Out);
    }

    [Theory]
    [InlineData("")]
    [InlineData("bild x")]
    [InlineData("build")]
    [InlineData("build x --unknown")]
    [InlineData("build x --max-size much")]
    [InlineData("build x --max-size 0")]
    [InlineData("build x --export graph.xyz")]
    [InlineData("build x --export nowhere/graph.gexf")]
    [InlineData("build x --lexicon nowhere.txt")]
    [InlineData("documents list --format xml")]
    [InlineData("export pdf")]
    [InlineData("export csv")]
    public async Task A_wrong_call_is_one_line_and_exit_code_2(string call)
    {
        _folder.File("x", "x");
        var run = await _folder.Run(call.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(("", 2), (run.Out, run.ExitCode));
        Assert.StartsWith("lmecgraph: ", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.Equal(["x"], Directory.EnumerateFileSystemEntries(_folder.Root).Select(Path.GetFileName));
    }

    [Fact]
    public async Task Quiet_says_nothing_but_what_went_wrong()
    {
        _folder.File("in/a.txt", WorkFolder.Report).File("in/b.png", "x");
        Assert.Equal(("", "skipped"), await _folder.Run("build", "in", "--quiet") is var run ? (run.Out, Assert.Single(run.ErrorLines).Split(' ')[0]) : default);
    }

    [Fact]
    public async Task Verbose_names_the_milliseconds_of_each_stage()
    {
        _folder.File("in/a.txt", WorkFolder.Report);
        var run = await _folder.Run("build", "in", "--verbose");
        foreach (var stage in (string[])["read", "fold", "write"]) Assert.Contains(run.ErrorLines, line => line.StartsWith(stage, StringComparison.Ordinal) && line.EndsWith(" ms", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_store_may_be_named_in_the_environment()
    {
        _folder.File("in/a.txt", WorkFolder.Report);
        var run = await Run.With(new Dictionary<string, string> { ["LMECGRAPH_STORE"] = "other.db" }, _folder.Root, "build", "in");
        Assert.Equal(0, run.ExitCode);
        Assert.True(File.Exists(_folder.At("other.db")));
        Assert.False(File.Exists(_folder.At("lmecgraph.db")));
    }
}
