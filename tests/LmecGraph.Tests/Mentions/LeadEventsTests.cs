using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Mentions;

/// <summary>The occasion of a report that gives it no name.</summary>
public class LeadEventsTests
{
    [Theory]
    [InlineData("Nets come home\n\nPresident Ben Novak met with the newly appointed Ambassador of Norway to Peru, H.E. Ms. Anna Keller, this morning.", "met with the newly appointed Ambassador of Norway to Peru, H.E. Ms. Anna Keller")]
    [InlineData("The Lantern Institute visits Ghana\n\nThe boats were slow.", "visits Ghana")]
    [InlineData("Prime Minister Peter Novak met with Ambassador Anna Keller in Lima.", "met with Ambassador Anna Keller")]
    [InlineData("Anna Keller, Director of the Lantern Institute, called on Ambassador Peter Novak.", "called on Ambassador Peter Novak")]
    [InlineData("Prime Minister Peter Novak met with a delegation of the Lantern Institute in Lima.", "met with a delegation of the Lantern Institute")]
    [InlineData("Prime Minister Peter Novak held talks with Ambassador Anna Keller in Lima.", "talks with Ambassador Anna Keller")]
    [InlineData("Ms. Anna Keller spoke at the launch event in the old town.", "launch event")]
    [InlineData("The harbour masters came to a reception in the old town.", "reception")]
    public void A_report_without_a_name_is_on_what_its_first_sentences_tell(string text, string name) => Assert.Equal([name], Report.Names(text, NodeType.Event));

    [Theory]
    [InlineData("Anna Keller, Director of the Lantern Institute, met old friends.")]
    [InlineData("The growers met in the Stone Bridge Association.")]
    [InlineData("Anna Keller, Director of the Lantern Institute, likes receptions.")]
    public void Without_a_party_or_an_occasion_there_is_none(string text) => Assert.Empty(Report.Names(text, NodeType.Event));

    [Theory]
    [InlineData("Kelp Forum\n\nMs. Anna Keller visits Ghana.")]
    [InlineData("Ms. Anna Keller visits Ghana\n\nThe Kelp Forum was held in Accra.")]
    public void A_named_event_in_the_lead_is_the_occasion(string text) => Assert.Equal(["Kelp Forum"], Report.Names(text, NodeType.Event));

    [Fact]
    public void A_meeting_told_before_a_named_event_is_the_occasion() =>
        Assert.Equal(["met with Ambassador Anna Keller", "Kelp Forum"], Report.Names("Minister receives ambassador\n\nOn Monday the Minister of Ports, Peter Novak, met with Ambassador Anna Keller in Lima.\n\nThe ports were the subject of a long talk. He invited growers to the Kelp Forum in May.", NodeType.Event));

    [Fact]
    public void A_meeting_at_the_head_of_a_later_paragraph_is_another_one() =>
        Assert.Contains("met with Dr. Jan Molnar", Report.Names("Kelp Forum\n\nThe Kelp Forum was held in Accra. The growers came from all the old towns of the coast. They liked the boats and the reed and the mud. The harbour was full of them from the first day. All of them stayed. It rained there all the time, they said. They went home by boat after it had ended.\n\nOn Tuesday, President Peter Novak met with Dr. Jan Molnar at the old harbour.", NodeType.Event));

    [Fact]
    public void A_meeting_told_within_a_paragraph_is_none() =>
        Assert.DoesNotContain("met with Dr. Jan Molnar", Report.Names("Kelp Forum\n\nThe Kelp Forum was held in Accra. The growers came from all the old towns of the coast. They liked the boats and the reed and the mud. The harbour was full of them from the first day. All of them stayed. It rained there all the time, they said. They went home by boat after it had ended. President Peter Novak met with Dr. Jan Molnar at the old harbour.", NodeType.Event));
}
