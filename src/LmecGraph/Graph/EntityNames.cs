using LmecGraph.Mentions;
using LmecGraph.Resolution;
using LmecGraph.Text;

namespace LmecGraph.Graph;

/// <summary>Which of its names an entity bears, and which are its aliases.</summary>
internal static class EntityNames
{
    private const int MuchMore = 8;

    /// <summary>
    /// The longest name, its state not counted; of equals the one without its state, then the most frequent, then ordinal order.
    /// So "Ministry of Law" stands before "Ministry of Law of Singapore" but "China Electricity Council" before "CEC".
    /// A name is not chosen where another one of several words is much more frequent: then it is a slip of a reader, or of one text ("Harbour Pact on
    /// the Revised Rules", once, beside "Harbour Pact", fifty times). Acronyms do not count, so that their long forms still win.
    /// </summary>
    /// <param name="names">One per mention.</param>
    /// <param name="stateForms">Folded forms of the entity's state, the longest first.</param>
    public static string Choose(IEnumerable<string> names, IReadOnlyList<string> stateForms)
    {
        var forms = names.GroupBy(n => n, StringComparer.Ordinal).Select(g => (Name: g.Key, Folded: $" {NameFolding.Fold(g.Key)} ", Count: g.Count())).ToArray();
        var counts = forms.GroupBy(f => f.Folded, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Sum(f => f.Count), StringComparer.Ordinal);
        var usual = counts.Where(c => c.Value >= MuchMore && c.Key.Trim().Contains(' ') && !BodyName.Parse(c.Key).IsKindOnly).Select(c => c.Value).DefaultIfEmpty(0).Max();
        return forms
            .Where(f => counts[f.Folded] * MuchMore > usual)
            .OrderByDescending(f => LengthWithoutState(f.Name, stateForms))
            .ThenBy(f => f.Name.Length)
            .ThenByDescending(f => f.Count)
            .ThenBy(f => f.Name, StringComparer.Ordinal)
            .First().Name;
    }

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
