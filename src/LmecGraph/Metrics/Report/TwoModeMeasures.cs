using static LmecGraph.Metrics.Report.MeasurePlace;
using static LmecGraph.Metrics.Report.Obstacles;

namespace LmecGraph.Metrics.Report;

/// <summary>The measures of nodes of two kinds, actors and events.</summary>
internal static class TwoModeMeasures
{
    internal static IReadOnlyList<Measure> All { get; } =
    [
    ];

    private static Measure Of(string name, string convention, Func<Measurement, IReadOnlyList<double>> compute) =>
        new(name, Node, _ => convention, compute) { Obstacle = NeedsTwoModes };
}
