using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Mentions;

/// <summary>People with their initials in one word right behind the body of their post.</summary>
public sealed class InitialsBehindBodiesTests
{
    [Fact]
    public void Initials_begin_the_person_s_name() => Assert.Contains("I.V. Sorokin", Report.Names("The team met with the head of Vostokles I.V. Sorokin.", NodeType.Person));

    [Fact]
    public void Letters_of_a_state_name_nobody() => Assert.Empty(Report.Names("The team met at the Reef U.S. Harbour.", NodeType.Person));
}
