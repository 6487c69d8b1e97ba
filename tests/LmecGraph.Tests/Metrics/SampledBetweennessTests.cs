using LmecGraph.Metrics;
using LmecGraph.Metrics.Measures;

namespace LmecGraph.Tests.Metrics;

public class SampledBetweennessTests
{
    private readonly CsrGraph _karate = new Fixture("karate").Network.Graph;

    [Fact]
    public void A_sample_of_all_nodes_is_exact()
    {
        var exact = Betweenness.Of(_karate);
        var all = SampledBetweenness.Of(_karate, 34);
        for (var u = 0; u < exact.Length; u++) Fixture.Close(exact[u], all.Values[u]);
        Assert.All(all.StandardError, e => Assert.Equal(0, e, 9));
    }

    [Fact]
    public void Samples_scatter_around_the_exact_value_as_far_as_the_standard_error_says()
    {
        const int Leader = 0;
        var exact = Betweenness.Of(_karate)[Leader];
        var samples = Enumerable.Range(1, 300).Select(seed => SampledBetweenness.Of(_karate, 12, (ulong)seed)).ToList();
        var mean = samples.Average(s => s.Values[Leader]);
        var scatter = Math.Sqrt(samples.Average(s => Math.Pow(s.Values[Leader] - exact, 2)));
        Assert.InRange(mean / exact, 0.95, 1.05);
        Assert.InRange(scatter / samples.Average(s => s.StandardError[Leader]), 0.8, 1.25);
    }
}
