using LmecGraph.Graph;
using QuikGraph;

namespace LmecGraph.Queries;

/// <summary>Hands the graph to QuikGraph, for its algorithms and for code that is written against it.</summary>
public static class QuikGraphs
{
    /// <summary>
    /// A copy with the ids of entities as vertices and one edge per relation, tagged with it; parallel relations stay apart. An undirected
    /// relation runs from its smaller id. Vertices and edges are added in the order of the graph.
    /// </summary>
    /// <param name="graph">The graph.</param>
    /// <param name="derived">True to take derived relations too.</param>
    public static BidirectionalGraph<string, TaggedEdge<string, Relation>> ToQuikGraph(this KnowledgeGraph graph, bool derived = false)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var copy = new BidirectionalGraph<string, TaggedEdge<string, Relation>>(allowParallelEdges: true, graph.Entities.Count);
        foreach (var entity in graph.Entities) copy.AddVertex(entity.Id);
        foreach (var relation in graph.Relations)
            if (derived || !relation.Derived) copy.AddEdge(new TaggedEdge<string, Relation>(relation.Source, relation.Target, relation));
        return copy;
    }
}
