namespace LmecGraph.Metrics.Measures;

/// <summary>How far arcs are answered. Loops and parallel arcs do not count. Both are NaN for an undirected graph, and without arcs.</summary>
/// <param name="Arcs">Share of the arcs whose reverse is there too (networkx, igraph's default).</param>
/// <param name="Dyads">Share of the tied pairs that are tied in both directions (igraph's "ratio").</param>
public sealed record Reciprocity(double Arcs, double Dyads)
{
    /// <summary>Of a directed graph. O(arcs · log degree).</summary>
    public static Reciprocity Of(CsrGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var merged = graph.Merged;
        var (arcs, answered) = (0L, 0L);
        for (var u = 0; u < merged.NodeCount; u++)
        {
            foreach (var v in merged.Row(u))
            {
                if (v == u) continue;
                arcs++;
                if (merged.Row(v).BinarySearch(u) >= 0) answered++;
            }
        }
        return !graph.Directed || arcs == 0
            ? new Reciprocity(double.NaN, double.NaN)
            : new Reciprocity((double)answered / arcs, answered / 2.0 / (arcs - answered / 2.0));
    }
}
