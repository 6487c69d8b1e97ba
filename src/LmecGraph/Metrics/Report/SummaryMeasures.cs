using LmecGraph.Metrics.Measures;
using static LmecGraph.Metrics.Report.MeasurePlace;
using static LmecGraph.Metrics.Report.Measurement;
using static LmecGraph.Metrics.Report.Obstacles;

namespace LmecGraph.Metrics.Report;

/// <summary>The measures of a network as a whole.</summary>
internal static class SummaryMeasures
{
    internal static IReadOnlyList<Measure> All { get; } =
    [
        Of("density", _ => "joined pairs ÷ all pairs; parallel edges count once, loops not", m => Density.Of(m.Graph)),
        Of("components", _ => "number of weak components", m => m.Components.Count),
        Of("giant_share", _ => "share of nodes in the largest weak component", m => m.Components.GiantShare),
        Of("diameter", m => $"largest distance; unreachable pairs left out; {m.PathWords}", m => m.Eccentricity.Diameter),
        Of("radius", m => $"smallest eccentricity of a node that reaches another; {m.PathWords}", m => m.Eccentricity.Radius),
        Of("average_path_length", m => $"mean distance over ordered pairs that can be reached; {m.PathWords}", m => m.Eccentricity.AveragePathLength),
        Of("unreachable_pairs", m => m.Directed ? "ordered pairs without a path" : "pairs without a path", m => m.Eccentricity.UnreachablePairs),
        Of("modularity", m => $"of the communities (Leiden); resolution {Number(m.Options.Resolution)}; {m.SpreadWords}", m => Modularity.Of(m.Spread, m.Leiden.Label, m.Options.Resolution)),
        Of("communities", _ => "number of communities (Leiden)", m => m.Leiden.Count),
        Of("two_mode_density", _ => "edges ÷ (actors · events)", m => Density.TwoMode(m.Network)) with { Obstacle = NeedsTwoModes },
        Of(Coverage, _ => "reports: documents of the graph; named: people at events, one for each event; unnamed: bodies and states that were there with nobody of theirs named", _ => double.NaN)
            with { Obstacle = m => m.Coverage is null ? "needs a network of the store" : null },
    ];

    /// <summary>The one measure that is three numbers (<see cref="Report.Coverage"/>).</summary>
    internal const string Coverage = "coverage";

    private static Measure Of(string name, Func<Measurement, string> convention, Func<Measurement, double> compute) =>
        new(name, Summary, convention, m => [compute(m)]);
}
