using System.Text;
using LmecGraph.Metrics;
using LmecGraph.Metrics.Measures;
using LmecGraph.Metrics.Reading;

namespace LmecGraph.Tests.Metrics.Reading;

public class NetworkReaderTests
{
    private static NetworkReading Csv(string text, bool directed = false, bool twoMode = false) =>
        CsvNetworkReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), "ties.csv", new NetworkReadOptions(directed, twoMode));

    private static string[] Ties(Network n) => [.. n.Ties().Select(t => $"{n.Ids[t.Source]}{(n.Directed ? ">" : "-")}{n.Ids[t.Target]}*{n.Graph.Weight(t.Arc)}")];

    [Fact]
    public void Rows_become_ties_between_nodes_in_ordinal_order()
    {
        var n = Csv("Source,Target\nb,a\nc,b\n").Network;
        Assert.Equal(["a", "b", "c"], Enumerable.Range(0, 3).Select(u => n.Ids[u]));
        Assert.Equal(["a-b*1", "b-c*1"], Ties(n));
        Assert.False(n.Weighted);
    }

    [Fact]
    public void A_tie_given_several_times_adds_its_weights_up_and_says_so()
    {
        var reading = Csv("Source,Target,Weight\na,b,2\nb,a,0.5\nb,c,\n");
        Assert.Equal(["a-b*2.5", "b-c*1"], Ties(reading.Network));
        Assert.Equal(["ties.csv: 1 row repeats a tie; the weights were added up."], reading.Notes);
    }

    [Fact]
    public void A_row_that_says_Directed_makes_the_graph_directed_and_Undirected_ones_two_arcs() =>
        Assert.Equal(["a>b*1", "b>a*1", "b>c*1"], Ties(Csv("Source,Target,Type\nb,c,Directed\na,b,undirected\n").Network));

    [Fact]
    public void The_option_makes_the_graph_directed() => Assert.Equal(["b>a*1"], Ties(Csv("Source,Target\nb,a\n", directed: true).Network));

    [Fact]
    public void Two_modes_keep_an_actor_and_an_event_of_one_id_apart()
    {
        var n = Csv("Source,Target\n1,1\n2,1\n", twoMode: true).Network;
        Assert.Equal(["1-1*1", "2-1*1"], Ties(n));
        Assert.Equal([true, false, true], n.Actors!);
    }

    [Fact]
    public void Quoted_fields_may_hold_separators_quotes_and_line_ends()
    {
        var n = Csv("Target,Source,Note\r\n\"b, \"\"B\"\"\",\"a\nA\",x\r\nc,\"a\nA\",\"y\"\r\n").Network;
        Assert.Equal(["a\nA", "b, \"B\"", "c"], Enumerable.Range(0, 3).Select(u => n.Ids[u]));
    }

    [Fact]
    public void Ids_keep_their_ordinal_order_beyond_the_basic_plane()
    {
        string[] ids = ["\uE000", "\U0001F600", "é", "a", "abcdefgh2", "abcdefgh1", "z\uFFFD", "z\U00010000"];
        var n = Csv("Source,Target\n" + string.Concat(ids.Select(i => $"{i},a\n"))).Network;
        Assert.Equal(ids.Order(StringComparer.Ordinal), Enumerable.Range(0, n.NodeCount).Select(u => n.Ids[u]));
    }

    [Fact]
    public void A_byte_order_mark_semicolons_and_empty_lines_are_taken_as_they_come() =>
        Assert.Equal(["a-b*3"], Ties(Csv("\uFEFFSource;Target;Weight\n\na;b;3\n\n").Network));

    [Theory]
    [InlineData("", "ties.csv, line 1: the file is empty; its first line is Source,Target[,Weight][,Type]")]
    [InlineData("Source,To\n", "ties.csv, line 1: no column 'Target'; the first line is Source,Target[,Weight][,Type]")]
    [InlineData("Source,Target\na,b\nc\n", "ties.csv, line 3: the target is missing")]
    [InlineData("Source,Target\n,b\n", "ties.csv, line 2: the source is missing")]
    [InlineData("Source,Target,Weight\na,b,x\n", "ties.csv, line 2: the weight 'x' is not a positive number")]
    [InlineData("Source,Target,Weight\na,b,-1\n", "ties.csv, line 2: the weight '-1' is not a positive number")]
    [InlineData("Source,Target,Weight\na,b,NaN\n", "ties.csv, line 2: the weight 'NaN' is not a positive number")]
    [InlineData("Source,Target,Type\na,b,both\n", "ties.csv, line 2: the type 'both' is neither Directed nor Undirected")]
    [InlineData("Source,Target\n\"a\nA\",b\n\"c,d\n", "ties.csv, line 4: a quoted field is not closed")]
    public void A_bad_row_gives_one_line_with_its_number(string text, string message) =>
        Assert.Equal(message, Assert.Throws<NetworkFormatException>(() => Csv(text)).Message);

    [Fact]
    public void Rows_across_the_borders_of_the_buffer_stay_whole()
    {
        var text = new StringBuilder("Source,Target\n");
        for (var i = 0; i < 200_000; i++) text.Append("node").Append(i).Append(",\"node").Append(i + 1).Append("\"\n");
        var n = Csv(text.ToString()).Network;
        Assert.Equal((200_001, 200_000), (n.NodeCount, n.TieCount));
        Assert.Equal(1, Components.Weak(n.Graph).Count);
    }

    [Fact]
    public void Groups_become_an_attribute()
    {
        var n = Csv("Source,Target\na,b\nb,c\n").Network;
        var groups = GroupReader.Read(new MemoryStream("Id,Group\nc,X\na,Y\nq,X\n"u8.ToArray()), "groups.csv");
        Assert.Equal(["Y", null, "X"], GroupReader.Add(groups, n).Attributes["group"]);
        Assert.Equal(["groups.csv: 1 id is not in the network."], GroupReader.Strangers(groups, n, "groups.csv"));
    }

    [Fact]
    public void GraphML_says_itself_whether_it_is_directed()
    {
        const string xml = """
            <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
              <key id="w" for="edge" attr.name="weight" attr.type="double"/>
              <key id="l" for="node" attr.name="label" attr.type="string"/>
              <key id="k" for="node" attr.name="kind" attr.type="string"><default>org</default></key>
              <graph edgedefault="directed">
                <node id="n1"><data key="l">One &amp; only</data></node><node id="n0"/><node id="n2"><data key="k">event</data></node>
                <edge source="n1" target="n0"><data key="w">2.5</data></edge>
                <edge source="n1" target="n2" directed="false"/>
              </graph>
            </graphml>
            """;
        var n = GraphMlReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(xml)), "g.graphml", new NetworkReadOptions()).Network;
        Assert.Equal(["n1>n0*2.5", "n1>n2*1", "n2>n1*1"], Ties(n));
        Assert.Equal("One & only", n.Labels[1]);
        Assert.Equal(["org", "org", "event"], n.Attributes["kind"]);
    }

    [Fact]
    public void GEXF_keeps_parallel_edges_apart()
    {
        const string xml = """
            <gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="undirected">
              <attributes class="node"><attribute id="0" title="country" type="string"/></attributes>
              <nodes><node id="a" label="A"><attvalues><attvalue for="0" value="Laos"/></attvalues></node><node id="b" label="B"/></nodes>
              <edges><edge id="0" source="a" target="b" weight="2"/><edge id="1" source="b" target="a"/></edges>
            </graph></gexf>
            """;
        var n = GexfReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(xml)), "g.gexf", new NetworkReadOptions()).Network;
        Assert.Equal(["a-b*2", "a-b*1"], Ties(n));
        Assert.Equal([2, 2], Degree.Of(n.Graph));
        Assert.Equal([1, 1], Degree.Neighbours(n.Graph));
        Assert.Equal(["Laos", null], n.Attributes["country"]);
    }

    [Theory]
    [InlineData("<graphml><!DOCTYPE x><graph/></graphml>")]
    [InlineData("<!DOCTYPE graphml [<!ENTITY a \"b\">]><graphml/>")]
    [InlineData("<graphml><graph><node id='a'/></graph>")]
    [InlineData("<gexf/>")]
    [InlineData("<graphml><graph><node id='a'/><edge source='a' target='b'/></graph></graphml>")]
    [InlineData("<graphml><graph><node id='a'/><node id='a'/></graph></graphml>")]
    public void Bad_XML_gives_one_line(string xml)
    {
        var e = Assert.Throws<NetworkFormatException>(() => GraphMlReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(xml)), "g.graphml", new NetworkReadOptions()));
        Assert.StartsWith("g.graphml, line ", e.Message);
        Assert.DoesNotContain('\n', e.Message);
    }
}
