using LmecGraph.Metrics.Report;

namespace LmecGraph.Export;

/// <summary>Measures of nodes as columns of a table; Gephi reserves their bare names, so that they have the prefix <c>m_</c>.</summary>
internal static class MeasureCells
{
    /// <summary>One column per measure.</summary>
    public static IEnumerable<Column> Columns(MeasureReport report) => report.Nodes.Select(c => new Column($"m_{c.Name}", Type(c)));

    /// <summary>The cells of a node, null where a measure is undefined.</summary>
    public static IEnumerable<object?> Of(MeasureReport report, int node) => report.Nodes.Select(c => Cell(c, c.Values[node]));

    private static object? Cell(MeasureColumn column, double value) =>
        !double.IsFinite(value) ? null : Type(column) switch
        {
            ColumnType.Flag => value != 0,
            ColumnType.Integer => checked((int)value),
            _ => value,
        };

    // Columns without a measure of their own name are ranks.
    private static ColumnType Type(MeasureColumn column) =>
        column.IsFlag ? ColumnType.Flag
        : MeasureCatalogue.Find(column.Name) is { IsWhole: false } ? ColumnType.Real
        : ColumnType.Integer;
}
