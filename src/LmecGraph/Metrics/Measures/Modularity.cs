namespace LmecGraph.Metrics.Measures;

/// <summary>Modularity Q = Σ over groups of m(c) ÷ m − γ (k(c) ÷ 2m)², with weights where the graph has them; arcs of a directed graph are ties.</summary>
public static class Modularity
{
    /// <summary>Of a partition; NaN without ties.</summary>
    /// <param name="graph">Any graph.</param>
    /// <param name="group">The group of each node, from 0.</param>
    /// <param name="resolution">γ; larger values favour smaller groups.</param>
    public static double Of(CsrGraph graph, IReadOnlyList<int> group, double resolution = 1)
    {
        ArgumentNullException.ThrowIfNull(group);
        int[] label = [.. group];
        var groups = label.Length == 0 ? 0 : label.Max() + 1;
        double[] inside = new double[groups], total = new double[groups]; // both count a tie twice, once from either end
        var ties = graph.Symmetric;
        var strength = Strength.Of(ties);
        for (var u = 0; u < label.Length; u++)
        {
            total[label[u]] += strength[u];
            for (var arc = ties.Starts[u]; arc < ties.Starts[u + 1]; arc++)
            {
                var v = ties.Columns[arc];
                if (label[v] == label[u]) inside[label[u]] += u == v ? 2 * ties.Weight(arc) : ties.Weight(arc);
            }
        }
        var all = total.Sum();
        return all > 0 ? inside.Select((i, c) => i / all - resolution * (total[c] / all) * (total[c] / all)).Sum() : double.NaN;
    }
}
