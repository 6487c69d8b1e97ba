using System.Runtime.CompilerServices;

namespace LmecGraph.Metrics.Measures;

/// <summary>What structural holes need of the ties of each node, by rank; loops do not count.</summary>
/// <param name="PerSum">1 ÷ Σ s(i,k).</param>
/// <param name="PerMost">1 ÷ max s(i,k); empty without weights.</param>
/// <param name="Neighbours">Number of neighbours.</param>
internal sealed record Strengths(double[] PerSum, double[] PerMost, int[] Neighbours)
{
    private const int Block = 4096; // nodes

    /// <summary>Adds up.</summary>
    /// <param name="simple">Undirected, without parallel ties.</param>
    /// <param name="nodeOf">The node of each rank.</param>
    /// <param name="cancel">Stops the computation.</param>
    public static Strengths Of(CsrGraph simple, int[] nodeOf, CancellationToken cancel)
    {
        var all = new Strengths(new double[nodeOf.Length], new double[simple.Weighted ? nodeOf.Length : 0], new int[nodeOf.Length]);
        FixedBlocks.For(nodeOf.Length, Block, (from, to) => all.Add(simple, nodeOf, from, to), cancel);
        return all;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Add(CsrGraph simple, int[] nodeOf, int from, int to)
    {
        for (var r = from; r < to; r++)
        {
            var i = nodeOf[r];
            var (row, loop) = (simple.RowLength(i), simple.LoopCount > 0 ? simple.Row(i).BinarySearch(i) : -1);
            Neighbours[r] = loop < 0 ? row : row - 1;
            PerSum[r] = 1.0 / Neighbours[r];
            if (!simple.Weighted) continue;
            double sum = 0, most = 0;
            for (var k = 0; k < row; k++)
                if (k != loop && simple.RowWeights(i)[k] is var s) (sum, most) = (sum + s, Math.Max(most, s));
            (PerSum[r], PerMost[r]) = (1 / sum, 1 / most);
        }
    }
}
