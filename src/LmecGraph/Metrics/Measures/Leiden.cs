namespace LmecGraph.Metrics.Measures;

/// <summary>
/// Communities of high modularity, each connected (Traag, Waltman, van Eck 2019): move nodes, refine each community into well connected parts,
/// make one node of each part, again on the smaller graph with the communities as they were. Direction does not count, weights do.
/// </summary>
public static class Leiden
{
    /// <summary>The communities. The same seed gives the same ones everywhere.</summary>
    /// <param name="graph">Any graph.</param>
    /// <param name="resolution">γ of <see cref="Modularity"/>.</param>
    /// <param name="seed">Of all that is random.</param>
    /// <param name="iterations">How often at most the whole starts again from its own result; it ends when nothing moves.</param>
    /// <param name="progress">Told the share that is done.</param>
    /// <param name="cancel">Stops the computation.</param>
    public static Partition Of(
        CsrGraph graph, double resolution = 1, ulong seed = 1, int iterations = 3, IProgress<double>? progress = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var random = new SeededRandom(seed);
        var (whole, nodeOf) = CommunityGraph.From(graph, cancel);
        var arrays = new LevelArrays();
        int[] community = [.. Enumerable.Range(0, graph.NodeCount)];
        for (var i = 0; i < iterations; i++)
        {
            if (!Iterate(whole, arrays, community, resolution, ref random, cancel)) break;
            progress?.Report((i + 1.0) / iterations);
        }
        return Partition.From(ByNode(community, nodeOf));
    }

    /// <summary>Values of nodes numbered by falling degree, by the numbers that they have in the graph.</summary>
    internal static int[] ByNode(int[] values, int[] nodeOf)
    {
        var byNode = new int[values.Length];
        for (var r = 0; r < values.Length; r++) byNode[nodeOf[r]] = values[r];
        return byNode;
    }

    /// <summary>One iteration from a partition, which is changed in place; false where nothing moved.</summary>
    private static bool Iterate(CommunityGraph whole, LevelArrays arrays, int[] community, double resolution, ref SeededRandom random, CancellationToken cancel)
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
            var part = Refinement.Run(level, own, communities, resolution, random.Next(), cancel);
            var parts = CommunityGraph.Compact(part);
            if (parts == level.NodeCount) break;
            var next = new int[parts];
            for (var u = 0; u < own.Length; u++) next[part[u]] = own[u];
            foreach (ref var u in node.AsSpan()) u = part[u];
            level = level.Aggregate(part, parts, arrays, cancel);
            own = next;
        }
        for (var u = 0; u < community.Length; u++) community[u] = own[node[u]];
        return any;
    }
}
