using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Observations;

/// <summary>Lists in which a body stands above its people.</summary>
public sealed class HeadedPeopleTests
{
    [Theory]
    [InlineData("Kelp Board\n- Mr. Omar Rose, Chief Engineer\n- Ms. Anna Keller\n\nReef Institute\n- Mr. Ben Novak, Director", "Omar Rose REPRESENTS Kelp Board (Chief Engineer)|Anna Keller REPRESENTS Kelp Board|Ben Novak REPRESENTS Reef Institute (Director)")]
    [InlineData("## People\n\n### Kelp Board\n- Anna Keller\n- Omar Rose\n\n### Reef Institute\n- Maria Novak", "Anna Keller REPRESENTS Kelp Board|Omar Rose REPRESENTS Kelp Board|Maria Novak REPRESENTS Reef Institute")]
    [InlineData("LIST\n\nKelp Board\nMs. Anna Keller\nDirector\n\nReef Institute\nMr. Omar Rose\nEngineer", "Anna Keller REPRESENTS Kelp Board (Director)|Omar Rose REPRESENTS Reef Institute (Engineer)")]
    [InlineData("The meeting elected the new board of the Kelp Club:\n\nPresident: Anna Keller\nTreasurer: Omar Rose", "Anna Keller REPRESENTS Kelp Club|Omar Rose REPRESENTS Kelp Club")]
    public void They_are_of_it(string text, string edges) => Assert.Equal(edges.Split('|', StringSplitOptions.RemoveEmptyEntries).Order(), Report.Edges(text, EdgeType.Represents).Order());

    [Theory]
    [InlineData("Ms. Anna Keller\nDirector\nKelp Board\n\nMr. Omar Rose\nEngineer\nReef Institute", "Anna Keller REPRESENTS Kelp Board (Director)|Omar Rose REPRESENTS Reef Institute (Engineer)")]
    [InlineData("Partners\nKelp Board\nReef Institute\n\nMs. Anna Keller", "")]
    [InlineData("Kelp Board\n\nMs. Anna Keller opened the gates of the harbour.", "")]
    public void Below_a_person_stands_the_persons_own_and_no_list_or_report_is_meant(string text, string edges) => Assert.Equal(edges.Split('|', StringSplitOptions.RemoveEmptyEntries).Order(), Report.Edges(text, EdgeType.Represents).Order());
}
