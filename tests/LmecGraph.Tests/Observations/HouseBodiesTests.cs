using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Observations;

/// <summary>Posts that name no body, where the report leaves only one that they can be of.</summary>
public sealed class HouseBodiesTests
{
    [Theory]
    [InlineData("The Embassy of Peru in Laos held a seminar. Ambassador Anna Keller thanked the guests.", "Anna Keller REPRESENTS Embassy of Peru in Laos (Ambassador)")]
    [InlineData("The Lantern University opened its gates. Rector Anna Keller thanked the guests.", "Anna Keller REPRESENTS Lantern University (Rector)")]
    [InlineData("The Ministry of Forests opened its gates. Permanent Secretary Anna Keller thanked the guests.", "Anna Keller REPRESENTS Ministry of Forests (Permanent Secretary)")]
    [InlineData("The Kelp Board met. The Kelp Board voted. The Kelp Board rose. Our policy officer, Anna Keller, thanked the guests.", "Anna Keller REPRESENTS Kelp Board (policy officer)")]
    [InlineData("The Kelp Board met. The Kelp Board voted. The Kelp Board rose. Director-General Anna Keller thanked the guests.", "Anna Keller REPRESENTS Kelp Board (Director-General)")]
    public void A_post_that_only_one_body_of_the_report_can_have_is_of_it(string text, string edge) => Assert.Contains(edge, Report.Edges(text, EdgeType.Represents));

    [Theory]
    [InlineData("The Lantern University and the Stone College opened their gates. Rector Anna Keller thanked the guests.")]
    [InlineData("The Embassy of Peru in Laos met the Embassy of Norway in Laos. Ambassador Anna Keller thanked the guests.")]
    public void Where_two_bodies_could_be_meant_none_is(string text) => Assert.Empty(Report.Edges(text, EdgeType.Represents));

    [Theory]
    [InlineData("The Ministry of Forests and Rivers met. The Minister for Forests, Anna Keller, thanked the guests.", "Anna Keller REPRESENTS Ministry of Forests and Rivers (Minister for Forests)")]
    public void A_minister_of_a_part_of_the_field_of_the_one_ministry_is_of_it(string text, string edge) => Assert.Contains(edge, Report.Edges(text, EdgeType.Represents));

    [Fact]
    public void Who_is_in_the_chair_of_a_board_is_of_its_body() =>
        Assert.Equal(["Anna Keller REPRESENTS Upland Kelp Trust (Chair)", "Omar Rose REPRESENTS Reef Agency"], Report.Edges("Minutes of the board meeting of the Upland Kelp Trust\n\nThe board meeting of the Upland Kelp Trust was held in Lima.\n\nPresent: Anna Keller (Chair), Omar Rose (Reef Agency)", EdgeType.Represents).Order());

    [Fact]
    public void The_director_of_a_ministry_is_not_of_the_body_named_most() =>
        Assert.DoesNotContain(Report.Edges("The Kelp Board met. The Kelp Board voted. The Kelp Board rose. The Minister of Ports, Anna Keller, with her deputy Peter Novak and the Director General of the ministry, Mr. Jan Molnar, thanked the Kelp Board.", EdgeType.Represents), e => e.Contains("Kelp Board", StringComparison.Ordinal));
}
