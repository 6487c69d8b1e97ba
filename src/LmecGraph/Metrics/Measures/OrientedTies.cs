using System.Runtime.CompilerServices;

namespace LmecGraph.Metrics.Measures;

/// <summary>
/// Each tie of a simple undirected graph once, from its end of smaller rank to that of larger, nodes ranked by degree. No node has more than
/// √(2 · ties) ties that leave it, so all triangles are found in O(ties^1.5): u → v, u → w and v → w. Loops are left out.
/// </summary>
internal sealed class OrientedTies
{
    private const int Block = 2048;

    private OrientedTies(int[] nodeOf, int[] starts, int[] columns, double[]? weights) => (NodeOf, Starts, Columns, Weights) = (nodeOf, starts, columns, weights);

    /// <summary>The node of each rank.</summary>
    public int[] NodeOf { get; }

    /// <summary>Where the row of each rank starts; one longer than there are nodes.</summary>
    public int[] Starts { get; }

    /// <summary>Ranks of the larger ends, in no order.</summary>
    public int[] Columns { get; }

    /// <summary>Weights of the ties, or null.</summary>
    public double[]? Weights { get; }

    /// <summary>Ranks and orients.</summary>
    /// <param name="graph">Undirected, without parallel ties: <see cref="CsrGraph.Symmetric"/>.</param>
    /// <param name="cancel">Stops the computation.</param>
    public static OrientedTies Of(CsrGraph graph, CancellationToken cancel)
    {
        var nodes = graph.NodeCount;
        var nodeOf = DegreeOrder.Rising(graph);
        var rank = DegreeOrder.RankOf(nodeOf);
        var starts = new int[nodes + 1];
        FixedBlocks.For(nodes, Block, (from, to) => CountAbove(graph, nodeOf, rank, starts, from, to), cancel);
        for (var r = 0; r < nodes; r++) starts[r + 1] += starts[r];
        var columns = new int[starts[nodes]];
        var weights = graph.Weighted ? new double[columns.Length] : null;
        FixedBlocks.For(nodes, Block, (from, to) => Fill(graph, nodeOf, rank, starts, columns, weights, from, to), cancel);
        return new OrientedTies(nodeOf, starts, columns, weights);
    }

    /// <summary>Ranks of the larger ends of the ties that leave a rank.</summary>
    public ReadOnlySpan<int> Row(int rank) => Columns.AsSpan(Starts[rank], Starts[rank + 1] - Starts[rank]);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void CountAbove(CsrGraph graph, int[] nodeOf, int[] rank, int[] starts, int from, int to)
    {
        for (var r = from; r < to; r++)
        {
            var above = 0;
            foreach (var v in graph.Row(nodeOf[r])) above += rank[v] > r ? 1 : 0;
            starts[r + 1] = above;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Fill(CsrGraph graph, int[] nodeOf, int[] rank, int[] starts, int[] columns, double[]? weights, int from, int to)
    {
        for (var r = from; r < to; r++)
        {
            var at = starts[r];
            var row = graph.Row(nodeOf[r]);
            var given = graph.RowWeights(nodeOf[r]);
            for (var i = 0; i < row.Length; i++)
            {
                var v = rank[row[i]];
                if (v <= r) continue;
                if (weights is not null) weights[at] = given[i];
                columns[at++] = v;
            }
        }
    }
}
