using LmecGraph.Documents;
using LmecGraph.Ontology;

namespace LmecGraph.Graph;

/// <summary>
/// Which organizations were active in which events: <c>ACTIVE_IN</c>, derived from what the body of a document says. An organization is active
/// by a hosting or attending edge of its own, or through a person who spoke at or attended the event and represents it in the same document.
/// </summary>
public static class Activity
{
    /// <summary>The role of an organization that a relation of this type gives it, or null where it gives none.</summary>
    public static string? Role(EdgeType type) => type switch
    {
        EdgeType.Hosted => "host",
        EdgeType.CoHosted => "co-host",
        EdgeType.Organized => "organizer",
        EdgeType.CoOrganized => "co-organizer",
        EdgeType.Guided => "guide",
        EdgeType.Sponsored => "sponsor",
        EdgeType.Supported => "supporter",
        EdgeType.Attended => "attendee",
        EdgeType.SpokeAt => "speaker",
        _ => null,
    };

    /// <summary>The derived relations, in no particular order; countries are never their source.</summary>
    /// <param name="relations">What was read.</param>
    /// <param name="entities">The ends of these relations.</param>
    public static IReadOnlyList<Relation> Derive(IReadOnlyList<Relation> relations, IReadOnlyList<Entity> entities)
    {
        ArgumentNullException.ThrowIfNull(relations);
        var types = entities.ToDictionary(e => e.Id, e => e.Type, StringComparer.Ordinal);
        var posts = relations
            .Where(r => r.Type == EdgeType.Represents && types[r.Target] == NodeType.Organization)
            .SelectMany(r => InBody(r).Select(e => (Person: r.Source, Organization: r.Target, e.Document, e.Title)))
            .Distinct().ToLookup(p => (p.Person, p.Document));
        var activity = new Dictionary<(string Organization, string Event), List<Evidence>>();
        foreach (var relation in relations)
        {
            if (Role(relation.Type) is not { } role || types[relation.Target] != NodeType.Event) continue;
            foreach (var evidence in InBody(relation))
                if (types[relation.Source] == NodeType.Organization)
                    Add(relation.Source, relation.Target, evidence with { Role = role });
                else if (types[relation.Source] == NodeType.Person)
                    foreach (var post in posts[(relation.Source, evidence.Document)])
                        Add(post.Organization, relation.Target, evidence with { Role = role, Title = post.Title, Through = relation.Source });
        }
        return [.. activity.Select(a => new Relation(a.Key.Organization, EdgeType.ActiveIn, a.Key.Event, Derived: true, EvidenceOrder.Sort(a.Value)))];

        void Add(string organization, string @event, Evidence evidence)
        {
            if (!activity.TryGetValue((organization, @event), out var list)) activity[(organization, @event)] = list = [];
            list.Add(evidence with { Event = @event });
        }
    }

    private static IEnumerable<Evidence> InBody(Relation relation) => relation.Evidence.Where(e => e.Section == SectionKind.Body);
}
