namespace LmecGraph.Metrics.Measures;

/// <summary>
/// Disparity filter (Serrano, Boguñá, Vespignani 2009): how likely a tie would be so strong if a node's strength were spread at random over its k ties,
/// α = (1 − w ÷ s)^(k−1); the smaller of the values of both ends, out of one and into the other where directed. A tie belongs to the backbone at a
/// level where its α is below it. 1 where both ends have no other tie.
/// </summary>
public static class Backbone
{
    /// <summary>α of each arc; both arcs of an undirected tie have the same. Parallel ties are looked at one by one, loops count once.</summary>
    public static double[] AlphaOf(CsrGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var leaving = Strength.Rows(graph);
        var (entering, enteringCount) = (new double[graph.NodeCount], new int[graph.NodeCount]);
        for (var arc = 0; arc < graph.ArcCount; arc++)
        {
            entering[graph.Columns[arc]] += graph.Weight(arc);
            enteringCount[graph.Columns[arc]]++;
        }
        var alpha = new double[graph.ArcCount];
        for (var u = 0; u < graph.NodeCount; u++)
        {
            for (var arc = graph.Starts[u]; arc < graph.Starts[u + 1]; arc++)
            {
                var v = graph.Columns[arc];
                alpha[arc] = Math.Min(
                    Power(1 - graph.Weight(arc) / leaving[u], graph.RowLength(u) - 1),
                    Power(1 - graph.Weight(arc) / entering[v], enteringCount[v] - 1));
            }
        }
        return alpha;
    }

    /// <summary>By squaring: the same on every machine.</summary>
    private static double Power(double x, int exponent)
    {
        var power = 1.0;
        for (x = Math.Max(x, 0); exponent > 0; exponent >>= 1, x *= x)
            if ((exponent & 1) != 0) power *= x;
        return power;
    }
}
