using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Mentions;

/// <summary>Initiatives behind the noun for what they are.</summary>
public class ApposedInitiativesTests
{
    [Theory]
    [InlineData("The Lantern Institute presented its new initiative, Harbours for All, in Lima.", "Harbours for All")]
    [InlineData("A flagship programme, Opening Ports through Kelp, began in Lima.", "Opening Ports through Kelp")]
    [InlineData("The Lantern Institute has launched two projects, Tidemark and Kelpway, in Lima.", "Tidemark", "Kelpway")]
    [InlineData("The Lantern Institute runs three programmes: Kelp Guard, Blue Nets and Roots for Reefs.", "Kelp Guard", "Blue Nets", "Roots for Reefs")]
    [InlineData("The project, called Bright Shores, began in Lima.", "Bright Shores")]
    public void What_stands_behind_the_noun_for_an_undertaking_is_one(string text, params string[] names) => Assert.Equal(names.Order(), Report.Names(text, NodeType.Initiative).Order());

    [Theory]
    [InlineData("In our project, Anna Keller and Tom Weller grow kelp.")]
    [InlineData("The two projects, Kenya said, will go on.")]
    [InlineData("For this initiative, the Lantern Institute and the Harbour Trust lend boats.")]
    [InlineData("Two projects, Minister Anna Keller said, will go on.")]
    public void People_states_and_bodies_behind_it_are_none(string text) => Assert.Empty(Report.Names(text, NodeType.Initiative));

    [Fact]
    public void What_a_project_is_called_is_nobody() => Assert.Empty(Report.Names("The project, called Bright Shores, will be run in Lima.", NodeType.Person));

    [Fact]
    public void Who_runs_several_takes_part_in_each() =>
        Assert.Equal(2, Report.Read("The Lantern Institute runs two projects: Kelp Guard and Blue Nets.").Observations.Count(o => o.Type == EdgeType.ParticipatesIn));
}
