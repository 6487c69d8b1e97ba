using System.Runtime.CompilerServices;

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
    private const int StripeCount = 2; // each has a number per tie of its own; fresh memory costs more here than more cores would save
    private const int Block = 4096;    // nodes

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
        var simple = graph.Symmetric;
        var ties = OrientedTies.Of(simple, cancel);
        var (perSum, perMost, neighbours) = Totals(simple, ties.NodeOf, cancel);
        var triangles = new TriangleSums[StripeCount];
        Parallel.For(0, StripeCount, FixedBlocks.Options(cancel), s => triangles[s] = TriangleSums.Of(ties, perSum, perMost, s, StripeCount, progress, cancel));
        var shares = new Shares[StripeCount];
        Parallel.For(0, StripeCount, FixedBlocks.Options(cancel), s => shares[s] = Shares.Of(ties, perSum, triangles, s, cancel));

        var nodes = graph.NodeCount;
        double[] constraint = new double[nodes], effective = new double[nodes], efficiency = new double[nodes], hierarchy = new double[nodes];
        FixedBlocks.For(nodes, Block, (from, to) =>
        {
            for (var r = from; r < to; r++)
            {
                var (i, n) = (ties.NodeOf[r], neighbours[r]);
                double c = 0, log = 0, redundancy = 0;
                for (var s = 0; s < StripeCount; s++)
                    (c, log, redundancy) = (c + shares[s].Constraint[r], log + shares[s].Logarithms[r], redundancy + triangles[s].Redundancy[r]);
                if (ties.Weights is null) redundancy *= 2 * perSum[r];
                constraint[i] = n > 0 ? c : double.NaN;
                effective[i] = n > 0 ? n - redundancy : double.NaN;
                efficiency[i] = effective[i] / n;
                hierarchy[i] = n > 1 ? Unevenness(n, c, 2 * (log + c * Math.Log(perSum[r]))) : double.NaN;
            }
        }, cancel);
        return new StructuralHoles(constraint, effective, efficiency, hierarchy);
    }

    /// <summary>Σ x ln x ÷ (n ln n) with x = c(i,j) ÷ their mean. Never below 0, which rounding would else make of even shares.</summary>
    /// <param name="n">Number of neighbours, at least 2.</param>
    /// <param name="sum">Σ c(i,j).</param>
    /// <param name="logarithms">Σ c(i,j) ln c(i,j).</param>
    private static double Unevenness(int n, double sum, double logarithms) =>
        Math.Max(0, (logarithms / sum + Math.Log(n / sum)) / Math.Log(n));

    /// <summary>1 ÷ Σ s(i,k), 1 ÷ max s(i,k) (none without weights) and the number of neighbours of each rank.</summary>
    private static (double[] PerSum, double[] PerMost, int[] Neighbours) Totals(CsrGraph simple, int[] nodeOf, CancellationToken cancel)
    {
        var (perSum, perMost, neighbours) = (new double[nodeOf.Length], new double[simple.Weighted ? nodeOf.Length : 0], new int[nodeOf.Length]);
        FixedBlocks.For(nodeOf.Length, Block, (from, to) =>
        {
            for (var r = from; r < to; r++)
            {
                var i = nodeOf[r];
                var (row, loop) = (simple.RowLength(i), simple.LoopCount > 0 ? simple.Row(i).BinarySearch(i) : -1);
                neighbours[r] = loop < 0 ? row : row - 1;
                perSum[r] = 1.0 / neighbours[r];
                if (!simple.Weighted) continue;
                double sum = 0, most = 0;
                for (var k = 0; k < row; k++)
                    if (k != loop && simple.RowWeights(i)[k] is var s) (sum, most) = (sum + s, Math.Max(most, s));
                (perSum[r], perMost[r]) = (1 / sum, 1 / most);
            }
        }, cancel);
        return (perSum, perMost, neighbours);
    }

    /// <summary>
    /// What the ties in the blocks of one stripe add to each node: c(i,j) = t² ÷ (Σ s(i,k))² and c(i,j) ln t, with t = s(i,j) + T(i,j), the same from both
    /// ends, so that one logarithm serves both; that of the divisor is added by node.
    /// </summary>
    private sealed record Shares(double[] Constraint, double[] Logarithms)
    {
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static Shares Of(OrientedTies ties, double[] perSum, TriangleSums[] triangles, int stripe, CancellationToken cancel)
        {
            var nodes = perSum.Length;
            double[] constraint = new double[nodes], logarithms = new double[nodes];
            var (columns, weights) = (ties.Columns, ties.Weights);
            double[] even = triangles[0].Indirect, odd = triangles[1].Indirect;
            for (var block = stripe * Block; block < nodes; block += StripeCount * Block)
            {
                cancel.ThrowIfCancellationRequested();
                for (var u = block; u < Math.Min(block + Block, nodes); u++)
                {
                    var (ofU, sumU, logU) = (perSum[u], 0.0, 0.0);
                    for (var e = ties.Starts[u]; e < ties.Starts[u + 1]; e++)
                    {
                        var t = (weights is null ? 1 : weights[e]) + (even[e] + odd[e]);
                        var log = t == 1 ? 0 : Math.Log(t);
                        var v = columns[e];
                        double fromV = t * ofU * (t * ofU), fromU = t * perSum[v] * (t * perSum[v]);
                        sumU += fromV;
                        logU += fromV * log;
                        constraint[v] += fromU;
                        logarithms[v] += fromU * log;
                    }
                    constraint[u] += sumU;
                    logarithms[u] += logU;
                }
            }
            return new Shares(constraint, logarithms);
        }
    }
}
