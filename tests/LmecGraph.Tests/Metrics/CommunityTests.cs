using LmecGraph.Metrics;
using LmecGraph.Metrics.Measures;

namespace LmecGraph.Tests.Metrics;

public class CommunityTests
{
    private readonly CsrGraph _karate = new Fixture("karate").Network.Graph;

    [Fact]
    public void Leiden_finds_the_best_partition_known_of_the_karate_club()
    {
        var best = Enumerable.Range(1, 10).Max(seed => Modularity.Of(_karate, Leiden.Of(_karate, seed: (ulong)seed, iterations: 10).Label));
        Assert.Equal(0.4198, best, 4); // Brandes et al. 2008, by integer programming
    }

    [Fact]
    public void Louvain_comes_near_it() => Assert.True(Modularity.Of(_karate, Louvain.Of(_karate).Label) > 0.40);

    [Fact]
    public void A_larger_resolution_gives_more_communities() =>
        Assert.True(Leiden.Of(_karate, resolution: 2).Count > Leiden.Of(_karate, resolution: 0.5).Count);

    [Fact]
    public void Labels_count_from_0_by_falling_size_then_smallest_node()
    {
        var p = Partition.From([4, 4, 1, 1, 0, 2]);
        Assert.Equal([0, 0, 1, 1, 2, 3], p.Label);
        Assert.Equal([2, 2, 1, 1], p.Sizes);
    }

    [Fact]
    public void Two_cliques_are_found_alike_by_every_seed()
    {
        var g = TieSketch.Undirected("a-b a-c b-c c-d d-e d-f e-f").Graph;
        var reported = Leiden.Of(g);
        Assert.Equal([0, 0, 0, 1, 1, 1], reported.Label);
        var stability = CommunityStability.Of(g, reported, 1, 20, seed => Leiden.Of(g, seed: seed));
        Assert.Equal((1.0, stability.HighestModularity), (stability.Average, stability.LowestModularity));
    }
}
