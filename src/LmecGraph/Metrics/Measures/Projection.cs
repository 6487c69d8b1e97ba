namespace LmecGraph.Metrics.Measures;

/// <summary>
/// The nodes of one mode, tied where they share a partner. Pairs once, by source, then target, source before target.
/// </summary>
/// <param name="Sources">One end of each pair, as node of the network.</param>
/// <param name="Targets">The other end.</param>
/// <param name="Count">Number of shared partners.</param>
/// <param name="Newman">Σ 1 ÷ (size − 1) over the shared partners, size being the partner's number of ties: a meeting of two counts 1, a plenary little.</param>
public sealed record Projection(IReadOnlyList<int> Sources, IReadOnlyList<int> Targets, IReadOnlyList<int> Count, IReadOnlyList<double> Newman)
{
    /// <summary>Projects. O(Σ size²).</summary>
    /// <param name="network">Of two modes.</param>
    /// <param name="onActors">True to keep actors, false to keep events.</param>
    /// <param name="cancel">Stops the computation.</param>
    public static Projection Of(Network network, bool onActors, CancellationToken cancel = default)
    {
        var actors = TwoModeCentrality.Sides(network, out _, out _);
        var ties = network.Graph.Merged;
        List<int> sources = [], targets = [], counts = [];
        List<double> newman = [];
        var count = new int[ties.NodeCount];
        var share = new double[ties.NodeCount];
        var met = new List<int>();
        for (var u = 0; u < ties.NodeCount; u++)
        {
            cancel.ThrowIfCancellationRequested();
            if (actors[u] != onActors) continue;
            foreach (var partner in ties.Row(u))
            {
                var row = ties.Row(partner);
                var each = 1.0 / (row.Length - 1);
                for (var i = row.Length - 1; i >= 0 && row[i] > u; i--)
                {
                    if (count[row[i]]++ == 0) met.Add(row[i]);
                    share[row[i]] += each;
                }
            }
            met.Sort();
            foreach (var v in met)
            {
                sources.Add(u);
                targets.Add(v);
                counts.Add(count[v]);
                newman.Add(share[v]);
                (count[v], share[v]) = (0, 0);
            }
            met.Clear();
        }
        return new Projection(sources, targets, counts, newman);
    }

    /// <summary>Shared partners ÷ number of nodes of the other mode.</summary>
    public double[] Ratio(Network network, bool onActors)
    {
        TwoModeCentrality.Sides(network, out var actors, out var events);
        return [.. Count.Select(c => c / (double)(onActors ? events : actors))];
    }

    /// <summary>Shared partners ÷ partners of either.</summary>
    public double[] Jaccard(Network network) => Each(network, (c, u, v) => c / (u + v - c));

    /// <summary>Shared partners ÷ partners of the one that has fewer.</summary>
    public double[] Overlap(Network network) => Each(network, (c, u, v) => c / Math.Min(u, v));

    /// <summary>Shared partners ÷ √(partners of the one · partners of the other).</summary>
    public double[] Cosine(Network network) => Each(network, (c, u, v) => c / Math.Sqrt(u * v));

    private double[] Each(Network network, Func<double, double, double, double> value)
    {
        ArgumentNullException.ThrowIfNull(network);
        var ties = network.Graph.Merged;
        return [.. Count.Select((c, i) => value(c, ties.RowLength(Sources[i]), ties.RowLength(Targets[i])))];
    }
}
