using System.Xml.Linq;
using LmecGraph.Export;
using LmecGraph.Graph;
using LmecGraph.Metrics;
using LmecGraph.Metrics.Networks;
using LmecGraph.Metrics.Report;
using LmecGraph.Ontology;
using LmecGraph.Tests.Graph;

namespace LmecGraph.Tests.Export;

public sealed class NetworkExportTests
{
    private static readonly XNamespace Gexf = "http://gexf.net/1.3";

    public static TheoryData<string, string> NetworksAndFormats =>
        new(from network in new[] { "full", "participation", "partners" } from format in GephiTests.Formats select (network, format.Data));

    [Theory, MemberData(nameof(NetworksAndFormats))]
    public void A_network_with_its_measures_opens_in_Gephi_and_arrives_whole(string network, string format)
    {
        var source = Source(network);
        var graph = GephiImporter.Import(source, format);
        Assert.Equal(source.Table.Nodes.Count, graph.GetProperty("nodes").GetInt32());
        Assert.Equal(source.Table.Edges.Count, graph.GetProperty("edges").GetInt32());
    }

    [Theory]
    [InlineData("full")]
    [InlineData("participation")]
    [InlineData("partners")]
    public void A_network_keeps_the_ten_rules(string network)
    {
        Assert.Empty(TenRules.BrokenBy(Exported.Text(Source(network), "gexf"), flat: false));
        Assert.Empty(TenRules.BrokenBy(Exported.Text(Source(network), "gexf-flat"), flat: true));
    }

    [Fact]
    public void Measures_have_a_prefix_and_twelve_significant_digits()
    {
        var values = XDocument.Parse(Exported.Text(Source("partners"), "gexf")).Descendants(Gexf + "attvalue")
            .Where(v => v.Attribute("for")!.Value == "m_pagerank").Select(v => v.Attribute("value")!.Value).ToList();
        Assert.NotEmpty(values);
        Assert.All(values, v => Assert.InRange(v.Replace("0.", "", StringComparison.Ordinal).TrimStart('0').Length, 1, 12));
    }

    [Fact]
    public void A_tie_is_there_when_its_events_were()
    {
        var edge = XDocument.Parse(Exported.Text(Source("partners"), "gexf")).Descendants(Gexf + "edge")
            .Single(e => (e.Attribute("source")!.Value, e.Attribute("target")!.Value) == ("organization:a", "organization:b"));
        Assert.Equal("2020-05-01T00:00:00", edge.Descendants(Gexf + "spell").First().Attribute("start")!.Value);
        Assert.Equal(
            "[\"event:forum\", \"event:talk\"]", edge.Descendants(Gexf + "attvalue").Single(v => v.Attribute("for")!.Value == "events").Attribute("value")!.Value);
    }

    [Fact]
    public void Attributes_of_an_outside_network_get_names_that_no_program_takes_for_something_else()
    {
        var builder = new NetworkBuilder("outside");
        var node = builder.Node("n 1");
        builder.Attribute(node, "Degree", "high").Attribute(node, "Größe", "1").Attribute(node, "Time Interval", "never").Attribute(node, "2nd", "x");
        builder.Add(node, builder.Node("n 2"), 0.5);
        builder.Add(node, builder.Node("n 2"), 0.25);
        var report = MeasureRun.Compute(builder.Build(), new MeasureOptions { Measures = ["degree"] }, TestContext.Current.CancellationToken);
        var source = ExportSource.Of(report, null, TestContext.Current.CancellationToken);
        Assert.Empty(TenRules.BrokenBy(Exported.Text(source, "gexf"), flat: false));
        Assert.Equal(2, GephiImporter.Import(source, "csv").GetProperty("edges").GetInt32());
    }

    private static ExportSource Source(string network)
    {
        var graph = Graph();
        var report = MeasureRun.Compute(
            GraphNetworks.Build(graph, network, NetworkOptions.Default),
            new MeasureOptions { Measures = ["degree", "pagerank", "harmonic", "articulation", "bridge"] },
            TestContext.Current.CancellationToken);
        return ExportSource.Of(report, graph, TestContext.Current.CancellationToken);
    }

    private static KnowledgeGraph Graph()
    {
        var sketch = new GraphSketch().Node("e:Forum", date: "2020-05-01/2020-05-02").Node("e:Talk", date: "2021").Node("o:A", country: "Laos");
        foreach (var (body, type, at) in new[]
        {
            ("o:A", EdgeType.Hosted, "e:Forum"), ("o:A", EdgeType.Hosted, "e:Talk"), ("o:B", EdgeType.Guided, "e:Forum"), ("o:B", EdgeType.Guided, "e:Talk"),
            ("o:C INFRA", EdgeType.Attended, "e:Talk"), ("o:D", EdgeType.Hosted, "e:Alone"),
        })
            sketch.Edge(body, type, at, @event: at).Edge(body, EdgeType.ActiveIn, at, role: type == EdgeType.Attended ? "attendee" : "host", @event: at);
        return sketch.Edge("o:A", EdgeType.CooperatesWith, "o:B").Edge("p:Ann", EdgeType.Represents, "o:A", @event: "e:Talk").Graph();
    }
}
