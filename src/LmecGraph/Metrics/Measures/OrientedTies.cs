namespace LmecGraph.Metrics.Measures;

/// <summary>
/// Each tie of a simple undirected graph once, from its end of smaller rank to that of larger, nodes ranked by degree. No node has more than
/// √(2 · ties) ties that leave it, so all triangles are found in O(ties^1.5): u → v, u → w and v → w. Loops are left out.
/// </summary>
internal sealed class OrientedTies
{
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
        FixedBlocks.For(nodes, 8192, (from, to) =>
        {
            for (var r = from; r < to; r++)
                foreach (var v in graph.Row(nodeOf[r])) starts[r + 1] += rank[v] > r ? 1 : 0;
        }, cancel);
        for (var r = 0; r < nodes; r++) starts[r + 1] += starts[r];
        var columns = new int[starts[nodes]];
        var weights = graph.Weighted ? new double[columns.Length] : null;
        FixedBlocks.For(nodes, 8192, (from, to) =>
        {
            for (var r = from; r < to; r++)
            {
                var at = starts[r];
                for (var arc = graph.Starts[nodeOf[r]]; arc < graph.Starts[nodeOf[r] + 1]; arc++)
                {
                    var v = rank[graph.Columns[arc]];
                    if (v <= r) continue;
                    if (weights is not null) weights[at] = graph.Weight(arc);
                    columns[at++] = v;
                }
            }
        }, cancel);
        return new OrientedTies(nodeOf, starts, columns, weights);
    }
}
