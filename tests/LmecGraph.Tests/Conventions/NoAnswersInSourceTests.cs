using System.Text.Json;
using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Tests.Conventions;

/// <summary>
/// The product knows word classes and public lists, not the answers: no name of two or more words from labelled reports stands in its sources.
/// Exempt are names of the gazetteer and names made of nothing but such names and words of kinds, posts and order.
/// </summary>
public class NoAnswersInSourceTests
{
    private static readonly string[] Data = ["src/LmecGraph/Lexicon/Data", "src/LmecGraph/Resolution/Data", "src/LmecGraph/Graph/Data", "src/LmecGraph/Text/Data"];

    // Their heads say which lists each is taken from.
    private static readonly string[] Gazetteer = ["countries.tsv", "places.tsv", "bodies.tsv", "initiatives.tsv", "institutions.txt"];

    // The last three hold parts of names of people, so that a name of two words in them is one part ("Jean Paul"), not an answer.
    private static readonly string[] PublicLists = [.. Gazetteer, "given-names.tsv", "surnames.tsv", "honorifics.tsv"];

    private static readonly string[] KindWords = ["body-words.tsv", "event-words.tsv", "initiative-words.tsv", "role-words.tsv", "words.tsv"];

    [Fact]
    public void No_name_of_a_labelled_report_stands_in_the_sources()
    {
        var exempt = new Exemption(Gazetteer.SelectMany(ListedNames), KindWords.SelectMany(ListedWords));
        var files = SourceTexts();
        var found = from name in LabelledNames()
                    where !exempt.Covers(name)
                    from file in files
                    where file.Folded.Contains($" {name} ", StringComparison.Ordinal)
                    select $"{file.Path}: {name}";
        Assert.Equal("", string.Join('\n', found));
    }

    [Fact]
    public void Every_public_list_says_where_it_is_from() =>
        Assert.All(PublicLists, list => Assert.Contains(Sources.Lines($"{Data[0]}/{list}").TakeWhile(l => l.StartsWith('#')), l => l.StartsWith("# Source", StringComparison.Ordinal)));

    /// <summary>Names and aliases of the gold, folded, of two or more words.</summary>
    private static IReadOnlyList<string> LabelledNames()
    {
        string[] folders = [SharedFolder.Require("eval/gold"), SharedFolder.Require("eval/dev/gold")];
        var names = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var file in folders.SelectMany(f => Directory.GetFiles(f, "*.json")).Where(f => Path.GetFileName(f) != "corpus.json"))
        {
            using var gold = JsonDocument.Parse(File.ReadAllText(file));
            foreach (var entity in gold.RootElement.GetProperty("entities").EnumerateArray())
            {
                if (entity.GetProperty("type").GetString() == nameof(NodeType.Country)) continue;
                names.Add(NameFolding.Fold(entity.GetProperty("name").GetString()!));
                if (entity.TryGetProperty("aliases", out var aliases)) names.UnionWith(aliases.EnumerateArray().Select(a => NameFolding.Fold(a.GetString()!)));
            }
        }
        return [.. names.Where(n => n.Contains(' '))];
    }

    private static List<(string Path, string Folded)> SourceTexts()
    {
        var code = Sources.CSharp("src");
        var data = Data.SelectMany(d => Directory.GetFiles(Path.Combine(Sources.Root, d))).Select(f => Path.GetRelativePath(Sources.Root, f).Replace('\\', '/'))
            .Where(f => !PublicLists.Contains(Path.GetFileName(f))).Order(StringComparer.Ordinal);
        // A line is a piece of text of its own, so that rows of a list do not run into each other.
        return [.. code.Concat(data).Select(f => (f, string.Join('\n', Sources.Lines(f).Select(l => $" {NameFolding.Fold(l)} "))))];
    }

    private static IEnumerable<string> ListedNames(string file) =>
        Rows(file).SelectMany(row => row).SelectMany(cell => cell.Split('|')).Where(n => n.Length > 0);

    private static IEnumerable<string> ListedWords(string file) => Rows(file).SelectMany(row => file == "words.tsv" ? row[1].Split(' ') : row[0].Split(' '));

    private static IEnumerable<string[]> Rows(string file) => Sources.Lines($"{Data[0]}/{file}").Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split('\t'));

    /// <summary>Names that are made of listed names and words of kinds alone.</summary>
    private sealed class Exemption(IEnumerable<string> names, IEnumerable<string> words)
    {
        private readonly HashSet<string> _pieces = [.. names.Concat(words).Select(NameFolding.Fold)];

        public bool Covers(string name)
        {
            var words = name.Split(' ');
            var covered = new bool[words.Length + 1];
            covered[0] = true;
            for (var from = 0; from < words.Length; from++)
                for (var to = from + 1; covered[from] && to <= words.Length; to++)
                    covered[to] |= _pieces.Contains(string.Join(' ', words[from..to])) || (to == from + 1 && words[from].All(char.IsAsciiDigit));
            return covered[^1];
        }
    }
}
