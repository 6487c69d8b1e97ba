using LmecGraph.Metrics;
using LmecGraph.Metrics.Measures;
using LmecGraph.Metrics.Networks;
using LmecGraph.Metrics.Report;
using LmecGraph.Ontology;
using LmecGraph.Tests.Graph;

namespace LmecGraph.Tests.Metrics.Report;

public class MeasureRunTests
{
    [Fact]
    public void Without_names_the_usual_nine_are_measured_and_nothing_else()
    {
        var report = MeasureRun.Compute(SmallNetworks.TwoComponents, new MeasureOptions(), TestContext.Current.CancellationToken);

        Assert.Equal(
            ["degree", "strength", "betweenness", "closeness", "harmonic", "pagerank", "core", "constraint", "community"], report.Nodes.Select(c => c.Name));
        Assert.Empty(report.Edges);
        Assert.Empty(report.Summary);
        Assert.Equal(report.Nodes.Select(c => c.Name).Order(StringComparer.Ordinal), report.Conventions.Keys);
    }

    // Values computed by hand and with networkx 3.6.1 for a, b, x of the network in SmallNetworks.
    [Theory]
    [InlineData("closeness", 1d / 3, 8d / 15, 1d / 6)]
    [InlineData("harmonic", 7d / 18, 21d / 36, 1d / 6)]
    [InlineData("betweenness", 0, 3, 0)]
    [InlineData("betweenness_normalized", 0, 0.2, 0)]
    [InlineData("constraint", 1, 0.558641975308642, 1)]
    [InlineData("effective_size", 1, 7d / 3, 1)]
    [InlineData("clustering", 0, 1d / 3, 0)]
    [InlineData("component", 0, 0, 1)]
    [InlineData("component_size", 5, 5, 2)]
    public void Nodes_have_the_reference_values(string measure, double a, double b, double x)
    {
        var values = Column(SmallNetworks.TwoComponents, measure);

        Assert.Equal(a, values[0], 1e-9);
        Assert.Equal(b, values[1], 1e-9);
        Assert.Equal(x, values[5], 1e-9);
    }

    [Theory]
    [InlineData("average_clustering", 0.2380952380952381)]
    [InlineData("transitivity", 0.42857142857142855)]
    [InlineData("density", 2d / 7)]
    [InlineData("components", 2)]
    [InlineData("giant_share", 5d / 7)]
    [InlineData("unreachable_pairs", 10)]
    public void The_whole_has_the_reference_values(string measure, double expected) => Assert.Equal(expected, Whole(SmallNetworks.TwoComponents, measure), 1e-9);

    // networkx 3.6.1; by node O1…O5 after E1…E4.
    [Theory]
    [InlineData("two_mode_degree", new[] { 0.6, 0.4, 0.6, 0.2, 0.5, 0.75, 0.5, 0.25, 0.25 }, 1e-9)]
    [InlineData("two_mode_betweenness", new[] { 0.16, 0.0467, 0.2333, 0, 0.0347, 0.2292, 0.0694, 0, 0 }, 5e-5)]
    [InlineData("two_mode_clustering", new[] { 7d / 12, 11d / 24, 0.375, 0, 0.5, 5d / 9, 0.5, 5d / 12, 0 }, 1e-9)]
    public void Two_kinds_of_node_have_the_reference_values(string measure, double[] expected, double tolerance)
    {
        var values = Column(SmallNetworks.FourEvents, measure);

        for (var i = 0; i < expected.Length; i++) Assert.Equal(expected[i], values[i], tolerance);
    }

    [Fact]
    public void Two_mode_closeness_stays_below_one_in_a_small_component() => Assert.Equal(1, Column(SmallNetworks.FourEvents, "two_mode_closeness")[8], 1e-9);

    [Fact]
    public void Robins_and_Alexander_clustering_has_the_reference_value() => Assert.Equal(8d / 17, Whole(SmallNetworks.FourEvents, "robins_alexander"), 1e-9);

    [Theory]
    [InlineData("brokerage_coordinator", 0, 1, 0, 0, 0, 0)]
    [InlineData("brokerage_itinerant", 0, 0, 0, 0, 0, 0)]
    [InlineData("brokerage_representative", 0, 3, 0, 1, 0, 0)]
    [InlineData("brokerage_gatekeeper", 0, 2, 1, 0, 0, 0)]
    [InlineData("brokerage_liaison", 0, 2, 0, 1, 1, 0)]
    [InlineData("brokerage_total", 0, 8, 1, 2, 1, 0)]
    public void Brokers_have_the_reference_values(string measure, params int[] expected)
    {
        var network = SmallNetworks.Brokers.WithAttribute("group", ["CN", "CN", "TH", "TH", "VN", "CN"]);

        Assert.Equal(expected.Select(e => (double)e), Column(network, measure, new MeasureOptions { GroupBy = "group" }));
    }

    [Fact]
    public void Undefined_values_are_not_numbers()
    {
        var network = new NetworkBuilder("isolate");
        network.Node("a");

        Assert.True(double.IsNaN(Column(network.Build(), "constraint")[0]));
        Assert.True(double.IsNaN(Whole(network.Build(), "diameter")));
    }

    [Fact]
    public void Groups_may_be_communities()
    {
        var report = MeasureRun.Compute(
            SmallNetworks.TwoComponents, new MeasureOptions { Measures = ["brokerage_total"], GroupBy = "community" }, TestContext.Current.CancellationToken);

        // two partitions of this network have the same modularity, so which one it is is Leiden's to say
        Assert.Equal(Leiden.Of(SmallNetworks.TwoComponents.Graph).Label.Select(label => $"{label}"), report.Groups);
    }

    [Fact]
    public void All_gives_what_the_network_has_and_the_options_allow()
    {
        var names = Names(SmallNetworks.TwoComponents, new MeasureOptions { Measures = ["all"] });

        Assert.Superset(new HashSet<string> { "degree", "louvain", "edge_betweenness", "modularity" }, names);
        Assert.DoesNotContain(names, n => n.StartsWith("two_mode", StringComparison.Ordinal) || n.StartsWith("brokerage", StringComparison.Ordinal) || n is "count" or "coverage" or "betweenness_sampled");
        Assert.Superset(
            new HashSet<string> { "betweenness_sampled", "betweenness_sampled_error", "community_stability" },
            Names(SmallNetworks.TwoComponents, new MeasureOptions { Measures = ["all"], Sources = 3, Seeds = 2 }));
        Assert.Superset(new HashSet<string> { "two_mode_density", "redundancy" }, Names(SmallNetworks.FourEvents, new MeasureOptions { Measures = ["all"] }));
    }

    [Theory]
    [InlineData("closenes", "no measure 'closenes'; there are: all, closeness, ")]
    [InlineData("two_mode_degree", "two_mode_degree needs two kinds of node")]
    [InlineData("brokerage_total", "brokerage_total needs groups (--group-by")]
    [InlineData("betweenness_sampled", "betweenness_sampled needs the number of sources to draw (--sources K)")]
    [InlineData("community_stability", "community_stability needs the number of seeds to try (--seeds N)")]
    [InlineData("jaccard", "jaccard needs a projected network")]
    [InlineData("coverage", "coverage needs a network of the store")]
    public void What_cannot_be_measured_is_answered_with_what_would_help(string measure, string message)
    {
        var exception = Assert.Throws<MeasureException>(() => Column(SmallNetworks.TwoComponents, measure));

        Assert.StartsWith(message, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Katz_names_the_bound_of_an_attenuation_that_is_too_large()
    {
        var exception = Assert.Throws<MeasureException>(() => Column(SmallNetworks.TwoComponents, "katz", new MeasureOptions { Alpha = 5 }));

        Assert.StartsWith("--alpha 5: give less than 1 ÷ largest eigenvalue = 0.43", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Strong_ties_are_short_where_distance_is_inverse()
    {
        var network = SmallNetworks.Read("Source,Target,Weight\na,b,2\nb,c,2\na,c,0.5\n");

        Assert.Equal([0, 0, 0], Column(network, "betweenness"));
        Assert.Equal([0, 1, 0], Column(network, "betweenness", new MeasureOptions { InverseDistance = true }));
    }

    [Fact]
    public void A_network_of_the_store_says_what_it_counts_and_what_it_rests_on()
    {
        var graph = Partners().Edge("p:Ann", EdgeType.SpokeAt, "e:E1").Graph();

        var report = MeasureRun.Compute(
            graph, "partners", NetworkOptions.Default, new MeasureOptions { Measures = ["degree", "coverage", "count"] }, TestContext.Current.CancellationToken);

        Assert.Equal("a session counts for its dialogue", report.Conventions["level"]);
        Assert.Equal(new Coverage(2, 1, 0), report.Coverage);
        Assert.True(report.ListsEdges);
    }

    [Fact]
    public void Leaving_one_document_out_shows_how_far_ranks_hang_on_it()
    {
        var report = MeasureRun.Compute(
            Partners().Graph(), "partners", NetworkOptions.Default, new MeasureOptions { Measures = ["degree"], LeaveOneOut = true },
            TestContext.Current.CancellationToken);

        Assert.Equal(["degree", "degree_best_rank", "degree_worst_rank"], report.Nodes.Select(c => c.Name));
        // a.txt alone: B–C; b.txt alone: A–B.
        Assert.Equal([1, 1, 1], report.Nodes[1].Values);
        Assert.Equal([3, 1, 3], report.Nodes[2].Values);
    }

    [Fact]
    public void A_stopped_measuring_throws()
    {
        using var stopped = new CancellationTokenSource();
        stopped.Cancel();

        Assert.ThrowsAny<OperationCanceledException>(() => MeasureRun.Compute(SmallNetworks.TwoComponents, new MeasureOptions(), stopped.Token));
    }

    private static GraphSketch Partners() => new GraphSketch()
        .Edge("o:B", EdgeType.ActiveIn, "e:E1", document: "a.txt", role: "host").Edge("o:C", EdgeType.ActiveIn, "e:E1", document: "a.txt", role: "host")
        .Edge("o:A", EdgeType.ActiveIn, "e:E2", document: "b.txt", role: "host").Edge("o:B", EdgeType.ActiveIn, "e:E2", document: "b.txt", role: "host");

    private static IReadOnlyList<double> Column(Network network, string measure, MeasureOptions? options = null) =>
        MeasureRun.Compute(network, (options ?? new MeasureOptions()) with { Measures = [measure] }, TestContext.Current.CancellationToken) switch
        {
            { Nodes: [var only, ..] } => only.Values,
            { Edges: [var only, ..] } => only.Values,
            var report => [report.Summary[0].Value],
        };

    private static double Whole(Network network, string measure) => Column(network, measure)[0];

    private static HashSet<string> Names(Network network, MeasureOptions options)
    {
        var report = MeasureRun.Compute(network, options, TestContext.Current.CancellationToken);
        return [.. report.Nodes.Select(c => c.Name), .. report.Edges.Select(c => c.Name), .. report.Summary.Select(s => s.Name)];
    }
}
