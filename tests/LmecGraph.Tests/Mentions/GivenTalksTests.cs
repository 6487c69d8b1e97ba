using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Mentions;

/// <summary>Talks that somebody gave at the occasion of the report.</summary>
public sealed class GivenTalksTests
{
    [Fact]
    public void A_talk_given_at_the_forum_is_a_part_of_it() =>
        Assert.Equal(["Anna Keller SPOKE_AT Kelp Forum (speech)"], Report.Edges("The Kelp Forum was held in Lima. Dr. Anna Keller delivered an Invited Plenary Talk on “Three Great Tides”.", EdgeType.SpokeAt));

    [Theory]
    [InlineData("The Kelp Forum was held in Lima. Dr. Anna Keller gave a talk on “Three Great Tides of Old”.")]
    [InlineData("The Kelp Forum was held in Lima. Dr. Anna Keller gave a plenary talk on “Three Great Tides of Old”.")]
    public void The_quoted_title_of_a_talk_given_at_the_forum_is_no_event(string text) => Assert.Equal(["Kelp Forum"], Report.Names(text, NodeType.Event));

    [Theory]
    [InlineData("The Kelp Forum was held in Lima. Dr. Anna Keller delivered a Novak Memorial Lecture on “Three Great Tides”.")]
    [InlineData("Growers learn\n\nDr. Anna Keller delivered a Public Lecture on “Three Great Tides” in Lima.")]
    public void A_lecture_of_a_name_of_its_own_or_alone_is_an_event(string text) => Assert.Contains(Report.Names(text, NodeType.Event), n => n.Contains("Lecture", StringComparison.Ordinal));
}
