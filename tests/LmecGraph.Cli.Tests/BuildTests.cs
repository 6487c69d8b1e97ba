namespace LmecGraph.Cli.Tests;

public sealed class BuildTests : IDisposable
{
    private readonly WorkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_summary_tells_what_became_of_each_document()
    {
        _folder.File("in/a.txt", WorkFolder.Report).File("in/b.md", "Other text of no use.");
        Assert.Contains("2 added, 0 replaced, 0 unchanged, 0 skipped; 2 in the store", (await _folder.Run("build", "in")).Error, StringComparison.Ordinal);
        _folder.File("in/a.txt", WorkFolder.Report + "More.");
        Assert.Contains("0 added, 1 replaced, 1 unchanged, 0 skipped; 2 in the store", (await _folder.Run("build", "in")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_text_under_two_names_and_a_text_without_names_are_noted()
    {
        _folder.File("in/a.txt", WorkFolder.Report).File("in/b.txt", WorkFolder.Report).File("in/c.txt", "nothing at all is named here");
        var run = await _folder.Run("build", "in");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("note: the same text under several names: a.txt, b.txt", run.ErrorLines);
        Assert.Contains("note: c.txt: no name found in it", run.ErrorLines);
    }

    [Fact]
    public async Task Documents_are_listed_shown_and_removed()
    {
        _folder.File("in/a.txt", WorkFolder.Report).File("in/b.txt", "Two\r\nlines – \u00e9\n");
        await _folder.Run("build", "in");
        Assert.Equal("document,title,date,characters\na.txt", (await _folder.Run("documents", "list", "--format", "csv")).Out[..36]);
        Assert.Equal("Two\r\nlines – \u00e9\n", (await _folder.Run("documents", "show", "b.txt")).Out);
        Assert.Equal(0, (await _folder.Run("documents", "remove", "b.txt")).ExitCode);
        Assert.Equal(2, (await _folder.Run("documents", "show", "b.txt")).ExitCode);
        Assert.Equal(1, (await _folder.Run("documents", "remove", "b.txt")).ExitCode);
        Assert.Equal(3, (await _folder.Run("documents", "remove", "b.txt", "a.txt")).ExitCode);
        Assert.Equal("document,title,date,characters\n", (await _folder.Run("documents", "list", "--format", "csv")).Out);
    }

    [Fact]
    public async Task An_export_replaces_an_older_file_whole()
    {
        _folder.File("in/a.txt", WorkFolder.Report).File("graph.json", new string('x', 1 << 20)).File("graph.gexf", "old");
        Assert.Equal(0, (await _folder.Run("build", "in", "--export", "graph.json", "--export", "graph.gexf")).ExitCode);
        Assert.Equal((await _folder.Run("export", "json")).Out, await File.ReadAllTextAsync(_folder.At("graph.json"), TestContext.Current.CancellationToken));
        Assert.Equal((await _folder.Run("export", "gexf")).Out, await File.ReadAllTextAsync(_folder.At("graph.gexf"), TestContext.Current.CancellationToken));
        Assert.Empty(Directory.EnumerateFiles(_folder.Root, "*.unfinished"));
    }
}
