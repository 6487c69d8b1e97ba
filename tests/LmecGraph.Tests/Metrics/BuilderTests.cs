using LmecGraph.Metrics;
using LmecGraph.Metrics.Measures;

namespace LmecGraph.Tests.Metrics;

public class BuilderTests
{
    [Fact]
    public void What_is_known_of_a_tie_stays_with_it_whatever_the_order()
    {
        var builder = new NetworkBuilder("n");
        var (c, a, b) = (builder.Node("c"), builder.Node("a", "Alpha"), builder.Node("b"));
        builder.Add(c, b, 2, ["e2"], new Dictionary<string, double> { ["count"] = 2 }).Add(b, a, 5, ["e1", "e3"]).Attribute(b, "country", "Laos");
        var n = builder.Build();
        var ties = n.Ties().ToList();
        Assert.Equal([(0, 1), (1, 2)], ties.Select(t => (t.Source, t.Target)));
        Assert.Equal([5.0, 2.0], ties.Select(t => n.Graph.Weight(t.Arc)));
        Assert.Equal([["e1", "e3"], ["e2"]], n.TieEvents!);
        Assert.Equal([double.NaN, 2], n.TieValues["count"]);
        Assert.Equal("Alpha", n.Labels[0]);
        Assert.Equal([null, "Laos", null], n.Attributes["country"]);
    }

    [Fact]
    public void A_loop_counts_two_in_the_degree_and_parallel_ties_count_each()
    {
        var g = TieSketch.Undirected("a-a a-b a-b b-c").Graph;
        Assert.Equal([4, 3, 1], Degree.Of(g));
        Assert.Equal([1, 2, 1], Degree.Neighbours(g));
        Assert.Equal((4, 7), (g.TieCount, g.ArcCount));
        Assert.Equal(2 / 3.0, Density.Of(g), 12);
    }

    [Fact]
    public void Other_weights_can_be_given_tie_by_tie()
    {
        var n = TieSketch.Undirected("b-c a-b").WithTieWeights([3, 4]);
        Assert.Equal([3.0, 7.0, 4.0], Strength.Of(n.Graph));
        Assert.False(n.WithTieWeights(null).Weighted);
    }
}
