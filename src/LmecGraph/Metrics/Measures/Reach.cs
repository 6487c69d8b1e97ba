namespace LmecGraph.Metrics.Measures;

/// <summary>Share of the other nodes that are within two steps from a node, along arcs.</summary>
public static class Reach
{
    /// <summary>For each node; NaN where there is no other node. O(Σ degree²).</summary>
    public static double[] Of(CsrGraph graph, CancellationToken cancel = default)
    {
        var share = new double[graph.NodeCount];
        Stripes.Each(share.Length, () => new bool[share.Length], (met, u) => share[u] = Count(graph, u, met) / (share.Length - 1.0), null, cancel);
        return share;
    }

    private static int Count(CsrGraph graph, int node, bool[] met)
    {
        met[node] = true;
        var count = 0;
        foreach (var v in graph.Row(node)) count += Mark(met, v);
        foreach (var v in graph.Row(node))
            foreach (var w in graph.Row(v)) count += Mark(met, w);
        foreach (var v in graph.Row(node))
        {
            met[v] = false;
            foreach (var w in graph.Row(v)) met[w] = false;
        }
        met[node] = false;
        return count;
    }

    private static int Mark(bool[] met, int node)
    {
        if (met[node]) return 0;
        met[node] = true;
        return 1;
    }
}
