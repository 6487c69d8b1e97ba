using LmecGraph.Metrics.Measures;
using static LmecGraph.Metrics.Report.Columns;
using static LmecGraph.Metrics.Report.Measurement;
using static LmecGraph.Metrics.Report.MeasurePlace;
using static LmecGraph.Metrics.Report.MeasureRanking;
using static LmecGraph.Metrics.Report.Obstacles;

namespace LmecGraph.Metrics.Report;

/// <summary>The measures of nodes of one kind, in the order of the handbook (docs/measures.md).</summary>
internal static class NodeMeasures
{
    internal static IReadOnlyList<Measure> All { get; } =
    [
        new("degree", Node, _ => "incident edges, a loop counts 2", m => Numbers(Degree.Of(m.Graph))) { IsWhole = true },
        new("neighbours", Node, _ => "distinct neighbours, the node itself left out", m => Numbers(Degree.Neighbours(m.Graph))) { IsWhole = true },
        new("in_degree", Node, _ => "arcs that enter; undirected: degree", m => Numbers(Degree.In(m.Graph))) { IsWhole = true },
        new("out_degree", Node, _ => "arcs that leave; undirected: degree", m => Numbers(Degree.Out(m.Graph))) { IsWhole = true },
        new("strength", Node, m => $"sum of the weights of incident edges, a loop counts twice{m.WeightRemark}", m => Strength.Of(m.Graph)),
        new("in_strength", Node, _ => "sum of the weights of arcs that enter; undirected: strength", m => Strength.In(m.Graph)),
        new("out_strength", Node, _ => "sum of the weights of arcs that leave; undirected: strength", m => Strength.Out(m.Graph)),
        new("opsahl_degree", Node, _ => "degree^(1−α) · strength^α with α = 0.5 (Opsahl 2010)", m => OpsahlDegree.Of(m.Graph)),

        new("betweenness", Node,
            m => $"Brandes, raw: pairs counted {(m.Directed ? "in both orders" : "once")}, ends left out; {m.PathWords}",
            m => m.Betweenness),
        new("betweenness_normalized", Node, m => $"betweenness ÷ {m.PairsWords}", m => Betweenness.Normalized(m.Betweenness, m.Directed)),
        new("betweenness_sampled", Node,
            m => $"estimate of raw betweenness from {m.Options.Sources} sources, seed {m.Options.Seed}; standard error beside it; {m.PathWords}",
            m => m.Sampled.Values)
        { Obstacle = NeedsSources, Beside = ["betweenness_sampled_error"] },
        new("betweenness_sampled_error", Node,
            _ => "standard error of betweenness_sampled",
            m => m.Sampled.StandardError) { Obstacle = NeedsSources, Ranking = None },
        new("closeness", Node,
            m => $"Wasserman–Faust: (r ÷ (n−1)) · (r ÷ Σd) over the r nodes {m.ReachWords}; 0 where there are none; {m.PathWords}",
            m => Closeness.Of(m.Distances))
        { ShownWith = "component_size" },
        new("harmonic", Node,
            m => $"Σ 1/d ÷ (n−1) over the nodes {m.ReachWords}; {m.PathWords}",
            m => Harmonic.Of(m.Distances)) { ShownWith = "component_size" },
        new("eccentricity", Node,
            m => $"largest distance to a node that can be reached, unreachable ones left out; {m.PathWords}",
            m => m.Eccentricity.OfEach)
        { Ranking = SmallestFirst, ShownWith = "component_size" },
        new("reach", Node, _ => "share of the other nodes within 2 steps", m => Reach.Of(m.Graph, m.Cancel)),

        new("eigenvector", Node,
            m => $"principal eigenvector, Euclidean length 1{(m.Directed ? ", following the arcs (in-edges)" : "")}; {m.SpreadWords}",
            m => m.Eigenvector.Values),
        new("katz", Node, m => $"attenuation α = {m.AlphaWords}, β = 1, Euclidean length 1; {m.SpreadWords}", m => m.Katz.Values),
        new("pagerank", Node,
            m => $"damping 0.85, dangling mass spread evenly, sums to 1; {m.SpreadWords}",
            m => PageRank.Of(m.Spread, progress: m.Share, cancel: m.Cancel)),
        new("hub", Node, m => $"HITS, Euclidean length 1; {m.SpreadWords}", m => m.Hits.Hub),
        new("authority", Node, m => $"HITS, Euclidean length 1; {m.SpreadWords}", m => m.Hits.Authority),

        new("clustering", Node, _ => "triangles ÷ pairs of neighbours, 0 below degree 2; weights and direction ignored", m => m.Clustering.Local),
        new("triangles", Node, _ => "triangles through the node; weights and direction ignored", m => Numbers(m.Clustering.Triangles)) { IsWhole = true },
        new("core", Node,
            _ => "largest k of a subgraph with all degrees ≥ k in which the node is; weights and direction ignored",
            m => Numbers(CoreNumber.Of(m.Graph, m.Cancel))) { IsWhole = true },
        new("component", Node, _ => $"weak component; {LabelWords}", m => Numbers(m.Components.Label)) { Ranking = None, IsWhole = true },
        new("component_size", Node, _ => "nodes of the weak component", m => Numbers(m.Components.SizeOfEach)) { Ranking = None, IsWhole = true },
        new("strong_component", Node,
            _ => $"strong component; {LabelWords}",
            m => Numbers(Components.Strong(m.Graph, m.Cancel).Label)) { Ranking = None, IsWhole = true },
        new("articulation", Node, _ => "whether its component falls apart without it; weights and direction ignored", m => Flags(m.CutPoints.Articulation))
        { Ranking = None, IsFlag = true },

        new("constraint", Node, m => $"Burt 1992, over direct neighbours; undefined for isolates; {m.HoleWords}", m => m.Holes.Constraint)
        { Ranking = SmallestFirst },
        new("effective_size", Node, m => $"Burt 1992: Σ_j [1 − Σ_q p_iq m_jq]; undefined for isolates; {m.HoleWords}", m => m.Holes.EffectiveSize),
        new("efficiency", Node, m => $"effective size ÷ number of neighbours; {m.HoleWords}", m => m.Holes.Efficiency),
        new("hierarchy", Node, m => $"Burt 1992: how far the constraint comes from one neighbour (0 evenly … 1); {m.HoleWords}", m => m.Holes.Hierarchy),

        new("community", Node, m => $"Leiden, modularity, resolution {Number(m.Options.Resolution)}, seed {m.Options.Seed}; {m.SpreadWords}; {LabelWords}",
            m => Numbers(m.Leiden.Label)) { Ranking = None, IsWhole = true },
        new("louvain", Node, m => $"Louvain, modularity, resolution {Number(m.Options.Resolution)}, seed {m.Options.Seed}; {m.SpreadWords}; {LabelWords}",
            m => Numbers(Louvain.Of(m.Spread, m.Options.Resolution, m.Options.Seed, m.Cancel).Label)) { Ranking = None, IsWhole = true },
        new("community_stability", Node,
            m => $"mean over {m.Options.Seeds} other seeds of shared ÷ all members of the node's communities here and there",
            m => m.Stability.OfEach) { Obstacle = NeedsSeeds, Ranking = None },

        .. BrokerageMeasures.All,

        new("e_i_index_node", Node, m => $"E–I index of the node's own ties; {m.EiWords}", m => m.EiIndex.OfEach) { Obstacle = NeedsGroups, Ranking = None },
        new("e_i_index_group", Node, m => $"E–I index of the ties that touch the node's group; {m.EiWords}", m => m.EiIndex.OfGroupOfEach)
        { Obstacle = NeedsGroups, Ranking = None },
    ];

    private const string LabelWords = "labels count from 0 by falling size, then smallest id";
}
