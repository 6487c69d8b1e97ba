using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Mentions;

/// <summary>Names with the surname first, as lists of participants have them.</summary>
public sealed class SurnamesFirstTests
{
    [Theory]
    [InlineData("KELLER, Anna (Reef Institute)", "Anna Keller")]
    [InlineData("DE ROSE, Karel (Reef Institute)", "Karel De Rose")]
    [InlineData("Keller, Anna, Reef Institute\nVan Rose, Omar, Kelp Board", "Anna Keller|Omar Van Rose")]
    [InlineData("Name | Institution\nKeller, Anna | Reef Institute\nZilmaq, Omar | Kelp Board", "Anna Keller|Omar Zilmaq")]
    [InlineData("Participants: Keller, Anna (Peru); Zilmaq, Maria (Chile)", "Anna Keller|Maria Zilmaq")]
    public void They_are_put_in_order(string text, string names) => Assert.Equal(names, string.Join('|', Report.Names(text, NodeType.Person)));

    [Theory]
    [InlineData("Lima, Peru\nTogo, Ghana")]
    [InlineData("LIMA, Monday (Kelp News)")]
    [InlineData("Kelp, Reef, Nets\nSand, Tide, Rope")]
    public void A_town_before_its_state_and_things_in_a_row_are_nobody(string text) => Assert.Empty(Report.Names(text, NodeType.Person));

    [Fact]
    public void Letters_behind_the_comma_are_a_body() =>
        Assert.Equal(["Anna Vebbin", "S. Zilmaq"], Report.Names("The third meeting of the Kelp Board was held in Lima. The following members were present.\nAnna Vebbin, RXC\nS. Zilmaq, RXC\n\nIt rained.", NodeType.Person));

    [Fact]
    public void Who_stands_so_in_the_list_is_the_same_in_the_text() =>
        Assert.Equal(["Anna Keller"], Report.Names("KELLER, Anna (Reef Institute)\n\nMs. Anna Keller spoke. Keller said that kelp is slow.", NodeType.Person));
}
