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

    [Theory]
    [InlineData("Speakers:\n\nROSALIND T. VEBBIN\nSenior Fellow, Reef Institute", "Rosalind T. Vebbin")]
    [InlineData("Panelists:\nAnna Keller\nTinka Truut Zilmaq\nIvan Petrov", "Tinka Truut Zilmaq")]
    public void A_line_of_speakers_names_one(string lines, string name) => Assert.Contains(name, Report.Names($"The Kelp Forum was held in Lima.\n\n{lines}", NodeType.Person));

    [Theory]
    [InlineData("Speakers\n\nAnna Keller\nJoseph Brant Senior Fellow, Kelp Institute")]
    [InlineData("Speakers\n\nAnna Keller\nPreston Auditorium")]
    [InlineData("Speakers\n\nAnna Keller, Head of Nets, Bloomfield L.P.")]
    [InlineData("Speakers\n\nAnna Keller\n\nKELP GROWERS\nChair of nets")]
    public void After_whom_a_post_is_called_a_hall_and_a_firm_are_nobody(string lines) => Assert.Equal(["Anna Keller"], Report.Names($"The Kelp Forum was held in Lima.\n\n{lines}", NodeType.Person));

    [Fact]
    public void A_row_beside_a_row_that_begins_with_a_name_begins_with_one() =>
        Assert.Equal(["Goelle Janzeen", "Anna Keller"], Report.Names("The Kelp Forum was held in Lima.\n\nSpeakers\n\nGoelle Janzeen, Young Net Menders\n\nAnna Keller, Chair, Kelp Club", NodeType.Person));

    [Fact]
    public void A_body_or_a_town_in_a_row_is_nobody() =>
        Assert.Equal(["Anna Keller"], Report.Names("The Kelp Forum was held in Lima.\n\nMembers\n\nReef Bank, Lima\n\nAnna Keller, Chair, Kelp Club\n\nPort Moresby, Papua New Guinea", NodeType.Person));
}
