using LmecGraph.Text;

namespace LmecGraph.Graph;

/// <summary>Phrases that tell how high a body stands, from <c>Data/ranks.txt</c>.</summary>
internal static class BodyRanks
{
    private static readonly ILookup<string, string> Phrases = WordSections.Load("Graph/ranks.txt");

    /// <summary>True for a ministry, by its folded name.</summary>
    public static bool IsMinistry(string folded) => Phrases["ministry"].Any(p => $" {folded} ".Contains($" {p} ", StringComparison.Ordinal));

    /// <summary>True for the government of a state as a whole, or the United Nations: their parts stand for themselves.</summary>
    public static bool IsAboveAll(string folded) =>
        Phrases["worldwide"].Contains(folded, StringComparer.Ordinal)
        || Phrases["state"].Any(p => folded == p || folded.StartsWith($"{p} of ", StringComparison.Ordinal) || folded.EndsWith($" {p}", StringComparison.Ordinal));

    /// <summary>Words after BODY and a place in the name of an office, the longest first.</summary>
    public static IEnumerable<string> Offices => Phrases["office"];
}
