using LmecGraph.Mentions;
using LmecGraph.Text;

namespace LmecGraph.Graph;

/// <summary>Which of its names an entity bears, and which are its aliases.</summary>
internal static class EntityNames
{
    /// <summary>
    /// The longest name, its state not counted; of equals the one without its state, then the most frequent, then ordinal order.
    /// So "Ministry of Law" stands before "Ministry of Law of Singapore" but "China Electricity Council" before "CEC".
    /// </summary>
    /// <param name="names">One per mention.</param>
    /// <param name="stateForms">Folded forms of the entity's state, the longest first.</param>
    public static string Choose(IEnumerable<string> names, IReadOnlyList<string> stateForms) => names
        .GroupBy(n => n, StringComparer.Ordinal)
        .OrderByDescending(g => LengthWithoutState(g.Key, stateForms))
        .ThenBy(g => g.Key.Length)
        .ThenByDescending(g => g.Count())
        .ThenBy(g => g.Key, StringComparer.Ordinal)
        .First().Key;

    /// <summary>Every surface, white space folded, in ordinal order; a place is no alias of its state.</summary>
    public static IReadOnlyList<string> Aliases(IEnumerable<Mention> mentions) =>
        [.. mentions.Where(m => m.Step != NameStep.Place).Select(m => FoldSpace(m.Surface)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static string FoldSpace(string surface) => string.Join(' ', surface.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static int LengthWithoutState(string name, IReadOnlyList<string> stateForms)
    {
        var folded = $" {NameFolding.Fold(name)} ";
        foreach (var form in stateForms)
        {
            var at = folded.IndexOf($" {form} ", StringComparison.Ordinal);
            if (at < 0) continue;
            var before = folded[..at];
            foreach (var link in (string[])[" of the", " of", " in"])
                if (before.EndsWith(link, StringComparison.Ordinal)) { before = before[..^link.Length]; break; }
            return before.Length + folded.Length - at - form.Length - 1;
        }
        return folded.Length;
    }
}
