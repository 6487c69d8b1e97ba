using LmecGraph.Graph;
using LmecGraph.Ontology;

namespace LmecGraph.Queries.InMemory;

/// <summary>Answers <see cref="StatsQuery"/>.</summary>
internal static class StatsAnswer
{
    public static IEnumerable<Row<GraphStats>> Rows(StatsQuery question, GraphIndex index, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        var graph = index.Graph;
        return
        [
            new(RowKey.Of(question.GetType().Name),
                () => new GraphStats(graph.Documents.Count, Nodes(graph), Stated(graph), Derived(graph), Coverage(graph))),
        ];
    }

    private static Dictionary<string, int> Nodes(KnowledgeGraph graph)
    {
        var counts = graph.Entities.CountBy(e => e.Type).ToDictionary();
        return Enum.GetValues<NodeType>().ToDictionary(t => t.ToString(), counts.GetValueOrDefault, StringComparer.Ordinal);
    }

    private static Dictionary<string, int> Stated(KnowledgeGraph graph)
    {
        var counts = graph.Relations.Where(r => !r.Derived).CountBy(r => r.Type).ToDictionary();
        return EdgeTypes.All.Where(t => t != EdgeType.ActiveIn).ToDictionary(t => t.Label(), counts.GetValueOrDefault, StringComparer.Ordinal);
    }

    private static Dictionary<string, int> Derived(KnowledgeGraph graph) =>
        graph.Relations.Where(r => r.Derived).GroupBy(r => r.Type).OrderBy(g => g.Key).ToDictionary(g => g.Key.Label(), g => g.Count(), StringComparer.Ordinal);

    private static GraphCoverage Coverage(KnowledgeGraph graph)
    {
        var organizations = graph.Entities.Where(e => e.Type == NodeType.Organization).ToList();
        var people = graph.Entities.Where(e => e.Type == NodeType.Person).ToList();
        var events = graph.Entities.Where(e => e.Type == NodeType.Event).ToList();
        var told = events.SelectMany(e => e.Documents).ToHashSet(StringComparer.Ordinal);
        return new(
            new(graph.Documents.Count(d => d.Date is not null), graph.Documents.Count),
            new(graph.Documents.Count(d => told.Contains(d.Name)), graph.Documents.Count),
            new(events.Count(e => e.Date is not null), events.Count),
            new(events.Count(e => graph.To(e.Id, EdgeType.ActiveIn).Any()), events.Count),
            new(organizations.Count(o => o.Country is not null || graph.From(o.Id, EdgeType.BasedIn).Any()), organizations.Count),
            new(organizations.Count(o => graph.From(o.Id, EdgeType.ActiveIn).Any()), organizations.Count),
            new(people.Count(p => graph.From(p.Id, EdgeType.Represents).Any()), people.Count));
    }
}
