using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Mentions;

/// <summary>Occasions that somebody's act makes.</summary>
public class OpeningActsTests
{
    [Theory]
    [InlineData("New court in Lima\n\nChief Justice Peter Novak on Tuesday inaugurated the judicial complex in Lima.", "inaugurated the judicial complex")]
    [InlineData("New clinic\n\nThe Minister of Health, Hon. Anna Keller, yesterday broke ground for a new clinic at Kelpmouth.", "broke ground")]
    [InlineData("New clinic\n\nMinister Anna Keller this morning handed over five boats to the harbour master.", "handed over five boats")]
    [InlineData("New office\n\nThe new land office at Kelpmouth was officially opened by Ms. Anna Keller.", "new land office at Kelpmouth was officially opened")]
    [InlineData("New port\n\nThe foundation stone for the new port was laid jointly by Dr. Anna Keller and Mr. Peter Novak.", "foundation stone for the new port was laid")]
    public void What_somebody_opens_is_the_occasion_of_a_report_without_a_name(string text, string name) => Assert.Equal([name], Report.Names(text, NodeType.Event));

    [Theory]
    [InlineData("Growth\n\nFinance Minister Anna Keller opened the market to foreign firms last year, and exports rose.")]
    [InlineData("Growth\n\nMs. Anna Keller laid the groundwork for a plan and broke new ground.")]
    [InlineData("Growth\n\nThe study that Ms. Anna Keller commissioned found that nets are slow.")]
    [InlineData("Growth\n\nThe hospital, which was opened in 1998 by Ms. Anna Keller, has ten wards.")]
    [InlineData("Growth\n\nThe school opened late. Ms. Anna Keller cut costs.")]
    public void Figures_of_speech_and_what_is_told_of_before_are_none(string text) => Assert.Empty(Report.Names(text, NodeType.Event));

    [Fact]
    public void A_named_event_that_somebody_opens_keeps_its_name() =>
        Assert.Equal(["Kelp Forum"], Report.Names("Growers meet\n\nMinister Anna Keller opened the Kelp Forum in Lima and inaugurated its new hall.", NodeType.Event));
}
