using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Mentions;

/// <summary>Events whose title stands beside a word for their kind.</summary>
public class TitledEventsTests
{
    [Theory]
    [InlineData("She spoke in the session *Slow boats for all*, alongside others.", "Slow boats for all")]
    [InlineData("The citizens' panel **Whose River Is It?** put two growers across the table.", "Whose River Is It?")]
    [InlineData("It follows on from \"Reed Letters\", a meeting that the growers put together.", "Reed Letters")]
    [InlineData("Kelp School, our summer camp for growers, moves to the river.", "Kelp School")]
    [InlineData("News\n\n2. \"Boats, explained to growers\" – Lima, 3 May", "Boats, explained to growers")]
    [InlineData("News\n\nThe growers ran their first Kelp Summer School in May.", "Kelp Summer School")]
    [InlineData("Growers meet\n\nA workshop on the topic ‘Principles of Weaving’ was held in Lima.", "Principles of Weaving")]
    [InlineData("Growers meet\n\nA round table was held on the topic “Reeds for Growers” in Lima.", "Reeds for Growers")]
    [InlineData("Growers meet\n\nLater, a seminar on the theme ‘ways to greener nets’ was chaired by Ms. Anna Keller.", "ways to greener nets")]
    public void A_title_beside_a_kind_is_an_event(string text, string name) => Assert.Contains(Report.Mentions(text, NodeType.Event), m => m.EndsWith(name, StringComparison.Ordinal));

    [Theory]
    [InlineData("In Reed Bay, a workshop was called off.")]
    [InlineData("The growers wrote a book *Slow boats for all*.")]
    [InlineData("\"Slow boats are slow\", the growers said.")]
    [InlineData("The growers run an exchange called **Moss Mates**.")]
    public void A_title_beside_anything_else_is_none(string text) => Assert.DoesNotContain(Report.Mentions(text, NodeType.Event), m => m.Contains("boats", StringComparison.Ordinal) || m.Contains("Bay", StringComparison.Ordinal) || m == "Moss Mates");
}
