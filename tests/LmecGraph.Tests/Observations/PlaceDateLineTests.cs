using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Observations;

/// <summary>Lines that say where and when.</summary>
public class PlaceDateLineTests
{
    [Theory]
    [InlineData("The Kelp Forum\n\nAccra, Ghana – 4 to 6 May 2019\n\nThe growers came.", "Kelp Forum HELD_IN Ghana (Accra)")]
    [InlineData("The Kelp Forum\n\n4 May 2019 | Accra\n\nThe growers came.", "Kelp Forum HELD_IN Ghana (Accra)")]
    [InlineData("The Kelp Forum\n\n4th May 2019 9:00-3:00 PM, Accra, Ghana\n\nThe growers came.", "Kelp Forum HELD_IN Ghana (Accra)")]
    [InlineData("News of the growers\n\nThe river is long.\n\nAccra, 3 May 2019\n\nThe growers held the Kelp Forum with their friends.", "Kelp Forum HELD_IN Ghana (Accra)")]
    [InlineData("The Kelp Forum\n\nResidential course | Accra, Ghana | 4–6 May 2019 | English\n\nThe growers came.", "Kelp Forum HELD_IN Ghana (Accra)")]
    public void The_event_under_or_over_the_line_was_there(string text, string edge) => Assert.Equal([edge], Report.Edges(text, EdgeType.HeldIn));

    [Fact]
    public void A_line_with_a_place_alone_over_a_paragraph_says_nothing() =>
        Assert.Empty(Report.Edges("News of the growers\n\nThe river is long.\n\nThe reed is green.\n\nThe sea is blue.\n\nAccra, Ghana\n\nThe growers held the Kelp Forum with their friends.", EdgeType.HeldIn));
}
