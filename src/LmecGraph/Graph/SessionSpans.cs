using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Graph;

/// <summary>Gives an undated event that is no series the span of its dated sessions.</summary>
internal static class SessionSpans
{
    public static IEnumerable<Entity> Fill(IReadOnlyList<Entity> entities, IReadOnlyList<Relation> relations)
    {
        var byId = entities.ToDictionary(e => e.Id, StringComparer.Ordinal);
        var sessions = relations
            .Where(r => r.Type == EdgeType.PartOf && byId[r.Source].Type == NodeType.Event && byId[r.Target].Type == NodeType.Event)
            .ToLookup(r => r.Target, r => r.Source, StringComparer.Ordinal);
        return entities.Select(e => e is { Type: NodeType.Event, Date: null, Series: false } ? e with { Date = Span(e.Id) } : e);

        Period? Span(string dialogue)
        {
            var (seen, open) = (new HashSet<string>(StringComparer.Ordinal) { dialogue }, new Stack<string>([dialogue]));
            var dates = new List<Period>();
            while (open.TryPop(out var id))
                foreach (var session in sessions[id].Where(seen.Add))
                {
                    open.Push(session);
                    if (byId[session].Date is { } date) dates.Add(date);
                }
            return dates.Distinct().Count() < 2
                ? dates.FirstOrDefault()
                : Period.Range(Period.Day(dates.Min(d => d.First)), Period.Day(dates.Max(d => d.Last)));
        }
    }
}
