namespace LmecGraph.Metrics.Report;

/// <summary>The values of one measure, one for each node or each edge.</summary>
/// <param name="Name">Name of the measure.</param>
/// <param name="Values">By node or edge number; NaN where the measure is undefined (written as null).</param>
/// <param name="IsFlag">True where 1 means yes and 0 no.</param>
public sealed record MeasureColumn(string Name, IReadOnlyList<double> Values, bool IsFlag = false);
