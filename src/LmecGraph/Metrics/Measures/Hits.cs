namespace LmecGraph.Metrics.Measures;

/// <summary>
/// Hubs and authorities (Kleinberg 1999): a good hub points to good authorities, a good authority is pointed to by good hubs. Principal singular
/// vectors of the adjacency matrix, each of Euclidean length 1; of an undirected graph both are equal. NaN without arcs.
/// </summary>
public sealed record Hits(IReadOnlyList<double> Hub, IReadOnlyList<double> Authority)
{
    private const double Tolerance = 1e-14;
    private const int MaxRounds = 100_000;

    /// <summary>By repetition from equal values.</summary>
    public static Hits Of(CsrGraph graph, IProgress<double>? progress = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var nodes = graph.NodeCount;
        double[] hub = new double[nodes], authority = new double[nodes], image = new double[nodes];
        if (graph.ArcCount == 0)
        {
            hub.AsSpan().Fill(double.NaN);
            return new Hits(hub, hub);
        }
        hub.AsSpan().Fill(1 / Math.Sqrt(nodes));
        var last = double.PositiveInfinity;
        for (int round = 0, standing = 0; round < MaxRounds && standing < 20; round++)
        {
            SparseVectors.Multiply(graph.Transposed, hub, image, cancel);
            SparseVectors.NormalizeInto(authority, image, cancel);
            SparseVectors.Multiply(graph, authority, image, cancel);
            var change = SparseVectors.NormalizeInto(hub, image, cancel);
            if (change <= Tolerance) break;
            standing = change < last ? 0 : standing + 1; // rounding has the last word
            last = Math.Min(last, change);
            progress?.Report(Math.Clamp(Math.Log(change) / Math.Log(Tolerance), 0, 1));
        }
        SparseVectors.Multiply(graph.Transposed, hub, image, cancel);
        SparseVectors.NormalizeInto(authority, image, cancel);
        return new Hits(hub, authority);
    }
}
