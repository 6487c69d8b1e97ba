using System.Globalization;

namespace LmecGraph.Export;

/// <summary>The time of nodes and edges as a column, for programs that have no timeline.</summary>
internal static class YearsColumn
{
    /// <summary>The table with a last column <c>years</c>, a list, on nodes and edges.</summary>
    public static GraphTable AddedTo(GraphTable table)
    {
        var column = new Column("years", ColumnType.List);
        return table with
        {
            NodeColumns = [.. table.NodeColumns, column],
            EdgeColumns = [.. table.EdgeColumns, column],
            Nodes = [.. table.Nodes.Select(n => n with { Cells = [.. n.Cells, Years(n.Days)] })],
            Edges = [.. table.Edges.Select(e => e with { Cells = [.. e.Cells, Years(e.Days)] })],
        };
    }

    private static IReadOnlyList<string>? Years(IReadOnlyList<DaySpan> days) =>
        days.Count == 0 ? null : [.. DaySpan.Years(days).Select(y => y.ToString("0000", CultureInfo.InvariantCulture))];
}
