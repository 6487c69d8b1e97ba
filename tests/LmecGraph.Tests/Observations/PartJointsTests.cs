using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Observations;

/// <summary>The words between two events, or before both, that make one a part of the other.</summary>
public class PartJointsTests
{
    [Theory]
    [InlineData("The Reed Seminar was held on the sidelines of the Kelp Forum.")]
    [InlineData("The Reed Seminar took place during the Kelp Forum.")]
    [InlineData("The Reed Seminar, a side event at the Kelp Forum, drew forty growers.")]
    [InlineData("The Reed Seminar was one of the highlights of the Kelp Forum.")]
    [InlineData("The highlight of the Kelp Forum was the Reed Seminar.")]
    [InlineData("During the Kelp Forum, the growers hosted the Reed Seminar.")]
    [InlineData("On the second day of the Kelp Forum, the Reed Seminar was held.")]
    [InlineData("The Kelp Forum opened with the Reed Seminar.")]
    public void A_part_is_told_beside_its_whole(string sentence) =>
        Assert.Contains("Reed Seminar PART_OF Kelp Forum", Report.Edges($"Kelp Forum\n\nThe Kelp Forum was long.\n\n{sentence}", EdgeType.PartOf));

    [Theory]
    [InlineData("The Reed Seminar has nothing to do with the Kelp Forum.")]
    [InlineData("At the Kelp Forum, the growers said that the Reed Seminar will be held next.")]
    [InlineData("The Kelp Forum ended with thanks to all who had come from the Reed Seminar.")]
    [InlineData("A workshop on reeds will be held next year.")]
    public void What_is_only_named_beside_an_event_is_no_part_of_it(string sentence) =>
        Assert.Empty(Report.Edges($"Kelp Forum\n\nThe Kelp Forum was long.\n\n{sentence}", EdgeType.PartOf));
}
