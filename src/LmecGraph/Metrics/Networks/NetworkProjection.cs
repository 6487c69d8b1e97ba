using LmecGraph.Graph;
using LmecGraph.Metrics.Reading;

namespace LmecGraph.Metrics.Networks;

/// <summary>A graph seen as one of its networks, whole or with a document left out; what all these have in common is found out once.</summary>
internal sealed class NetworkProjection
{
    private readonly KnowledgeGraph _graph;
    private readonly NetworkKind _kind;
    private readonly NetworkOptions _options;
    private readonly Lift _lift;
    private readonly IReadOnlyList<Presence> _presences;

    /// <summary>Prepares a network.</summary>
    public NetworkProjection(KnowledgeGraph graph, NetworkKind kind, NetworkOptions options)
    {
        var relations = kind.Shape == NetworkShape.Relations;
        (_graph, _kind, _options) = (graph, kind, options);
        _lift = new Lift(graph, options.Sessions ?? relations, options.RollUp ?? !relations);
        _presences = [.. kind.Presences(graph).Where(p => options.Takes(p.Date) && options.TakesRole(p.Role))];
    }

    /// <summary>The network, without what only one document says. Who is who, levels and roll-up stay as all documents have them.</summary>
    /// <param name="leftOut">Name of the document; null leaves none out.</param>
    public Network Build(string? leftOut = null) => _options.Groups is { } groups ? GroupReader.Add(groups, Ungrouped(leftOut)) : Ungrouped(leftOut);

    private Network Ungrouped(string? leftOut) => _kind.Shape switch
    {
        NetworkShape.Relations => RelationNetwork.Build(_graph, _kind.Name, _options, _lift, leftOut),
        NetworkShape.TwoMode => ParticipationNetwork.Build(_graph, _kind.Name, Participations(leftOut)),
        _ => ProjectedNetwork.Build(_graph, _kind.Name, Participations(leftOut)),
    };

    private IReadOnlyList<Participation> Participations(string? leftOut)
    {
        var pairs = new HashSet<Participation>();
        foreach (var presence in _presences)
        {
            if (string.Equals(presence.Document, leftOut, StringComparison.Ordinal)) continue;
            foreach (var actor in _lift.Actors(presence.Actor)) pairs.Add(new(actor, _lift.Event(presence.Event)));
        }
        return [.. pairs.OrderBy(p => p.Actor, StringComparer.Ordinal).ThenBy(p => p.Event, StringComparer.Ordinal)];
    }
}
