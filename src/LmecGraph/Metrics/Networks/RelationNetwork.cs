using LmecGraph.Graph;
using LmecGraph.Ontology;

namespace LmecGraph.Metrics.Networks;

/// <summary>
/// The graph itself as a network: entities tied by what the texts say of them, one tie per relation, so that parallel ones stay apart. Derived
/// relations are left out. Limited to roles, it keeps of the ties to events those in such a role.
/// </summary>
internal static class RelationNetwork
{
    public static Network Build(KnowledgeGraph graph, string name, NetworkOptions options, Lift lift, string? leftOut)
    {
        var builder = new NetworkBuilder(name, options.Directed);
        if (options is { Roles.Count: 0, From: null, To: null })
            foreach (var entity in graph.Entities.Where(e => leftOut is null || e.Documents.Any(Kept)))
                foreach (var id in Lifted(entity.Id)) EntityNodes.Add(builder, graph, id);
        foreach (var (source, type, target, evidence) in Ties())
        {
            var relation = new Relation(source, type, target, Derived: false, evidence);
            var (from, to) = (EntityNodes.Add(builder, graph, source), EntityNodes.Add(builder, graph, target));
            IReadOnlyList<string> events =
                [.. evidence.Select(e => e.Event).OfType<string>().Select(lift.Event).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
            builder.Add(from, to, relation.Weight, events);
            if (options.Directed && type.IsUndirected()) builder.Add(to, from, relation.Weight, events);
        }
        return builder.Build();

        IReadOnlyList<string> Lifted(string id) => graph[id].Type == NodeType.Event ? [lift.Event(id)] : lift.Actors(id);

        IEnumerable<(string Source, EdgeType Type, string Target, IReadOnlyList<Evidence> Evidence)> Ties() =>
            from relation in graph.Relations
            where !relation.Derived
            let evidence = relation.Evidence.Where(e => Kept(e.Document) && options.Takes(e.Date) && HasRole(relation, e)).ToList()
            where evidence.Count > 0
            from source in Lifted(relation.Source)
            from target in Lifted(relation.Target)
            where source != target
            group evidence by (source, relation.Type, target) into tie
            select (tie.Key.source, tie.Key.Type, tie.Key.target, (IReadOnlyList<Evidence>)[.. tie.SelectMany(e => e)]);

        bool Kept(string document) => !string.Equals(document, leftOut, StringComparison.Ordinal);

        bool HasRole(Relation relation, Evidence evidence) => Roles(relation.Type, evidence) is not { } roles || roles.Any(options.TakesRole);
    }

    // Null for relations that put nobody at an event.
    private static IReadOnlyList<string>? Roles(EdgeType type, Evidence evidence) => Activity.Role(type) switch
    {
        { } role when type == EdgeType.SpokeAt && evidence.Role is { } speaking => [role, speaking],
        { } role => [role],
        _ => null,
    };
}
