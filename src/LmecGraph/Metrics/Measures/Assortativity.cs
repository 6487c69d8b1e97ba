namespace LmecGraph.Metrics.Measures;

/// <summary>Whether like is tied to like (Newman 2003): 1 always, 0 as by chance, negative where unlike are tied.</summary>
public static class Assortativity
{
    /// <summary>
    /// Pearson correlation of the degrees at both ends of ties; out-degree against in-degree where the graph is directed. Parallel ties are one.
    /// NaN where the degrees do not vary.
    /// </summary>
    public static double OfDegree(CsrGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var merged = graph.Merged;
        int[] leaving = Degree.Out(merged), entering = Degree.In(merged);
        double arcs = merged.ArcCount, x = 0, y = 0, xx = 0, yy = 0, xy = 0;
        var (meanX, meanY) = Means(merged, leaving, entering);
        for (var u = 0; u < merged.NodeCount; u++)
        {
            foreach (var v in merged.Row(u))
            {
                double a = leaving[u] - meanX, b = entering[v] - meanY;
                (x, y, xx, yy, xy) = (x + a, y + b, xx + a * a, yy + b * b, xy + a * b);
            }
        }
        var spread = Math.Sqrt(xx - x * x / arcs) * Math.Sqrt(yy - y * y / arcs);
        return spread > 1e-9 * arcs ? (xy - x * y / arcs) / spread : double.NaN;
    }

    /// <summary>
    /// Newman's coefficient (Σ e(i,i) − Σ a(i) b(i)) ÷ (1 − Σ a(i) b(i)) over groups; ties of nodes without a group are left out, parallel ties are one.
    /// NaN where all ties run inside one group.
    /// </summary>
    public static double OfGroups(CsrGraph graph, IReadOnlyList<string?> groups)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var (number, count) = Groups.Number(groups);
        double[] leaving = new double[count], entering = new double[count];
        double arcs = 0, same = 0;
        var merged = graph.Merged;
        for (var u = 0; u < merged.NodeCount; u++)
        {
            foreach (var v in merged.Row(u))
            {
                if (number[u] < 0 || number[v] < 0) continue;
                arcs++;
                leaving[number[u]]++;
                entering[number[v]]++;
                if (number[u] == number[v]) same++;
            }
        }
        var chance = leaving.Zip(entering, (a, b) => a / arcs * (b / arcs)).Sum();
        return arcs > 0 && leaving.Count(a => a > 0) + entering.Count(b => b > 0) > 2 ? (same / arcs - chance) / (1 - chance) : double.NaN;
    }

    private static (double X, double Y) Means(CsrGraph graph, int[] leaving, int[] entering)
    {
        double x = 0, y = 0;
        for (var u = 0; u < graph.NodeCount; u++)
        {
            x += (double)leaving[u] * graph.RowLength(u);
            foreach (var v in graph.Row(u)) y += entering[v];
        }
        return (x / graph.ArcCount, y / graph.ArcCount);
    }
}
