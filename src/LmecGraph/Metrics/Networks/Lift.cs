using LmecGraph.Graph;

namespace LmecGraph.Metrics.Networks;

/// <summary>What an event and an actor count for: a session for its dialogue, a department for its topmost bodies.</summary>
internal sealed class Lift
{
    private readonly EventLevels? _levels;
    private readonly RollUp? _bodies;
    private readonly Dictionary<string, IReadOnlyList<string>> _actors = new(StringComparer.Ordinal);

    /// <summary>The lift that the options ask for.</summary>
    public Lift(KnowledgeGraph graph, bool sessions, bool rollUp) =>
        (_levels, _bodies) = (sessions ? null : new(graph), rollUp ? new(graph) : null);

    /// <summary>The event that an event counts for.</summary>
    public string Event(string id) => _levels?.DialogueOf(id) ?? id;

    /// <summary>The actors that an actor counts for; several where a body has several parents.</summary>
    public IReadOnlyList<string> Actors(string id)
    {
        if (!_actors.TryGetValue(id, out var actors)) _actors[id] = actors = _bodies?.TopsOf(id) ?? [id];
        return actors;
    }
}
