using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Observations;

/// <summary>Posts and states in lists of speakers, before and behind the name and on the line below.</summary>
public class ListedPostsTests
{
    [Theory]
    [InlineData("- Ambassador of Sweden, Mr. Bengt Lund\n- Representative of Ghana, Ms. Karen Frost", "Bengt Lund REPRESENTS Sweden (Ambassador)", "Karen Frost REPRESENTS Ghana (Representative)")]
    [InlineData("- Prime Minister Mia Frost, Barbados\n- Ole Berg, Ambassador and Permanent Representative, Norway", "Mia Frost REPRESENTS Barbados (Prime Minister)", "Ole Berg REPRESENTS Norway (Ambassador and Permanent Representative)")]
    [InlineData("Dr. Anna Keller, Norway\nSenior Fellow, Lantern Institute\n\nIvan Petrov\nMSc, head of nets, Reef Bank", "Anna Keller REPRESENTS Lantern Institute (Senior Fellow)", "Ivan Petrov REPRESENTS Reef Bank (head of nets)")]
    public void Rows_of_a_list_say_whom_somebody_is_of(string rows, params string[] expected) => Assert.Equal(expected, Report.Edges("The Kelp Forum was held in Lima.\n\nSpeakers\n\n" + rows, EdgeType.Represents));

    [Theory]
    [InlineData("- Anna Keller, Adviser to Prime Minister Ole Berg")]
    [InlineData("- Anna Keller, Norway\n- Ivan Petrov, Peru")]
    public void A_served_head_and_a_home_give_no_post(string rows) => Assert.Empty(Report.Edges("The Kelp Forum was held in Lima.\n\nSpeakers\n\n" + rows, EdgeType.Represents));

    [Fact]
    public void Whom_an_adviser_serves_did_not_speak() => Assert.Equal(
        ["Anna Keller SPOKE_AT Kelp Forum (speech)"], Report.Edges("The Kelp Forum was held in Lima.\n\nSpeakers\n\n- Anna Keller, Adviser to Prime Minister Ole Berg", EdgeType.SpokeAt));
}
