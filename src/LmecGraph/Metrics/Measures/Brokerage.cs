namespace LmecGraph.Metrics.Measures;

/// <summary>
/// Gould and Fernandez (1989): v brokers from a to b where a → v, v → b and not a → b. Roles by the groups of a, v, b: coordinator A A A, itinerant
/// (consultant) A B A, representative A A B, gatekeeper A B B, liaison A B C. Raw counts per broker. An undirected tie is two arcs, so that each
/// unordered pair counts twice and gatekeeper equals representative. Triples with a node without a group are left out.
/// </summary>
public sealed record Brokerage(
    IReadOnlyList<double> Coordinator, IReadOnlyList<double> Itinerant, IReadOnlyList<double> Representative, IReadOnlyList<double> Gatekeeper,
    IReadOnlyList<double> Liaison)
{
    private const int StripeCount = 8;
    private const int Roles = 5;

    /// <summary>All roles together.</summary>
    public IReadOnlyList<double> Total =>
        [.. Coordinator.Select((c, v) => c + Itinerant[v] + Representative[v] + Gatekeeper[v] + Liaison[v])];

    /// <summary>Counts. O(Σ in-degree · out-degree).</summary>
    /// <param name="graph">Any graph; weights do not count.</param>
    /// <param name="groups">The group of each node or null.</param>
    /// <param name="shareCredit">True where the k brokers of one pair have 1 ÷ k of it each (as UCINET can), false where each has all of it.</param>
    /// <param name="progress">Told the share that is done.</param>
    /// <param name="cancel">Stops the computation.</param>
    public static Brokerage Of(
        CsrGraph graph, IReadOnlyList<string?> groups, bool shareCredit = false, IProgress<double>? progress = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var merged = graph.Merged;
        var (group, _) = Groups.Number(groups);
        var stripes = new double[StripeCount][];
        FixedBlocks.Each(StripeCount, s => stripes[s] = Count(merged, group, shareCredit, s, progress, cancel), cancel);
        IReadOnlyList<double> Role(int role) => [.. Enumerable.Range(0, graph.NodeCount).Select(v => stripes.Sum(s => s[v * Roles + role]))];
        return new Brokerage(Role(0), Role(1), Role(2), Role(3), Role(4));
    }

    private static double[] Count(CsrGraph graph, int[] group, bool shareCredit, int stripe, IProgress<double>? progress, CancellationToken cancel)
    {
        var counts = new double[graph.NodeCount * Roles];
        var direct = new bool[graph.NodeCount];
        var brokers = new int[shareCredit ? graph.NodeCount : 0]; // between a and each node
        for (var a = stripe; a < graph.NodeCount; a += StripeCount)
        {
            cancel.ThrowIfCancellationRequested();
            if (stripe == 0) progress?.Report((double)a / graph.NodeCount);
            if (group[a] < 0) continue;
            foreach (var v in graph.Row(a)) direct[v] = true;
            if (shareCredit) CountBrokers(graph, group, a, brokers);
            foreach (var v in graph.Row(a))
            {
                if (v == a || group[v] < 0) continue;
                foreach (var b in graph.Row(v))
                {
                    if (b == a || b == v || direct[b] || group[b] < 0) continue;
                    counts[v * Roles + RoleOf(group[a], group[v], group[b])] += shareCredit ? 1.0 / brokers[b] : 1;
                }
            }
            foreach (var v in graph.Row(a)) direct[v] = false;
        }
        return counts;
    }

    private static void CountBrokers(CsrGraph graph, int[] group, int a, int[] brokers)
    {
        foreach (var v in graph.Row(a))
            foreach (var b in graph.Row(v)) brokers[b] = 0;
        foreach (var v in graph.Row(a))
        {
            if (v == a || group[v] < 0) continue;
            foreach (var b in graph.Row(v))
                if (b != v) brokers[b]++;
        }
    }

    private static int RoleOf(int a, int v, int b) => a == v ? (v == b ? 0 : 2) : a == b ? 1 : v == b ? 3 : 4;
}
