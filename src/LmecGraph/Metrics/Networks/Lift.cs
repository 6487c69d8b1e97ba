using LmecGraph.Graph;

namespace LmecGraph.Metrics.Networks;

/// <summary>What an event and an actor count for: a session for its dialogue, a department for its topmost body.</summary>
internal sealed class Lift
{
    private readonly EventLevels? _levels;
    private readonly RollUp? _bodies;

    /// <summary>The lift that the options ask for.</summary>
    public Lift(KnowledgeGraph graph, bool sessions, bool rollUp) => (_levels, _bodies) = (sessions ? null : new(graph), rollUp ? new(graph) : null);

    /// <summary>The event that an event counts for.</summary>
    public string Event(string id) => _levels?.DialogueOf(id) ?? id;

    /// <summary>The actors that an actor counts for; several where a body has several parents.</summary>
    public IReadOnlyList<string> Actors(string id) => _bodies?.TopsOf(id) ?? [id];
}
