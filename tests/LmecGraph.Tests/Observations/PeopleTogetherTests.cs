using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Observations;

/// <summary>People in a row with one body behind the last.</summary>
public sealed class PeopleTogetherTests
{
    [Theory]
    [InlineData("It was written by Ms. Anna Keller, Treasurer, and Mr. Ivan Novak, Chair of the Reef Institute.", "Anna Keller REPRESENTS Reef Institute (Treasurer)|Ivan Novak REPRESENTS Reef Institute (Chair)")]
    [InlineData("Reef Institute President Ivan Novak, Vice-President Anna Keller, and the growers came.", "Anna Keller REPRESENTS Reef Institute (Vice-President)|Ivan Novak REPRESENTS Reef Institute (President)")]
    [InlineData("It was chaired by Mr. Ivan Novak, Director of the Reef Institute, with representatives from the Ministry of Nets.", "Ivan Novak REPRESENTS Reef Institute (Director)")]
    [InlineData("Mr. Ivan Novak, a grower, and Ms. Anna Keller, Chair of the Reef Institute, came.", "Anna Keller REPRESENTS Reef Institute (Chair)")]
    public void Those_beside_share_the_body_and_company_is_none(string text, string edges) => Assert.Equal(edges, string.Join('|', Report.Edges(text, EdgeType.Represents)));

    [Theory]
    [InlineData("Ms. Anna Keller, Mr. Omar Rose and Mr. Ben Novak (all Kelp Board) spoke.")]
    [InlineData("Ms. Anna Keller, Mr. Omar Rose and Mr. Ben Novak, all of the Kelp Board, spoke.")]
    [InlineData("Ms. Anna Keller, Mr. Omar Rose and Mr. Ben Novak from the Kelp Board spoke.")]
    [InlineData("The delegation of the Kelp Board, led by Ms. Anna Keller, comprised Mr. Omar Rose and Mr. Ben Novak.")]
    [InlineData("Led by Ms. Anna Keller, the delegation of the Kelp Board included Mr. Omar Rose and Mr. Ben Novak.")]
    [InlineData("For the Kelp Board: Ms. Anna Keller, Mr. Omar Rose, Mr. Ben Novak")]
    [InlineData("The Kelp Board was represented at the great meeting by Ms. Anna Keller, Mr. Omar Rose and Mr. Ben Novak.")]
    public void They_share_it(string text) => Assert.Equal(["Anna Keller REPRESENTS Kelp Board", "Ben Novak REPRESENTS Kelp Board", "Omar Rose REPRESENTS Kelp Board"], Report.Edges(text, EdgeType.Represents).Distinct().Order());

    [Fact]
    public void Where_each_has_one_none_is_shared() =>
        Assert.Equal(["Anna Keller REPRESENTS Reef Institute", "Omar Rose REPRESENTS Kelp Board"], Report.Edges("Ms. Anna Keller (Reef Institute) and Mr. Omar Rose (Kelp Board) spoke.", EdgeType.Represents));

    [Theory]
    [InlineData("Ms. Anna Keller, Chair of the Kelp Board, also of the Reef Institute, spoke.", "Anna Keller REPRESENTS Kelp Board (Chair)|Anna Keller REPRESENTS Reef Institute")]
    [InlineData("The Kelp Board elected Ms. Anna Keller as its president.", "Anna Keller REPRESENTS Kelp Board")]
    [InlineData("Ms. Anna Keller comes to us from the Kelp Board.", "Anna Keller REPRESENTS Kelp Board")]
    [InlineData("Joining us from the Kelp Board is Ms. Anna Keller.", "Anna Keller REPRESENTS Kelp Board")]
    [InlineData("Ms. Anna Keller is based at the Kelp Board.", "Anna Keller REPRESENTS Kelp Board")]
    [InlineData("Ms. Anna Keller delivered a statement on behalf of the Kelp Board.", "Anna Keller REPRESENTS Kelp Board")]
    [InlineData("Ms. Anna Keller is a senior net mender at the Kelp Board.", "Anna Keller REPRESENTS Kelp Board")]
    public void What_is_told_of_one_is_hers(string text, string edges) => Assert.Equal(edges, string.Join('|', Report.Edges(text, EdgeType.Represents).Distinct()));
}
