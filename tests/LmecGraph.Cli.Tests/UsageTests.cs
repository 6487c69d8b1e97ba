namespace LmecGraph.Cli.Tests;

public sealed class UsageTests : IDisposable
{
    private readonly WorkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Help_of_every_command_ends_with_examples_of_it()
    {
        var commands = new Queue<string[]>([[]]);
        var seen = 0;
        for (; commands.TryDequeue(out var command); seen++)
        {
            var run = await _folder.Run([.. command, "--help"]);
            var name = string.Join(' ', command.Prepend("lmecgraph"));
            Assert.Equal((name, 0, ""), (name, run.ExitCode, run.Error));
            var parts = run.Out.Split("\n\n").Select(part => part.Trim().Split('\n')).ToLookup(part => part[0], part => part[1..]);
            Assert.Contains(Assert.Single(parts["Examples:"]), line => line.TrimStart().StartsWith(name, StringComparison.Ordinal));
            foreach (var line in parts["Commands:"].SelectMany(lines => lines).Where(line => line.StartsWith("  ", StringComparison.Ordinal) && line[2] != ' '))
                commands.Enqueue([.. command, line.Trim().Split(' ')[0]]);
        }
        Assert.InRange(seen, 20, 100);
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
    [InlineData("documents list --format xml")]
    [InlineData("export pdf")]
    [InlineData("export csv")]
    [InlineData("query")]
    [InlineData("query nonsense")]
    [InlineData("query partners")]
    [InlineData("query partners X --nonsense")]
    [InlineData("metrics nonsense")]
    [InlineData("serve --port 70000")]
    [InlineData("serve --port much")]
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
