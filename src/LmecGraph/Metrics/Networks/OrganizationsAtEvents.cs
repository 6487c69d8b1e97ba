using LmecGraph.Graph;
using LmecGraph.Ontology;

namespace LmecGraph.Metrics.Networks;

/// <summary>Which organization is active at which event: the derived <see cref="EdgeType.ActiveIn"/>, one presence per piece of evidence.</summary>
public static class OrganizationsAtEvents
{
    /// <summary>The roles in which a body can be active.</summary>
    public static IReadOnlyList<string> Roles { get; } =
        ["host", "co-host", "organizer", "co-organizer", "guide", "sponsor", "supporter", "attendee", "speaker"];

    /// <summary>All presences in the order of the graph's relations.</summary>
    public static IEnumerable<Presence> In(KnowledgeGraph graph) =>
        from relation in graph.Relations
        where relation.Type == EdgeType.ActiveIn
        from evidence in relation.Evidence
        where evidence.Role is not null
        select new Presence(relation.Source, relation.Target, evidence.Role!, evidence.Document, evidence.Date);
}
