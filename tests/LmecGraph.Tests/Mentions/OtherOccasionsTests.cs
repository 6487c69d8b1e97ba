using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Mentions;

/// <summary>Occasions that a report tells of beside its own, and the forms of one event's name.</summary>
public class OtherOccasionsTests
{
    [Theory]
    [InlineData("Growers meet\n\nThe Kelp Forum was held in Accra in the presence of all the old growers of the coast, who came by boat from the islands in the bay.\n\nIt rained there all the time, and the growers of the coast went home by boat after it had ended, as they do every year in spring.\n\nIn a dialogue organised by the Reef Institute, Ms. Anna Keller spoke on boats.", "dialogue")]
    [InlineData("Growers meet\n\nMs. Anna Keller was in Accra for a handover ceremony with Mr. Peter Novak.", "handover ceremony")]
    [InlineData("Growers meet\n\nAt the ‘Women for Slow Boats’ event on 5 May 2018, Ms. Anna Keller spoke on boats.", "Women for Slow Boats")]
    [InlineData("Growers meet\n\nMs. Anna Keller met growers at the 14th Ghana-Peru Joint Council for Kelp Ports.", "14th Ghana-Peru Joint Council for Kelp Ports")]
    public void An_occasion_is_told_by_its_host_its_kind_its_quotes_or_its_number(string text, string name) => Assert.Contains(name, Report.Names(text, NodeType.Event));

    [Theory]
    [InlineData("Third Meeting of the Kelp Forum in Asia\n\nThe Third Kelp Forum in Asia was long.", "Third Meeting of the Kelp Forum in Asia")]
    [InlineData("Kelp Forum\n\nPlenary Session 1: Boats for the 3R\n\nPlenary Session 1", "Kelp Forum|Plenary Session 1: Boats for the 3R")]
    public void A_meeting_of_a_series_and_a_session_under_its_number_are_one_event(string text, string names) => Assert.Equal(names, string.Join('|', Report.Names(text, NodeType.Event)));

    [Fact]
    public void Who_organizes_events_around_a_visit_does_not_organize_the_visit() =>
        Assert.Empty(Report.Edges("Official Visit to Ghana\n\nDuring the visit, the Minister will take part in events organised by the Reef Institute.", EdgeType.Organized));
}
