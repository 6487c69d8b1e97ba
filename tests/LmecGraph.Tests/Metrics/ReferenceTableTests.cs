using LmecGraph.Metrics;
using LmecGraph.Metrics.Measures;

namespace LmecGraph.Tests.Metrics;

/// <summary>The values that the page on network measures gives for its own examples.</summary>
public class ReferenceTableTests
{
    //  a – b – c – d      x – y
    //       \ /
    //        e
    private readonly Network _g = TieSketch.Undirected("a-b b-c c-d b-e c-e x-y");

    //  E1 {O1 O2 O3}  E2 {O1 O2}  E3 {O2 O3 O4}  E4 {O5}
    private readonly Network _events = TieSketch.TwoMode("O1-E1 O2-E1 O3-E1 O1-E2 O2-E2 O2-E3 O3-E3 O4-E3 O5-E4");

    [Theory]
    [InlineData("a", 0.3333, 0.3889, 0, 0, 1.0, 1.0, 0)]
    [InlineData("b", 0.5333, 0.5833, 3, 0.2, 0.5586, 2.3333, 0.3333)]
    [InlineData("x", 0.1667, 0.1667, 0, 0, 1.0, 1.0, 0)]
    public void Six_measures_follow_the_named_convention(
        string node, double closeness, double harmonic, double betweenness, double normalized, double constraint, double effectiveSize, double clustering)
    {
        var distances = Distances.Of(Lengths.Steps(_g.Graph));
        var raw = Betweenness.Of(Lengths.Steps(_g.Graph));
        var holes = StructuralHoles.Of(_g.Graph);
        Assert.Equal(closeness, _g.Value(Closeness.Of(distances), node), 4);
        Assert.Equal(harmonic, _g.Value(Harmonic.Of(distances), node), 4);
        Assert.Equal(betweenness, _g.Value(raw, node), 4);
        Assert.Equal(normalized, _g.Value(Betweenness.Normalized(raw, directed: false), node), 4);
        Assert.Equal(constraint, _g.Value(holes.Constraint, node), 4);
        Assert.Equal(effectiveSize, _g.Value(holes.EffectiveSize, node), 4);
        Assert.Equal(clustering, _g.Value(Clustering.Of(_g.Graph).Local, node), 4);
    }

    [Fact]
    public void Average_clustering_is_not_transitivity()
    {
        var clustering = Clustering.Of(_g.Graph);
        Assert.Equal(0.2381, clustering.Average, 4);
        Assert.Equal(0.4286, clustering.Transitivity, 4);
    }

    [Fact]
    public void Brokers_of_the_test_vector_have_their_roles()
    {
        var g = TieSketch.Directed("p>q q>r r>q r>s u>q q>u p>r s>t q>s t>q");
        string?[] country = [.. Enumerable.Range(0, g.NodeCount).Select(u => g.Ids[u] switch { "p" or "q" or "u" => "CN", "r" or "s" => "TH", _ => "VN" })];
        var b = Brokerage.Of(g.Graph, country);
        double[] Roles(string id) => g.Node(id) is var v ? [b.Coordinator[v], b.Itinerant[v], b.Representative[v], b.Gatekeeper[v], b.Liaison[v], b.Total[v]] : [];
        Assert.Equal([1, 0, 3, 2, 2, 8], Roles("q"));
        Assert.Equal([0, 0, 0, 1, 0, 1], Roles("r"));
        Assert.Equal([0, 0, 1, 0, 1, 2], Roles("s"));
        Assert.Equal([0, 0, 0, 0, 1, 1], Roles("t"));
        Assert.Equal(0, b.Total[g.Node("p")] + b.Total[g.Node("u")]);
    }

    [Theory]
    [InlineData("O1", 0.50, 0.0347, 0.5000)]
    [InlineData("O2", 0.75, 0.2292, 0.5556)]
    [InlineData("O3", 0.50, 0.0694, 0.5000)]
    [InlineData("O4", 0.25, 0, 0.4167)]
    [InlineData("O5", 0.25, 0, 0.0)]
    [InlineData("E1", 0.60, 0.1600, null)]
    [InlineData("E2", 0.40, 0.0467, null)]
    [InlineData("E3", 0.60, 0.2333, null)]
    [InlineData("E4", 0.20, 0, null)]
    public void Two_mode_centrality_and_clustering(string node, double degree, double betweenness, double? clustering)
    {
        var raw = Betweenness.Of(Lengths.Steps(_events.Graph));
        Assert.Equal(degree, _events.Value(TwoModeCentrality.DegreeOf(_events), node), 4);
        Assert.Equal(betweenness, _events.Value(TwoModeCentrality.BetweennessOf(_events, raw), node), 4);
        if (clustering is { } dot) Assert.Equal(dot, _events.Value(TwoModeClustering.Of(_events.Graph).Dot, node), 4);
    }

    [Fact]
    public void Two_mode_closeness_stays_inside_the_component()
    {
        var closeness = TwoModeCentrality.ClosenessOf(_events, Distances.Of(Lengths.Steps(_events.Graph)));
        Assert.Equal(1, _events.Value(closeness, "O5"), 12);
        Assert.All(closeness, c => Assert.InRange(c, 0, 1));
    }

    [Fact]
    public void Two_mode_figures_of_the_whole()
    {
        Assert.Equal(0.45, Density.TwoMode(_events), 12);
        Assert.Equal(0.4706, TwoModeClustering.RobinsAlexander(_events.Graph), 4);
        var redundancy = Redundancy.Of(_events.Graph);
        Assert.Equal([1.0, 0.6667, 1.0, double.NaN, double.NaN], _events.Actors!.Select((a, u) => (a, u)).Where(x => x.a).Select(x => Math.Round(redundancy[x.u], 4)));
    }

    [Fact]
    public void Projections_weigh_the_same_pairs_differently()
    {
        var p = Projection.Of(_events, onActors: true);
        string[] pairs = [.. p.Sources.Select((u, i) => _events.Ids[u] + _events.Ids[p.Targets[i]])];
        Assert.Equal(["O1O2", "O1O3", "O2O3", "O2O4", "O3O4"], pairs);
        Assert.Equal([2, 1, 2, 1, 1], p.Count);
        Assert.Equal([1.5, 0.5, 1.0, 0.5, 0.5], p.Newman);
        Assert.Equal([0.6667, 0.3333, 0.6667, 0.3333, 0.5], p.Jaccard(_events).Select(x => Math.Round(x, 4)));
        Assert.Equal([1.0, 0.5, 1.0, 1.0, 1.0], p.Overlap(_events));
        Assert.Equal([0.5, 0.25, 0.5, 0.25, 0.25], p.Ratio(_events, onActors: true));
        Assert.Equal(2 / Math.Sqrt(6), p.Cosine(_events)[0], 12);
    }
}
