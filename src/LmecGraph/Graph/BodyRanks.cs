using System.Text;
using LmecGraph.Text;

namespace LmecGraph.Graph;

/// <summary>Phrases that tell how high a body stands, from <c>Data/ranks.txt</c>.</summary>
internal static class BodyRanks
{
    private static readonly ILookup<string, string> Phrases = Load();

    /// <summary>True for a ministry, by its folded name.</summary>
    public static bool IsMinistry(string folded) => Phrases["ministry"].Any(p => $" {folded} ".Contains($" {p} ", StringComparison.Ordinal));

    /// <summary>True for the government of a state as a whole, or the United Nations: their parts stand for themselves.</summary>
    public static bool IsAboveAll(string folded) =>
        Phrases["worldwide"].Contains(folded, StringComparer.Ordinal)
        || Phrases["state"].Any(p => folded == p || folded.StartsWith($"{p} of ", StringComparison.Ordinal) || folded.EndsWith($" {p}", StringComparison.Ordinal));

    /// <summary>Words after BODY and a place in the name of an office, the longest first.</summary>
    public static IEnumerable<string> Offices => Phrases["office"];

    private static ILookup<string, string> Load()
    {
        using var stream = typeof(BodyRanks).Assembly.GetManifestResourceStream("Graph/ranks.txt")
            ?? throw new InvalidOperationException("The list of ranks is missing from the assembly.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var phrases = new List<(string Section, string Phrase)>();
        var section = "";
        while (reader.ReadLine() is { } line)
            if (line.StartsWith('[')) section = line.Trim('[', ']');
            else if (line.Length > 0 && line[0] != '#') phrases.Add((section, NameFolding.Fold(line)));
        return phrases.ToLookup(p => p.Section, p => p.Phrase, StringComparer.Ordinal);
    }
}
