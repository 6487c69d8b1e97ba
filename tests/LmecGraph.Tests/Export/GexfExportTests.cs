using System.Xml.Linq;
using FsCheck.Xunit;
using LmecGraph.Export;
using LmecGraph.Graph;
using LmecGraph.Ontology;
using LmecGraph.Tests.Graph;

namespace LmecGraph.Tests.Export;

public sealed class GexfExportTests
{
    private static readonly XNamespace Gexf = "http://gexf.net/1.3";
    private static readonly XNamespace Viz = "http://gexf.net/1.3/viz";

    [Property(MaxTest = 60, Arbitrary = [typeof(RandomGraph)])]
    public void Any_graph_keeps_the_ten_rules(KnowledgeGraph graph)
    {
        var source = Exported.Source(graph, derived: true);
        Assert.Empty(TenRules.BrokenBy(Exported.Text(source, "gexf"), flat: false));
        Assert.Empty(TenRules.BrokenBy(Exported.Text(source, "gexf-flat"), flat: true));
    }

    [Fact]
    public void The_nasty_graph_keeps_the_ten_rules()
    {
        var source = Exported.Source(NastyGraph.Create(), derived: true);
        Assert.Empty(TenRules.BrokenBy(Exported.Text(source, "gexf"), flat: false));
        Assert.Empty(TenRules.BrokenBy(Exported.Text(source, "gexf-flat"), flat: true));
    }

    [Fact]
    public void Overlapping_and_adjoining_dates_become_one_spell()
    {
        var sketch = new GraphSketch();
        foreach (var date in new[] { "2016-03-05/2016-03-07", "2016-03", "2016-04-01", "2016-04-03", "2015-12-31" })
            sketch.Edge("o:Body", EdgeType.Hosted, "e:Forum", date: date);
        Assert.Equal(
            ["2015-12-31T00:00:00 2015-12-31T23:59:59", "2016-03-01T00:00:00 2016-04-01T23:59:59", "2016-04-03T00:00:00 2016-04-03T23:59:59"],
            Spells(Load(sketch.Graph()).Descendants(Gexf + "edge").Single()));
    }

    [Fact]
    public void A_node_is_there_whenever_one_of_its_edges_is()
    {
        var graph = Load(new GraphSketch().Node("e:Forum", date: "2020-05-01/2020-05-03")
            .Edge("p:Ann", EdgeType.SpokeAt, "e:Forum", date: "2020-05-02").Edge("p:Ann", EdgeType.Represents, "o:Body", date: "2018").Graph());
        Assert.Equal(["2018-01-01T00:00:00 2018-12-31T23:59:59", "2020-05-02T00:00:00 2020-05-02T23:59:59"], Spells(Node(graph, "person:ann")));
        Assert.Equal(["2020-05-01T00:00:00 2020-05-03T23:59:59"], Spells(Node(graph, "event:forum")));
    }

    [Fact]
    public void Size_grows_with_the_number_of_distinct_events()
    {
        var graph = Load(new GraphSketch().Node("o:None")
            .Edge("o:Often", EdgeType.Hosted, "e:One").Edge("o:Often", EdgeType.Hosted, "e:Two").Edge("o:Often", EdgeType.Guided, "e:Two")
            .Edge("o:Often", EdgeType.Hosted, "e:Three")
            .Edge("o:Often", EdgeType.Hosted, "e:Four").Edge("o:Once", EdgeType.Attended, "e:One").Graph());
        Assert.Equal("100", Size(graph, "organization:often"));
        Assert.Equal("52", Size(graph, "organization:once"));
        Assert.Equal("4", Size(graph, "organization:none"));
    }

    [Fact]
    public void A_country_is_at_the_events_of_the_bodies_based_there()
    {
        var graph = Load(new GraphSketch().Edge("o:Body", EdgeType.BasedIn, "c:Laos")
            .Edge("o:Body", EdgeType.ActiveIn, "e:One").Edge("o:Body", EdgeType.ActiveIn, "e:Two").Graph());
        var events = Node(graph, "country:laos").Descendants(Gexf + "attvalue").Single(v => v.Attribute("for")!.Value == "events");
        Assert.Equal("2", events.Attribute("value")!.Value);
    }

    [Fact]
    public void A_word_with_INF_in_capitals_is_written_in_title_case_and_the_manifest_says_so()
    {
        var source = Exported.Source(new GraphSketch().Node("o:INFRASTRUCTURE Bank of SINFONIA", venue: "REINFORCED INF").Graph());
        using var stream = new MemoryStream();
        var written = GexfExport.WriteDynamic(source, stream);
        Assert.Equal("Reinforced Inf", written.Nodes[0].Cells[written.NodeColumns.ToList().FindIndex(c => c.Name == "venue")]);
        Assert.Contains(written.Notes, n => n.Contains("INF", StringComparison.Ordinal));
        Assert.Contains("label=\"INFRASTRUCTURE Bank of SINFONIA\"", Exported.Text(source, "gexf"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_flat_file_has_years_in_the_place_of_time()
    {
        var flat = XDocument.Parse(Exported.Text(Exported.Source(
            new GraphSketch().Edge("o:Body", EdgeType.Hosted, "e:Forum", date: "2019-11-01/2021-02-03").Graph()), "gexf-flat"));
        var years = flat.Descendants(Gexf + "edge").Single().Descendants(Gexf + "attvalue").Single(v => v.Attribute("for")!.Value == "years");
        Assert.Equal("[2019, 2020, 2021]", years.Attribute("value")!.Value);
    }

    [Fact]
    public void Derived_relations_are_left_out_unless_asked_for()
    {
        var graph = new GraphSketch().Edge("o:Body", EdgeType.Hosted, "e:Forum").Edge("o:Body", EdgeType.ActiveIn, "e:Forum", role: "host").Graph();
        Assert.DoesNotContain("ACTIVE_IN", Exported.Text(Exported.Source(graph), "gexf"), StringComparison.Ordinal);
        Assert.Contains("kind=\"ACTIVE_IN\"", Exported.Text(Exported.Source(graph, derived: true), "gexf"), StringComparison.Ordinal);
    }

    private static XDocument Load(KnowledgeGraph graph) => XDocument.Parse(Exported.Text(Exported.Source(graph), "gexf"));

    private static XElement Node(XDocument graph, string id) => graph.Descendants(Gexf + "node").Single(n => n.Attribute("id")!.Value == id);

    private static string Size(XDocument graph, string id) => Node(graph, id).Element(Viz + "size")!.Attribute("value")!.Value;

    private static IEnumerable<string> Spells(XElement element) =>
        element.Elements(Gexf + "spells").Elements().Select(s => $"{s.Attribute("start")!.Value} {s.Attribute("end")!.Value}");
}
