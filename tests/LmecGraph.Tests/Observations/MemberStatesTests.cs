using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Observations;

/// <summary>States that a report of a body's meeting lists as its members.</summary>
public sealed class MemberStatesTests
{
    private const string Lead = "Session of the Reef Commission\n\nThe Session of the Council of the Reef Commission was held in Lima. The Reef Commission (RC) thanked the Kelp Bank. ";

    [Theory]
    [InlineData("The following Member States were represented: Ghana, Togo and Benin.")]
    [InlineData("The member countries present were Ghana, Togo and Benin.")]
    public void They_are_members_of_the_body_named_most(string text) =>
        Assert.Equal(["Benin MEMBER_OF Reef Commission", "Ghana MEMBER_OF Reef Commission", "Togo MEMBER_OF Reef Commission"], Report.Edges(Lead + text, EdgeType.MemberOf));

    [Theory]
    [InlineData("The following states were represented: Ghana, Togo and Benin.")]
    [InlineData("Some member states spoke of nets. Ghana, Togo and Benin were glad.")]
    public void Other_states_are_not(string text) => Assert.Empty(Report.Edges(Lead + text, EdgeType.MemberOf));

    [Theory]
    [InlineData("Three states (Ghana, Togo, and Benin) took part and through their common body, the Reef Council, they asked for nets.", "Benin MEMBER_OF Reef Council|Ghana MEMBER_OF Reef Council|Togo MEMBER_OF Reef Council")]
    [InlineData("The Kelp Bank is a member of the Reef Council and of the Lantern Union.", "Kelp Bank MEMBER_OF Lantern Union|Kelp Bank MEMBER_OF Reef Council")]
    public void Membership_is_told_in_other_words(string text, string edges) =>
        Assert.Equal(edges.Split('|'), Report.Edges($"Kelp Forum\n\n{text}", EdgeType.MemberOf));
}
