namespace LmecGraph.Metrics.Measures;

/// <summary>
/// What all shortest paths that end at a node say together; from these follow closeness, harmonic centrality, eccentricity and the figures of the
/// whole network. For distances from a node, pass the transposed graph.
/// </summary>
/// <param name="Sum">Sum of the distances from all nodes that reach a node.</param>
/// <param name="Inverse">Sum of 1 ÷ distance over them.</param>
/// <param name="Reaching">Number of other nodes that reach it.</param>
/// <param name="Farthest">The largest of the distances; 0 where none reaches it.</param>
public sealed record Distances(
    IReadOnlyList<double> Sum, IReadOnlyList<double> Inverse, IReadOnlyList<int> Reaching, IReadOnlyList<double> Farthest)
{
    /// <summary>Number of nodes.</summary>
    public int NodeCount => Sum.Count;

    /// <summary>All pairs. O(nodes · arcs), steps 256 sources at a time; with lengths O(nodes · arcs · log nodes).</summary>
    /// <param name="lengths">From <see cref="Lengths"/>.</param>
    /// <param name="progress">Told the share that is done.</param>
    /// <param name="cancel">Stops the computation.</param>
    public static Distances Of(CsrGraph lengths, IProgress<double>? progress = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(lengths);
        return lengths.Weighted ? Searched(lengths, progress, cancel) : BatchedDistances.Of(lengths, progress, cancel);
    }

    private static Distances Searched(CsrGraph lengths, IProgress<double>? progress, CancellationToken cancel)
    {
        var nodes = lengths.NodeCount;
        double[] sum = new double[nodes], inverse = new double[nodes], farthest = new double[nodes];
        var reaching = new int[nodes];
        var towards = lengths.Transposed; // a search over the arcs turned round meets those that reach its source
        Stripes.Each(nodes, () => new ShortestPaths(towards), (paths, target) =>
        {
            var reached = paths.From(target);
            for (var i = 1; i < reached; i++)
            {
                var d = paths.Distance[paths.Order[i]];
                sum[target] += d;
                inverse[target] += 1 / d;
                farthest[target] = d;
            }
            reaching[target] = reached - 1;
        }, progress, cancel);
        return new Distances(sum, inverse, reaching, farthest);
    }
}
