namespace LmecGraph.Cli.Tests;

/// <summary>Files that are no reports: each gets one line, the others are still read.</summary>
public sealed class HostileFilesTests : IDisposable
{
    private readonly WorkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Every_file_that_is_no_report_is_named_once_and_the_others_are_read()
    {
        _folder.File("in/good.txt", WorkFolder.Report)
            .File("in/empty.txt", "")
            .File("in/blank.txt", " \r\n \t\n")
            .File("in/nul.txt", new byte[4096])
            .File("in/picture.txt", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, 0x49, 0x48, 0x44, 0x52])
            .File("in/table.xlsx", "x")
            .Link("in/dangling.txt", "nowhere.txt")
            .Link("in/circle", ".");
        using (var sparse = File.Create(_folder.At("in/large.txt"))) sparse.SetLength(200L << 20);
        var run = await _folder.Run("build", "in", "missing");

        Assert.Equal(("", 3), (run.Out, run.ExitCode));
        string[] names = ["in/blank.txt", "in/circle", "in/dangling.txt", "in/empty.txt", "in/large.txt", "in/nul.txt", "in/picture.txt", "in/table.xlsx", "missing"];
        Assert.Equal(names, run.ErrorLines.Where(l => l.StartsWith("skipped ", StringComparison.Ordinal)).Select(l => l.Split(' ')[1].TrimEnd(':')).Order(StringComparer.Ordinal));
        Assert.Contains($"1 added, 0 replaced, 0 unchanged, {names.Length} skipped", run.Error, StringComparison.Ordinal);
        Assert.StartsWith("document,title,date,characters\ngood.txt,", (await _folder.Run("documents", "list", "--format", "csv")).Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("empty-folder")]
    [InlineData("missing")]
    [InlineData("dangling.txt")]
    [InlineData("picture.png")]
    public async Task A_path_without_any_report_is_one_line_and_no_store_is_made(string path)
    {
        Directory.CreateDirectory(_folder.At("empty-folder"));
        _folder.Link("dangling.txt", "nowhere").File("picture.png", "x");
        var run = await _folder.Run("build", path);
        Assert.Equal(("", 2), (run.Out, run.ExitCode));
        Assert.Contains(path, Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.At("lmecgraph.db")));
    }

    [Fact]
    public async Task Of_two_files_with_one_name_neither_is_taken()
    {
        _folder.File("a/same.txt", WorkFolder.Report).File("b/same.txt", "Another text.").File("b/other.txt", WorkFolder.Report);
        var run = await _folder.Run("build", "a", "b");
        Assert.Equal(3, run.ExitCode);
        Assert.Equal(2, run.ErrorLines.Count(l => l.StartsWith("skipped ", StringComparison.Ordinal) && l.Contains("same.txt", StringComparison.Ordinal)));
        Assert.StartsWith("document,title,date,characters\nother.txt,", (await _folder.Run("documents", "list", "--format", "csv")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_cannot_write_on_the_terminal()
    {
        _folder.File("in/\u001b[31mred\n.txt", WorkFolder.Report).File("in/good.txt", WorkFolder.Report);
        var run = await _folder.Run("build", "in");
        Assert.Equal(3, run.ExitCode);
        Assert.DoesNotContain('\u001b', run.Error);
        Assert.Single(run.ErrorLines, l => l.Contains("control characters", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_longer_file_is_read_when_asked_for()
    {
        _folder.File("long.txt", string.Concat(Enumerable.Repeat(WorkFolder.Report, 100)));
        Assert.Equal(3, (await _folder.Run("build", "long.txt", "--max-size", "1K")).ExitCode);
        Assert.Equal(0, (await _folder.Run("build", "long.txt", "--max-size", "1M")).ExitCode);
    }

    [Fact]
    public async Task Files_of_every_format_that_are_broken_are_one_line_each()
    {
        _folder.File("in/good.html", $"<!DOCTYPE html><title>Green Forum</title><nav>Home</nav><p>{WorkFolder.Report}</p>")
            .File("in/deep.html", "<html>" + string.Concat(Enumerable.Repeat("<div>", 100_000)))
            .File("in/script.html", "<html><script>x</script></html>")
            .File("in/broken.docx", "PK\u0003\u0004 and nothing more")
            .File("in/old.docx", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[1000]])
            .File("in/broken.pdf", "%PDF-1.7 and nothing more")
            .File("in/broken.zip", "PK\u0003\u0004 and nothing more")
            .File("in/empty.eml", "From: a@b.example\nMIME-Version: 1.0\n\n")
            .File("in/picture.pdf", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D]);
        var run = await _folder.Run("build", "in");

        Assert.Equal(("", 3), (run.Out, run.ExitCode));
        string[] names = ["in/broken.docx", "in/broken.pdf", "in/broken.zip", "in/deep.html", "in/empty.eml", "in/old.docx", "in/picture.pdf", "in/script.html"];
        Assert.Equal(names, run.ErrorLines.Where(l => l.StartsWith("skipped ", StringComparison.Ordinal)).Select(l => l.Split(' ')[1].TrimEnd(':')).Order(StringComparer.Ordinal));
        Assert.DoesNotContain("fault of the program", run.Error, StringComparison.Ordinal);
        Assert.StartsWith("---\ntitle: Green Forum\n---\n\nThe Green Forum was hosted", (await _folder.Run("documents", "show", "good.html")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_files_of_an_archive_are_named_by_it()
    {
        Directory.CreateDirectory(_folder.At("in"));
        using (var archive = System.IO.Compression.ZipFile.Open(_folder.At("in/a.zip"), System.IO.Compression.ZipArchiveMode.Create))
        {
            foreach (var (name, text) in new[] { ("b/c.txt", WorkFolder.Report), ("../d.txt", WorkFolder.Report), ("e.txt", "") })
            {
                using var writer = new StreamWriter(archive.CreateEntry(name).Open());
                await writer.WriteAsync(text);
            }
        }
        var run = await _folder.Run("build", "in");
        Assert.Equal(3, run.ExitCode);
        Assert.Contains("skipped in/a.zip/../d.txt: its name leads out of the archive", run.ErrorLines);
        Assert.Contains("skipped in/a.zip/e.txt: empty", run.ErrorLines);
        Assert.StartsWith("document,title,date,characters\na.zip/b/c.txt,", (await _folder.Run("documents", "list", "--format", "csv")).Out, StringComparison.Ordinal);
    }
}
