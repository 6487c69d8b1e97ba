using LmecGraph.Documents;
using LmecGraph.Graph;
using LmecGraph.Ontology;

namespace LmecGraph.Metrics.Networks;

/// <summary>Which person is at which event: who spoke, under each role of speaking that the text names, and who attended.</summary>
public static class PeopleAtEvents
{
    /// <summary>Attendee and speaker, and the roles of speaking, each of which implies speaker.</summary>
    public static IReadOnlyList<string> Roles { get; } =
        ["attendee", "speaker", "opening", "introductory", "keynote", "special", "panel", "comments", "conclusion", "moderator", "speech"];

    /// <summary>All presences in the order of the graph's relations.</summary>
    public static IEnumerable<Presence> In(KnowledgeGraph graph)
    {
        foreach (var relation in graph.Relations)
        {
            if (relation.Type is not (EdgeType.SpokeAt or EdgeType.Attended) || graph.Find(relation.Source)?.Type != NodeType.Person) continue;
            foreach (var evidence in relation.Evidence)
            {
                if (evidence.Section != SectionKind.Body) continue;
                var spoke = relation.Type == EdgeType.SpokeAt;
                yield return new Presence(relation.Source, relation.Target, spoke ? "speaker" : "attendee", evidence.Document, evidence.Date);
                if (spoke && evidence.Role is not null)
                    yield return new Presence(relation.Source, relation.Target, evidence.Role, evidence.Document, evidence.Date);
            }
        }
    }
}
