using LmecGraph.Lexicon;
using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Graph;

/// <summary>
/// The larger bodies that a user's lexicon gives. A parent that no document names is stepped over to its own parents, so that nothing comes into
/// the graph that no document says.
/// </summary>
internal static class OwnParents
{
    /// <returns>Each link once, by body, then parent.</returns>
    public static IReadOnlyList<BodyLink> Find(IReadOnlyList<Entity> entities, OwnLexicon own)
    {
        if (!own.Organizations.Any(o => o.Parents.Count > 0)) return [];
        var bearers = entities.Where(e => e.Type == NodeType.Organization)
            .SelectMany(e => e.Aliases.Append(e.Name).Select(NameFolding.Fold).Distinct(StringComparer.Ordinal).Select(form => (form, e.Id)))
            .ToLookup(f => f.form, f => f.Id, StringComparer.Ordinal);
        var listed = own.Organizations.SelectMany(o => o.AllForms.Select(f => (Form: NameFolding.Fold(f), Body: o))).ToDictionary(f => f.Form, f => f.Body, StringComparer.Ordinal);

        IEnumerable<string> Bearers(IEnumerable<string> forms) => forms.SelectMany(f => bearers[NameFolding.Fold(f)]).Distinct(StringComparer.Ordinal);

        IEnumerable<string> Parents(OwnName body) => body.Parents.SelectMany(parent =>
        {
            var entry = listed.GetValueOrDefault(NameFolding.Fold(parent));
            string[] named = [.. Bearers(entry?.AllForms ?? [parent])];
            return named.Length > 0 || entry is null ? named : Parents(entry);
        });

        var links = from body in own.Organizations
                    from parent in Parents(body)
                    from part in Bearers(body.AllForms)
                    where part != parent
                    select new BodyLink(part, parent);
        return [.. links.Distinct().OrderBy(l => l.Body, StringComparer.Ordinal).ThenBy(l => l.Parent, StringComparer.Ordinal)];
    }
}
