using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Observations;

/// <summary>Roles told by an apposition, a passive or a noun, and what the words deny.</summary>
public class ToldInPassingTests
{
    [Theory]
    [InlineData("The organizer, the Reef Bank, hired buses.", "Reef Bank ORGANIZED Kelp Forum")]
    [InlineData("As host, the Reef Bank gave tea.", "Reef Bank HOSTED Kelp Forum")]
    [InlineData("The co-organizers of the forum are the Reef Bank and the Kelp Institute.", "Kelp Institute CO_ORGANIZED Kelp Forum")]
    [InlineData("Sponsors included the Reef Bank.", "Reef Bank SPONSORED Kelp Forum")]
    [InlineData("Technical support came from the Reef Bank.", "Reef Bank SUPPORTED Kelp Forum")]
    [InlineData("The Reef Bank will organize the Kelp Forum in May.", "Reef Bank ORGANIZED Kelp Forum")]
    [InlineData("As part of the Clean Reefs Programme, the Reef Bank organized the forum.", "Reef Bank ORGANIZED Kelp Forum")]
    [InlineData("Participants were reminded by Ms. Anna Keller that nets tear.", "Anna Keller SPOKE_AT Kelp Forum (speech)")]
    [InlineData("After Ms. Anna Keller had opened the forum, Mr. Ben Novak presented the agenda.", "Ben Novak SPOKE_AT Kelp Forum (opening)")]
    [InlineData("The forum brought together the Reef Bank, the Kelp Institute and the Net Union.", "Kelp Institute ATTENDED Kelp Forum")]
    [InlineData("The Clean Reefs Programme was the focus of the forum.", "Kelp Forum DISCUSSED Clean Reefs Programme")]
    public void A_role_is_told_by_other_means_than_its_verb(string sentence, string edge) => Assert.Contains(edge, Report.Edges($"Kelp Forum\n\nThe Kelp Forum was long.\n\n{sentence}", Enum.GetValues<EdgeType>()));

    [Fact]
    public void What_an_earlier_event_brought_did_not_go_on_where_it_is_told_of() =>
        Assert.Empty(Report.Edges("Growers talk\n\nThe talks follow the commitment that Ms. Anna Keller made during the Kelp Summit. Mr. Ben Novak said that nets tear.", EdgeType.SpokeAt, EdgeType.Attended));

    [Fact]
    public void What_was_signed_at_an_event_was_signed_there() =>
        Assert.Contains("Ben Novak SPOKE_AT Kelp Summit (speech)", Report.Edges("Growers talk\n\nThe agreement was signed at the Kelp Summit. Mr. Ben Novak said that nets tear.", EdgeType.SpokeAt));

    [Theory]
    [InlineData("The Reef Bank is not a member of the Kelp Union.", "MEMBER_OF")]
    [InlineData("Ghana has yet to join the Clean Reefs Programme.", "PARTICIPATES_IN")]
    [InlineData("The Clean Reefs Programme was not discussed.", "DISCUSSED")]
    [InlineData("The forum was meant to be opened by Ms. Anna Keller.", "SPOKE_AT")]
    public void What_the_words_deny_is_not_read(string sentence, string type) => Assert.DoesNotContain(Report.Edges($"Kelp Forum\n\nThe Kelp Forum was long.\n\n{sentence}", Enum.GetValues<EdgeType>()), e => e.Contains($" {type} ", StringComparison.Ordinal));
}
