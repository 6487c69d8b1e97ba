using LmecGraph.Graph;

namespace LmecGraph.Metrics.Networks;

/// <summary>Actors tied where they share an event. Actors that were always alone are nodes too.</summary>
internal static class ProjectedNetwork
{
    public static Network Build(KnowledgeGraph graph, string name, IReadOnlyList<Participation> participations)
    {
        var builder = new NetworkBuilder(name);
        var eventsOf = participations.ToLookup(p => p.Actor, p => p.Event, StringComparer.Ordinal);
        var actorsAt = participations.GroupBy(p => p.Event, p => p.Actor, StringComparer.Ordinal).OrderBy(e => e.Key, StringComparer.Ordinal)
            .Select(e => (Event: e.Key, Actors: e.ToList())).ToList();
        foreach (var actor in eventsOf) EntityNodes.Add(builder, graph, actor.Key);
        foreach (var ((left, right), shared) in Pairs(actorsAt))
        {
            double count = shared.Count;
            var (ofLeft, ofRight) = (eventsOf[left].Count(), eventsOf[right].Count());
            var newman = shared.Sum(e => 1d / (e.Actors - 1));
            var values = new Dictionary<string, double>(StringComparer.Ordinal)
            {
                ["count"] = count,
                ["ratio"] = count / actorsAt.Count,
                ["newman"] = newman,
                ["jaccard"] = count / (ofLeft + ofRight - count),
                ["overlap"] = count / Math.Min(ofLeft, ofRight),
                ["cosine"] = count / Math.Sqrt((double)ofLeft * ofRight),
            };
            builder.Add(builder.Node(left), builder.Node(right), newman, [.. shared.Select(e => e.Event)], values);
        }
        return builder.Build();
    }

    // Participations come by actor, so the left one of a pair is the smaller id; events come in ordinal order.
    private static Dictionary<(string Left, string Right), List<(string Event, int Actors)>> Pairs(List<(string Event, List<string> Actors)> actorsAt)
    {
        var pairs = new Dictionary<(string, string), List<(string, int)>>();
        foreach (var (@event, actors) in actorsAt)
            for (var i = 0; i < actors.Count; i++)
                for (var j = i + 1; j < actors.Count; j++)
                {
                    if (!pairs.TryGetValue((actors[i], actors[j]), out var shared)) pairs[(actors[i], actors[j])] = shared = [];
                    shared.Add((@event, actors.Count));
                }
        return pairs;
    }
}
