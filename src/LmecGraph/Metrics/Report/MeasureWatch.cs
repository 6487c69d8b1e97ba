namespace LmecGraph.Metrics.Report;

/// <summary>Who is told how far a measuring is. Called from the thread that measures, and from others while one measure runs.</summary>
/// <param name="Starting">Told the name of each measure as it is begun.</param>
/// <param name="Share">Told the share of the measure that is done, 0 … 1; null where nobody looks.</param>
/// <param name="Done">Told the name of each measure and the milliseconds that it took.</param>
public sealed record MeasureWatch(Action<string> Starting, IProgress<double>? Share, Action<string, double> Done);
