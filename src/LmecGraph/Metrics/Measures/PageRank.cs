namespace LmecGraph.Metrics.Measures;

/// <summary>
/// PageRank: where a walker who follows arcs, and with probability 1 − damping starts anew anywhere, is found in the long run. A node without
/// arcs that leave it sends its share to all nodes alike. Values sum to 1. Arcs are followed in proportion to their weights; pass
/// <see cref="CsrGraph.WithoutWeights"/> to have them alike.
/// <para>With P the matrix of steps, rank is the solution of (I − damping · P) x = 1 scaled to sum 1, whatever nodes without arcs do. Undirected
/// graphs have a symmetric form of this, which conjugate gradients solve in a fraction of the rounds that repetition needs.</para>
/// </summary>
public static class PageRank
{
    private const int Block = 4096;
    private const int MaxRounds = 10_000;

    /// <summary>Until Σ |x − (damping · P x + restarts)| falls below the tolerance.</summary>
    /// <param name="graph">Any graph; an undirected tie is walked both ways.</param>
    /// <param name="damping">Probability to go on, 0 … 1, usually 0.85.</param>
    /// <param name="tolerance">Bound of what one more round of repetition would change; the error is at most that ÷ (1 − damping).</param>
    /// <param name="progress">Told the share that is done, from how the change falls.</param>
    /// <param name="cancel">Stops the computation.</param>
    public static double[] Of(
        CsrGraph graph, double damping = 0.85, double tolerance = 1e-10, IProgress<double>? progress = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var leaving = Strength.Rows(graph);
        return graph.Directed
            ? Repeated(graph.Transposed, leaving, damping, tolerance, progress, cancel)
            : Solved(graph, leaving, damping, tolerance, progress, cancel);
    }

    private static double[] Repeated(
        CsrGraph entering, double[] leaving, double damping, double tolerance, IProgress<double>? progress, CancellationToken cancel)
    {
        var nodes = leaving.Length;
        double[] rank = new double[nodes], sent = new double[nodes], received = new double[nodes];
        rank.AsSpan().Fill(1.0 / nodes);
        for (var round = 0; round < MaxRounds; round++)
        {
            var dangling = FixedBlocks.Sum(nodes, Block * 4, (from, to) =>
            {
                var sum = 0.0;
                for (var u = from; u < to; u++)
                {
                    sent[u] = leaving[u] > 0 ? rank[u] / leaving[u] : 0;
                    if (leaving[u] == 0) sum += rank[u];
                }
                return sum;
            }, cancel);
            SparseVectors.Multiply(entering, sent, received, cancel);
            var floor = (1 - damping + damping * dangling) / nodes;
            var change = FixedBlocks.Sum(nodes, Block * 4, (from, to) =>
            {
                var sum = 0.0;
                for (var u = from; u < to; u++)
                {
                    var next = floor + damping * received[u];
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

    /// <summary>
    /// Conjugate gradients for (I − damping · D^−½ A D^−½) y = D^−½ b with x = D^½ y, b = 1 ÷ n and D the strengths. A node without ties stands
    /// alone: its x is b.
    /// </summary>
    private static double[] Solved(
        CsrGraph graph, double[] strength, double damping, double tolerance, IProgress<double>? progress, CancellationToken cancel)
    {
        var nodes = strength.Length;
        double[] root = new double[nodes], y = new double[nodes], rest = new double[nodes], direction = new double[nodes];
        double[] sent = new double[nodes], image = new double[nodes];
        for (var u = 0; u < nodes; u++)
        {
            root[u] = strength[u] > 0 ? Math.Sqrt(strength[u]) : 1;
            y[u] = root[u] / nodes; // x = 1 ÷ n, near enough to start from
        }
        Apply(y);
        for (var u = 0; u < nodes; u++) direction[u] = rest[u] = 1 / (root[u] * nodes) * (1 - damping) - image[u];
        var power = SparseVectors.Dot(rest, rest, cancel);
        for (var round = 0; round < MaxRounds && power > 0; round++)
        {
            Apply(direction);
            var step = power / SparseVectors.Dot(direction, image, cancel);
            var change = FixedBlocks.Sum(nodes, Block * 4, (from, to) =>
            {
                var sum = 0.0;
                for (var u = from; u < to; u++)
                {
                    y[u] += step * direction[u];
                    rest[u] -= step * image[u];
                    sum += Math.Abs(rest[u]) * root[u];
                }
                return sum;
            }, cancel);
            progress?.Report(Math.Clamp(Math.Log(change) / Math.Log(tolerance), 0, 1));
            if (change <= tolerance) break;
            var before = power;
            power = SparseVectors.Dot(rest, rest, cancel);
            var keep = power / before;
            FixedBlocks.For(nodes, Block * 4, (from, to) =>
            {
                for (var u = from; u < to; u++) direction[u] = rest[u] + keep * direction[u];
            }, cancel);
        }
        for (var u = 0; u < nodes; u++) y[u] *= root[u];
        var sum = FixedBlocks.Sum(nodes, Block * 4, (from, to) => Sum(y, from, to), cancel);
        for (var u = 0; u < nodes; u++) y[u] /= sum;
        return y;

        void Apply(double[] vector)
        {
            FixedBlocks.For(nodes, Block * 4, (from, to) =>
            {
                for (var u = from; u < to; u++) sent[u] = vector[u] / root[u];
            }, cancel);
            SparseVectors.Multiply(graph, sent, image, cancel);
            FixedBlocks.For(nodes, Block * 4, (from, to) =>
            {
                for (var u = from; u < to; u++) image[u] = vector[u] - damping * image[u] / root[u];
            }, cancel);
        }
    }

    private static double Sum(double[] values, int from, int to)
    {
        var sum = 0.0;
        for (var u = from; u < to; u++) sum += values[u];
        return sum;
    }
}
