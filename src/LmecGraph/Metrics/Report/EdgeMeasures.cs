using LmecGraph.Metrics.Measures;
using static LmecGraph.Metrics.Report.Columns;
using static LmecGraph.Metrics.Report.MeasurePlace;
using static LmecGraph.Metrics.Report.MeasureRanking;

namespace LmecGraph.Metrics.Report;

/// <summary>The measures of ties.</summary>
internal static class EdgeMeasures
{
    internal static IReadOnlyList<Measure> All { get; } =
    [
        new("edge_betweenness", Edge,
            m => $"Brandes, raw: pairs counted {(m.Directed ? "in both orders" : "once")}; {m.PathWords}",
            m => OfTies(m.Network, m.Lengths, Betweenness.OfArcs(m.Lengths, m.Share, m.Cancel))),
        new("bridge", Edge,
            _ => "whether its component falls apart without it; weights and direction ignored",
            m => OfTies(m.Network, m.Graph, Flags(m.CutPoints.Bridge))) { Ranking = None, IsFlag = true },
        Projected("count", "events shared") with { IsWhole = true },
        Projected("ratio", "events shared ÷ all events"),
        Projected("newman", "Σ 1 ÷ (actors − 1) over the events shared (Newman 2001)"),
        Projected("jaccard", "events shared ÷ events of either"),
        Projected("overlap", "events shared ÷ events of the one that has fewer"),
        Projected("cosine", "events shared ÷ √(events of the one · events of the other)"),
        new("backbone_alpha", Edge,
            m => $"disparity filter (Serrano 2009): the smaller of the chances of so heavy a tie at its two ends; {m.SpreadWords}",
            m => OfTies(m.Network, m.Graph, Backbone.AlphaOf(m.Spread)))
        { Ranking = SmallestFirst },
    ];

    private static Measure Projected(string name, string convention) => new(name, Edge, _ => convention, m => m.Network.TieValues[name])
    {
        Obstacle = m => m.Network.TieValues.ContainsKey(name) ? null : "needs a projected network (partners, people, countries, initiatives)",
    };
}
