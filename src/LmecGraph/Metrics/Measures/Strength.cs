namespace LmecGraph.Metrics.Measures;

/// <summary>Sums of the weights of ties; without weights the numbers of ties. Loops count as in <see cref="Degree"/>.</summary>
public static class Strength
{
    /// <summary>Sum over the incident ties of each node.</summary>
    public static double[] Of(CsrGraph graph)
    {
        var strength = Rows(graph);
        if (graph.Directed)
        {
            var entering = In(graph);
            for (var u = 0; u < strength.Length; u++) strength[u] += entering[u];
            return strength;
        }
        if (graph.LoopCount == 0) return strength;
        for (var u = 0; u < strength.Length; u++) strength[u] += LoopWeight(graph, u);
        return strength;
    }

    /// <summary>Sum over the ties that leave each node; of an undirected graph <see cref="Of"/>.</summary>
    public static double[] Out(CsrGraph graph) => graph.Directed ? Rows(graph) : Of(graph);

    /// <summary>Sum over the ties that enter each node; of an undirected graph <see cref="Of"/>.</summary>
    public static double[] In(CsrGraph graph)
    {
        if (!graph.Directed) return Of(graph);
        var strength = new double[graph.NodeCount];
        for (var arc = 0; arc < graph.ArcCount; arc++) strength[graph.Columns[arc]] += graph.Weight(arc);
        return strength;
    }

    /// <summary>Sum of the weights of a node's loops, each once.</summary>
    internal static double LoopWeight(CsrGraph graph, int node)
    {
        var sum = 0.0;
        for (var arc = graph.Starts[node]; arc < graph.Starts[node + 1]; arc++)
            if (graph.Columns[arc] == node) sum += graph.Weight(arc);
        return sum;
    }

    /// <summary>Sum of each row, loops once.</summary>
    internal static double[] Rows(CsrGraph graph)
    {
        var sums = new double[graph.NodeCount];
        for (var u = 0; u < sums.Length; u++)
        {
            if (!graph.Weighted)
            {
                sums[u] = graph.RowLength(u);
                continue;
            }
            foreach (var w in graph.RowWeights(u)) sums[u] += w;
        }
        return sums;
    }
}
