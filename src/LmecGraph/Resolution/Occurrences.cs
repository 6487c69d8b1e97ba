using LmecGraph.Mentions;
using LmecGraph.Observations;
using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Resolution;

/// <summary>All occurrences of a set of readings, found by mention and by mention key.</summary>
public sealed class Occurrences
{
    private readonly List<Occurrence> _all = [];
    private readonly Dictionary<string, int[]> _byMention = new(StringComparer.Ordinal);
    private readonly Dictionary<MentionKey, List<int>> _byKey = [];

    /// <summary>Takes the readings in any order.</summary>
    /// <param name="readings">One per document.</param>
    /// <param name="decisions">Those that call two names of one referent different split it.</param>
    /// <exception cref="ArgumentException">Two readings are of one document name.</exception>
    public Occurrences(IReadOnlyList<DocumentReading> readings, IReadOnlyList<Decision> decisions)
    {
        var apart = decisions.Where(d => d.Verdict == Verdict.Different && d.Left.Document == d.Right.Document && d.Left.Type == d.Right.Type)
            .ToLookup(d => d.Left.Document, StringComparer.Ordinal);
        Readings = [.. readings.OrderBy(r => r.Document.Name, StringComparer.Ordinal)];
        foreach (var reading in Readings) Add(reading, [.. apart[reading.Document.Name]]);
    }

    /// <summary>The readings, ordinal order of document name.</summary>
    public IReadOnlyList<DocumentReading> Readings { get; }

    /// <summary>Every occurrence, at its <see cref="Occurrence.Number"/>.</summary>
    public IReadOnlyList<Occurrence> All => _all;

    /// <summary>Number of the occurrence to which a mention belongs.</summary>
    public int Of(string document, Mention mention) => _byMention[document][mention.Index];

    /// <summary>Numbers of the occurrences that a key names, in order; none where it no longer names anything.</summary>
    public IReadOnlyList<int> Of(MentionKey key) => _byKey.GetValueOrDefault(key) ?? [];

    /// <summary>The keys by which decisions may name an occurrence: one per surface and name.</summary>
    public static IEnumerable<MentionKey> Keys(Occurrence occurrence) => occurrence.Mentions
        .SelectMany(m => new[] { m.Surface, m.Name }).Select(NameFolding.Fold).Distinct(StringComparer.Ordinal)
        .Select(form => new MentionKey(occurrence.Type, occurrence.Document, form));

    private void Add(DocumentReading reading, Decision[] apart)
    {
        var name = reading.Document.Name;
        var numbers = new int[reading.Mentions.Count];
        if (!_byMention.TryAdd(name, numbers))
            throw new ArgumentException($"Two readings are of one document: {name}. Give each document a name of its own.", nameof(reading));
        foreach (var group in reading.Mentions.GroupBy(m => m.Referent).OrderBy(g => g.First().Index))
            foreach (var part in Parts(reading.Referents[group.Key].Type, [.. group], apart))
            {
                var occurrence = new Occurrence(_all.Count, reading, reading.Referents[group.Key], part);
                _all.Add(occurrence);
                foreach (var mention in part) numbers[mention.Index] = occurrence.Number;
                foreach (var key in Keys(occurrence))
                    if (_byKey.TryGetValue(key, out var list)) list.Add(occurrence.Number);
                    else _byKey[key] = [occurrence.Number];
            }
    }

    /// <summary>The mentions of one referent; each form that a decision sets apart from another form of it is a part of its own.</summary>
    private static IEnumerable<IReadOnlyList<Mention>> Parts(NodeType type, Mention[] mentions, Decision[] apart)
    {
        if (apart.Length == 0) return [mentions];
        var forms = mentions.ToDictionary(m => m.Index, m => (Surface: NameFolding.Fold(m.Surface), Name: NameFolding.Fold(m.Name)));
        var split = apart.Where(d => d.Left.Type == type && Has(d.Left.Form) && Has(d.Right.Form)).Select(d => d.Right.Form)
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        return mentions.GroupBy(m => Array.FindIndex(split, f => f == forms[m.Index].Surface || f == forms[m.Index].Name))
            .OrderBy(g => g.First().Index).Select(g => g.ToArray());

        bool Has(string form) => forms.Values.Any(f => f.Surface == form || f.Name == form);
    }
}
