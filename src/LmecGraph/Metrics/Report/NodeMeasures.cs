using static LmecGraph.Metrics.Report.MeasurePlace;
using static LmecGraph.Metrics.Report.MeasureRanking;
using static LmecGraph.Metrics.Report.Obstacles;

namespace LmecGraph.Metrics.Report;

/// <summary>The measures of nodes of one kind, in the order of the handbook (docs/measures.md).</summary>
internal static class NodeMeasures
{
    internal static IReadOnlyList<Measure> All { get; } =
    [
        new("degree", Node, _ => "incident edges, a loop counts 2", m => m.Degrees.Edges),
        new("neighbours", Node, _ => "distinct neighbours, the node itself left out", m => m.Degrees.Neighbours),
        new("in_degree", Node, _ => "arcs that enter", m => m.Degrees.In) { Obstacle = NeedsDirection },
        new("out_degree", Node, _ => "arcs that leave", m => m.Degrees.Out) { Obstacle = NeedsDirection },
        new("strength", Node, m => $"sum of the weights of incident edges, a loop counts twice{m.WeightRemark}", m => m.Strengths.All),
        new("in_strength", Node, _ => "sum of the weights of arcs that enter", m => m.Strengths.In) { Obstacle = NeedsDirection },
        new("out_strength", Node, _ => "sum of the weights of arcs that leave", m => m.Strengths.Out) { Obstacle = NeedsDirection },
        new("opsahl_degree", Node, _ => "degree^(1−α) · strength^α with α = 0.5 (Opsahl 2010)", m => m.OpsahlDegree),

        new("betweenness", Node, m => $"Brandes, raw: pairs counted {(m.Directed ? "in both orders" : "once")}, ends left out; {m.PathWords}", m => m.Betweenness),
        new("betweenness_normalized", Node, m => $"betweenness ÷ {m.PairsWords}", m => m.BetweennessNormalized),
        new("betweenness_sampled", Node,
            m => $"estimate of raw betweenness from {m.Options.Sources} sources, seed {m.Options.Seed}; standard error beside it; {m.PathWords}", m => m.Sampled.Values)
        { Obstacle = NeedsSources, Beside = ["betweenness_sampled_error"] },
        new("betweenness_sampled_error", Node, _ => "standard error of betweenness_sampled", m => m.Sampled.Errors) { Obstacle = NeedsSources, Ranking = None },
        new("closeness", Node,
            m => $"Wasserman–Faust: (r ÷ (n−1)) · (r ÷ Σd) over the r nodes {m.ReachWords}; 0 where there are none; {m.PathWords}", m => m.Distances.Closeness)
        { ShownWith = "component_size" },
        new("harmonic", Node, m => $"Σ 1/d ÷ (n−1) over the nodes {m.ReachWords}; {m.PathWords}", m => m.Distances.Harmonic) { ShownWith = "component_size" },
        new("eccentricity", Node, m => $"largest distance to a node that can be reached, unreachable ones left out; {m.PathWords}", m => m.Distances.Eccentricity)
        { Ranking = SmallestFirst, ShownWith = "component_size" },
        new("reach", Node, _ => "share of the other nodes within 2 steps", m => m.Reach),

        new("eigenvector", Node, m => $"principal eigenvector, Euclidean length 1{(m.Directed ? ", following the arcs (in-edges)" : "")}; {m.SpreadWords}", m => m.Eigenvector),
        new("katz", Node, m => $"attenuation α = {m.AlphaWords}, β = 1, Euclidean length 1; {m.SpreadWords}", m => m.Katz),
        new("pagerank", Node, m => $"damping 0.85, dangling mass spread evenly, sums to 1; {m.SpreadWords}", m => m.PageRank),
        new("hub", Node, m => $"HITS, Euclidean length 1; {m.SpreadWords}", m => m.Hits.Hubs),
        new("authority", Node, m => $"HITS, Euclidean length 1; {m.SpreadWords}", m => m.Hits.Authorities),

        new("clustering", Node, _ => "triangles ÷ pairs of neighbours, 0 below degree 2; weights and direction ignored", m => m.Triangles.Clustering),
        new("triangles", Node, _ => "triangles through the node; weights and direction ignored", m => m.Triangles.Counts),
        new("core", Node, _ => "largest k of a subgraph with all degrees ≥ k in which the node is; weights and direction ignored", m => m.Core),
        new("component", Node, _ => $"weak component; {LabelWords}", m => m.Components.Labels) { Ranking = None },
        new("component_size", Node, _ => "nodes of the weak component", m => m.Components.Sizes) { Ranking = None },
        new("strong_component", Node, _ => $"strong component; {LabelWords}", m => m.StrongComponents) { Ranking = None, Obstacle = NeedsDirection },
        new("articulation", Node, _ => "whether its component falls apart without it; weights and direction ignored", m => m.Cuts.Articulations)
        { Ranking = None, IsFlag = true },

        new("constraint", Node, m => $"Burt 1992, over direct neighbours; undefined for isolates; {m.HoleWords}", m => m.Holes.Constraint)
        { Ranking = SmallestFirst },
        new("effective_size", Node, m => $"Burt 1992: Σ_j [1 − Σ_q p_iq m_jq]; undefined for isolates; {m.HoleWords}", m => m.Holes.EffectiveSize),
        new("efficiency", Node, m => $"effective size ÷ number of neighbours; {m.HoleWords}", m => m.Holes.Efficiency),
        new("hierarchy", Node, m => $"Burt 1992: how far the constraint comes from one neighbour (0 evenly … 1); {m.HoleWords}", m => m.Holes.Hierarchy),

        new("community", Node, m => $"Leiden, modularity, resolution {m.Number(m.Options.Resolution)}, seed {m.Options.Seed}; {m.SpreadWords}; {LabelWords}",
            m => m.Leiden.Labels) { Ranking = None },
        new("louvain", Node, m => $"Louvain, modularity, resolution {m.Number(m.Options.Resolution)}, seed {m.Options.Seed}; {m.SpreadWords}; {LabelWords}",
            m => m.Louvain.Labels) { Ranking = None },
        new("community_stability", Node,
            m => $"how far the node keeps the company of its community over {m.Options.Seeds} seeds: mean share of its companions that stay with it",
            m => m.CommunityStability) { Obstacle = NeedsSeeds, Ranking = None },

        Brokerage("coordinator", "a, v and b in one group"),
        Brokerage("itinerant", "a and b in one group, v in another"),
        Brokerage("gatekeeper", "v and b in one group, a in another"),
        Brokerage("representative", "a and v in one group, b in another"),
        Brokerage("liaison", "a, v and b in three groups"),
        Brokerage("total", "all five kinds"),
    ];

    private const string LabelWords = "labels count from 0 by falling size, then smallest id";

    private static Measure Brokerage(string kind, string groups) => new($"brokerage_{kind}", Node,
        m => $"Gould–Fernandez: pairs a→v→b without a→b, {groups}, by {m.GroupWords}{(m.Directed ? "" : "; each tie taken for two arcs, so that an unordered pair counts twice")}",
        m => m.Brokerage(kind))
    { Obstacle = NeedsGroups };
}
