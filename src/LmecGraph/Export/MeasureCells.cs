using LmecGraph.Metrics.Report;

namespace LmecGraph.Export;

/// <summary>Measures as columns of a table; Gephi reserves their bare names, so that they have a prefix.</summary>
internal static class MeasureCells
{
    /// <summary>One column per measure.</summary>
    public static IEnumerable<Column> Columns(IEnumerable<MeasureColumn> measures) =>
        measures.Select(m => new Column(ColumnNames.MeasurePrefix + m.Name, Type(m)));

    /// <summary>The cells of a node or an edge, null where a measure is undefined.</summary>
    public static IEnumerable<object?> Of(IEnumerable<MeasureColumn> measures, int index) => measures.Select(m => Cell(m, m.Values[index]));

    private static object? Cell(MeasureColumn measure, double value) =>
        !double.IsFinite(value) ? null : Type(measure) switch
        {
            ColumnType.Flag => value != 0,
            ColumnType.Integer => checked((int)value),
            _ => value,
        };

    // What is no measure by its own name is a rank.
    private static ColumnType Type(MeasureColumn measure) =>
        measure.IsFlag ? ColumnType.Flag
        : MeasureCatalogue.Find(measure.Name) is { IsWhole: false } ? ColumnType.Real
        : ColumnType.Integer;
}
