using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Mentions;

/// <summary>People by the line that they stand in.</summary>
public sealed class PersonLinesTests
{
    [Fact]
    public void Lines_below_a_label_for_those_who_came_name_people() =>
        Assert.Equal(["Diane Vebbin", "David Zilmaq", "Mary Tiskamp", "Debbie Qorlund"], Report.Names("Kelp Board Meeting Notes\n\nAttendees:\nDiane Vebbin/David Zilmaq - RXC\nMary Tiskamp - UQL\nDebbie Qorlund (note taker)\n\nThe nets were old.", NodeType.Person));

    [Fact]
    public void A_bracket_at_the_end_of_a_talk_names_who_gives_it() =>
        Assert.Equal(["Aileen Vebbin", "Gabrielle Zilmaq"], Report.Names("Kelp Forum\n\nSession 1\n\n- Nets and old knots (Aileen Vebbin)\n- How reeds are grown (Gabrielle Zilmaq)", NodeType.Person));

    [Theory]
    [InlineData("Kelp Board Meeting Notes\n\nAttendees came late.\n\nMary Stream - RXC")]
    [InlineData("Kelp Forum\n\n- Nets of the old towns (Buenos Aires)\n- How reeds are grown (Second Part)")]
    [InlineData("Kelp Forum\n\nThe growers came home with many of the old nets that they had lent, and the boats (Mary Stream) lay in the bay for the whole of the long winter until the towns had mended them again.")]
    public void A_place_a_part_or_a_boat_is_nobody(string text) => Assert.Empty(Report.Names(text, NodeType.Person));
}
