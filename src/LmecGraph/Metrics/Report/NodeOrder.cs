namespace LmecGraph.Metrics.Report;

/// <summary>Which nodes are listed, and in which order.</summary>
public static class NodeOrder
{
    /// <summary>The first nodes by the first measure that ranks them; equal ones in ordinal order of id.</summary>
    public static IReadOnlyList<int> Top(MeasureReport report, int? count)
    {
        var nodes = Enumerable.Range(0, report.Network.NodeCount);
        var column = report.Nodes.FirstOrDefault(c => MeasureCatalogue.Find(c.Name) is { Ranking: not MeasureRanking.None });
        if (column is not null)
        {
            var ranks = RankRobustness.Ranks(column);
            nodes = nodes.OrderBy(node => ranks[node]);
        }
        return [.. count is { } most ? nodes.Take(most) : nodes];
    }

    /// <summary>All nodes, or the top ones alone, in ordinal order of id.</summary>
    public static IEnumerable<int> Listed(MeasureReport report, int? top) =>
        top is null ? Enumerable.Range(0, report.Network.NodeCount) : Top(report, top).Order();
}
