using LmecGraph.Evaluation;
using LmecGraph.Ontology;
using LmecGraph.Tests.Graph;

namespace LmecGraph.Tests.Evaluation;

public sealed class GoldComparisonTests
{
    private static readonly GoldEntity Ann = new("p1", NodeType.Person, "Dr. Ann Keller", ["A. Keller"]);
    private static readonly GoldEntity Centre = new("o1", NodeType.Organization, "River Centre (RC)");
    private static readonly GoldEntity Forum = new("e1", NodeType.Event, "River Forum", Date: "2021-05-04", Venue: "Ghent");
    private static readonly GoldEntity Perhaps = new("o2", NodeType.Organization, "Delta Fund", Optional: true);

    [Fact]
    public void What_was_found_is_right_wrong_or_missed()
    {
        var sketch = new GraphSketch().Edge("p:Ann Keller", EdgeType.SpokeAt, "e:The River Forum", role: "keynote")
            .Edge("p:Bob", EdgeType.SpokeAt, "e:The River Forum");
        var figures = Compare(sketch, [Ann, Centre, Forum], [new("p1", EdgeType.SpokeAt, "e1", Role: "keynote"), new("p1", EdgeType.Represents, "o1")]);
        Assert.Equal(new Tally(2, 1, 1), figures.Nodes);
        Assert.Equal(new Tally(1, 1, 1), figures.Edges);
        Assert.Equal(
            ["property Event.date missed The River Forum: nothing, gold \"2021-05-04\"", "property Event.venue missed The River Forum: nothing, gold \"Ghent\"", "node Person wrong Bob",
                "node Organization missed River Centre (RC)", "edge SPOKE_AT wrong Bob -SPOKE_AT-> The River Forum", "edge REPRESENTS missed Dr. Ann Keller -REPRESENTS-> River Centre (RC)"],
            figures.Errors.Select(Written));
        Assert.Equal(("sketch", "p:Bob SPOKE_AT e:The River Forum"), figures.Errors.Where(e => e.Rule is not null).Select(e => (e.Rule, e.Quote)).Single());
    }

    [Fact]
    public void Dates_venues_roles_and_titles_are_looked_at_where_node_and_edge_are_right()
    {
        var sketch = new GraphSketch().Node("e:River Forum", date: "2021-05-04", venue: "GHENT").Edge("p:Ann Keller", EdgeType.Represents, "o:River Centre", title: "Head")
            .Edge("p:Ann Keller", EdgeType.SpokeAt, "e:River Forum", role: "panel");
        var figures = Compare(sketch, [Ann, Centre, Forum], [new("p1", EdgeType.Represents, "o1", Title: "head"), new("p1", EdgeType.SpokeAt, "e1", Role: "keynote")]);
        Assert.Equal(
            [("Event.date", new Tally(1, 0, 0)), ("Event.venue", new Tally(1, 0, 0)), ("REPRESENTS.title", new Tally(1, 0, 0)), ("SPOKE_AT.role", new Tally(0, 0, 1))],
            figures.ByLabel(Part.Property));
    }

    [Fact]
    public void What_is_optional_is_neither_demanded_nor_wrong()
    {
        var sketch = new GraphSketch().Edge("o:Delta Fund", EdgeType.Sponsored, "e:River Forum").Edge("o:Delta Fund", EdgeType.Hosted, "e:River Forum")
            .Edge("c:Ghana", EdgeType.Attended, "e:River Forum");
        var figures = Compare(sketch, [Perhaps, Forum, new("c1", NodeType.Country, "Ghana")], [new("o2", EdgeType.Sponsored, "e1")]);
        Assert.Equal((new Tally(2, 0, 0), new Tally(0, 0, 0)), (figures.Nodes, figures.Edges));
    }

    [Fact]
    public void A_node_matches_once_equal_main_names_first()
    {
        var sketch = new GraphSketch().Edge("o:RC", EdgeType.Hosted, "e:River Forum").Edge("o:The river centre", EdgeType.Hosted, "e:River Forum");
        var figures = Compare(sketch, [Centre with { Aliases = ["RC"] }, Forum], [new("o1", EdgeType.Hosted, "e1")]);
        Assert.Equal("node Organization wrong RC", Written(figures.Errors.Single(e => e is { Part: Part.Node })));
        Assert.Equal((new Tally(2, 1, 0), new Tally(1, 1, 0)), (figures.Nodes, figures.Edges));
    }

    [Theory]
    [InlineData("Côte d’Ivoire", "cote d ivoire")]
    [InlineData("the People's  Bank", "people’s bank")]
    [InlineData("H.E. Dato’ Sri KELLER Anna", "Keller Anna")]
    public void Names_meet_in_folded_form(string predicted, string labelled)
    {
        var sketch = new GraphSketch().Edge($"p:{predicted}", EdgeType.SpokeAt, "e:River Forum");
        Assert.Equal(new Tally(2, 0, 0), Compare(sketch, [new("p1", NodeType.Person, labelled), Forum], []).Nodes);
    }

    [Fact]
    public void Cooperation_has_no_direction()
    {
        var sketch = new GraphSketch().Edge("o:B", EdgeType.CooperatesWith, "o:A");
        Assert.Equal(new Tally(1, 0, 0), Compare(sketch, [new("1", NodeType.Organization, "A"), new("2", NodeType.Organization, "B")], [new("1", EdgeType.CooperatesWith, "2")]).Edges);
    }

    [Fact]
    public void Of_a_document_that_is_not_there_all_is_missed() =>
        Assert.Equal(new Tally(0, 0, 2), Compare(new GraphSketch().Edge("o:X", EdgeType.Hosted, "e:Y", document: "other.txt"), [Ann, Forum], []).Nodes);

    [Fact]
    public void Pairs_of_documents_are_joined_split_or_falsely_merged()
    {
        var graph = new GraphSketch();
        foreach (var document in (string[])["a.txt", "b.txt"])
            graph.Edge("o:Union", EdgeType.Hosted, "e:River Forum", document).Edge("o:Fund", EdgeType.Hosted, $"e:Meeting in {document[0]}", document);
        GoldDocument Gold(string document) => new(document, [new("o1", NodeType.Organization, "Union"), new("o2", NodeType.Organization, "Fund"),
            new("e1", NodeType.Event, "River Forum"), new("e2", NodeType.Event, $"Meeting in {document[0]}")], []);
        GoldCluster Cluster(string left, string right) => new([new("a.txt", left), new("b.txt", right)], "certain");
        var corpus = new GoldCorpus([Cluster("o1", "o1"), Cluster("e2", "e2"), new([new("a.txt", "o2")], "certain"), new([new("b.txt", "o2")], "certain")]);
        var comparison = GoldComparison.Of(graph.Graph(), new GoldFolder([Gold("a.txt"), Gold("b.txt")], corpus));
        Assert.Equal(new Tally(1, 1, 1), comparison.Of(Part.Pair));
        Assert.Equal(["pair Event missed Meeting in a (a.txt) / Meeting in b (b.txt)", "pair Organization wrong Fund (a.txt) / Fund (b.txt)"], comparison.Errors.Where(e => e.Part == Part.Pair).Select(Written));
    }

    private static GoldComparison Compare(GraphSketch sketch, IReadOnlyList<GoldEntity> entities, IReadOnlyList<GoldEdge> edges) =>
        GoldComparison.Of(sketch.Graph(), new GoldFolder([new("a.txt", entities, edges)], null));

    private static string Written(Judgement j) => $"{j.Part.ToString().ToLowerInvariant()} {j.Label} {j.Verdict.ToString().ToLowerInvariant()} {j.Text}";
}
