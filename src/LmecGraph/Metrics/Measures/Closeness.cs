namespace LmecGraph.Metrics.Measures;

/// <summary>
/// Closeness after Wasserman and Faust: (r ÷ (n−1)) · (r ÷ Σd) over the r other nodes that reach a node (as networkx). The first factor keeps the
/// members of a small component from looking central.
/// </summary>
public static class Closeness
{
    /// <summary>For each node; 0 where no node reaches it.</summary>
    public static double[] Of(Distances distances)
    {
        ArgumentNullException.ThrowIfNull(distances);
        var others = distances.NodeCount - 1.0;
        return [.. distances.Reaching.Select((r, u) => r == 0 ? 0 : r / others * (r / distances.Sum[u]))];
    }
}
