using LmecGraph.Graph;

namespace LmecGraph.Metrics.Networks;

/// <summary>Actors and events as two kinds of node, tied where the actor is at the event.</summary>
internal static class ParticipationNetwork
{
    public static Network Build(KnowledgeGraph graph, string name, IReadOnlyList<Participation> participations)
    {
        var builder = new NetworkBuilder(name, mode: NetworkMode.Two);
        foreach (var (actor, @event) in participations)
            builder.Add(EntityNodes.Add(builder, graph, actor), EntityNodes.Add(builder, graph, @event, actor: false), events: [@event]);
        return builder.Build();
    }
}
