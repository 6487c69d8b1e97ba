namespace LmecGraph.Metrics.Measures;

/// <summary>
/// Communities of high modularity (Blondel et al. 2008): move nodes, make one node of each community, again on the smaller graph. Direction does
/// not count, weights do.
/// </summary>
public static class Louvain
{
    /// <summary>The communities. The same seed gives the same ones everywhere.</summary>
    /// <param name="graph">Any graph.</param>
    /// <param name="resolution">γ of <see cref="Modularity"/>.</param>
    /// <param name="seed">Of the order in which nodes are asked.</param>
    /// <param name="cancel">Stops the computation.</param>
    public static Partition Of(CsrGraph graph, double resolution = 1, ulong seed = 1, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var random = new SeededRandom(seed);
        var (level, nodeOf) = CommunityGraph.From(graph, cancel);
        var arrays = new LevelArrays();
        int[] node = [.. Enumerable.Range(0, graph.NodeCount)]; // node of the present graph that holds each node
        while (true)
        {
            int[] community = [.. Enumerable.Range(0, level.NodeCount)];
            if (!LocalMoving.Run(level, community, resolution, ref random, cancel)) return Partition.From(Leiden.ByNode(node, nodeOf));
            var communities = CommunityGraph.Compact(community);
            foreach (ref var u in node.AsSpan()) u = community[u];
            if (communities == level.NodeCount) return Partition.From(Leiden.ByNode(node, nodeOf));
            level = level.Aggregate(community, communities, arrays, cancel);
        }
    }
}
