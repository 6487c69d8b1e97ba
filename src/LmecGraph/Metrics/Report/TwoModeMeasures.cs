using static LmecGraph.Metrics.Report.MeasurePlace;
using static LmecGraph.Metrics.Report.Obstacles;

namespace LmecGraph.Metrics.Report;

/// <summary>The measures of nodes of two kinds, actors and events.</summary>
internal static class TwoModeMeasures
{
    internal static IReadOnlyList<Measure> All { get; } =
    [
        Of("two_mode_degree", "neighbours ÷ number of nodes of the other kind", m => m.TwoMode.Degree),
        Of("two_mode_closeness", "Borgatti–Everett (actors: (m + 2(n−1)) ÷ Σd), counted inside the component; undefined for isolates", m => m.TwoMode.Closeness)
            with { ShownWith = "component_size" },
        Of("two_mode_betweenness", "raw ÷ the largest value that a node of its kind can have (Borgatti and Everett 1997)", m => m.TwoMode.Betweenness),
        Of("two_mode_clustering", "Latapy, dot: mean over second neighbours of shared ÷ union; 0 where there are none", m => m.TwoMode.ClusteringDot),
        Of("two_mode_clustering_min", "Latapy, min: shared ÷ the smaller neighbourhood", m => m.TwoMode.ClusteringMin),
        Of("two_mode_clustering_max", "Latapy, max: shared ÷ the larger neighbourhood", m => m.TwoMode.ClusteringMax),
        Of("redundancy", "share of pairs of neighbours that are joined by another node too (Latapy 2008); undefined below degree 2", m => m.TwoMode.Redundancy),
    ];

    private static Measure Of(string name, string convention, Func<Measurement, IReadOnlyList<double>> compute) =>
        new(name, Node, _ => convention, compute) { Obstacle = NeedsTwoModes };
}
