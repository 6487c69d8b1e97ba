namespace LmecGraph.Metrics.Measures;

/// <summary>
/// Communities of high modularity, each connected (Traag, Waltman, van Eck 2019): move nodes, refine each community into well connected parts,
/// make one node of each part, again on the smaller graph with the communities as they were. Direction does not count, weights do.
/// </summary>
public static class Leiden
{
    private const double Randomness = 0.01; // θ of the paper

    /// <summary>The communities. The same seed gives the same ones everywhere.</summary>
    /// <param name="graph">Any graph.</param>
    /// <param name="resolution">γ of <see cref="Modularity"/>.</param>
    /// <param name="seed">Of all that is random.</param>
    /// <param name="iterations">How often at most the whole starts again from its own result; it ends when nothing moves.</param>
    /// <param name="progress">Told the share that is done.</param>
    /// <param name="cancel">Stops the computation.</param>
    public static Partition Of(
        CsrGraph graph, double resolution = 1, ulong seed = 1, int iterations = 2, IProgress<double>? progress = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var random = new SeededRandom(seed);
        var whole = CommunityGraph.From(graph);
        int[] community = [.. Enumerable.Range(0, graph.NodeCount)];
        for (var i = 0; i < iterations; i++)
        {
            if (!Iterate(whole, community, resolution, ref random, cancel)) break;
            progress?.Report((i + 1.0) / iterations);
        }
        return Partition.From(community);
    }

    /// <summary>One iteration from a partition, which is changed in place; false where nothing moved.</summary>
    private static bool Iterate(CommunityGraph whole, int[] community, double resolution, ref SeededRandom random, CancellationToken cancel)
    {
        int[] node = [.. Enumerable.Range(0, whole.NodeCount)]; // node of the present graph that holds each node
        var level = whole;
        var own = community.ToArray();
        var any = false;
        while (true)
        {
            any |= LocalMoving.Run(level, own, resolution, ref random, cancel);
            var communities = CommunityGraph.Compact(own);
            if (communities == level.NodeCount) break;
            var part = Refine(level, own, communities, resolution, ref random, cancel);
            var parts = CommunityGraph.Compact(part);
            if (parts == level.NodeCount) break;
            var next = new int[parts];
            for (var u = 0; u < own.Length; u++) next[part[u]] = own[u];
            foreach (ref var u in node.AsSpan()) u = part[u];
            level = level.Aggregate(part, parts, cancel);
            own = next;
        }
        for (var u = 0; u < community.Length; u++) community[u] = own[node[u]];
        return any;
    }

    /// <summary>
    /// Splits each community into parts: a node that is alone joins, at random but the better the likelier, a part of its own community to which it
    /// is tied, where modularity does not fall and both are well connected with the rest of the community.
    /// </summary>
    private static int[] Refine(CommunityGraph graph, int[] community, int communities, double resolution, ref SeededRandom random, CancellationToken cancel)
    {
        var nodes = graph.NodeCount;
        int[] part = [.. Enumerable.Range(0, nodes)];
        var partTotal = graph.Strength.ToArray();
        var alone = new bool[nodes];
        alone.AsSpan().Fill(true);
        var communityTotal = new double[communities];
        for (var u = 0; u < nodes; u++) communityTotal[community[u]] += graph.Strength[u];
        var outward = new double[nodes]; // ties of a part with the rest of its community
        for (var u = 0; u < nodes; u++)
            for (var arc = graph.Starts[u]; arc < graph.Starts[u + 1]; arc++)
                if (community[graph.Columns[arc]] == community[u]) outward[u] += graph.Weights[arc];
        cancel.ThrowIfCancellationRequested();

        int[] order = [.. Enumerable.Range(0, nodes)];
        random.Shuffle(order.AsSpan());
        var toPart = new double[nodes];
        int[] met = new int[nodes], candidates = new int[nodes];
        var gains = new double[nodes];
        for (var step = 0; step < nodes; step++)
        {
            if ((step & 0xFFF) == 0) cancel.ThrowIfCancellationRequested();
            var u = order[step];
            var inCommunity = communityTotal[community[u]];
            if (!alone[u] || !WellConnected(u)) continue;
            var count = 0;
            for (var arc = graph.Starts[u]; arc < graph.Starts[u + 1]; arc++)
            {
                var v = graph.Columns[arc];
                if (community[v] != community[u]) continue;
                if (toPart[part[v]] == 0) met[count++] = part[v];
                toPart[part[v]] += graph.Weights[arc];
            }
            var (choices, most) = (0, 0.0);
            for (var i = 0; i < count; i++)
            {
                var c = met[i];
                var gain = toPart[c] - resolution * graph.Strength[u] * partTotal[c] / graph.Total;
                if (gain < 0 || !WellConnected(c)) continue;
                (candidates[choices], gains[choices]) = (c, gain);
                choices++;
                most = Math.Max(most, gain);
            }
            if (choices > 0)
            {
                var chosen = candidates[Draw(gains.AsSpan(0, choices), most, ref random)];
                part[u] = chosen;
                alone[u] = alone[chosen] = false;
                partTotal[chosen] += graph.Strength[u];
                outward[chosen] += outward[u] - 2 * toPart[chosen];
            }
            for (var i = 0; i < count; i++) toPart[met[i]] = 0;

            bool WellConnected(int p) => outward[p] >= resolution * partTotal[p] * (inCommunity - partTotal[p]) / graph.Total;
        }
        return part;
    }

    private static int Draw(Span<double> gains, double most, ref SeededRandom random)
    {
        var sum = 0.0;
        foreach (ref var gain in gains) gain = sum += Likelihood((most - gain) / Randomness);
        var drawn = random.Unit() * sum;
        var i = 0;
        while (i < gains.Length - 1 && gains[i] <= drawn) i++;
        return i;
    }

    /// <summary>e⁻ˣ to a few per cent, by operations that every machine rounds alike.</summary>
    private static double Likelihood(double x)
    {
        var y = 1 / (1 + x / 8);
        y *= y;
        y *= y;
        return y * y;
    }
}
