using LmecGraph.Documents;
using LmecGraph.Graph;
using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Metrics.Report;

/// <summary>What a network rests on, so that nobody takes silence of the reports for absence.</summary>
/// <param name="Reports">Documents of the graph.</param>
/// <param name="Named">Participations of people: a person at an event, a session counted as an event of its own.</param>
/// <param name="Unnamed">Participations of bodies and states that a report says were there without naming anybody of theirs.</param>
public sealed record Coverage(int Reports, int Named, int Unnamed)
{
    /// <summary>Counts over a graph; where a period is given, over what is dated in it.</summary>
    public static Coverage Of(KnowledgeGraph graph, DateOnly? from = null, DateOnly? to = null)
    {
        var named = new HashSet<(string, string)>();
        var spokenFor = new HashSet<(string, string)>();
        var attended = new HashSet<(string, string)>();
        foreach (var relation in graph.Relations)
            foreach (var evidence in relation.Evidence)
            {
                if (evidence.Section != SectionKind.Body || !Within(evidence.Date, from, to)) continue;
                var tie = (relation.Source, relation.Target);
                switch (relation.Type)
                {
                    case EdgeType.SpokeAt:
                    case EdgeType.Attended when graph.Find(relation.Source)?.Type == NodeType.Person:
                        named.Add(tie);
                        break;
                    case EdgeType.Attended:
                        attended.Add(tie);
                        break;
                    case EdgeType.ActiveIn when evidence.Through is not null:
                        spokenFor.Add(tie);
                        break;
                }
            }
        attended.ExceptWith(spokenFor);
        return new Coverage(graph.Documents.Count, named.Count, attended.Count);
    }

    private static bool Within(Period? date, DateOnly? from, DateOnly? to) =>
        (from is null && to is null) || (date is not null && !(date.Last < from) && !(date.First > to));
}
