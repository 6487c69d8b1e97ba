using System.Numerics;
using System.Runtime.Intrinsics;

namespace LmecGraph.Metrics.Measures;

/// <summary>
/// Distances in steps from 256 sources at once, a bit for each in a vector per node (Then et al. 2014, "The more the merrier"). On each level a node
/// takes the bits of those from which arcs enter it and that it does not have yet; how many are new is all that has to be known.
/// </summary>
internal static class BatchedDistances
{
    private const int Lanes = 256;
    private const int Words = Lanes / 64;

    private sealed class Work(int nodes)
    {
        public readonly AlignedArray<Vector256<ulong>> Seen = new(nodes), Here = new(nodes), Next = new(nodes);
    }

    /// <summary>What a batch adds to each node, in one array: sum, inverse, reaching, each as long as there are nodes.</summary>
    public static Distances Of(CsrGraph graph, IProgress<double>? progress, CancellationToken cancel)
    {
        var nodes = graph.NodeCount;
        var entering = graph.Transposed;
        var farthest = new int[nodes];
        var sums = Stripes.Sum(3 * nodes, (nodes + Lanes - 1) / Lanes, () => new Work(nodes), (work, batch, sum) =>
        {
            var (here, next) = (work.Here, work.Next);
            var all = Start(work, batch * Lanes, Math.Min(Lanes, nodes - batch * Lanes));
            for (var level = 1; Step(entering, work.Seen.Span, here.Span, next.Span, all, level, sum, farthest, cancel); level++)
                (here, next) = (next, here);
        }, progress, cancel);
        return new Distances(
            sums[..nodes], sums[nodes..(2 * nodes)], [.. sums.Skip(2 * nodes).Select(r => (int)r)], [.. farthest.Select(f => (double)f)]);
    }

    private static Vector256<ulong> Start(Work work, int first, int count)
    {
        work.Seen.Span.Clear();
        work.Here.Span.Clear();
        var all = Vector256<ulong>.Zero;
        for (var i = 0; i < count; i++)
        {
            var bit = Vector256<ulong>.Zero.WithElement(i / 64, 1UL << i % 64);
            work.Seen.Span[first + i] = work.Here.Span[first + i] = bit;
            all |= bit;
        }
        return all;
    }

    /// <summary>One level; false where no node had anything new.</summary>
    private static bool Step(
        CsrGraph entering, Span<Vector256<ulong>> seen, Span<Vector256<ulong>> here, Span<Vector256<ulong>> next, Vector256<ulong> all, int level,
        double[] sum, int[] farthest, CancellationToken cancel)
    {
        var starts = entering.Starts;
        var columns = entering.Columns;
        var nodes = seen.Length;
        var any = false;
        for (var v = 0; v < nodes; v++)
        {
            if ((v & 0xFFF) == 0) cancel.ThrowIfCancellationRequested();
            var known = seen[v];
            var arriving = Vector256<ulong>.Zero;
            if (known != all)
            {
                foreach (var u in columns[starts[v]..starts[v + 1]]) arriving |= here[u];
                arriving = Vector256.AndNot(arriving, known);
            }
            next[v] = arriving;
            if (arriving == Vector256<ulong>.Zero) continue;
            any = true;
            seen[v] = known | arriving;
            var count = 0;
            for (var word = 0; word < Words; word++) count += BitOperations.PopCount(arriving.GetElement(word));
            sum[v] += (double)count * level;
            sum[nodes + v] += (double)count / level;
            sum[2 * nodes + v] += count;
            RaiseTo(ref farthest[v], level);
        }
        return any;
    }

    private static void RaiseTo(ref int value, int least)
    {
        for (var now = value; now < least;)
        {
            var before = Interlocked.CompareExchange(ref value, least, now);
            if (before == now) return;
            now = before;
        }
    }
}
