namespace LmecGraph.Metrics.Measures;

/// <summary>
/// Katz centrality x = α Aᵀx + 1: walks of any length that end at a node, longer ones discounted by α. Weighted where the graph has weights; of
/// Euclidean length 1.
/// </summary>
/// <param name="Values">One per node; NaN where no α was given and the graph, having no cycle, does not offer one.</param>
/// <param name="Alpha">The attenuation that was used.</param>
public sealed record Katz(IReadOnlyList<double> Values, double Alpha)
{
    private const double DefaultShare = 0.85; // of 1 ÷ largest eigenvalue, beyond which the sum has no end
    private const double Tolerance = 1e-14;
    private const int MaxRounds = 100_000;

    /// <summary>By repetition.</summary>
    /// <param name="graph">Any graph.</param>
    /// <param name="alpha">Attenuation, more than 0 and less than 1 ÷ largest eigenvalue; null for 0.85 of that.</param>
    /// <param name="progress">Told the share that is done.</param>
    /// <param name="cancel">Stops the computation.</param>
    /// <exception cref="ArgumentOutOfRangeException">The attenuation is not between these bounds.</exception>
    public static Katz Of(CsrGraph graph, double? alpha = null, IProgress<double>? progress = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var largest = Eigenvector.Of(graph, null, cancel).Eigenvalue;
        var used = alpha ?? (largest > 0 ? DefaultShare / largest : double.NaN);
        if (double.IsNaN(used)) return new Katz([.. Enumerable.Repeat(double.NaN, graph.NodeCount)], used);
        if (!(used > 0 && used * largest < 1))
            throw new ArgumentOutOfRangeException(nameof(alpha), alpha, FormattableString.Invariant($"alpha must be above 0 and below 1 ÷ largest eigenvalue = {1 / largest:R}"));
        double[] x = new double[graph.NodeCount], image = new double[graph.NodeCount];
        for (var round = 0; round < MaxRounds; round++)
        {
            SparseVectors.Multiply(graph.Transposed, x, image, cancel);
            var (change, size) = (0.0, 0.0);
            for (var u = 0; u < x.Length; u++)
            {
                var next = used * image[u] + 1;
                change += Math.Abs(next - x[u]);
                size += next;
                x[u] = next;
            }
            if (change <= Tolerance * size) break;
            progress?.Report(Math.Clamp(Math.Log(change / size) / Math.Log(Tolerance), 0, 1));
        }
        SparseVectors.NormalizeInto(x, x.ToArray(), cancel);
        return new Katz(x, used);
    }
}
