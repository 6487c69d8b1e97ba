namespace LmecGraph.Metrics.Measures;

/// <summary>
/// Gould and Fernandez (1989): v brokers from a to b where a → v, v → b and not a → b. Roles by the groups of a, v, b: coordinator A A A, itinerant
/// (consultant) A B A, representative A A B, gatekeeper A B B, liaison A B C. Raw counts per broker. An undirected tie is two arcs, so that each
/// unordered pair counts twice and gatekeeper equals representative. Triples with a node without a group are left out.
/// </summary>
public sealed record Brokerage(
    IReadOnlyList<long> Coordinator, IReadOnlyList<long> Itinerant, IReadOnlyList<long> Representative, IReadOnlyList<long> Gatekeeper, IReadOnlyList<long> Liaison)
{
    private const int StripeCount = 8;
    private const int Roles = 5;

    /// <summary>All roles together.</summary>
    public IReadOnlyList<long> Total =>
        [.. Coordinator.Select((c, v) => c + Itinerant[v] + Representative[v] + Gatekeeper[v] + Liaison[v])];

    /// <summary>Counts. O(Σ in-degree · out-degree).</summary>
    /// <param name="graph">Any graph; weights do not count.</param>
    /// <param name="groups">The group of each node or null.</param>
    /// <param name="progress">Told the share that is done.</param>
    /// <param name="cancel">Stops the computation.</param>
    public static Brokerage Of(CsrGraph graph, IReadOnlyList<string?> groups, IProgress<double>? progress = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var merged = graph.Merged;
        var (group, _) = Groups.Number(groups);
        var stripes = new long[StripeCount][];
        Parallel.For(0, StripeCount, FixedBlocks.Options(cancel), s => stripes[s] = Count(merged, group, s, progress, cancel));
        IReadOnlyList<long> Role(int role) => [.. Enumerable.Range(0, graph.NodeCount).Select(v => stripes.Sum(s => s[v * Roles + role]))];
        return new Brokerage(Role(0), Role(1), Role(2), Role(3), Role(4));
    }

    private static long[] Count(CsrGraph graph, int[] group, int stripe, IProgress<double>? progress, CancellationToken cancel)
    {
        var counts = new long[graph.NodeCount * Roles];
        var direct = new bool[graph.NodeCount];
        for (var a = stripe; a < graph.NodeCount; a += StripeCount)
        {
            cancel.ThrowIfCancellationRequested();
            if (stripe == 0) progress?.Report((double)a / graph.NodeCount);
            if (group[a] < 0) continue;
            foreach (var v in graph.Row(a)) direct[v] = true;
            foreach (var v in graph.Row(a))
            {
                if (v == a || group[v] < 0) continue;
                foreach (var b in graph.Row(v))
                {
                    if (b == a || b == v || direct[b] || group[b] < 0) continue;
                    counts[v * Roles + RoleOf(group[a], group[v], group[b])]++;
                }
            }
            foreach (var v in graph.Row(a)) direct[v] = false;
        }
        return counts;
    }

    private static int RoleOf(int a, int v, int b) => a == v ? (v == b ? 0 : 2) : a == b ? 1 : v == b ? 3 : 4;
}
