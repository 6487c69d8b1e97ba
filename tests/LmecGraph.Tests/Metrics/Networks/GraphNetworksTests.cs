using LmecGraph.Graph;
using LmecGraph.Metrics;
using LmecGraph.Metrics.Networks;
using LmecGraph.Metrics.Report;
using LmecGraph.Ontology;
using LmecGraph.Tests.Graph;

namespace LmecGraph.Tests.Metrics.Networks;

public class GraphNetworksTests
{
    // The two-mode example of docs/measures.md: E1{O1,O2,O3} E2{O1,O2} E3{O2,O3,O4} E4{O5}
    private static GraphSketch FourEvents()
    {
        var sketch = new GraphSketch();
        foreach (var (@event, actors) in (ReadOnlySpan<(string, string)>)[("E1", "O1 O2 O3"), ("E2", "O1 O2"), ("E3", "O2 O3 O4"), ("E4", "O5")])
            foreach (var actor in actors.Split(' ')) sketch.Edge($"o:{actor}", EdgeType.ActiveIn, $"e:{@event}", role: "host", @event: $"e:{@event}");
        return sketch;
    }

    [Fact]
    public void Partners_carry_the_reference_values_of_every_projection()
    {
        var network = GraphNetworks.Build(FourEvents().Graph(), "partners", NetworkOptions.Default);

        Assert.Equal(["o1-o2", "o1-o3", "o2-o3", "o2-o4", "o3-o4"], Pairs(network));
        Equal([2, 1, 2, 1, 1], network.TieValues["count"]);
        Equal([0.5, 0.25, 0.5, 0.25, 0.25], network.TieValues["ratio"]);
        Equal([1.5, 0.5, 1, 0.5, 0.5], network.TieValues["newman"]);
        Equal([2d / 3, 1d / 3, 2d / 3, 1d / 3, 0.5], network.TieValues["jaccard"]);
        Equal([1, 0.5, 1, 1, 1], network.TieValues["overlap"]);
        Equal([2 / Math.Sqrt(6), 0.5, 2 / Math.Sqrt(6), 1 / Math.Sqrt(3), 1 / Math.Sqrt(2)], network.TieValues["cosine"]);
    }

    [Fact]
    public void Newman_weights_of_an_organization_add_up_to_its_events_that_had_company()
    {
        var network = GraphNetworks.Build(FourEvents().Graph(), "partners", NetworkOptions.Default);

        var strength = new double[network.NodeCount];
        foreach (var tie in network.Ties())
        {
            strength[tie.Source] += network.Graph.Weight(tie.Arc);
            strength[tie.Target] += network.Graph.Weight(tie.Arc);
        }
        Equal([2, 3, 2, 1, 0], strength);
    }

    [Fact]
    public void A_projected_tie_lists_its_events()
    {
        var network = GraphNetworks.Build(FourEvents().Graph(), "partners", NetworkOptions.Default);

        Assert.Equal(["event:e1", "event:e2"], network.TieEvents![0]);
    }

    [Fact]
    public void Participation_ties_organizations_to_events()
    {
        var network = GraphNetworks.Build(FourEvents().Graph(), "participation", NetworkOptions.Default);

        Assert.Equal(NetworkMode.Two, network.Mode);
        Assert.Equal((9, 9), (network.NodeCount, network.TieCount));
        Assert.All(network.Ties(), t => Assert.True(network.Actors![t.Source] && !network.Actors[t.Target]));
    }

    [Fact]
    public void Bodies_meet_in_sessions_of_one_dialogue_unless_sessions_are_asked_for()
    {
        var graph = new GraphSketch()
            .Edge("e:S1", EdgeType.PartOf, "e:Forum").Edge("e:S2", EdgeType.PartOf, "e:Forum")
            .Edge("o:A", EdgeType.ActiveIn, "e:S1", role: "host").Edge("o:B", EdgeType.ActiveIn, "e:S2", role: "host").Graph();

        Assert.Equal(["a-b"], Pairs(GraphNetworks.Build(graph, "partners", NetworkOptions.Default)));
        Assert.Equal(["event:forum"], GraphNetworks.Build(graph, "partners", NetworkOptions.Default).TieEvents![0]);
        Assert.Empty(Pairs(GraphNetworks.Build(graph, "partners", new NetworkOptions { Sessions = true })));
    }

    [Fact]
    public void A_department_counts_for_its_ministry_unless_roll_up_is_off()
    {
        var graph = new GraphSketch()
            .Edge("o:Department", EdgeType.PartOf, "o:Ministry")
            .Edge("o:Department", EdgeType.ActiveIn, "e:E", role: "host").Edge("o:B", EdgeType.ActiveIn, "e:E", role: "host").Graph();

        Assert.Equal(["b-ministry"], Pairs(GraphNetworks.Build(graph, "partners", NetworkOptions.Default)));
        Assert.Equal(["b-department"], Pairs(GraphNetworks.Build(graph, "partners", new NetworkOptions { RollUp = false })));
    }

    [Fact]
    public void A_role_keeps_those_who_are_active_in_it()
    {
        var graph = new GraphSketch()
            .Edge("o:A", EdgeType.ActiveIn, "e:E", role: "host").Edge("o:B", EdgeType.ActiveIn, "e:E", role: "organizer")
            .Edge("o:C", EdgeType.ActiveIn, "e:E", role: "attendee").Graph();

        Assert.Equal(["a-b"], Pairs(GraphNetworks.Build(graph, "partners", new NetworkOptions { Roles = ["host", "organizer"] })));
    }

    [Fact]
    public void A_period_takes_what_overlaps_it_and_leaves_out_what_has_no_date()
    {
        var graph = new GraphSketch()
            .Edge("o:A", EdgeType.ActiveIn, "e:March", role: "host", date: "2016-03").Edge("o:B", EdgeType.ActiveIn, "e:March", role: "host", date: "2016-03")
            .Edge("o:A", EdgeType.ActiveIn, "e:Undated", role: "host").Edge("o:C", EdgeType.ActiveIn, "e:Undated", role: "host").Graph();
        static NetworkOptions Period(string from, string to) => new()
        {
            From = DateOnly.Parse(from, System.Globalization.CultureInfo.InvariantCulture),
            To = DateOnly.Parse(to, System.Globalization.CultureInfo.InvariantCulture),
        };

        Assert.Equal(["a-b"], Pairs(GraphNetworks.Build(graph, "partners", Period("2016-03-31", "2017-01-01"))));
        Assert.Empty(Pairs(GraphNetworks.Build(graph, "partners", Period("2016-04-01", "2017-01-01"))));
    }

    [Fact]
    public void People_meet_where_they_speak_and_where_they_attend()
    {
        var graph = new GraphSketch()
            .Edge("p:Ann", EdgeType.SpokeAt, "e:E", role: "keynote").Edge("p:Bob", EdgeType.Attended, "e:E").Edge("o:A", EdgeType.Attended, "e:E").Graph();

        Assert.Equal(["ann-bob"], Pairs(GraphNetworks.Build(graph, "people", NetworkOptions.Default)));
        Assert.Equal(["ann"], Ids(GraphNetworks.Build(graph, "people", new NetworkOptions { Roles = ["keynote"] })));
        Assert.Equal(["ann"], Ids(GraphNetworks.Build(graph, "people", new NetworkOptions { Roles = ["speaker"] })));
    }

    [Fact]
    public void A_country_is_present_by_itself_by_its_people_and_by_its_bodies_but_not_as_the_place()
    {
        var graph = new GraphSketch()
            .Edge("c:Laos", EdgeType.Attended, "e:E")
            .Edge("p:Ann", EdgeType.SpokeAt, "e:E").Edge("p:Ann", EdgeType.Represents, "c:Fiji")
            .Edge("p:Bob", EdgeType.SpokeAt, "e:E", document: "b.txt").Edge("p:Bob", EdgeType.Represents, "c:Tonga", document: "c.txt")
            .Edge("o:A", EdgeType.ActiveIn, "e:E", role: "host").Edge("o:A", EdgeType.BasedIn, "c:China")
            .Edge("e:E", EdgeType.HeldIn, "c:Peru").Graph();

        Assert.Equal(["china-fiji", "china-laos", "fiji-laos"], Pairs(GraphNetworks.Build(graph, "countries", NetworkOptions.Default)));
    }

    [Fact]
    public void Initiatives_meet_at_the_events_that_discuss_them_belong_to_them_or_hear_of_them()
    {
        var graph = new GraphSketch()
            .Edge("e:E", EdgeType.Discussed, "i:One").Edge("e:E", EdgeType.PartOf, "i:Two")
            .Edge("o:A", EdgeType.Launched, "i:Three", @event: "e:E").Edge("o:A", EdgeType.Launched, "i:Four").Graph();

        Assert.Equal(["one-three", "one-two", "three-two"], Pairs(GraphNetworks.Build(graph, "initiatives", NetworkOptions.Default)));
    }

    [Fact]
    public void Full_keeps_parallel_relations_and_lonely_entities_but_no_derived_ones()
    {
        var graph = new GraphSketch()
            .Node("i:Alone").Edge("o:A", EdgeType.Hosted, "e:E").Edge("o:A", EdgeType.Organized, "e:E").Edge("o:A", EdgeType.ActiveIn, "e:E", role: "host").Graph();

        var network = GraphNetworks.Build(graph, "full", NetworkOptions.Default);

        Assert.Equal((3, 2), (network.NodeCount, network.TieCount));
    }

    [Fact]
    public void A_network_does_not_depend_on_the_order_in_which_the_graph_was_told()
    {
        var forward = new GraphSketch().Edge("o:A", EdgeType.ActiveIn, "e:E", role: "host").Edge("o:B", EdgeType.ActiveIn, "e:E", role: "host");
        var backward = new GraphSketch().Edge("o:B", EdgeType.ActiveIn, "e:E", role: "host").Edge("o:A", EdgeType.ActiveIn, "e:E", role: "host");

        Assert.Equal(
            Pairs(GraphNetworks.Build(forward.Graph(), "partners", NetworkOptions.Default)),
            Pairs(GraphNetworks.Build(backward.Graph(), "partners", NetworkOptions.Default)));
    }

    [Fact]
    public void Unknown_names_are_answered_with_the_nearest_ones_first()
    {
        var network = Assert.Throws<MeasureException>(() => GraphNetworks.Build(KnowledgeGraph.Empty, "partner", NetworkOptions.Default));
        Assert.StartsWith("no network 'partner'; there are: partners, ", network.Message, StringComparison.Ordinal);

        var role = Assert.Throws<MeasureException>(() => GraphNetworks.Build(KnowledgeGraph.Empty, "partners", new NetworkOptions { Roles = ["keynote"] }));
        Assert.StartsWith("no role 'keynote' in partners; there are: host, ", role.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("full")]
    [InlineData("participation")]
    [InlineData("people-events")]
    [InlineData("partners")]
    [InlineData("people")]
    [InlineData("countries")]
    [InlineData("initiatives")]
    public void Every_network_of_an_empty_graph_is_empty(string name) =>
        Assert.Equal(0, GraphNetworks.Build(KnowledgeGraph.Empty, name, NetworkOptions.Default).NodeCount);

    private static string[] Ids(Network network) => [.. Enumerable.Range(0, network.NodeCount).Select(n => Short(network, n))];

    private static string[] Pairs(Network network) => [.. network.Ties().Select(t => $"{Short(network, t.Source)}-{Short(network, t.Target)}")];

    private static string Short(Network network, int node) => network.Ids[node][(network.Ids[node].IndexOf(':', StringComparison.Ordinal) + 1)..];

    private static void Equal(double[] expected, IReadOnlyList<double> actual)
    {
        Assert.Equal(expected.Length, actual.Count);
        for (var i = 0; i < expected.Length; i++) Assert.Equal(expected[i], actual[i], 1e-12);
    }
}
