namespace LmecGraph.Metrics.Measures;

/// <summary>
/// Krackhardt and Stern's E–I index: (external − internal) ÷ (external + internal) ties, external where the ends belong to different groups. From −1,
/// all inside, to 1, all across. Direction does not count; ties of nodes without a group, parallel ties and loops are left out. NaN without ties.
/// </summary>
/// <param name="Network">Of all ties.</param>
/// <param name="OfEach">Of the ties of each node.</param>
/// <param name="OfGroupOfEach">Of the ties that touch the group of each node; NaN for nodes without a group.</param>
/// <param name="OfGroup">Of the ties that touch each group, ordinal order of group.</param>
/// <param name="Expected">Mean of <see cref="Network"/> when the groups are dealt out at random to the same nodes; NaN where that was not asked.</param>
/// <param name="StandardDeviation">Of that.</param>
public sealed record EiIndex(
    double Network, IReadOnlyList<double> OfEach, IReadOnlyList<double> OfGroupOfEach, IReadOnlyDictionary<string, double> OfGroup, double Expected, double StandardDeviation)
{
    /// <summary>Counts ties; weights add up where the graph has them.</summary>
    /// <param name="graph">Any graph; pass it without weights to count ties alike.</param>
    /// <param name="groups">The group of each node or null.</param>
    /// <param name="permutations">Number of random deals for the expected value; 0 for none.</param>
    /// <param name="seed">Of the deals.</param>
    /// <param name="cancel">Stops the computation.</param>
    public static EiIndex Of(CsrGraph graph, IReadOnlyList<string?> groups, int permutations = 0, ulong seed = 1, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var simple = graph.Weighted ? graph.Symmetric : graph.Symmetric.WithoutWeights();
        var (number, count) = Groups.Number(groups);
        var names = groups.OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        double[] external = new double[graph.NodeCount], @internal = new double[graph.NodeCount];
        double[] groupExternal = new double[count], groupInternal = new double[count];
        for (var u = 0; u < graph.NodeCount; u++)
        {
            for (var arc = simple.Starts[u]; arc < simple.Starts[u + 1]; arc++)
            {
                var (v, w) = (simple.Columns[arc], simple.Weight(arc));
                if (u == v || number[u] < 0 || number[v] < 0) continue;
                if (number[u] == number[v]) (@internal[u], groupInternal[number[u]]) = (@internal[u] + w, groupInternal[number[u]] + w / 2); // met twice
                else (external[u], groupExternal[number[u]]) = (external[u] + w, groupExternal[number[u]] + w);
            }
        }
        double[] ofGroup = [.. groupExternal.Zip(groupInternal, Index)];
        double[] ofGroupOfEach = [.. number.Select(g => g < 0 ? double.NaN : ofGroup[g])];
        var (mean, deviation) = Permuted(simple, number, permutations, seed, cancel);
        return new EiIndex(
            Index(external.Sum(), @internal.Sum()), [.. external.Zip(@internal, Index)], ofGroupOfEach,
            new SortedDictionary<string, double>(names.Select((n, i) => (n, i)).ToDictionary(g => g.n, g => ofGroup[g.i]), StringComparer.Ordinal),
            mean, deviation);
    }

    private static double Index(double external, double @internal) => external + @internal > 0 ? (external - @internal) / (external + @internal) : double.NaN;

    private static (double Mean, double Deviation) Permuted(CsrGraph simple, int[] number, int permutations, ulong seed, CancellationToken cancel)
    {
        if (permutations == 0) return (double.NaN, double.NaN);
        int[] holders = [.. Enumerable.Range(0, number.Length).Where(u => number[u] >= 0)];
        int[] dealt = [.. holders.Select(u => number[u])];
        var random = new SeededRandom(seed);
        var values = new double[permutations];
        for (var p = 0; p < permutations; p++)
        {
            random.Shuffle(dealt.AsSpan());
            for (var i = 0; i < holders.Length; i++) number[holders[i]] = dealt[i];
            double external = 0, @internal = 0;
            for (var u = 0; u < number.Length; u++)
            {
                if ((u & 0xFFFF) == 0) cancel.ThrowIfCancellationRequested();
                for (var arc = simple.Starts[u]; arc < simple.Starts[u + 1]; arc++)
                {
                    var v = simple.Columns[arc];
                    if (v <= u || number[u] < 0 || number[v] < 0) continue;
                    if (number[u] == number[v]) @internal += simple.Weight(arc);
                    else external += simple.Weight(arc);
                }
            }
            values[p] = Index(external, @internal);
        }
        var mean = values.Average();
        return (mean, permutations > 1 ? Math.Sqrt(values.Sum(v => (v - mean) * (v - mean)) / (permutations - 1)) : double.NaN);
    }
}
