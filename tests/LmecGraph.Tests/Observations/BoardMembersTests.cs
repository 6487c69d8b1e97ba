using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Observations;

/// <summary>Lists whose label says that those in it are the members of a body.</summary>
public sealed class BoardMembersTests
{
    [Theory]
    [InlineData("The members of the Reef Committee are as follows:\n\n- Ms. Anna Keller, Director, Kelp Bank\n- Mr. Omar Rose, Lawyer")]
    [InlineData("The members of the Reef Committee are as follows.\n\n| Ghana | Togo |\n| --- | --- |\n| Ms. Anna Keller, Director, Kelp Bank | Mr. Omar Rose |")]
    [InlineData("The members of the Reef Committee are as follows: Ms. Anna Keller (Kelp Bank) and Mr. Omar Rose.")]
    [InlineData("Nets are the task of the Reef Committee, whose members are Ms. Anna Keller, Kelp Bank, and Mr. Omar Rose.")]
    [InlineData("The meeting elected the new board of the Reef Committee: Ms. Anna Keller (Kelp Bank), Mr. Omar Rose.")]
    public void They_are_of_it_beside_their_own(string text)
    {
        var edges = Report.Edges($"Kelp Forum\n\n{text}", EdgeType.Represents);
        Assert.Contains("Anna Keller REPRESENTS Reef Committee", edges);
        Assert.Contains(edges, e => e.StartsWith("Omar Rose REPRESENTS Reef Committee", StringComparison.Ordinal));
        Assert.Contains(edges, e => e.StartsWith("Anna Keller REPRESENTS Kelp Bank", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("The members of the Reef Committee thanked Ms. Anna Keller.")]
    [InlineData("The members of the Reef Committee are as follows:\n\n- Mr. Omar Rose\n\nThe nets were mended by Ms. Anna Keller.")]
    [InlineData("The board of the Reef Committee: it was told by Ms. Anna Keller that the nets are torn.")]
    public void Whom_they_met_is_no_member(string text) =>
        Assert.DoesNotContain(Report.Edges($"Kelp Forum\n\n{text}", EdgeType.Represents), e => e.StartsWith("Anna Keller", StringComparison.Ordinal));
}
