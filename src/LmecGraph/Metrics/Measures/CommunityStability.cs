namespace LmecGraph.Metrics.Measures;

/// <summary>How far communities depend on the seed.</summary>
/// <param name="OfEach">Mean over other seeds of shared ÷ all members of the node's community there and in the partition reported (Jaccard): 1 where they agree.</param>
/// <param name="Average">Mean over all nodes; NaN without nodes.</param>
/// <param name="LowestModularity">Least modularity over the other seeds.</param>
/// <param name="HighestModularity">Largest modularity over the other seeds.</param>
public sealed record CommunityStability(IReadOnlyList<double> OfEach, double Average, double LowestModularity, double HighestModularity)
{
    /// <summary>Compares a partition with those of the seeds that follow its own.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="reported">The partition reported.</param>
    /// <param name="seed">Its seed; compared are seed + 1 … seed + <paramref name="seeds"/>.</param>
    /// <param name="seeds">Number of other seeds, at least 1.</param>
    /// <param name="detect">Finds communities for a seed.</param>
    /// <param name="resolution">γ of <see cref="Modularity"/>.</param>
    /// <param name="progress">Told the share that is done.</param>
    public static CommunityStability Of(
        CsrGraph graph, Partition reported, ulong seed, int seeds, Func<ulong, Partition> detect, double resolution = 1, IProgress<double>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(reported);
        ArgumentNullException.ThrowIfNull(detect);
        ArgumentOutOfRangeException.ThrowIfLessThan(seeds, 1);
        var sum = new double[reported.Label.Count];
        var (lowest, highest) = (double.PositiveInfinity, double.NegativeInfinity);
        for (var i = 1; i <= seeds; i++)
        {
            var other = detect(seed + (ulong)i);
            var q = Modularity.Of(graph, other.Label, resolution);
            (lowest, highest) = (Math.Min(lowest, q), Math.Max(highest, q));
            var shared = reported.Label.Zip(other.Label).CountBy(pair => pair).ToDictionary();
            for (var u = 0; u < sum.Length; u++)
            {
                var (a, b) = (reported.Label[u], other.Label[u]);
                double both = shared[(a, b)];
                sum[u] += both / (reported.Sizes[a] + other.Sizes[b] - both);
            }
            progress?.Report((double)i / seeds);
        }
        double[] each = [.. sum.Select(s => s / seeds)];
        return new CommunityStability(each, each.Length > 0 ? each.Average() : double.NaN, lowest, highest);
    }
}
