using LmecGraph.Graph;
using LmecGraph.Ontology;

namespace LmecGraph.Metrics.Networks;

/// <summary>Entities as nodes of a network, with what measures by group can go by.</summary>
internal static class EntityNodes
{
    /// <summary>Adds an entity with its name, its <c>type</c> and its <c>country</c>.</summary>
    /// <returns>Number of the node in the builder.</returns>
    public static int Add(NetworkBuilder builder, KnowledgeGraph graph, string id, bool actor = true)
    {
        var entity = graph[id];
        var node = builder.Node(id, entity.Name, actor);
        builder.Attribute(node, "type", entity.Type.ToString()).Attribute(node, "country", Country(graph, entity));
        return node;
    }

    // A person has the country that all represented bodies and states agree on.
    private static string? Country(KnowledgeGraph graph, Entity entity) => entity.Type switch
    {
        NodeType.Country => entity.Name,
        NodeType.Person => graph.From(entity.Id, EdgeType.Represents).Select(r => graph[r.Target])
            .Select(body => body.Type == NodeType.Country ? body.Name : body.Country).OfType<string>()
            .Distinct(StringComparer.Ordinal).Take(2).ToList() is [var only] ? only : null,
        _ => entity.Country,
    };
}
