using Microsoft.Data.Sqlite;

namespace LmecGraph.Cli.Tests;

/// <summary>Stores and disks that cannot be worked with, and two programs at once.</summary>
public sealed class HostileStoresTests : IDisposable
{
    private readonly WorkFolder _folder = new WorkFolder().File("in/a.txt", WorkFolder.Report);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("build", "in")]
    [InlineData("export", "json")]
    [InlineData("documents", "list")]
    public async Task A_file_that_is_no_store_is_left_alone(params string[] call)
    {
        _folder.File("lmecgraph.db", "These are my notes.");
        AssertOneLine(await _folder.Run(call), exitCode: 1);
        Assert.Equal("These are my notes.", await File.ReadAllTextAsync(_folder.At("lmecgraph.db"), TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("build", "in")]
    [InlineData("export", "json")]
    public async Task The_database_of_another_program_is_left_alone(params string[] call)
    {
        Execute("CREATE TABLE birds (name TEXT); INSERT INTO birds VALUES ('heron')");
        var before = await File.ReadAllBytesAsync(_folder.At("lmecgraph.db"), TestContext.Current.CancellationToken);
        AssertOneLine(await _folder.Run(call), exitCode: 1);
        Assert.Equal(before, await File.ReadAllBytesAsync(_folder.At("lmecgraph.db"), TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("build", "in")]
    [InlineData("export", "json")]
    public async Task A_store_of_a_newer_version_is_left_alone(params string[] call)
    {
        await _folder.Run("build", "in");
        Execute("PRAGMA user_version = 9999");
        AssertOneLine(await _folder.Run(call), exitCode: 1);
    }

    [Fact]
    public async Task A_store_that_is_not_there_is_made_by_build_only()
    {
        foreach (var call in (string[][])[["documents", "list"], ["documents", "remove", "a.txt"], ["export", "json"]])
            AssertOneLine(await _folder.Run(call), exitCode: 1);
        Assert.False(File.Exists(_folder.At("lmecgraph.db")));
    }

    [Fact]
    public async Task Two_programs_that_build_into_one_store_both_succeed()
    {
        for (var i = 0; i < 40; i++) _folder.File($"more/{i:00}.txt", $"{i}. {WorkFolder.Report}");
        var both = await Task.WhenAll(_folder.Run("build", "in"), _folder.Run("build", "more"));
        Assert.All(both, run => Assert.Equal(0, run.ExitCode));
        var listed = (await _folder.Run("documents", "list", "--format", "csv")).Out;
        Assert.Equal(1 + 1 + 40, listed.Count(c => c == '\n'));
    }

    [Fact]
    public async Task A_full_disk_is_one_line_and_the_store_stays_valid()
    {
        var run = await OnADiskOf("200k", "$LMECGRAPH build in --store disk/s.db && cat /dev/urandom > disk/rest; "
            + "$LMECGRAPH build more --store disk/s.db; echo $?; rm disk/rest; $LMECGRAPH documents list --store disk/s.db --format csv");
        Assert.Equal("1\ndocument,title,date,characters\na.txt", string.Join('\n', run.Out.Split('\n').Take(3)).Split(',')[..4] is var head ? string.Join(',', head) : "");
        Assert.Single(run.ErrorLines, l => l.StartsWith("lmecgraph: ", StringComparison.Ordinal) && l.Contains("full", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_export_on_a_full_disk_leaves_no_half_file()
    {
        await _folder.Run("build", "in");
        var run = await OnADiskOf("8k", "echo old > disk/graph.gexf; cat /dev/urandom > disk/rest; $LMECGRAPH export gexf -o disk/graph.gexf; echo $?; cat disk/graph.gexf; ls disk");
        Assert.Equal("1\nold\ngraph.gexf\nrest\n", run.Out);
        Assert.Single(run.ErrorLines, l => l.StartsWith("lmecgraph: ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_full_disk_behind_standard_output_is_one_line()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "this system has no /dev/full");
        await _folder.Run("build", "in");
        AssertOneLine(await Run.Shell(_folder.Root, "$LMECGRAPH export json > /dev/full"), exitCode: 1);
    }

    [Fact]
    public async Task A_reader_that_goes_away_is_no_failure()
    {
        await _folder.Run("build", "in");
        var run = await Run.Shell(_folder.Root, "$LMECGRAPH export json | true");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
    }

    private static void AssertOneLine(Run run, int exitCode)
    {
        Assert.Equal(("", exitCode), (run.Out, run.ExitCode));
        Assert.StartsWith("lmecgraph: ", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    private async Task<Run> OnADiskOf(string size, string line)
    {
        for (var i = 0; i < 40; i++) _folder.File($"more/{i:00}.txt", $"{i}. {string.Concat(Enumerable.Repeat(WorkFolder.Report, 100))}");
        Directory.CreateDirectory(_folder.At("disk"));
        const string OwnMounts = "unshare --mount --map-root-user ";
        var possible = await Run.Shell(_folder.Root, OwnMounts + "mount -t tmpfs none disk");
        Assert.SkipUnless(possible.ExitCode == 0, "this system lets nobody mount a small disk");
        return await Run.Shell(_folder.Root, $"{OwnMounts}/bin/sh -c 'mount -t tmpfs -o size={size} none disk; {line}' 2>errors; grep -v -e ^cat -e urandom errors >&2; true");
    }

    private void Execute(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={_folder.At("lmecgraph.db")};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
