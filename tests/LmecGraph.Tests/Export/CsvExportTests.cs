using System.Text;
using LmecGraph.Graph;
using LmecGraph.Ontology;
using LmecGraph.Tests.Graph;

namespace LmecGraph.Tests.Export;

public sealed class CsvExportTests
{
    [Fact]
    public void Quotes_commas_and_line_breaks_survive()
    {
        var rows = Rows(new GraphSketch().Node("o:\"A\", B", venue: "one\ntwo").Graph(), "graph.nodes.csv");
        Assert.Equal(2, rows.Count);
        Assert.Equal("\"A\", B", rows[1][rows[0].IndexOf("Label")]);
        Assert.Equal("one\ntwo", rows[1][rows[0].IndexOf("venue")]);
    }

    [Theory]
    [InlineData("2030", "_2030")]
    [InlineData("=1+1", "_=1+1")]
    [InlineData("-5", "_-5")]
    [InlineData("@name", "_@name")]
    [InlineData("[1, 2]", "_[1, 2]")]
    [InlineData("'1'", "_'1'")]
    [InlineData("true", "_true")]
    [InlineData("back\\slash", "back/slash")]
    [InlineData("2nd Forum", "2nd Forum")]
    [InlineData("C40", "C40")]
    public void A_text_that_a_program_would_take_for_something_else_is_marked(string venue, string written)
    {
        var rows = Rows(new GraphSketch().Node("e:Forum", venue: venue).Graph(), "graph.nodes.csv");
        Assert.Equal(written, rows[1][rows[0].IndexOf("venue")]);
    }

    [Theory]
    [InlineData("2020-05-01", "2020/05/01")]
    [InlineData("2020-05", "2020/05")]
    [InlineData("2020-05-01/2020-05-03", "2020/05/01 to 2020/05/03")]
    [InlineData("2020", "_2020")]
    public void Dates_are_no_timestamps(string date, string written)
    {
        var rows = Rows(new GraphSketch().Node("e:Forum", date: date).Graph(), "graph.nodes.csv");
        Assert.Equal(written, rows[1][rows[0].IndexOf("date")]);
    }

    [Fact]
    public void Lists_are_joined_by_a_bar_that_no_item_holds()
    {
        var graph = new GraphSketch().Edge("p:Ann", EdgeType.Represents, "o:Body", title: "Director | Speaker")
            .Edge("p:Ann", EdgeType.Represents, "o:Body", title: "Adviser").Graph();
        var rows = Rows(graph, "graph.edges.csv");
        Assert.Equal("Adviser|Director / Speaker", rows[1][rows[0].IndexOf("titles")]);
    }

    /// <summary>Reads RFC 4180.</summary>
    private static List<List<string>> Rows(KnowledgeGraph graph, string file)
    {
        var text = Encoding.UTF8.GetString(Exported.Files(Exported.Source(graph), "csv")[file]);
        var (rows, row, field, quoted) = (new List<List<string>>(), new List<string>(), new StringBuilder(), false);
        for (var i = 0; i < text.Length; i++)
        {
            if (quoted && text[i] == '"' && i + 1 < text.Length && text[i + 1] == '"') field.Append(text[i++]);
            else if (text[i] == '"') quoted = !quoted;
            else if (quoted || text[i] is not (',' or '\n')) field.Append(text[i]);
            else
            {
                row.Add(field.ToString());
                field.Clear();
                if (text[i] == ',') continue;
                rows.Add(row);
                row = [];
            }
        }
        return rows;
    }
}
