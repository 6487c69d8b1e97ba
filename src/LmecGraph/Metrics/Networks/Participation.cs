using LmecGraph.Graph;

namespace LmecGraph.Metrics.Networks;

/// <summary>An actor at an event, as a network counts it: limited to roles and period, lifted to the level and the bodies asked for.</summary>
/// <param name="Actor">Id of the actor.</param>
/// <param name="Event">Id of the event.</param>
internal readonly record struct Participation(string Actor, string Event)
{
    /// <summary>Each pair once, by actor, then event.</summary>
    public static IReadOnlyList<Participation> In(KnowledgeGraph graph, NetworkKind kind, NetworkOptions options)
    {
        var lift = new Lift(graph, options.Sessions ?? false, options.RollUp ?? true);
        var pairs = new HashSet<Participation>();
        foreach (var presence in kind.Presences(graph))
        {
            if (!options.Takes(presence.Date) || (options.Roles.Count > 0 && !options.Roles.Contains(presence.Role, StringComparer.Ordinal))) continue;
            foreach (var actor in lift.Actors(presence.Actor)) pairs.Add(new(actor, lift.Event(presence.Event)));
        }
        return [.. pairs.OrderBy(p => p.Actor, StringComparer.Ordinal).ThenBy(p => p.Event, StringComparer.Ordinal)];
    }
}
