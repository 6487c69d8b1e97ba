using LmecGraph.Export;
using LmecGraph.Ontology;
using LmecGraph.Tests.Graph;

namespace LmecGraph.Tests.Export;

public sealed class XmlTextTests
{
    [Theory]
    [InlineData("INFRASTRUCTURE", "Infrastructure")]
    [InlineData("Bank for REINFORCED x", "Bank for Reinforced x")]
    [InlineData("INF", "Inf")]
    [InlineData("Inf and infrastructure", "Inf and infrastructure")]
    public void No_attribute_value_holds_INF_in_capitals(string title, string written)
    {
        var source = Exported.Source(new GraphSketch().Edge("p:Ann", EdgeType.Represents, "o:Body", title: title).Graph());
        Assert.Contains($">{written}<", Exported.Text(source, "graphml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a\u0001b", "a\uFFFDb")]
    [InlineData("a\uFFFEb", "a\uFFFDb")]
    [InlineData("whole \U00020BB7", "whole \U00020BB7")]
    public void What_XML_forbids_is_replaced(string name, string written) => AssertLabel(written, name);

    [Fact]
    public void Half_a_character_is_replaced() => AssertLabel("half \uFFFD", "half \uD800");

    private static void AssertLabel(string written, string name)
    {
        var source = Exported.Source(new GraphSketch().Node("p:" + name).Graph());
        using var stream = new MemoryStream();
        Assert.Equal(written, GexfExport.WriteDynamic(source, stream).Nodes[0].Label);
    }
}
