using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Observations;

/// <summary>Lists of the members of a body.</summary>
public sealed class MembershipsTests
{
    [Theory]
    [InlineData("REPORT\n\nThe members of the Reef Panel are as follows:\n\n- Ana Moreno, Director, Kelp Institute\n- Mr. Luis Prado (Kelp Bank)\n\nThe panel will meet again.", "Ana Moreno REPRESENTS Reef Panel|Ana Moreno REPRESENTS Kelp Institute|Luis Prado REPRESENTS Reef Panel|Luis Prado REPRESENTS Kelp Bank")]
    [InlineData("REPORT\n\nMembers of the Reef Board: Ana Moreno, Luis Prado and Rosa Vega.", "Ana Moreno REPRESENTS Reef Board|Luis Prado REPRESENTS Reef Board|Rosa Vega REPRESENTS Reef Board")]
    [InlineData("REPORT\n\nMembers of the Reef Board\n\n| Name | Affiliation |\n| Ana Moreno | Kelp Bank |\n| Luis Prado | Kelp Institute |", "Ana Moreno REPRESENTS Reef Board|Ana Moreno REPRESENTS Kelp Bank|Luis Prado REPRESENTS Reef Board|Luis Prado REPRESENTS Kelp Institute")]
    [InlineData("REPORT\n\nThe Reef Commission comprises:\n1. Mr. Luis Prado, Governor of the Kelp Bank\n2. Ms. Rosa Vega", "Luis Prado REPRESENTS Reef Commission|Luis Prado REPRESENTS Kelp Bank|Rosa Vega REPRESENTS Reef Commission")]
    public void Each_of_them_is_of_it_beside_what_else_each_is_of(string text, string edges) => Assert.Equal(edges.Split('|').Order(), Report.Edges(text, EdgeType.Represents).Select(e => e.Split(" (")[0]).Distinct().Order());

    [Theory]
    [InlineData("REPORT\n\nMembers of the Reef Panel attended the workshop. Ana Moreno of the Kelp Institute spoke.", "Ana Moreno REPRESENTS Kelp Institute")]
    [InlineData("REPORT\n\nThe members of the Reef Panel are as follows:\n\n- Ana Moreno\n\nThe panel will meet again.\n\n- Hans Meier, Kelp Institute", "Ana Moreno REPRESENTS Reef Panel|Hans Meier REPRESENTS Kelp Institute")]
    public void Who_is_named_behind_the_list_or_without_one_is_no_member(string text, string edges) => Assert.Equal(edges.Split('|').Order(), Report.Edges(text, EdgeType.Represents).Select(e => e.Split(" (")[0]).Distinct().Order());
}
