namespace LmecGraph.Metrics.Measures;

/// <summary>
/// Betweenness from some sources only: the mean dependency on a node over sources drawn without replacement, times the number of nodes (Brandes,
/// Pich 2007). Raw values, comparable with <see cref="Betweenness.Of"/>.
/// </summary>
/// <param name="Values">The estimates.</param>
/// <param name="StandardError">Standard error of each estimate; 0 where all nodes are sources, NaN with one source.</param>
public sealed record SampledBetweenness(IReadOnlyList<double> Values, IReadOnlyList<double> StandardError)
{
    /// <summary>Estimates.</summary>
    /// <param name="lengths">From <see cref="Lengths"/>.</param>
    /// <param name="sources">Number of sources, at least 1; all nodes where there are fewer.</param>
    /// <param name="seed">Of the draw.</param>
    /// <param name="progress">Told the share that is done.</param>
    /// <param name="cancel">Stops the computation.</param>
    public static SampledBetweenness Of(
        CsrGraph lengths, int sources, ulong seed = 1, IProgress<double>? progress = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(lengths);
        ArgumentOutOfRangeException.ThrowIfLessThan(sources, 1);
        var nodes = lengths.NodeCount;
        int[] drawn = [.. Enumerable.Range(0, nodes)];
        var random = new SeededRandom(seed);
        random.Shuffle(drawn.AsSpan());
        double k = Math.Min(sources, nodes);
        var sums = Stripes.Sum(2 * nodes, (int)k, () => (Search: new Dependencies(lengths), One: new double[nodes]), (work, i, sum) =>
        {
            foreach (var u in work.Search.AddNodes(drawn[i], work.One))
            {
                var d = work.One[u];
                sum[u] += d;
                sum[nodes + u] += d * d;
                work.One[u] = 0;
            }
        }, progress, cancel);
        var scale = lengths.Directed ? nodes : nodes / 2.0;
        return new SampledBetweenness(
            [.. sums.Take(nodes).Select(s => scale * s / k)],
            [.. Enumerable.Range(0, nodes).Select(u =>
            {
                var variance = Math.Max(0, (sums[nodes + u] - sums[u] * sums[u] / k) / (k - 1));
                return scale * Math.Sqrt(variance / k * (1 - k / nodes));
            })]);
    }
}
