using LmecGraph.Metrics;
using LmecGraph.Metrics.Measures;

namespace LmecGraph.Tests.Metrics;

public class GroupMeasureTests
{
    private static string?[] Groups(Network network, Func<string, string?> of) => [.. Enumerable.Range(0, network.NodeCount).Select(u => of(network.Ids[u]))];

    [Fact]
    public void E_I_index_counts_ties_across_and_inside()
    {
        var n = TieSketch.Undirected("a1-a2 a1-b1 b1-b2 a2-b2 a2-x"); // x has no group
        var index = EiIndex.Of(n.Graph, Groups(n, id => id[0] == 'x' ? null : id[..1]), permutations: 200);
        Assert.Equal(0, index.Network); // two across, two inside
        Assert.Equal([0, 0, 0, 0, double.NaN], index.OfEach);
        Assert.Equal(1 / 3.0, index.OfGroup["a"], 12);
        Assert.Equal([1 / 3.0, 1 / 3.0, 1 / 3.0, 1 / 3.0, double.NaN], index.OfGroupOfEach);
        Assert.InRange(index.Expected, 0.1, 0.6); // 2 of 3 partitions of the ring of four cut two of its ties, one cuts all
    }

    [Fact]
    public void A_star_is_wholly_centralised_and_a_ring_not_at_all()
    {
        var star = TieSketch.Undirected("c-1 c-2 c-3 c-4").Graph;
        var ring = TieSketch.Undirected("1-2 2-3 3-4 4-1").Graph;
        foreach (var (graph, expected) in new[] { (star, 1.0), (ring, 0.0) })
        {
            Fixture.Close(expected, Centralization.OfDegree(graph));
            Fixture.Close(expected, Centralization.OfBetweenness(Betweenness.Of(graph), directed: false));
            Fixture.Close(expected, Centralization.OfCloseness(Closeness.Of(Distances.Of(graph)), directed: false));
        }
    }

    [Fact]
    public void Broker_of_an_undirected_path_counts_each_pair_twice()
    {
        var n = TieSketch.Undirected("a-b b-c");
        var b = Brokerage.Of(n.Graph, Groups(n, id => id == "c" ? "Y" : "X"));
        Assert.Equal((1.0, 1.0, 2.0), (b.Gatekeeper[1], b.Representative[1], b.Total[1]));
    }

    [Fact]
    public void Brokers_of_one_pair_share_it()
    {
        var n = TieSketch.Directed("a>v a>w v>b w>b v>c");
        var groups = Groups(n, _ => "X");
        Assert.Equal([0, 0, 0, 2, 1], Brokerage.Of(n.Graph, groups).Coordinator);
        Assert.Equal([0, 0, 0, 1.5, 0.5], Brokerage.Of(n.Graph, groups, shareCredit: true).Coordinator);
    }

    [Fact]
    public void Chance_brokerage_has_the_moments_of_independent_arcs()
    {
        var n = TieSketch.Directed("p>q q>r r>q r>s u>q q>u p>r s>t q>s t>q"); // 10 of 30 arcs
        var chance = BrokerageChance.Of(n.Graph, Groups(n, id => id switch { "p" or "q" or "u" => "CN", "r" or "s" => "TH", _ => "VN" }));
        double open = 2 / 27.0, both = open / 3 * 4 / 9; // p²(1−p) and p³(1−p)³ with p = 1/3
        (double Triples, double Pairs)[] ofQ = [(2, 0), (2, 0), (6, 2 * (2 * 3 + 3)), (4, 4), (20, 2 * 5 * 4 * 3)];
        var found = new[] { chance.Coordinator, chance.Itinerant, chance.Representative, chance.Liaison, chance.Total }.Select(c => c[n.Node("q")]);
        foreach (var ((expected, deviation), (triples, pairs)) in found.Zip(ofQ))
        {
            Fixture.Close(open * triples, expected);
            Fixture.Close(Math.Sqrt(open * triples * (1 - open) + pairs * both), deviation);
        }
    }

    [Fact]
    public void Reciprocity_has_two_readings()
    {
        var r = Reciprocity.Of(TieSketch.Directed("a>b b>a b>c").Graph);
        Assert.Equal((2 / 3.0, 0.5), (r.Arcs, r.Dyads));
    }

    [Fact]
    public void Backbone_keeps_the_tie_that_stands_out()
    {
        var n = TieSketch.Undirected("a-b*8 a-c*1 a-d*1");
        var alpha = Backbone.AlphaOf(n.Graph);
        Assert.Equal([0.04, 0.81, 0.81], n.Ties().Select(t => Math.Round(alpha[t.Arc], 12)));
    }

    [Fact]
    public void Hierarchy_is_undefined_with_one_contact_and_0_with_equal_ones()
    {
        var holes = StructuralHoles.Of(TieSketch.Undirected("a-b b-c").Graph);
        Assert.Equal([double.NaN, 0, double.NaN], holes.Hierarchy.Select(h => Math.Round(h, 12)));
        Assert.Equal([1, 1, 1], holes.Efficiency);
    }

    [Fact]
    public void What_is_undefined_is_not_a_number()
    {
        var one = CsrGraph.From(1, [], [], [], directed: false);
        Assert.True(double.IsNaN(Density.Of(one)));
        Assert.True(double.IsNaN(StructuralHoles.Of(one).Constraint[0]));
        Assert.True(double.IsNaN(Harmonic.Of(Distances.Of(one))[0]));
        var none = CsrGraph.From(0, [], [], [], directed: true);
        Assert.Empty(Betweenness.Of(none));
        Assert.Empty(PageRank.Of(none));
        Assert.Equal(0, Components.Weak(none).Count + Components.Strong(none).Count + Leiden.Of(none).Count + Louvain.Of(none).Count);
        var ring = TieSketch.Directed("a>b b>c").Graph;
        Assert.All(Eigenvector.Of(ring).Values, v => Assert.True(double.IsNaN(v)));
        Assert.All(Katz.Of(ring).Values, v => Assert.True(double.IsNaN(v)));
        Assert.Equal(2, Eccentricity.Of(Distances.Of(ring.Transposed), directed: true).Diameter);
        Assert.Equal(3, Eccentricity.Of(Distances.Of(ring.Transposed), directed: true).UnreachablePairs);
    }
}
