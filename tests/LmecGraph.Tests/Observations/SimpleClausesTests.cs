using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Observations;

/// <summary>What a sentence says of a name by the way, before it and behind it, is read as a statement of its own.</summary>
public class SimpleClausesTests
{
    [Theory]
    [InlineData("The Clean Harbours Initiative (2019-2024), praised by divers under its old name, is led by the Lantern Institute.")]
    [InlineData("The Clean Harbours Initiative was praised by divers in May and co-financed by the Lantern Institute.")]
    [InlineData("The Lantern Institute opened a quay and co-finances the Clean Harbours Initiative.")]
    [InlineData("The Clean Harbours Initiative, an idea that the Lantern Institute has been funding since 2018, is old.")]
    [InlineData("The Clean Harbours Initiative, of which the Lantern Institute is a partner, is old.")]
    [InlineData("As lead partner of the Clean Harbours Initiative, the Lantern Institute mends nets.")]
    [InlineData("The Lantern Institute, which is a partner in the Clean Harbours Initiative, mends nets.")]
    public void What_is_put_in_is_said_of_the_name_before_it(string text) =>
        Assert.Equal(["Lantern Institute PARTICIPATES_IN Clean Harbours Initiative"], Report.Edges(text, EdgeType.ParticipatesIn));

    [Theory]
    [InlineData("The Lantern Institute, a body of divers, has recently launched a new programme called the Clean Harbours Initiative.")]
    [InlineData("The Lantern Institute held a run for the Clean Harbours Initiative, which it launched in 2009.")]
    public void It_stands_for_the_subject_of_the_clause(string text) =>
        Assert.Equal(["Lantern Institute LAUNCHED Clean Harbours Initiative (launched)"], Report.Edges(text, EdgeType.Launched));

    [Theory]
    [InlineData("The Lantern Institute, unlike the Reef Board, has no part in the Clean Harbours Initiative.")]
    [InlineData("The Board adopted two motions, one on the Clean Harbours Initiative, written by the Lantern Institute.")]
    [InlineData("The Reef Board, a body of the Lantern Institute, and it contributes nothing, knows the Clean Harbours Initiative.")]
    public void What_is_said_of_another_is_not_said_of_the_name(string text) => Assert.Empty(Report.Edges(text, EdgeType.ParticipatesIn, EdgeType.Launched));

    [Fact]
    public void Clauses_within_clauses_without_end_are_read_in_bounded_time()
    {
        var nested = string.Concat(Enumerable.Repeat("the Reef Board which the Lantern Institute which ", 120));
        Assert.Empty(Report.Edges($"Kelp news\n\nThere is {nested} nothing.", EdgeType.ParticipatesIn));
    }

    [Fact]
    public void The_main_clause_behind_a_list_is_not_begun_by_the_list() => Assert.Equal(
        ["Stone Bridge Association LAUNCHED Clean Harbours Initiative (launched)"],
        Report.Edges("With letters from the Lantern Institute and the Reef Board, the Stone Bridge Association launched the Clean Harbours Initiative.", EdgeType.Launched));
}
