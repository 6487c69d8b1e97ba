using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Resolution;

/// <summary>Finds the larger body in a name: <c>Department of Soils of the MFR</c>, <c>Blue Harbour Tide Council</c>.</summary>
internal sealed class Owners
{
    // Two long names in a row are two names that lost what stood between them.
    private const int LongestInFront = 2;

    private readonly Dictionary<string, int> _anywhere = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Document, string Form), int> _inDocument = [];

    public Owners(IReadOnlyList<Occurrence> occurrences)
    {
        foreach (var occurrence in occurrences.Where(o => o.Type == NodeType.Organization))
        {
            var acronyms = occurrence.Mentions.Where(m => m.Name.Count(char.IsUpper) > 1).Select(m => NameFolding.Fold(m.Name)).ToHashSet(StringComparer.Ordinal);
            foreach (var form in occurrence.Mentions.Select(m => NameFolding.Fold(m.Name)).Distinct(StringComparer.Ordinal))
            {
                // One plain word ("Domestic") is more often a piece of a name than a body.
                if (BodyName.Parse(form) is var parsed && (parsed.IsKindOnly || (parsed.Words.Length == 1 && !acronyms.Contains(form)))) continue;
                _anywhere.TryAdd(form, occurrence.Number);
                _inDocument.TryAdd((occurrence.Document, form), occurrence.Number);
            }
        }
    }

    /// <summary>The folded name without its owner, and an occurrence of the owner, of the same document if possible; null where it names none.</summary>
    /// <param name="name">The name.</param>
    /// <param name="occurrence">The occurrence that bears it.</param>
    public (string Bare, string Owner, int Occurrence)? Strip(BodyName name, Occurrence occurrence)
    {
        var comma = name.Written.IndexOf(',', StringComparison.Ordinal);
        if (comma > 0)
            return Find(NameFolding.Words(NameFolding.Fold(name.Written[(comma + 1)..])), occurrence) is var (larger, place)
                ? (NameFolding.Fold(name.Written[..comma]), larger, place)
                : null;
        var words = NameFolding.Words(name.Folded);
        for (var i = 1; i < words.Length - 1; i++)
            if (words[i] is "of" or "under" or "at" && Find(words[(i + (words[i + 1] == "the" ? 2 : 1))..], occurrence) is var (owner, number))
                return (string.Join(' ', words[..i]), owner, number);
        for (var length = Math.Min(LongestInFront, words.Length - 2); length > 0; length--)
            if ((Find(words[..length], occurrence) ?? Find([.. words[..(length - 1)], words[length - 1].TrimEnd('s')], occurrence)) is var (owner, number))
                return (string.Join(' ', words[length..]), owner, number);
        return null;
    }

    private (string Owner, int Occurrence)? Find(string[] words, Occurrence bearer)
    {
        var form = string.Join(' ', words);
        if (!_inDocument.TryGetValue((bearer.Document, form), out var number) && !_anywhere.TryGetValue(form, out number)) return null;
        return number == bearer.Number ? null : (form, number);
    }
}
