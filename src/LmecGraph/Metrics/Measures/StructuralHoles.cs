namespace LmecGraph.Metrics.Measures;

/// <summary>
/// Burt's measures of how much a node's contacts are tied to each other (Burt 1992). With s(i,j) = a(i,j) + a(j,i) and p(i,j) = s(i,j) ÷ Σ s(i,k):
/// constraint Σ (p(i,j) + Σ p(i,q) p(q,j))² over the neighbours j of i; effective size Σ (1 − Σ p(i,q) m(j,q)) with m(j,q) = s(j,q) ÷ max s(j,k);
/// efficiency is effective size ÷ neighbours; hierarchy is the Coleman–Theil index of how unevenly constraint comes from the neighbours. Loops do
/// not count. All are NaN for a node without neighbours, hierarchy also for one with a single neighbour.
/// </summary>
public sealed record StructuralHoles(
    IReadOnlyList<double> Constraint, IReadOnlyList<double> EffectiveSize, IReadOnlyList<double> Efficiency, IReadOnlyList<double> Hierarchy)
{
    private const int StripeCount = 4; // each has a number per tie of its own

    /// <summary>
    /// All four from one enumeration of the triangles. The indirect part of constraint is T(i,j) ÷ Σ s(i,k) with T(i,j) = Σ s(i,q) s(q,j) ÷ Σ s(q,k),
    /// which is the same in both directions of a tie.
    /// </summary>
    /// <param name="graph">Any graph; its weights are used when it has any.</param>
    /// <param name="progress">Told the share that is done.</param>
    /// <param name="cancel">Stops the computation.</param>
    public static StructuralHoles Of(CsrGraph graph, IProgress<double>? progress = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var ties = OrientedTies.Of(graph.Symmetric, cancel);
        var nodes = graph.NodeCount;
        var (sum, most, neighbours) = Totals(ties, nodes);
        var stripes = new (double[] Indirect, double[] Redundancy)[StripeCount];
        Parallel.For(0, StripeCount, FixedBlocks.Options(cancel), s => stripes[s] = Triangles(ties, sum, most, s, progress, cancel));

        double[] constraint = new double[nodes], hierarchy = new double[nodes], effective = new double[nodes];
        var indirect = stripes[0].Indirect;
        for (var s = 1; s < StripeCount; s++)
            for (var e = 0; e < indirect.Length; e++) indirect[e] += stripes[s].Indirect[e];
        ForEachDirection(ties, (i, j, e) => constraint[i] += FromOne(ties, sum, indirect, i, e));
        ForEachDirection(ties, (i, j, e) =>
        {
            var share = FromOne(ties, sum, indirect, i, e) * neighbours[i] / constraint[i];
            hierarchy[i] += share * Math.Log(share);
        });
        for (var i = 0; i < nodes; i++)
        {
            var n = neighbours[i];
            hierarchy[i] = n > 1 ? hierarchy[i] / (n * Math.Log(n)) : double.NaN;
            effective[i] = n;
            foreach (var (_, redundancy) in stripes) effective[i] -= redundancy[i];
            if (n == 0) constraint[i] = effective[i] = double.NaN;
        }
        return new StructuralHoles(
            ByNode(ties, constraint), ByNode(ties, effective), ByNode(ties, [.. effective.Select((e, i) => e / neighbours[i])]), ByNode(ties, hierarchy));
    }

    private static (double[] Sum, double[] Most, int[] Neighbours) Totals(OrientedTies ties, int nodes)
    {
        double[] sum = new double[nodes], most = new double[nodes];
        var neighbours = new int[nodes];
        ForEachDirection(ties, (i, _, e) =>
        {
            var s = ties.Weights?[e] ?? 1;
            sum[i] += s;
            most[i] = Math.Max(most[i], s);
            neighbours[i]++;
        });
        return (sum, most, neighbours);
    }

    private static (double[] Indirect, double[] Redundancy) Triangles(
        OrientedTies ties, double[] sum, double[] most, int stripe, IProgress<double>? progress, CancellationToken cancel)
    {
        const int Block = 64;
        var (starts, columns, weights) = (ties.Starts, ties.Columns, ties.Weights);
        double[] indirect = new double[columns.Length], redundancy = new double[sum.Length];
        var tieTo = new int[sum.Length]; // place of the tie u → w, 0 where there is none
        for (var block = stripe * Block; block < sum.Length; block += StripeCount * Block)
        {
            cancel.ThrowIfCancellationRequested();
            if (stripe == 0) progress?.Report((double)block / sum.Length);
            for (var u = block; u < Math.Min(block + Block, sum.Length); u++)
            {
                for (var e = starts[u]; e < starts[u + 1]; e++) tieTo[columns[e]] = e + 1;
                for (var uv = starts[u]; uv < starts[u + 1]; uv++)
                {
                    var v = columns[uv];
                    for (var vw = starts[v]; vw < starts[v + 1]; vw++)
                    {
                        var w = columns[vw];
                        var uw = tieTo[w] - 1;
                        if (uw < 0) continue;
                        double a = weights?[uv] ?? 1, b = weights?[uw] ?? 1, c = weights?[vw] ?? 1;
                        indirect[uv] += b * c / sum[w];
                        indirect[uw] += a * c / sum[v];
                        indirect[vw] += a * b / sum[u];
                        redundancy[u] += (b * c / most[v] + a * c / most[w]) / sum[u];
                        redundancy[v] += (c * b / most[u] + a * b / most[w]) / sum[v];
                        redundancy[w] += (c * a / most[u] + b * a / most[v]) / sum[w];
                    }
                }
                for (var e = starts[u]; e < starts[u + 1]; e++) tieTo[columns[e]] = 0;
            }
        }
        return (indirect, redundancy);
    }

    /// <summary>The part of the constraint on i that comes from the other end of tie e.</summary>
    private static double FromOne(OrientedTies ties, double[] sum, double[] indirect, int i, int e)
    {
        var p = ((ties.Weights?[e] ?? 1) + indirect[e]) / sum[i];
        return p * p;
    }

    private static void ForEachDirection(OrientedTies ties, Action<int, int, int> act)
    {
        for (var u = 0; u < ties.NodeOf.Length; u++)
        {
            for (var e = ties.Starts[u]; e < ties.Starts[u + 1]; e++)
            {
                act(u, ties.Columns[e], e);
                act(ties.Columns[e], u, e);
            }
        }
    }

    private static double[] ByNode(OrientedTies ties, double[] byRank)
    {
        var values = new double[byRank.Length];
        for (var r = 0; r < byRank.Length; r++) values[ties.NodeOf[r]] = byRank[r];
        return values;
    }
}
