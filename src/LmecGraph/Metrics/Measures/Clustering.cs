using System.Runtime.CompilerServices;

namespace LmecGraph.Metrics.Measures;

/// <summary>How many of a node's neighbours are tied to each other. Weights, direction, parallel ties and loops do not count.</summary>
/// <param name="Triangles">Number of triangles at each node.</param>
/// <param name="Local">Triangles ÷ possible ones, k(k−1)/2; 0 with fewer than two neighbours.</param>
/// <param name="Average">Mean of the local values over all nodes; NaN without nodes.</param>
/// <param name="Transitivity">3 · triangles ÷ connected triples; NaN without triples.</param>
public sealed record Clustering(IReadOnlyList<long> Triangles, IReadOnlyList<double> Local, double Average, double Transitivity)
{
    private const int StripeCount = 8;

    /// <summary>By enumeration of the triangles over oriented ties, O(ties^1.5).</summary>
    public static Clustering Of(CsrGraph graph, IProgress<double>? progress = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var simple = graph.Symmetric.WithoutWeights();
        var ties = OrientedTies.Of(simple, cancel);
        var stripes = new long[StripeCount][];
        FixedBlocks.Each(StripeCount, s => stripes[s] = Count(ties, s, progress, cancel), cancel);
        var triangles = new long[graph.NodeCount];
        foreach (var stripe in stripes)
            for (var r = 0; r < stripe.Length; r++) triangles[ties.NodeOf[r]] += stripe[r];

        var neighbours = Degree.Neighbours(simple);
        var local = new double[triangles.Length];
        var (closed, triples) = (0L, 0L);
        for (var u = 0; u < local.Length; u++)
        {
            var possible = neighbours[u] * (neighbours[u] - 1L) / 2;
            local[u] = possible > 0 ? (double)triangles[u] / possible : 0;
            closed += triangles[u];
            triples += possible;
        }
        return new Clustering(triangles, local, local.Length > 0 ? local.Average() : double.NaN, triples > 0 ? (double)closed / triples : double.NaN);
    }

    /// <summary>Triangles of each rank that are found from the blocks of one stripe.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static long[] Count(OrientedTies ties, int stripe, IProgress<double>? progress, CancellationToken cancel)
    {
        const int Block = 16;
        var (starts, columns) = (ties.Starts, ties.Columns);
        var nodes = ties.NodeOf.Length;
        var found = new long[nodes];
        var marked = new byte[nodes];
        for (var block = stripe * Block; block < nodes; block += StripeCount * Block)
        {
            cancel.ThrowIfCancellationRequested();
            if (stripe == 0) progress?.Report((double)block / nodes);
            for (var u = block; u < Math.Min(block + Block, nodes); u++)
            {
                var row = columns.AsSpan(starts[u], starts[u + 1] - starts[u]);
                foreach (var v in row) marked[v] = 1;
                var atU = 0L;
                foreach (var v in row)
                {
                    var atV = 0;
                    foreach (var w in columns.AsSpan(starts[v]..starts[v + 1]))
                    {
                        int closed = marked[w]; // 0 or 1: adding it is cheaper than a branch that cannot be foretold
                        found[w] += closed;
                        atV += closed;
                    }
                    found[v] += atV;
                    atU += atV;
                }
                found[u] += atU;
                foreach (var v in row) marked[v] = 0;
            }
        }
        return found;
    }
}
