using System.Text.RegularExpressions;

namespace LmecGraph.Tests.Conventions;

/// <summary>House rules that one can read off the files.</summary>
public sealed partial class SourceFileTests
{
    private const int MostLines = 250;

    [Fact]
    public void No_file_is_a_drawer_for_odds_and_ends() =>
        Assert.Equal([], All().Where(f => Drawer().IsMatch(f)));

    [Fact]
    public void No_file_is_longer_than_a_reader_can_hold() =>
        Assert.Equal([], All().Where(f => Sources.Lines(f).Length > MostLines));

    [Fact]
    public void Nothing_looks_at_the_clock_by_itself() =>
        Assert.Equal([], Places("src", Clock()));

    [Fact]
    public void Names_of_files_and_namespaces_agree() =>
        Assert.Equal([], Sources.CSharp("src").Where(f => Path.GetFileName(f) != "Program.cs" && !Sources.Lines(f).Contains($"namespace {Namespace(f)};")));

    private static IEnumerable<string> All() => Sources.CSharp("src").Concat(Sources.CSharp("tests"));

    // The folder below src, dot by dot.
    private static string Namespace(string file) => string.Join('.', file.Split('/')[1..^1]);

    private static IEnumerable<string> Places(string folder, Regex pattern) =>
        from file in Sources.CSharp(folder)
        from line in Sources.Lines(file).Index()
        where pattern.IsMatch(line.Item)
        select $"{file}:{line.Index + 1}: {line.Item.Trim()}";

    [GeneratedRegex(@"(Utils?|Helpers?|Managers?|Misc|Common)(\.cs$|/)")]
    private static partial Regex Drawer();

    [GeneratedRegex(@"\b(DateTime|DateTimeOffset)\.(Now|UtcNow|Today)\b")]
    private static partial Regex Clock();
}
