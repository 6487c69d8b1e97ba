namespace LmecGraph.Metrics.Measures;

/// <summary>
/// Eigenvector centrality: a node counts as much as those together from which ties reach it. The principal eigenvector of the adjacency matrix,
/// over arcs that enter when directed, weighted where the graph has weights, of Euclidean length 1.
/// </summary>
/// <param name="Values">One per node; NaN where the graph has no cycle along arcs, and so no principal eigenvector.</param>
/// <param name="Eigenvalue">The largest eigenvalue; 0 where there is none.</param>
public sealed record Eigenvector(IReadOnlyList<double> Values, double Eigenvalue)
{
    private const double Tolerance = 1e-14; // of the change of a unit vector in one round
    private const int MaxRounds = 200_000;

    /// <summary>
    /// By repetition of x ← (A + sI)x from equal values. The shift s, half of the eigenvalue, keeps the two ends of the spectrum of a bipartite
    /// graph from taking turns.
    /// </summary>
    public static Eigenvector Of(CsrGraph graph, IProgress<double>? progress = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var nodes = graph.NodeCount;
        if (!HasCycle(graph, cancel)) return new Eigenvector([.. Enumerable.Repeat(double.NaN, nodes)], 0);
        var entering = graph.Transposed;
        double[] x = new double[nodes], image = new double[nodes];
        x.AsSpan().Fill(1 / Math.Sqrt(nodes));
        var (value, last) = (0.0, double.PositiveInfinity);
        for (int round = 0, standing = 0; round < MaxRounds && standing < 20; round++)
        {
            SparseVectors.Multiply(entering, x, image, cancel);
            value = SparseVectors.Dot(x, image, cancel);
            var shift = value / 2;
            for (var u = 0; u < nodes; u++) image[u] += shift * x[u];
            var change = SparseVectors.NormalizeInto(x, image, cancel);
            if (change <= Tolerance) break;
            standing = change < last ? 0 : standing + 1; // rounding has the last word
            last = Math.Min(last, change);
            progress?.Report(Math.Clamp(Math.Log(change) / Math.Log(Tolerance), 0, 1));
        }
        return new Eigenvector(x, value);
    }

    private static bool HasCycle(CsrGraph graph, CancellationToken cancel) =>
        graph.LoopCount > 0 || (graph.Directed ? Components.Strong(graph, cancel).Count < graph.NodeCount : graph.ArcCount > 0);
}
