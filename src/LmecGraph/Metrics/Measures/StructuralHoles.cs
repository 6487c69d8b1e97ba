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
        double[] perSum = [.. sum.Select(s => 1 / s)], perMost = [.. most.Select(m => 1 / m)];
        var stripes = new (double[] Indirect, double[] Redundancy)[StripeCount];
        Parallel.For(0, StripeCount, FixedBlocks.Options(cancel), s => stripes[s] = Triangles(ties, perSum, perMost, s, progress, cancel));

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

    /// <summary>What the triangles add that are found from the blocks of one stripe: T of each tie, and Σ Σ p m of each node.</summary>
    private static (double[] Indirect, double[] Redundancy) Triangles(
        OrientedTies ties, double[] perSum, double[] perMost, int stripe, IProgress<double>? progress, CancellationToken cancel)
    {
        const int Block = 16;
        var nodes = perSum.Length;
        var starts = ties.Starts;
        double[] indirect = new double[ties.Columns.Length], redundancy = new double[nodes];
        var tieTo = new int[nodes]; // place of the tie u → w, plus 1; 0 where there is none
        for (var block = stripe * Block; block < nodes; block += StripeCount * Block)
        {
            cancel.ThrowIfCancellationRequested();
            if (stripe == 0) progress?.Report((double)block / nodes);
            for (var u = block; u < Math.Min(block + Block, nodes); u++)
            {
                for (var e = starts[u]; e < starts[u + 1]; e++) tieTo[ties.Columns[e]] = e + 1;
                if (ties.Weights is null) Alike(ties, perSum, u, tieTo, indirect, redundancy);
                else Weighted(ties, ties.Weights, perSum, perMost, u, tieTo, indirect, redundancy);
                for (var e = starts[u]; e < starts[u + 1]; e++) tieTo[ties.Columns[e]] = 0;
            }
        }
        return (indirect, redundancy);
    }

    private static void Alike(OrientedTies ties, double[] perSum, int u, int[] tieTo, double[] indirect, double[] redundancy)
    {
        var starts = ties.Starts;
        var columns = ties.Columns;
        for (var uv = starts[u]; uv < starts[u + 1]; uv++)
        {
            var v = columns[uv];
            var (direct, found) = (0.0, 0);
            for (var vw = starts[v]; vw < starts[v + 1]; vw++)
            {
                var w = columns[vw];
                var uw = tieTo[w];
                if (uw == 0) continue;
                direct += perSum[w];
                indirect[uw - 1] += perSum[v];
                indirect[vw] += perSum[u];
                redundancy[w] += 2 * perSum[w];
                found++;
            }
            indirect[uv] += direct;
            redundancy[u] += 2 * perSum[u] * found;
            redundancy[v] += 2 * perSum[v] * found;
        }
    }

    private static void Weighted(
        OrientedTies ties, double[] weights, double[] perSum, double[] perMost, int u, int[] tieTo, double[] indirect, double[] redundancy)
    {
        var starts = ties.Starts;
        var columns = ties.Columns;
        for (var uv = starts[u]; uv < starts[u + 1]; uv++)
        {
            var v = columns[uv];
            for (var vw = starts[v]; vw < starts[v + 1]; vw++)
            {
                var w = columns[vw];
                var uw = tieTo[w] - 1;
                if (uw < 0) continue;
                double ab = weights[uv] * weights[uw], ac = weights[uv] * weights[vw], bc = weights[uw] * weights[vw];
                indirect[uv] += bc * perSum[w];
                indirect[uw] += ac * perSum[v];
                indirect[vw] += ab * perSum[u];
                redundancy[u] += (bc * perMost[v] + ac * perMost[w]) * perSum[u];
                redundancy[v] += (bc * perMost[u] + ab * perMost[w]) * perSum[v];
                redundancy[w] += (ac * perMost[u] + ab * perMost[v]) * perSum[w];
            }
        }
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
