namespace LmecGraph.Metrics.Measures;

/// <summary>
/// How far those who share a partner share others too (Latapy, Magnien, Del Vecchio 2008): the mean over the second neighbours of a node of shared ÷
/// all partners of the two (dot), shared ÷ the larger number (max), shared ÷ the smaller (min). 0 for a node without second neighbours.
/// </summary>
public sealed record TwoModeClustering(IReadOnlyList<double> Dot, IReadOnlyList<double> Min, IReadOnlyList<double> Max)
{
    /// <summary>For all nodes of both modes. O(Σ over ties of degree).</summary>
    public static TwoModeClustering Of(CsrGraph graph, IProgress<double>? progress = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var ties = graph.Merged;
        var nodes = ties.NodeCount;
        double[] dot = new double[nodes], min = new double[nodes], max = new double[nodes];
        Stripes.Each(nodes, () => (Shared: new int[nodes], Met: new List<int>()), (work, u) =>
        {
            CountShared(ties, u, work.Shared, work.Met);
            foreach (var v in work.Met)
            {
                double shared = work.Shared[v], own = ties.RowLength(u), other = ties.RowLength(v);
                dot[u] += shared / (own + other - shared);
                min[u] += shared / Math.Min(own, other);
                max[u] += shared / Math.Max(own, other);
                work.Shared[v] = 0;
            }
            if (work.Met.Count > 0) (dot[u], min[u], max[u]) = (dot[u] / work.Met.Count, min[u] / work.Met.Count, max[u] / work.Met.Count);
            work.Met.Clear();
        }, progress, cancel);
        return new TwoModeClustering(dot, min, max);
    }

    /// <summary>
    /// Robins and Alexander (2004): 4 · cycles of four ÷ paths of three ties. NaN without such paths.
    /// </summary>
    public static double RobinsAlexander(CsrGraph graph, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var ties = graph.Merged;
        var (cycles, paths) = (0.0, 0.0);
        var shared = new int[ties.NodeCount];
        var met = new List<int>();
        for (var u = 0; u < ties.NodeCount; u++)
        {
            cancel.ThrowIfCancellationRequested();
            foreach (var v in ties.Row(u))
                if (v > u) paths += (ties.RowLength(u) - 1.0) * (ties.RowLength(v) - 1.0);
            CountShared(ties, u, shared, met);
            foreach (var v in met)
            {
                cycles += shared[v] * (shared[v] - 1.0) / 2;
                shared[v] = 0;
            }
            met.Clear();
        }
        return paths > 0 ? cycles / paths : double.NaN; // each cycle was counted from its four nodes
    }

    private static void CountShared(CsrGraph ties, int node, int[] shared, List<int> met)
    {
        foreach (var partner in ties.Row(node))
        {
            foreach (var v in ties.Row(partner))
            {
                if (v == node) continue;
                if (shared[v]++ == 0) met.Add(v);
            }
        }
    }
}
