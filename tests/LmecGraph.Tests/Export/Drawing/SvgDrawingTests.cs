using System.Globalization;
using System.Text;
using System.Xml.Linq;
using LmecGraph.Export.Drawing;
using LmecGraph.Metrics;
using LmecGraph.Metrics.Report;

namespace LmecGraph.Tests.Export.Drawing;

public class SvgDrawingTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Fact]
    public void A_hundred_long_names_are_all_written_and_none_lies_on_another()
    {
        var drawing = NetworkDrawing.Of(Measured(HundredBodies()), TestContext.Current.CancellationToken);

        Assert.All(drawing.Nodes, n => Assert.NotEmpty(n.Lines));
        for (var i = 0; i < drawing.Nodes.Count; i++)
            for (var j = i + 1; j < drawing.Nodes.Count; j++)
                Assert.False(drawing.Nodes[i].LabelOverlaps(drawing.Nodes[j]), $"{i} and {j}");
    }

    [Fact]
    public void The_picture_holds_every_node_and_tie_and_explains_colours_and_sizes()
    {
        var network = HundredBodies();
        var picture = XDocument.Parse(Draw(network)).Root!;

        Assert.Equal(network.TieCount, picture.Descendants(Svg + "line").Count());
        Assert.Equal(network.NodeCount, picture.Descendants(Svg + "circle").Count(c => c.Parent!.Name == Svg + "g"));
        var words = picture.Descendants(Svg + "text").Select(t => t.Value).ToList();
        Assert.Contains("Colour: type", words);
        Assert.Contains("Organization (100)", words);
        Assert.Contains("Size: degree", words);
    }

    [Fact]
    public void The_same_network_gives_the_same_bytes() => Assert.Equal(Draw(HundredBodies()), Draw(HundredBodies()));

    [Fact]
    public void A_name_that_XML_cannot_hold_does_no_harm()
    {
        var network = new NetworkBuilder("odd");
        network.Node("a", "A\u0001 <b>&");

        Assert.Contains("<b>&", XDocument.Parse(Draw(network.Build())).Root!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void A_network_without_nodes_is_a_picture_too() => Assert.Empty(XDocument.Parse(Draw(new NetworkBuilder("empty").Build())).Descendants(Svg + "line"));

    // Ties by a fixed rule; a hub, a few cliques and a loose end.
    private static Network HundredBodies()
    {
        var network = new NetworkBuilder("bodies");
        for (var n = 0; n < 100; n++)
        {
            var node = network.Node(n.ToString("000", CultureInfo.InvariantCulture), $"Ministry of Very Long Affairs and Natural Environment number {n}");
            network.Attribute(node, "type", "Organization");
        }
        for (var n = 1; n < 99; n++)
        {
            network.Add(n, n / 3);
            if (n % 7 == 0) network.Add(n, (n * 5 + 1) % 98);
        }
        return network.Build();
    }

    private static MeasureReport Measured(Network network) => MeasureRun.Compute(
        network, new MeasureOptions { Measures = ["degree"], GroupBy = network.Attributes.ContainsKey("type") ? "type" : "component" }, TestContext.Current.CancellationToken);

    private static string Draw(Network network)
    {
        using var stream = new MemoryStream();
        SvgDrawing.Write(Measured(network), "Test", stream, TestContext.Current.CancellationToken);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
