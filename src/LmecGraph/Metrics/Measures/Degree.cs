namespace LmecGraph.Metrics.Measures;

/// <summary>Numbers of ties. Parallel ties count each; a loop counts 2 in <see cref="Of"/>, and 1 as leaving and 1 as entering.</summary>
public static class Degree
{
    /// <summary>Number of incident ties of each node.</summary>
    public static int[] Of(CsrGraph graph) => graph.Directed ? Sum(Out(graph), In(graph)) : WithLoopsTwice(graph);

    /// <summary>Number of ties that leave each node; of an undirected graph <see cref="Of"/>.</summary>
    public static int[] Out(CsrGraph graph) => graph.Directed ? Rows(graph) : Of(graph);

    /// <summary>Number of ties that enter each node; of an undirected graph <see cref="Of"/>.</summary>
    public static int[] In(CsrGraph graph)
    {
        if (!graph.Directed) return Of(graph);
        var degree = new int[graph.NodeCount];
        foreach (var v in graph.Columns) degree[v]++;
        return degree;
    }

    /// <summary>Number of distinct other nodes to which each is tied, in either direction.</summary>
    public static int[] Neighbours(CsrGraph graph)
    {
        var simple = graph.Symmetric;
        var neighbours = Rows(simple);
        for (var u = 0; u < neighbours.Length; u++)
            if (simple.Row(u).BinarySearch(u) >= 0) neighbours[u]--;
        return neighbours;
    }

    private static int[] Rows(CsrGraph graph)
    {
        var length = new int[graph.NodeCount];
        for (var u = 0; u < length.Length; u++) length[u] = graph.RowLength(u);
        return length;
    }

    private static int[] WithLoopsTwice(CsrGraph graph)
    {
        var degree = Rows(graph);
        if (graph.LoopCount == 0) return degree;
        for (var u = 0; u < degree.Length; u++) degree[u] += graph.Row(u).Count(u);
        return degree;
    }

    private static int[] Sum(int[] left, int[] right) => [.. left.Zip(right, (a, b) => a + b)];
}
