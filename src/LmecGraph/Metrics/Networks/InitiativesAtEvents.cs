using LmecGraph.Graph;
using LmecGraph.Ontology;

namespace LmecGraph.Metrics.Networks;

/// <summary>
/// Which initiative has to do with which event: the event discussed it or is part of it, or something was stated of it there (who launched it,
/// takes part in it or is a member of it).
/// </summary>
public static class InitiativesAtEvents
{
    /// <summary>How an initiative is tied to an event: the edge types that tie them, written as words.</summary>
    public static IReadOnlyList<string> Roles { get; } = ["discussed", "part-of", "launched", "participates-in", "member-of"];

    /// <summary>All presences in the order of the graph's relations.</summary>
    public static IEnumerable<Presence> In(KnowledgeGraph graph)
    {
        foreach (var relation in graph.Relations)
        {
            var role = Role(relation.Type);
            if (role is null || graph.Find(relation.Target)?.Type != NodeType.Initiative) continue;
            var isEvent = graph.Find(relation.Source)?.Type == NodeType.Event;
            foreach (var evidence in relation.Evidence)
                if ((isEvent ? relation.Source : evidence.Event) is { } @event)
                    yield return new Presence(relation.Target, @event, role, evidence.Document, evidence.Date);
        }
    }

    private static string? Role(EdgeType type) => type switch
    {
        EdgeType.Discussed => "discussed",
        EdgeType.PartOf => "part-of",
        EdgeType.Launched => "launched",
        EdgeType.ParticipatesIn => "participates-in",
        EdgeType.MemberOf => "member-of",
        _ => null,
    };
}
