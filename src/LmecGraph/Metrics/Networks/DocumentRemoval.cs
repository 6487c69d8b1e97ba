using LmecGraph.Graph;

namespace LmecGraph.Metrics.Networks;

/// <summary>Leaves a document out of a graph without resolving names anew: ids stay, so that ranks can be compared.</summary>
public static class DocumentRemoval
{
    /// <summary>
    /// The graph without what only <paramref name="document"/> says. Relations that rest on nothing else go, and with them the entities that
    /// no other document mentions.
    /// </summary>
    public static KnowledgeGraph Without(this KnowledgeGraph graph, string document)
    {
        var relations = new List<Relation>(graph.Relations.Count);
        foreach (var relation in graph.Relations)
        {
            if (!relation.Documents.Contains(document, StringComparer.Ordinal)) relations.Add(relation);
            else if (relation.Documents.Count > 1) relations.Add(new Relation(relation.Source, relation.Type, relation.Target, relation.Derived, Others(relation)));
        }
        var entities = new List<Entity>(graph.Entities.Count);
        foreach (var entity in graph.Entities)
        {
            if (!entity.Documents.Contains(document, StringComparer.Ordinal)) entities.Add(entity);
            else if (entity.Documents.Count > 1) entities.Add(entity with { Documents = [.. entity.Documents.Where(Kept)] });
        }
        return new KnowledgeGraph(entities, relations, graph.Documents.Where(d => Kept(d.Name)));

        bool Kept(string name) => !string.Equals(name, document, StringComparison.Ordinal);
        Evidence[] Others(Relation relation) => [.. relation.Evidence.Where(e => Kept(e.Document))];
    }
}
