using LmecGraph.Lexicon;
using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Mentions;

/// <summary>
/// Joins a body's short name with the one longer name of the document that it is a part of: <c>District Council</c> and "Kilbarran District Council",
/// <c>Steering Committee</c> and "Steering Committee of the Kelp Fund", <c>Department of Fisheries</c> and "Tongan Department of Fisheries".
/// </summary>
internal static class BodyForms
{
    private const int Longest = 16;

    public static void Join(MarkedText text, List<Candidate> names, Coreference groups)
    {
        var byForm = new Dictionary<string, (int Name, bool Many)>(StringComparer.Ordinal);
        for (var i = 0; i < names.Count; i++)
        {
            if (names[i] is not { Type: NodeType.Organization } body || body.Head < body.First || body.End - body.First > Longest) continue;
            foreach (var form in Forms(text, body).Select(f => NameFolding.Fold(text.Surface(f.First, f.End))).Distinct(StringComparer.Ordinal))
                byForm[form] = byForm.TryGetValue(form, out var same) ? (same.Name, same.Many || groups.Leader(same.Name) != groups.Leader(i)) : (i, false);
        }
        for (var i = 0; i < names.Count; i++)
            if (names[i] is { Type: NodeType.Organization, Known: null } body && body.End > body.First + 1 && body.Head >= body.First && byForm.TryGetValue(NameFolding.Fold(body.Name), out var whole) && !whole.Many) groups.Join(whole.Name, i);
    }

    /// <summary>What is left of a name without the words before its head, behind it, or its state.</summary>
    private static IEnumerable<(int First, int End)> Forms(MarkedText text, Candidate body)
    {
        for (var first = body.First; first < body.Head; first++)
            if (first > body.First || body.End > body.Head + 1) yield return (first, body.Head + 1);
        if (text.Known(body.First, EntryKind.Demonym, EntryKind.Country) is { } state && body.First + state.Length <= body.Head && body.End > body.Head + 1) yield return (body.First + state.Length, body.End);
        for (var end = body.Head + 3; end + 1 < body.End; end++)
            if (text.Words.IsPreposition(text.Tokens[end].Lower)) yield return (body.First, end);
    }
}
