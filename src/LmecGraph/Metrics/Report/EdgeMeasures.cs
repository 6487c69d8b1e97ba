using static LmecGraph.Metrics.Report.MeasurePlace;

namespace LmecGraph.Metrics.Report;

/// <summary>The measures of ties.</summary>
internal static class EdgeMeasures
{
    internal static IReadOnlyList<Measure> All { get; } =
    [
    ];

    private static Measure Projected(string name, string convention) => new(name, Edge, _ => convention, m => m.Network.TieValues[name])
    {
        Obstacle = m => m.Network.TieValues.ContainsKey(name) ? null : "needs a projected network (partners, people, countries, initiatives)",
    };
}
