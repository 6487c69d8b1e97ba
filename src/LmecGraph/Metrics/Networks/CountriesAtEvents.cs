using LmecGraph.Documents;
using LmecGraph.Graph;
using LmecGraph.Ontology;

namespace LmecGraph.Metrics.Networks;

/// <summary>
/// Which country is at which event: by its own attendance, by people who represent it in the same document, and by the state of each
/// organization active there. Where an event is held makes nobody present.
/// </summary>
public static class CountriesAtEvents
{
    /// <summary>The roles of organizations: a country is there in the roles of its bodies and people.</summary>
    public static IReadOnlyList<string> Roles => OrganizationsAtEvents.Roles;

    /// <summary>All presences; an order that the graph alone decides.</summary>
    public static IEnumerable<Presence> In(KnowledgeGraph graph) => [.. Own(graph), .. ThroughPeople(graph), .. ThroughOrganizations(graph)];

    private static IEnumerable<Presence> Own(KnowledgeGraph graph) =>
        from relation in graph.Relations
        where relation.Type == EdgeType.Attended && graph.Find(relation.Source)?.Type == NodeType.Country
        from evidence in relation.Evidence
        where evidence.Section == SectionKind.Body
        select new Presence(relation.Source, relation.Target, "attendee", evidence.Document, evidence.Date);

    private static IEnumerable<Presence> ThroughPeople(KnowledgeGraph graph)
    {
        var represented = (
            from relation in graph.Relations
            where relation.Type == EdgeType.Represents && graph.Find(relation.Target)?.Type == NodeType.Country
            from document in relation.Documents
            select (relation.Source, document, relation.Target)).ToLookup(r => (r.Source, r.document), r => r.Target);
        return
            from relation in graph.Relations
            where relation.Type is EdgeType.SpokeAt or EdgeType.Attended
            from evidence in relation.Evidence
            where evidence.Section == SectionKind.Body
            from country in represented[(relation.Source, evidence.Document)]
            select new Presence(country, relation.Target, relation.Type == EdgeType.SpokeAt ? "speaker" : "attendee", evidence.Document, evidence.Date);
    }

    private static IEnumerable<Presence> ThroughOrganizations(KnowledgeGraph graph)
    {
        var states = graph.Relations.Where(r => r.Type == EdgeType.BasedIn).ToLookup(r => r.Source, r => r.Target, StringComparer.Ordinal);
        return
            from presence in OrganizationsAtEvents.In(graph)
            from state in states[presence.Actor]
            select presence with { Actor = state };
    }
}
