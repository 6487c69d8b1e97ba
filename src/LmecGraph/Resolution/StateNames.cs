using LmecGraph.Lexicon;
using LmecGraph.Mentions;
using LmecGraph.Observations;
using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Resolution;

/// <summary>The forms under which the lexicon and documents name states, and names of bodies without them.</summary>
internal sealed class StateNames
{
    private const int LongestForm = 5;
    private readonly Dictionary<string, string> _states = new(StringComparer.Ordinal);

    public StateNames(IReadOnlyList<DocumentReading> readings)
    {
        foreach (var row in DataFile.Rows("countries.tsv"))
            foreach (var form in DataFile.List(row, 1).Concat(DataFile.List(row, 2)).Prepend(row[0])) Add(form, row[0]);
        foreach (var mention in readings.SelectMany(r => r.Mentions).Where(m => m.Type == NodeType.Country && m.Step != NameStep.Place)
            .OrderBy(m => m.Name, StringComparer.Ordinal))
        {
            Add(mention.Surface, mention.Name);
            Add(mention.Name, mention.Name);
        }
        foreach (var referent in readings.SelectMany(r => r.Referents).OrderBy(r => r.State, StringComparer.Ordinal))
            if (referent.State is { } state) Add(state, state);
    }

    private void Add(string form, string state)
    {
        var folded = NameFolding.Fold(form);
        _states.TryAdd(folded, state);
        _states.TryAdd($"{folded}s", state);
    }

    /// <summary>
    /// The folded name without a state at its beginning (<c>singapore ministry of law</c>) or its end (<c>… of singapore</c>), and that state;
    /// null where it names none there.
    /// </summary>
    public (string Bare, string State, bool Linked)? Strip(string folded)
    {
        var words = NameFolding.Words(folded);
        for (var length = Math.Min(LongestForm, words.Length - 1); length > 0; length--)
        {
            if (_states.TryGetValue(string.Join(' ', words[^length..]), out var state))
            {
                var rest = words[..^length];
                var link = rest is [.., "of", "the"] ? 2 : rest is [.., "of" or "in"] ? 1 : 0;
                if (rest.Length > link) return (string.Join(' ', rest[..^link]), state, link > 0);
            }
            if (_states.TryGetValue(string.Join(' ', words[..length]), out state)) return (string.Join(' ', words[length..]), state, true);
        }
        return null;
    }
}
