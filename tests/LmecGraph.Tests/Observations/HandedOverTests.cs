using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Observations;

/// <summary>Who was only present, who was absent, and what is said of another thing than the event.</summary>
public class HandedOverTests
{
    private const string Opening = "The Kelp Forum was held in Lima. ";

    [Theory]
    [InlineData("Ms. Anna Keller presented certificates to the guests.")]
    [InlineData("Ms. Anna Keller gave the first prize to a school.")]
    [InlineData("The certificates were presented by Ms. Anna Keller.")]
    [InlineData("The winner was Ms. Anna Keller.")]
    [InlineData("Ms. Anna Keller was honoured for forty years of work.")]
    [InlineData("The guest of honour was Ms. Anna Keller.")]
    public void Who_gives_or_gets_a_prize_was_present_and_did_not_speak(string sentence) =>
        Assert.Equal(["Anna Keller ATTENDED Kelp Forum"], Report.Edges(Opening + sentence, EdgeType.Attended, EdgeType.SpokeAt));

    [Fact]
    public void Who_provided_help_did_not_speak() => Assert.Empty(Report.Edges(Opening + "Ms. Anna Keller provided logistics support during the forum.", EdgeType.SpokeAt));

    [Fact]
    public void Who_provided_an_overview_spoke() => Assert.NotEmpty(Report.Edges(Opening + "Ms. Anna Keller provided an overview of nets.", EdgeType.SpokeAt));

    [Theory]
    [InlineData("Mr. Peter Novak, representing Minister Anna Keller, opened the forum.")]
    [InlineData("On behalf of Minister Anna Keller, Mr. Peter Novak opened the forum.")]
    [InlineData("Ms. Anna Keller, represented by Mr. Peter Novak, opened the forum.")]
    public void Whom_somebody_else_stands_for_did_not_speak(string sentence) =>
        Assert.Equal(["Peter Novak"], Report.Edges(Opening + sentence, EdgeType.SpokeAt).Select(e => e.Split(" SPOKE_AT")[0]));

    [Fact]
    public void Who_could_not_attend_was_not_there() =>
        Assert.Equal(["Peter Novak ATTENDED Kelp Forum"], Report.Edges(Opening + "Ms. Anna Keller could not attend and Mr. Peter Novak joined the guests.", EdgeType.Attended));

    [Theory]
    [InlineData("The Lake Trust will host the next forum.")]
    [InlineData("The 2003 forum was hosted by the Lake Trust.")]
    [InlineData("The museum is supported by the Lake Trust.")]
    public void Who_stands_behind_another_event_or_thing_does_not_stand_behind_this_one(string sentence) =>
        Assert.Empty(Report.Edges(Opening + sentence, EdgeType.Hosted, EdgeType.Supported, EdgeType.Organized));

    [Theory]
    [InlineData("The forum was held together with the Lake Trust.", "Lake Trust CO_ORGANIZED Kelp Forum")]
    [InlineData("The forum was organized by the Reef Bank with funding from the Lake Trust.", "Reef Bank ORGANIZED Kelp Forum|Lake Trust SPONSORED Kelp Forum")]
    [InlineData("Funding for the forum was provided by the Lake Trust.", "Lake Trust SPONSORED Kelp Forum")]
    [InlineData("Thanks to the Lake Trust, whose contributions paid for travel.", "Lake Trust SPONSORED Kelp Forum")]
    [InlineData("The forum was put together by the Lake Trust.", "Lake Trust ORGANIZED Kelp Forum")]
    public void Who_helped_is_told_in_many_ways(string sentence, string edges) =>
        Assert.Equal(edges.Split('|').Order(StringComparer.Ordinal), Report.Edges(Opening + sentence, EdgeType.CoOrganized, EdgeType.Organized, EdgeType.Sponsored).Order(StringComparer.Ordinal));
}
