using LmecGraph.Export;
using LmecGraph.Metrics.Networks;
using LmecGraph.Metrics.Report;
using LmecGraph.Ontology;
using LmecGraph.Tests.Graph;

namespace LmecGraph.Tests.Export;

public class NetworkTableTests
{
    private static readonly LmecGraph.Graph.KnowledgeGraph Graph = new GraphSketch()
        .Node("e:E", date: "2020-03-05").Node("o:A", country: "Laos")
        .Edge("o:A", EdgeType.ActiveIn, "e:E", role: "host").Edge("o:B", EdgeType.ActiveIn, "e:E", role: "host").Graph();

    [Fact]
    public void Measures_are_columns_with_a_prefix_and_undefined_ones_empty()
    {
        var table = NetworkTable.Of(Graph, Measured("partners", "degree", "articulation", "hierarchy"));

        Assert.Equal(["node_type", "country", "events", "m_degree", "m_articulation", "m_hierarchy"], table.NodeColumns.Select(c => c.Name));
        Assert.Equal([ColumnType.Integer, ColumnType.Flag, ColumnType.Real], table.NodeColumns.Skip(3).Select(c => c.Type));
        Assert.Equal(["Organization", "Laos", 1, 1, false, null], table.Nodes[0].Cells);
    }

    [Fact]
    public void A_projected_tie_keeps_its_weights_its_events_and_their_days()
    {
        var tie = Assert.Single(NetworkTable.Of(Graph, Measured("partners", "degree")).Edges);

        Assert.Equal([new DaySpan(new DateOnly(2020, 3, 5), new DateOnly(2020, 3, 5))], tie.Days);
        Assert.Equal(1, tie.Weight);
        Assert.Equal(["event:e"], Assert.IsType<List<string>>(tie.Cells[^1]));
    }

    [Fact]
    public void The_whole_graph_can_carry_measures_too()
    {
        var table = ExportSource.Of(Graph, derived: false, Measured("full", "degree"), TestContext.Current.CancellationToken).Table;

        Assert.Equal("m_degree", table.NodeColumns[^1].Name);
        Assert.All(table.Nodes, n => Assert.Equal(0, n.Cells[^1]));
    }

    private static MeasureReport Measured(string network, params string[] measures) =>
        MeasureRun.Compute(Graph, network, NetworkOptions.Default, new MeasureOptions { Measures = measures }, TestContext.Current.CancellationToken);
}
