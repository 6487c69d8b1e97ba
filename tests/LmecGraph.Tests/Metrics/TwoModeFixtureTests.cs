using LmecGraph.Metrics;
using LmecGraph.Metrics.Measures;

namespace LmecGraph.Tests.Metrics;

/// <summary>Values of networks of two modes equal those of networkx to 1e-9.</summary>
public class TwoModeFixtureTests
{
    private readonly Fixture _f = new("southern-women");

    private Network Network => _f.Network;

    [Fact]
    public void Centralities_agree()
    {
        Fixture.Close(_f.Number("two_mode_density"), Density.TwoMode(Network));
        _f.Check("two_mode_degree", TwoModeCentrality.DegreeOf(Network));
        _f.Check("two_mode_closeness", TwoModeCentrality.ClosenessOf(Network, Distances.Of(Lengths.Steps(Network.Graph))));
        _f.Check("two_mode_betweenness", TwoModeCentrality.BetweennessOf(Network, Betweenness.Of(Lengths.Steps(Network.Graph))));
    }

    [Fact]
    public void Clustering_agrees()
    {
        var clustering = TwoModeClustering.Of(Network.Graph);
        _f.Check("two_mode_clustering", clustering.Dot);
        _f.Check("two_mode_clustering_min", clustering.Min);
        _f.Check("two_mode_clustering_max", clustering.Max);
        Fixture.Close(_f.Number("robins_alexander"), TwoModeClustering.RobinsAlexander(Network.Graph));
        _f.Check("redundancy", Redundancy.Of(Network.Graph));
    }

    [Fact]
    public void Projections_agree()
    {
        var women = Projection.Of(Network, onActors: true);
        CheckPairs("count", women, [.. women.Count.Select(c => (double)c)]);
        CheckPairs("newman", women, women.Newman);
        CheckPairs("jaccard", women, women.Jaccard(Network));
        CheckPairs("overlap", women, women.Overlap(Network));
    }

    private void CheckPairs(string weight, Projection projection, IReadOnlyList<double> values)
    {
        var expected = _f.ByName(weight);
        Assert.Equal(expected.Count, values.Count);
        for (var i = 0; i < values.Count; i++)
        {
            var pair = string.Join('|', new[] { Network.Ids[projection.Sources[i]], Network.Ids[projection.Targets[i]] }.Order(StringComparer.Ordinal));
            Fixture.Close(expected[pair], values[i], $"{weight} of {pair}");
        }
    }
}
