using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Graph;

/// <summary>
/// Links from an office to its body by the form of the name, across documents: "BODY COUNTRY|CITY [Office …]" → BODY.
/// They serve roll-up only and are no relations.
/// </summary>
internal static class OfficeLinks
{
    private const int LongestPlace = 4;

    /// <param name="graph">Its organizations, and its states with the places by which documents name them.</param>
    public static IEnumerable<(string Office, string Body)> Find(KnowledgeGraph graph)
    {
        var places = graph.Entities.Where(e => e.Type == NodeType.Country).SelectMany(e => e.Mentions.Select(m => m.Surface).Append(e.Name))
            .Select(NameFolding.Fold).ToHashSet(StringComparer.Ordinal);
        var organizations = graph.Entities.Where(e => e.Type == NodeType.Organization).ToArray();
        var bearers = organizations.SelectMany(e => Forms(e).Select(form => (Form: form, e.Id))).ToLookup(f => f.Form, f => f.Id, StringComparer.Ordinal);
        return
            from office in organizations
            from form in Forms(office)
            let body = Body(form, places)
            where body is not null && bearers[body].Take(2).Count() == 1
            let id = bearers[body].First()
            where id != office.Id
            select (office.Id, id);
    }

    private static IEnumerable<string> Forms(Entity entity) => entity.Aliases.Append(entity.Name).Select(NameFolding.Fold).Distinct(StringComparer.Ordinal);

    /// <summary>The folded name before place and office words, or null where the name has not that form.</summary>
    private static string? Body(string form, HashSet<string> places)
    {
        var suffix = BodyRanks.Offices.FirstOrDefault(o => form.EndsWith($" {o}", StringComparison.Ordinal));
        var words = NameFolding.Words(suffix is null ? form : form[..^(suffix.Length + 1)]);
        for (var length = Math.Min(LongestPlace, words.Length - 1); length > 0; length--)
            if (places.Contains(string.Join(' ', words[^length..]))) return string.Join(' ', words[..^length]);
        return null;
    }
}
