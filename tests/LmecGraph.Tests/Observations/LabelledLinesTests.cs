using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Observations;

public class LabelledLinesTests
{
    private const string Title = "First Kelp Symposium\n\nGrowers compared their harvests.\n\n";

    [Theory]
    [InlineData("Venue: Harbour Hall, Lima, Peru\n\nDate: 3 May 2019", "Harbour Hall, Lima")]
    [InlineData("Venue\n\nLima, Peru\n\nDate\n\n3 May 2019", "Lima")]
    [InlineData("When:\n\n3 May 2019\n\nWhere:\n\nLima, Peru", "Lima")]
    public void A_label_says_when_and_where_on_its_line_or_over_the_next(string lines, string venue)
    {
        Assert.Equal([$"First Kelp Symposium HELD_IN Peru ({venue})"], Report.Edges(Title + lines, EdgeType.HeldIn));
        Assert.Equal("2019-05-03", Date(lines));
    }

    [Theory]
    [InlineData("Other: 3 May 2019")]
    [InlineData("Date\n\nKelp was dry.\n\n3 May 2019")]
    [InlineData("The growers who came by boat on the last date: 3 May 2019")]
    public void Another_label_a_line_between_or_a_sentence_says_nothing(string lines) => Assert.Null(Date(lines));

    private static string? Date(string lines) => Report.Read(Title + lines).Referents.Single(r => r.Type == NodeType.Event).Date?.ToString();
}
