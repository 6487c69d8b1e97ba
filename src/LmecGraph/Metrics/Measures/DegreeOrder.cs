namespace LmecGraph.Metrics.Measures;

/// <summary>Nodes by the length of their rows.</summary>
internal static class DegreeOrder
{
    /// <summary>The node of each rank, shortest row first; equal ones by number.</summary>
    public static int[] Rising(CsrGraph graph)
    {
        var first = new int[graph.NodeCount + 2];
        for (var u = 0; u < graph.NodeCount; u++) first[Math.Min(graph.RowLength(u), graph.NodeCount) + 1]++;
        for (var d = 1; d < first.Length; d++) first[d] += first[d - 1];
        var nodes = new int[graph.NodeCount];
        for (var u = 0; u < nodes.Length; u++) nodes[first[Math.Min(graph.RowLength(u), graph.NodeCount)]++] = u;
        return nodes;
    }

    /// <summary>The rank of each node.</summary>
    /// <param name="nodeOf">The node of each rank.</param>
    public static int[] RankOf(int[] nodeOf)
    {
        var rank = new int[nodeOf.Length];
        for (var r = 0; r < rank.Length; r++) rank[nodeOf[r]] = r;
        return rank;
    }
}
