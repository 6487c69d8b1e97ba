namespace LmecGraph.Metrics.Measures;

/// <summary>
/// How often a node or tie lies on shortest paths between others: Σ σ(s,t|v) ÷ σ(s,t) (Brandes 2001). Ends of a path do not count as between;
/// an undirected pair counts once. Raw values; see <see cref="Normalized"/>.
/// </summary>
public static class Betweenness
{
    /// <summary>Exact values of all nodes in O(nodes · arcs), with lengths O(nodes · arcs · log nodes).</summary>
    /// <param name="lengths">From <see cref="Lengths"/>.</param>
    /// <param name="progress">Told the share that is done.</param>
    /// <param name="cancel">Stops the computation.</param>
    public static double[] Of(CsrGraph lengths, IProgress<double>? progress = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(lengths);
        var nodes = lengths.NodeCount;
        const int Lanes = BatchedDependencies.Lanes;
        var sums = lengths.Weighted
            ? Stripes.Sum(nodes, nodes, () => new Dependencies(lengths), (work, source, sum) => work.AddNodes(source, sum), progress, cancel)
            : Stripes.Sum(nodes, (nodes + Lanes - 1) / Lanes, () => new BatchedDependencies(lengths), (work, batch, sum) =>
            {
                Span<int> sources = stackalloc int[Math.Min(Lanes, nodes - batch * Lanes)];
                for (var i = 0; i < sources.Length; i++) sources[i] = batch * Lanes + i;
                work.Add(sources, sum);
            }, progress, cancel);
        return Halved(lengths, sums);
    }

    /// <summary>Exact values of all arcs; both arcs of an undirected tie have the value of the tie.</summary>
    /// <inheritdoc cref="Of"/>
    public static double[] OfArcs(CsrGraph lengths, IProgress<double>? progress = null, CancellationToken cancel = default)
    {
        var sums = Stripes.Sum(lengths.ArcCount, lengths.NodeCount, () => new Dependencies(lengths), (work, source, sum) => work.AddArcs(source, sum), progress, cancel);
        if (lengths.Directed) return sums;
        var both = new double[sums.Length];
        for (var u = 0; u < lengths.NodeCount; u++)
            for (var arc = lengths.Starts[u]; arc < lengths.Starts[u + 1]; arc++)
                both[arc] = (sums[arc] + sums[lengths.Starts[lengths.Columns[arc]] + lengths.Row(lengths.Columns[arc]).BinarySearch(u)]) / 2;
        return both;
    }

    /// <summary>Raw values ÷ number of pairs of other nodes: (n−1)(n−2), half of it when undirected. NaN with fewer than three nodes.</summary>
    public static double[] Normalized(double[] raw, bool directed)
    {
        var pairs = (raw.Length - 1.0) * (raw.Length - 2.0) / (directed ? 1 : 2);
        return [.. raw.Select(b => pairs > 0 ? b / pairs : double.NaN)];
    }

    internal static double[] Halved(CsrGraph lengths, double[] sums)
    {
        if (lengths.Directed) return sums;
        for (var u = 0; u < sums.Length; u++) sums[u] /= 2;
        return sums;
    }
}
