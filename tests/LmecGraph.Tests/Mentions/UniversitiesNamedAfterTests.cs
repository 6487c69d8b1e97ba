using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Mentions;

/// <summary>Universities named after somebody with a form of address.</summary>
public sealed class UniversitiesNamedAfterTests
{
    [Theory]
    [InlineData("Anna Keller of Dr. B.R. Zilmaq University opened the forum.", "Dr. B.R. Zilmaq University")]
    [InlineData("Anna Keller of Prof Qurvand Zilmaq University opened the forum.", "Prof Qurvand Zilmaq University")]
    public void The_form_of_address_belongs_to_the_university(string text, string name)
    {
        Assert.Equal([name], Report.Names(text, NodeType.Organization));
        Assert.Equal(["Anna Keller"], Report.Names(text, NodeType.Person));
    }

    [Theory]
    [InlineData("The talk by Dr. Qurvand Zilmaq, Reef University, was short.")]
    [InlineData("The talk by Dr. Qurvand Zilmaq University of Reefs was short.")]
    public void Somebody_beside_a_university_is_a_person(string text) => Assert.Equal(["Qurvand Zilmaq"], Report.Names(text, NodeType.Person));
}
