using LmecGraph.Metrics;
using LmecGraph.Metrics.Report;

namespace LmecGraph.Tests.Metrics.Report;

public class ReportCsvTests
{
    [Fact]
    public void Nodes_are_rows_and_undefined_values_empty_cells()
    {
        var network = new NetworkBuilder("test");
        network.Node("a", "A, \"the\" first");
        var report = MeasureRun.Compute(network.Build(), new MeasureOptions { Measures = ["degree", "constraint", "articulation"] }, TestContext.Current.CancellationToken);

        Assert.Equal("id,label,degree,constraint,articulation\na,\"A, \"\"the\"\" first\",0,,false\n", Text(w => ReportCsv.WriteNodes(report, w)));
    }

    [Fact]
    public void Edges_are_rows_with_their_weight()
    {
        var report = MeasureRun.Compute(
            SmallNetworks.Read("Source,Target,Weight\nb,a,0.1\n"), new MeasureOptions { Measures = ["edge_betweenness"] }, TestContext.Current.CancellationToken);

        Assert.Equal("source,target,weight,edge_betweenness\na,b,0.1,1\n", Text(w => ReportCsv.WriteEdges(report, w)));
    }

    [Fact]
    public void A_tie_list_has_the_weights_asked_for() =>
        Assert.Equal(
            "Source,Target,newman,count\nE1,E2,1.5,2\nE1,E3,1.5,2\nE2,E3,0.5,1\n",
            Text(w => TieList.Of(SmallNetworks.FourEvents, onSources: false, ["newman", "count"]).Write(w, TestContext.Current.CancellationToken)));

    [Fact]
    public void An_unknown_weight_is_answered_with_the_known_ones()
    {
        var exception = Assert.Throws<MeasureException>(() => TieList.Of(SmallNetworks.FourEvents, onSources: true, ["newmann"], TestContext.Current.CancellationToken));

        Assert.StartsWith("no weight 'newmann'; there are: newman, ", exception.Message, StringComparison.Ordinal);
    }

    private static string Text(Action<TextWriter> write)
    {
        using var writer = new StringWriter();
        write(writer);
        return writer.ToString();
    }
}
