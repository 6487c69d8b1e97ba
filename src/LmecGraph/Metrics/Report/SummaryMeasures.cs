using LmecGraph.Metrics.Measures;
using static LmecGraph.Metrics.Report.Measurement;
using static LmecGraph.Metrics.Report.MeasurePlace;
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
        Of("transitivity", _ => "3 · triangles ÷ connected triples; weights and direction ignored", m => m.Clustering.Transitivity),
        Of("average_clustering", _ => "mean of clustering over all nodes, those below degree 2 as 0", m => m.Clustering.Average),
        Of("reciprocity", _ => "share of arcs that are answered; loops left out; undefined without direction", m => Reciprocity.Of(m.Graph).Arcs),
        Of("degree_assortativity",
            m => m.Directed ? "Pearson, out-degree of the source against in-degree of the target" : "Pearson of the degrees at both ends",
            m => Assortativity.OfDegree(m.Graph)),
        Of("attribute_assortativity",
            m => $"Newman 2003, by {m.GroupWords}",
            m => Assortativity.OfGroups(m.Graph, m.GroupNames)) with { Obstacle = NeedsGroups },
        Of("e_i_index", m => m.EiWords, m => m.EiIndex.Network) with { Obstacle = NeedsGroups },
        Of("e_i_index_expected",
            m => $"mean of e_i_index over {m.Options.Permutations} random deals of the groups to the same nodes, seed {m.Options.Seed}",
            m => m.EiIndex.Expected) with { Obstacle = NeedsPermutations, Beside = ["e_i_index_deviation"] },
        Of("e_i_index_deviation", _ => "standard deviation of e_i_index over these deals", m => m.EiIndex.StandardDeviation)
            with { Obstacle = NeedsPermutations },
        Of("modularity",
            m => $"of the communities (Leiden); resolution {Number(m.Options.Resolution)}; {m.SpreadWords}",
            m => Modularity.Of(m.Spread, m.Leiden.Label, m.Options.Resolution)),
        Of("communities", _ => "number of communities (Leiden)", m => m.Leiden.Count),
        Of("centralization_degree",
            _ => "Freeman: Σ (largest − own) ÷ the same sum of a star; parallel edges count once",
            m => Centralization.OfDegree(m.Graph)),
        Of("centralization_betweenness", _ => "Freeman, of betweenness", m => Centralization.OfBetweenness(m.Betweenness, m.Directed)),
        Of("centralization_closeness", _ => "Freeman, of closeness", m => Centralization.OfCloseness(Closeness.Of(m.Distances), m.Directed)),
        Of("two_mode_density", _ => "edges ÷ (actors · events)", m => Density.TwoMode(m.Network)) with { Obstacle = NeedsTwoModes },
        Of("robins_alexander",
            _ => "4 · four-cycles ÷ three-paths (Robins and Alexander 2004)",
            m => TwoModeClustering.RobinsAlexander(m.Graph, m.Cancel)) with { Obstacle = NeedsTwoModes },
        Of(Coverage,
            _ => "reports: documents of the graph; named: people at events, one for each event; "
                + "unnamed: bodies and states that were there with nobody of theirs named",
            _ => double.NaN)
            with { Obstacle = m => m.Coverage is null ? "needs a network of the store" : null },
    ];

    /// <summary>The one measure that is three numbers (<see cref="Report.Coverage"/>).</summary>
    internal const string Coverage = "coverage";

    private static Measure Of(string name, Func<Measurement, string> convention, Func<Measurement, double> compute) =>
        new(name, Summary, convention, m => [compute(m)]);
}
