using System.Runtime.CompilerServices;

namespace LmecGraph.Metrics.Measures;

/// <summary>
/// What structural holes need of the triangles, by rank of node and place of tie in <see cref="OrientedTies"/>. With s(i,j) the strength of a tie:
/// <paramref name="Indirect"/> is T(i,j) = Σ s(i,q) s(q,j) ÷ Σ s(q,k) of each tie, the same from both ends. <paramref name="Redundancy"/> is
/// Σ Σ p(i,q) m(j,q) of each node, or, where ties have no weights, the number of its triangles.
/// </summary>
internal sealed record TriangleSums(double[] Indirect, double[] Redundancy)
{
    private const int Block = 16; // nodes

    /// <summary>Of the triangles whose smallest rank is in every n-th block. Stripes are fixed, so that sums are rounded alike on any number of cores.</summary>
    /// <param name="ties">The ties.</param>
    /// <param name="strengths">Sums and largest of the strengths of each node.</param>
    /// <param name="stripe">First block.</param>
    /// <param name="stripes">Number of stripes, n.</param>
    /// <param name="progress">Told the share that is done, by the first stripe.</param>
    /// <param name="cancel">Stops the computation.</param>
    public static TriangleSums Of(
        OrientedTies ties, Strengths strengths, int stripe, int stripes, IProgress<double>? progress, CancellationToken cancel)
    {
        var nodes = ties.NodeOf.Length;
        var sums = new TriangleSums(new double[ties.Columns.Length], new double[nodes]);
        var tieTo = new int[nodes]; // place of the tie u → w, plus 1; 0 where there is none
        for (var block = stripe * Block; block < nodes; block += stripes * Block)
        {
            cancel.ThrowIfCancellationRequested();
            if (stripe == 0) progress?.Report((double)block / nodes);
            for (var u = block; u < Math.Min(block + Block, nodes); u++)
            {
                var row = ties.Row(u);
                if (row.Length < 2) continue;
                for (var i = 0; i < row.Length; i++) tieTo[row[i]] = ties.Starts[u] + i + 1;
                if (ties.Weights is null) sums.Add(ties, strengths.PerSum, u, tieTo);
                else sums.Add(ties, ties.Weights, strengths, u, tieTo);
                foreach (var w in row) tieTo[w] = 0;
            }
        }
        return sums;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Add(OrientedTies ties, double[] perSum, int u, int[] tieTo)
    {
        var (indirect, triangles, starts, columns) = (Indirect, Redundancy, ties.Starts, ties.Columns);
        var (ofU, all) = (perSum[u], 0);
        for (var uv = starts[u]; uv < starts[u + 1]; uv++)
        {
            var v = columns[uv];
            var (ofV, first, found, direct) = (perSum[v], starts[v], 0, 0.0);
            var row = columns.AsSpan(first, starts[v + 1] - first);
            for (var i = 0; i < row.Length; i++)
            {
                var w = row[i];
                var uw = tieTo[w];
                if (uw == 0) continue;
                direct += perSum[w];
                indirect[uw - 1] += ofV;
                indirect[first + i] += ofU;
                triangles[w]++;
                found++;
            }
            indirect[uv] += direct;
            triangles[v] += found;
            all += found;
        }
        triangles[u] += all;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Add(OrientedTies ties, double[] weights, Strengths strengths, int u, int[] tieTo)
    {
        var (perSum, perMost) = (strengths.PerSum, strengths.PerMost);
        var (indirect, redundancy, starts, columns) = (Indirect, Redundancy, ties.Starts, ties.Columns);
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
}
