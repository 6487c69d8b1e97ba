using LmecGraph.Export;
using LmecGraph.Metrics.Networks;
using LmecGraph.Metrics.Report;
using LmecGraph.Ontology;
using LmecGraph.Tests.Graph;

namespace LmecGraph.Tests.Export;

public class MeasureCellsTests
{
    private static readonly LmecGraph.Graph.KnowledgeGraph Graph = new GraphSketch()
        .Node("e:E", date: "2020-03-05").Node("o:A", country: "Laos")
        .Edge("o:A", EdgeType.ActiveIn, "e:E", role: "host").Edge("o:B", EdgeType.ActiveIn, "e:E", role: "host").Graph();

    [Fact]
    public void Measures_are_columns_with_a_prefix_and_undefined_ones_empty()
    {
        var table = ExportSource.Of(Measured("partners", "degree", "articulation", "hierarchy"), Graph, TestContext.Current.CancellationToken).Table;

        Assert.Equal(["m_degree", "m_articulation", "m_hierarchy"], table.NodeColumns.TakeLast(3).Select(c => c.Name));
        Assert.Equal([ColumnType.Integer, ColumnType.Flag, ColumnType.Real], table.NodeColumns.TakeLast(3).Select(c => c.Type));
        Assert.Equal([1, false, null], table.Nodes[0].Cells.TakeLast(3));
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
