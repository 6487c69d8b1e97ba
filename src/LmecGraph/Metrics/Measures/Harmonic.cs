namespace LmecGraph.Metrics.Measures;

/// <summary>Harmonic centrality: Σ 1 ÷ d ÷ (n−1) over the distances from the other nodes to a node; one that does not reach it adds nothing.</summary>
public static class Harmonic
{
    /// <summary>For each node; NaN where there is no other node.</summary>
    public static double[] Of(Distances distances)
    {
        ArgumentNullException.ThrowIfNull(distances);
        return [.. distances.Inverse.Select(sum => distances.NodeCount > 1 ? sum / (distances.NodeCount - 1.0) : double.NaN)];
    }
}
