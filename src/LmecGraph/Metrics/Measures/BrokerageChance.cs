namespace LmecGraph.Metrics.Measures;

/// <summary>
/// How much brokerage a node of each group would have by chance: every arc there with the density of the graph, independently, the groups as they are.
/// Moments of Gould and Fernandez (1989) as R's <c>sna</c> has them. Nodes without a group are left out, as in <see cref="Brokerage"/>.
/// </summary>
public sealed class BrokerageChance
{
    private readonly int[] _group;
    private readonly double[] _sizes;
    private readonly double _nodes;
    private readonly double _open;  // p²(1−p): chance that one given triple is brokered
    private readonly double _both;  // p³(1−p)³, for two triples that share an arc

    private BrokerageChance(int[] group, double[] sizes, double density)
    {
        (_group, _sizes, _nodes) = (group, sizes, sizes.Sum());
        _open = density * density * (1 - density);
        _both = _open * density * (1 - density) * (1 - density);
    }

    /// <summary>Takes the density of the arcs between nodes in groups; loops and parallel arcs do not count.</summary>
    /// <param name="graph">Any graph; an undirected tie is two arcs.</param>
    /// <param name="groups">The group of each node or null.</param>
    public static BrokerageChance Of(CsrGraph graph, IReadOnlyList<string?> groups)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var merged = graph.Merged;
        var (group, count) = Groups.Number(groups);
        var sizes = new double[count];
        var arcs = 0.0;
        for (var u = 0; u < group.Length; u++)
        {
            if (group[u] < 0) continue;
            sizes[group[u]]++;
            foreach (var v in merged.Row(u)) arcs += v != u && group[v] >= 0 ? 1 : 0;
        }
        var nodes = sizes.Sum();
        return new BrokerageChance(group, sizes, arcs / (nodes * (nodes - 1)));
    }

    /// <summary>Of coordinators. NaN for nodes without a group.</summary>
    public IReadOnlyList<(double Expected, double Deviation)> Coordinator => ByGroup(n => Moments((n - 1) * (n - 2), 2 * (n - 1) * (n - 2) * (n - 3)));

    /// <summary>Of itinerant brokers.</summary>
    public IReadOnlyList<(double Expected, double Deviation)> Itinerant =>
        ByGroup(n => Moments(OfOthers(n, k => k * (k - 1)), 2 * OfOthers(n, k => k * (k - 1) * (k - 2))));

    /// <summary>Of representatives, and of gatekeepers alike.</summary>
    public IReadOnlyList<(double Expected, double Deviation)> Representative =>
        ByGroup(n => Moments((_nodes - n) * (n - 1), 2 * ((n - 1) * Pairs(_nodes - n) + (_nodes - n) * Pairs(n - 1))));

    /// <summary>Of liaisons.</summary>
    public IReadOnlyList<(double Expected, double Deviation)> Liaison =>
        ByGroup(n => Moments((_nodes - n) * (_nodes - n) - OfOthers(n, k => k * k), 4 * OfOthers(n, k => k * Pairs(_nodes - k - n))));

    /// <summary>Of all roles together.</summary>
    public IReadOnlyList<(double Expected, double Deviation)> Total =>
        ByGroup(_ => Moments((_nodes - 1) * (_nodes - 2), 2 * (_nodes - 1) * (_nodes - 2) * (_nodes - 3)));

    // Triples that one broker can be in the midst of, and pairs of these that share an arc.
    private (double Expected, double Deviation) Moments(double triples, double pairs)
    {
        var expected = _open * triples;
        return (expected, Math.Sqrt(expected * (1 - _open) + pairs * _both));
    }

    private double OfOthers(double own, Func<double, double> term) => _sizes.Sum(term) - term(own);

    private static double Pairs(double n) => n * (n - 1) / 2;

    private IReadOnlyList<(double Expected, double Deviation)> ByGroup(Func<double, (double, double)> moments)
    {
        var ofGroup = _sizes.Select(moments).ToList();
        return [.. _group.Select(g => g < 0 ? (double.NaN, double.NaN) : ofGroup[g])];
    }
}
