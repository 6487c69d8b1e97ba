using System.Text.Json;
using LmecGraph.Export;
using LmecGraph.Graph;
using LmecGraph.Tests.Graph;

namespace LmecGraph.Tests.Export;

/// <summary>The judge is Gephi itself.</summary>
public sealed class GephiTests
{
    public static TheoryData<string> Formats => [.. ExportFormats.All.Select(f => f.Name).Where(n => n != "json")];

    [Theory, MemberData(nameof(Formats))]
    public void A_nasty_graph_opens_without_a_warning_and_arrives_whole(string format) =>
        AssertArrivesWhole(Exported.Source(NastyGraph.Create(), derived: true), format);

    [Theory, MemberData(nameof(Formats))]
    public void A_graph_without_any_date_opens(string format) =>
        AssertArrivesWhole(Exported.Source(new GraphSketch().Edge("p:Ann", Ontology.EdgeType.Represents, "o:Body").Graph()), format);

    [Theory, MemberData(nameof(Formats))]
    public void A_single_node_opens(string format) => AssertArrivesWhole(Exported.Source(new GraphSketch().Node("p:Ann").Graph()), format);

    [Theory]
    [InlineData("gexf")]
    [InlineData("gexf-flat")]
    [InlineData("graphml")]
    public void An_empty_graph_opens(string format) => AssertArrivesWhole(Exported.Source(KnowledgeGraph.Empty), format);

    private static void AssertArrivesWhole(ExportSource source, string format)
    {
        var graph = GephiImporter.Import(source, format);
        var table = source.Table;
        Assert.Equal(table.Nodes.Count, graph.GetProperty("nodes").GetInt32());
        Assert.Equal(table.Edges.Count, graph.GetProperty("edges").GetInt32());
        var kinds = graph.GetProperty("kinds").EnumerateObject()
            .ToDictionary(k => k.Name, k => k.Value.GetProperty("directed").GetInt32() + k.Value.GetProperty("undirected").GetInt32());
        foreach (var relation in table.Edges.GroupBy(e => e.Relation)) Assert.Equal(relation.Count(), kinds.GetValueOrDefault(relation.Key));
        foreach (var (column, index) in table.NodeColumns.Select((c, i) => (c, i)))
            Assert.Equal(table.Nodes.Count(n => n.Cells[index] is not null), Filled(graph.GetProperty("node_columns"), column.Name));
        foreach (var (column, index) in table.EdgeColumns.Select((c, i) => (c, i)))
            Assert.Equal(table.Edges.Count(e => e.Cells[index] is not null), Filled(graph.GetProperty("edge_columns"), column.Name));
    }

    private static int Filled(JsonElement columns, string name) => columns.EnumerateArray()
        .Where(c => c.GetProperty("id").GetString() == name || (c.TryGetProperty("title", out var title) && title.GetString() == name))
        .Sum(c => c.GetProperty("filled").GetInt32());
}
