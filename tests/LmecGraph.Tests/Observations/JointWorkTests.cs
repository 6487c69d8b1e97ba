using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Observations;

/// <summary>Bodies that a sentence says did something together cooperate.</summary>
public class JointWorkTests
{
    [Theory]
    [InlineData("The Lantern Institute and the Reef Board have agreed to collaborate more closely on kelp.")]
    [InlineData("In partnership with the Reef Board, the Lantern Institute has set up a smokehouse.")]
    [InlineData("The survey was conducted by the Lantern Institute together with the Reef Board.")]
    [InlineData("The nets were mended by the Lantern Institute in cooperation with the Reef Board.")]
    [InlineData("The atlas was jointly produced by the Lantern Institute and the Reef Board.")]
    [InlineData("The Lantern Institute, along with the Reef Board, drafted the guide.")]
    [InlineData("The Lantern Institute and the Reef Board are old partners.")]
    [InlineData("The Lantern Institute has exchanged divers with the Reef Board since 2004.")]
    [InlineData("With its partner the Reef Board, the Lantern Institute has built a smokehouse.")]
    [InlineData("The memorandum was signed by Ms. Anna Keller for the Lantern Institute and Mr. Ben Novak for the Reef Board.")]
    public void Who_did_something_together_cooperates(string text) => Assert.Single(Report.Edges(text, EdgeType.CooperatesWith));

    [Fact]
    public void All_those_of_a_list_cooperate() =>
        Assert.Equal(3, Report.Edges("This week the Lantern Institute, the Reef Board and the Stone Bridge Association signed a letter of cooperation.", EdgeType.CooperatesWith).Length);

    [Theory]
    [InlineData("The Lantern Institute and the Reef Board disagree on kelp.")]
    [InlineData("Officials from the Lantern Institute and the Reef Board came to exchange views on nets.")]
    [InlineData("Mr. Ben Novak, accompanied by officials from the Lantern Institute and the Reef Board, opened the quay.")]
    [InlineData("Neither the Lantern Institute nor the Reef Board signed a letter of cooperation.")]
    [InlineData("The Lantern Institute, together with the Reef Board, organized the Harbour Forum.")]
    public void Who_stands_beside_another_or_holds_an_event_with_it_does_not(string text) => Assert.Empty(Report.Edges(text, EdgeType.CooperatesWith));
}
