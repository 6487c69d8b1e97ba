using System.Text;
using System.Text.Json;
using LmecGraph.Metrics;
using LmecGraph.Metrics.Report;

namespace LmecGraph.Tests.Metrics.Report;

public class ReportJsonTests
{
    [Fact]
    public void A_report_is_written_with_the_fixed_names_in_a_fixed_order()
    {
        var report = Measure(SmallNetworks.Read("Source,Target\nb,a\nb,c\n"), "degree", "hierarchy", "articulation", "bridge", "density", "reciprocity");

        Assert.Equal(
            """
            {
              "network": {
                "name": "test.csv",
                "nodes": 3,
                "edges": 2,
                "directed": false,
                "weighted": false,
                "mode": "one"
              },
              "summary": {
                "density": 0.6666666666666666,
                "reciprocity": null
              },
              "nodes": [
                {
                  "id": "a",
                  "label": "a",
                  "degree": 1,
                  "hierarchy": null,
                  "articulation": false
                },
                {
                  "id": "b",
                  "label": "b",
                  "degree": 2,
                  "hierarchy": 0,
                  "articulation": true
                },
                {
                  "id": "c",
                  "label": "c",
                  "degree": 1,
                  "hierarchy": null,
                  "articulation": false
                }
              ],
              "edges": [
                {
                  "source": "a",
                  "target": "b",
                  "bridge": true
                },
                {
                  "source": "b",
                  "target": "c",
                  "bridge": true
                }
              ],

            """.ReplaceLineEndings("\n"), Text(report)[..Text(report).IndexOf("  \"conventions\"", StringComparison.Ordinal)]);
        Assert.EndsWith("}\n", Text(report), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_kinds_of_node_are_told_apart()
    {
        using var json = JsonDocument.Parse(Text(Measure(SmallNetworks.FourEvents, "degree")));

        Assert.Equal("two", json.RootElement.GetProperty("network").GetProperty("mode").GetString());
        Assert.Equal(["event", "event", "event", "event", "actor"], json.RootElement.GetProperty("nodes").EnumerateArray().Take(5).Select(n => n.GetProperty("mode").GetString()));
    }

    [Fact]
    public void Top_keeps_the_first_nodes_by_the_first_measure_in_order_of_id()
    {
        using var json = JsonDocument.Parse(Text(Measure(SmallNetworks.TwoComponents, "degree"), top: 3));

        Assert.Equal(["b", "c", "e"], json.RootElement.GetProperty("nodes").EnumerateArray().Select(n => n.GetProperty("id").GetString()));
    }

    [Fact]
    public void Numbers_read_back_as_themselves()
    {
        var report = Measure(SmallNetworks.TwoComponents, "pagerank");
        using var json = JsonDocument.Parse(Text(report));

        Assert.Equal(report.Nodes[0].Values, json.RootElement.GetProperty("nodes").EnumerateArray().Select(n => n.GetProperty("pagerank").GetDouble()));
    }

    private static MeasureReport Measure(Network network, params string[] measures) =>
        MeasureRun.Compute(network, new MeasureOptions { Measures = measures }, TestContext.Current.CancellationToken);

    private static string Text(MeasureReport report, int? top = null)
    {
        using var stream = new MemoryStream();
        ReportJson.Write(report, stream, top);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
