using LmecGraph.Metrics.Measures;
using static LmecGraph.Metrics.Report.MeasurePlace;
using static LmecGraph.Metrics.Report.Obstacles;

namespace LmecGraph.Metrics.Report;

/// <summary>The measures of nodes of two kinds, actors and events.</summary>
internal static class TwoModeMeasures
{
    internal static IReadOnlyList<Measure> All { get; } =
    [
        Of("two_mode_degree", "neighbours ÷ number of nodes of the other kind", m => TwoModeCentrality.DegreeOf(m.Network)),
        Of("two_mode_closeness",
            "Borgatti–Everett (actors: (m + 2(n−1)) ÷ Σd), counted inside the component; undefined for isolates",
            m => TwoModeCentrality.ClosenessOf(m.Network, m.StepDistances))
            with { ShownWith = "component_size" },
        Of("two_mode_betweenness",
            "raw ÷ the largest value that a node of its kind can have (Borgatti and Everett 1997)",
            m => TwoModeCentrality.BetweennessOf(m.Network, m.StepBetweenness)),
        Of("two_mode_clustering", "Latapy, dot: mean over second neighbours of shared ÷ union; 0 where there are none", m => m.TwoModeClustering.Dot),
        Of("two_mode_clustering_min", "Latapy, min: shared ÷ the smaller neighbourhood", m => m.TwoModeClustering.Min),
        Of("two_mode_clustering_max", "Latapy, max: shared ÷ the larger neighbourhood", m => m.TwoModeClustering.Max),
        Of("redundancy",
            "share of pairs of neighbours that are joined by another node too (Latapy 2008); undefined below degree 2",
            m => Redundancy.Of(m.Graph, m.Share, m.Cancel)),
    ];

    private static Measure Of(string name, string convention, Func<Measurement, IReadOnlyList<double>> compute) =>
        new(name, Node, _ => convention, compute) { Obstacle = NeedsTwoModes };
}
