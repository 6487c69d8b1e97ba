namespace LmecGraph.Metrics.Measures;

/// <summary>
/// PageRank: where a walker who follows arcs, and with probability 1 − damping starts anew anywhere, is found in the long run. A node without
/// arcs that leave it sends its share to all nodes alike. Values sum to 1. Arcs are followed in proportion to their weights; pass
/// <see cref="CsrGraph.WithoutWeights"/> to have them alike.
/// </summary>
public static class PageRank
{
    /// <summary>By repetition over the arcs that enter each node, until the sum of all changes falls below the tolerance.</summary>
    /// <param name="graph">Any graph; an undirected tie is walked both ways.</param>
    /// <param name="damping">Probability to go on, 0 … 1, usually 0.85.</param>
    /// <param name="tolerance">Bound of Σ |change|; the error is at most damping ÷ (1 − damping) times that.</param>
    /// <param name="progress">Told the share that is done, from how the change falls.</param>
    /// <param name="cancel">Stops the computation.</param>
    public static double[] Of(
        CsrGraph graph, double damping = 0.85, double tolerance = 1e-10, IProgress<double>? progress = null, CancellationToken cancel = default)
    {
        const int Block = 4096;
        const int MaxRounds = 10_000;
        var nodes = graph.NodeCount;
        var entering = graph.Transposed;
        var leaving = Strength.Rows(graph);
        double[] rank = new double[nodes], sent = new double[nodes];
        rank.AsSpan().Fill(1.0 / nodes);
        for (var round = 0; round < MaxRounds; round++)
        {
            var dangling = FixedBlocks.Sum(nodes, Block * 4, (from, to) =>
            {
                var sum = 0.0;
                for (var u = from; u < to; u++)
                {
                    var share = leaving[u] > 0;
                    sent[u] = share ? rank[u] / leaving[u] : 0;
                    if (!share) sum += rank[u];
                }
                return sum;
            }, cancel);
            var floor = ((1 - damping) + damping * dangling) / nodes;
            var change = FixedBlocks.Sum(nodes, Block, (from, to) =>
            {
                var sum = 0.0;
                for (var u = from; u < to; u++)
                {
                    var next = floor + damping * Received(entering, sent, u);
                    sum += Math.Abs(next - rank[u]);
                    rank[u] = next;
                }
                return sum;
            }, cancel);
            progress?.Report(Math.Clamp(Math.Log(change) / Math.Log(tolerance), 0, 1));
            if (change <= tolerance) break;
        }
        return rank;
    }

    private static double Received(CsrGraph entering, double[] sent, int node)
    {
        var sum = 0.0;
        var row = entering.Row(node);
        if (!entering.Weighted)
        {
            foreach (var v in row) sum += sent[v];
            return sum;
        }
        var weights = entering.RowWeights(node);
        for (var i = 0; i < row.Length; i++) sum += weights[i] * sent[row[i]];
        return sum;
    }
}
