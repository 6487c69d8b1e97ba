using System.Text.Json;
using LmecGraph.Graph;
using LmecGraph.Ontology;
using LmecGraph.Tests.Graph;

namespace LmecGraph.Tests.Export;

public sealed class JsonExportTests
{
    [Fact]
    public void Keys_are_always_there_and_null_where_nothing_is_known()
    {
        var json = Parse(new GraphSketch().Edge("p:Ann", EdgeType.Represents, "o:Body").Graph());
        var node = json.GetProperty("nodes")[0];
        foreach (var key in new[] { "date", "venue", "country", "parent" }) Assert.Equal(JsonValueKind.Null, node.GetProperty(key).ValueKind);
        var edge = json.GetProperty("edges")[0];
        foreach (var key in new[] { "first", "last" }) Assert.Equal(JsonValueKind.Null, edge.GetProperty(key).ValueKind);
        foreach (var key in new[] { "role", "title", "venue" }) Assert.Equal(0, edge.GetProperty(key).GetArrayLength());
    }

    [Fact]
    public void An_edge_carries_what_it_rests_on()
    {
        var json = Parse(new GraphSketch().Edge("p:Ann", EdgeType.SpokeAt, "e:Forum", document: "b.txt", date: "2020-05", role: "keynote").Graph());
        var edge = json.GetProperty("edges")[0];
        Assert.Equal(("person:ann", "SPOKE_AT", "event:forum"), (Text(edge, "source"), Text(edge, "type"), Text(edge, "target")));
        Assert.Equal(("2020-05-01", "2020-05-31"), (Text(edge, "first"), Text(edge, "last")));
        Assert.Equal("keynote", edge.GetProperty("role")[0].GetString());
        var evidence = edge.GetProperty("evidence")[0];
        Assert.Equal(("b.txt", "2020-05", "sketch"), (Text(evidence, "document"), Text(evidence, "date"), Text(evidence, "rule")));
        Assert.Equal(evidence.GetProperty("length").GetInt32(), Text(evidence, "quote").Length);
    }

    [Fact]
    public void Whatever_a_name_holds_the_file_is_JSON_in_readable_UTF8()
    {
        var graph = NastyGraph.Create();
        var text = Exported.Text(Exported.Source(graph, derived: true), "json");
        Assert.Equal(graph.Relations.Count, JsonDocument.Parse(text).RootElement.GetProperty("edges").GetArrayLength());
        Assert.Contains("澜沧江-湄公河", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', text);
    }

    private static JsonElement Parse(KnowledgeGraph graph) => JsonDocument.Parse(Exported.Text(Exported.Source(graph), "json")).RootElement;

    private static string Text(JsonElement element, string key) => element.GetProperty(key).GetString()!;
}
