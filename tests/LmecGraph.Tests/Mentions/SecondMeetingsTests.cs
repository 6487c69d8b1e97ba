using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Mentions;

/// <summary>Meetings told beside the event that a report names.</summary>
public sealed class SecondMeetingsTests
{
    private const string Forum = "Peru seeks ties\n\nPeru's Minister of Ports Juan Novak attended the Kelp Forum in Lima on Friday.\n\n";

    [Theory]
    [InlineData("At the meeting with Chilean Minister Anna Keller, Minister Novak praised the boats.", "meeting with Chilean Minister Anna Keller")]
    [InlineData("During talks in the harbour the two agreed. In a bilateral meeting with Dr. Anna Keller, Minister Novak praised the boats.", "bilateral meeting with Dr. Anna Keller")]
    [InlineData("After a courtesy call with Dr. Anna Keller, he praised the boats and the reed.", "courtesy call with Dr. Anna Keller")]
    public void A_sentence_that_opens_with_a_meeting_and_its_party_tells_of_another_occasion(string text, string name) => Assert.Contains(name, Report.Names(Forum + text, NodeType.Event));

    [Fact]
    public void Whoever_the_first_occasion_is_told_by_has_met_already() =>
        Assert.Equal(["met with Ambassador Anna Keller"], Report.Names("Prime Minister Peter Novak met with Ambassador Anna Keller in Lima.\n\nDuring the meeting with Ambassador Keller, he praised the boats and the reed.", NodeType.Event));

    [Fact]
    public void Both_sides_were_at_the_meeting_and_only_the_subject_spoke() =>
        Assert.Equal(
            ["Anna Keller ATTENDED meeting with Chilean Minister Anna Keller", "Juan Novak SPOKE_AT meeting with Chilean Minister Anna Keller (speech)"],
            [.. Report.Edges(Forum + "At the meeting with Chilean Minister Anna Keller, Minister Novak praised the boats.", EdgeType.SpokeAt, EdgeType.Attended).Where(e => e.Contains("meeting", StringComparison.Ordinal))]);

    [Theory]
    [InlineData("At their meeting today in Lima, Ministers Anna Keller and Peter Novak spoke about the Kelp Summit.", "meeting|Kelp Summit")]
    [InlineData("Minister Peter Novak met with Ambassador Anna Keller on the sidelines of the Kelp Summit in Lima.", "met with Ambassador Anna Keller|Kelp Summit")]
    public void What_a_sentence_tells_before_it_names_another_event_is_the_occasion(string text, string names) => Assert.Equal(names, string.Join('|', Report.Names(text, NodeType.Event)));

    [Fact]
    public void A_reception_is_told_by_its_host() =>
        Assert.Equal(["Reef Institute HOSTED reception"], Report.Edges("Growers meet\n\nThe Kelp Forum was held in Lima. In the evening, a reception hosted by the Reef Institute was held.", EdgeType.Hosted));
}
