using LmecGraph.Documents;

namespace LmecGraph.Tests.Documents;

public sealed class FileFinderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_document_is_named_by_its_path_below_the_folder_given()
    {
        _folder.File("b.txt", "x").File("2021/april/a.md", "x").File("2021/B.TXT", "x").File("c.markdown", "x");
        Assert.Equal(["2021/B.TXT", "2021/april/a.md", "b.txt", "c.markdown"], Names(_folder.Root));
        Assert.Equal(["B.TXT", "april/a.md"], Names(_folder.At("2021")));
    }

    [Fact]
    public void A_file_given_alone_is_named_by_its_file_name()
    {
        _folder.File("deep/down/a.txt", "x");
        Assert.Equal(["a.txt"], Names(_folder.At("deep/down/a.txt")));
    }

    [Fact]
    public void The_order_of_the_paths_changes_nothing()
    {
        _folder.File("a/1.txt", "x").File("b/2.txt", "x").File("c/1.txt", "x").File("d/e.pdf", "x");
        string[] paths = [_folder.At("a"), _folder.At("b"), _folder.At("c"), _folder.At("d"), _folder.At("none")];
        var (forth, back) = (Find(paths), Find([.. paths.Reverse()]));
        Assert.Equal(forth.Files, back.Files);
        Assert.Equal(forth.Skipped, back.Skipped);
    }

    [Fact]
    public void Of_two_files_with_one_name_neither_is_taken()
    {
        _folder.File("a/same.txt", "x").File("b/same.txt", "y").File("b/other.txt", "z");
        var found = Find([_folder.At("a"), _folder.At("b")]);
        Assert.Equal(["other.txt"], found.Files.Select(f => f.Name));
        Assert.Equal([_folder.At("a/same.txt"), _folder.At("b/same.txt")], found.Skipped.Select(s => s.Path));
    }

    [Fact]
    public void One_file_given_twice_is_one_file()
    {
        _folder.File("a.txt", "x");
        Assert.Equal(["a.txt"], Names(_folder.Root, _folder.At("a.txt"), _folder.Root));
    }

    [Fact]
    public void Other_kinds_of_file_are_named_and_passed_over()
    {
        _folder.File("a.txt", "x").File("picture.png", "x").File("noending", "x");
        var found = Find([_folder.Root]);
        Assert.Equal(["a.txt"], found.Files.Select(f => f.Name));
        Assert.Equal([_folder.At("noending"), _folder.At("picture.png")], found.Skipped.Select(s => s.Path));
    }

    [Fact]
    public void A_readme_and_hidden_files_of_a_folder_are_no_reports()
    {
        _folder.File("a.txt", "x").File("README.md", "x").File(".hidden.txt", "x").File(".git/c.txt", "x").File("sub/readme.txt", "x");
        var found = Find([_folder.Root]);
        Assert.Equal(["a.txt"], found.Files.Select(f => f.Name));
        Assert.Empty(found.Skipped);
        Assert.Equal(["README.md"], Names(_folder.At("README.md")));
    }

    [Fact]
    public void A_missing_path_a_dangling_link_and_an_empty_folder_are_named()
    {
        _folder.Link("dangling.txt", _folder.At("nowhere.txt")).Link("itself.txt", "itself.txt");
        Directory.CreateDirectory(_folder.At("empty"));
        string[] paths = [_folder.At("dangling.txt"), _folder.At("empty"), _folder.At("itself.txt"), _folder.At("missing")];
        var found = Find(paths);
        Assert.Empty(found.Files);
        Assert.Equal(paths, found.Skipped.Select(s => s.Path));
        Assert.Equal(["a link that leads nowhere", "no report in this folder", "a link that leads nowhere", "no such file or folder"],
            found.Skipped.Select(s => s.Reason.Split(" (")[0]));
    }

    [Fact]
    public void Links_that_lead_in_circles_come_to_an_end()
    {
        _folder.File("a/x.txt", "x").Link("a/self", ".").Link("a/up", "..").Link("a/loop", "loop").Link("z", "a").Link("root", _folder.Root);
        var found = Find([_folder.Root]);
        Assert.Equal(["a/x.txt"], found.Files.Select(f => f.Name));
        Assert.Equal(["a/loop", "a/self", "a/up", "root", "z"], found.Skipped.Select(s => Path.GetRelativePath(_folder.Root, s.Path)));
    }

    [Fact]
    public void A_link_to_a_folder_elsewhere_is_followed()
    {
        _folder.File("elsewhere/x.txt", "x").File("given/y.txt", "x").Link("given/more", "../elsewhere");
        Assert.Equal(["more/x.txt", "y.txt"], Names(_folder.At("given")));
    }

    [Fact]
    public void A_name_with_control_characters_is_not_taken()
    {
        _folder.File("two\nlines.txt", "x");
        Assert.Contains("control characters", Assert.Single(Find([_folder.Root]).Skipped).Reason, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Names(params string[] paths) => Find(paths).Files.Select(f => f.Name);

    private static FoundFiles Find(string[] paths) => FileFinder.Find(paths, [".txt", ".md", ".markdown"], TestContext.Current.CancellationToken);
}
