using LmecGraph.Metrics;
using LmecGraph.Metrics.Measures;

namespace LmecGraph.Tests.Metrics;

/// <summary>Values equal those of networkx and igraph to 1e-9.</summary>
public class FixtureTests
{
    public static TheoryData<string> OneMode => ["karate", "lesmis", "scattered", "scattered-directed", "isolates", "isolates-directed"];

    [Theory, MemberData(nameof(OneMode))]
    public void Degrees_and_strengths_agree(string name)
    {
        var f = new Fixture(name);
        var g = f.Network.Graph;
        f.Check("degree", Degree.Of(g));
        f.Check("strength", Strength.Of(g));
        Fixture.Close(f.Number("density"), Density.Of(g));
        Fixture.Close(f.Number("degree_assortativity"), Assortativity.OfDegree(g));
        if (!g.Directed) return;
        f.Check("in_degree", Degree.In(g));
        f.Check("out_degree", Degree.Out(g));
        f.Check("in_strength", Strength.In(g));
        f.Check("out_strength", Strength.Out(g));
        Fixture.Close(f.Number("reciprocity"), Reciprocity.Of(g).Arcs);
    }

    [Theory, MemberData(nameof(OneMode))]
    public void Measures_of_paths_agree(string name)
    {
        var f = new Fixture(name);
        var (steps, inverse) = (Lengths.Steps(f.Network.Graph), Lengths.Inverse(f.Network.Graph));
        f.Check("betweenness", Betweenness.Of(steps));
        f.Check("betweenness_normalized", Betweenness.Normalized(Betweenness.Of(steps), steps.Directed));
        f.Check("betweenness_inverse", Betweenness.Of(inverse));
        f.Check("closeness", Closeness.Of(Distances.Of(steps)));
        f.Check("closeness_inverse", Closeness.Of(Distances.Of(inverse)));
        f.Check("harmonic", Harmonic.Of(Distances.Of(steps)));
        if (f.Has("diameter")) Assert.Equal(f.Number("diameter"), Eccentricity.Of(Distances.Of(steps.Transposed), steps.Directed).Diameter);
    }

    [Theory, MemberData(nameof(OneMode))]
    public void Betweenness_of_ties_agrees(string name)
    {
        var f = new Fixture(name);
        if (!f.Has("edge_betweenness")) return;
        var values = Betweenness.OfArcs(Lengths.Steps(f.Network.Graph));
        var expected = f.ByName("edge_betweenness");
        foreach (var tie in f.Network.Ties()) Fixture.Close(expected[Pair(f.Network, tie.Source, tie.Target)], values[tie.Arc], Pair(f.Network, tie.Source, tie.Target));
    }

    [Theory, MemberData(nameof(OneMode))]
    public void Measures_that_spread_along_ties_agree(string name)
    {
        var f = new Fixture(name);
        var g = f.Network.Graph;
        f.Check("pagerank", PageRank.Of(g));
        f.Check("eigenvector", Eigenvector.Of(g).Values);
        if (f.Has("katz")) f.Check("katz", Katz.Of(g).Values);
        if (!g.Directed) return;
        f.Check("hub", Hits.Of(g).Hub);
        f.Check("authority", Hits.Of(g).Authority);
    }

    [Theory, MemberData(nameof(OneMode))]
    public void Measures_of_neighbourhoods_agree(string name)
    {
        var f = new Fixture(name);
        var g = f.Network.Graph;
        var clustering = Clustering.Of(g);
        f.Check("clustering", clustering.Local);
        f.Check("triangles", clustering.Triangles);
        Fixture.Close(f.Number("transitivity"), clustering.Transitivity);
        Fixture.Close(f.Number("average_clustering"), clustering.Average);
        f.Check("core", CoreNumber.Of(g));
        var holes = StructuralHoles.Of(g);
        f.Check("constraint", holes.Constraint);
        f.Check("effective_size", holes.EffectiveSize);
    }

    [Theory, MemberData(nameof(OneMode))]
    public void Components_and_what_holds_them_together_agree(string name)
    {
        var f = new Fixture(name);
        var g = f.Network.Graph;
        Assert.Equal(f.Numbers("components"), Components.Weak(g).Sizes);
        if (g.Directed) Assert.Equal(f.Numbers("strong_components"), Components.Strong(g).Sizes);
        var cuts = CutPoints.Of(g);
        var bridges = f.Network.Ties().Where(t => cuts.Bridge[t.Arc]).Select(t => Pair(f.Network, t.Source, t.Target)).Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(f.Pairs("bridges"), bridges);
    }

    [Fact]
    public void Measures_of_groups_agree()
    {
        var f = new Fixture("karate");
        var clubs = f.Texts("groups");
        Fixture.Close(f.Number("attribute_assortativity"), Assortativity.OfGroups(f.Network.Graph, clubs));
        int[] club = [.. clubs.Select(c => c == "Officer" ? 1 : 0)];
        Fixture.Close(f.Number("modularity_of_groups"), Modularity.Of(f.Network.Graph, club));
    }

    private static string Pair(Network network, int u, int v) =>
        string.Join('|', new[] { network.Ids[u], network.Ids[v] }.Order(StringComparer.Ordinal));
}
