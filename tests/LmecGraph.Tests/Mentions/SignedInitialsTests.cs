using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Mentions;

/// <summary>People whom minutes call by their initials.</summary>
public sealed class SignedInitialsTests
{
    private const string Present = "Minutes of the 3rd Kelp Board Meeting\n\nPresent: Nico Bolan, Julia Keller, Adam Rose\n\n";

    [Fact]
    public void Initials_that_act_are_those_who_came() =>
        Assert.Equal(["Julia Keller SPOKE_AT 3rd Kelp Board Meeting (speech)", "Nico Bolan SPOKE_AT 3rd Kelp Board Meeting (speech)"], Report.Edges($"{Present}NB welcomed the members. JK reported on the nets.", EdgeType.SpokeAt));

    [Fact]
    public void Initials_behind_a_name_are_no_body() => Assert.DoesNotContain("NB", Report.Names("The meeting was held in Lima. Nico Bolan (NB), Reef Institute, came. NB spoke of nets.", NodeType.Organization));

    [Fact]
    public void Letters_of_one_person_alone_stay_what_they_are() => Assert.DoesNotContain("Nico Bolan", Report.Mentions("NBX hosted a workshop. The NB said so. Nothing is known of JQ.", NodeType.Person));

    [Fact]
    public void A_known_body_is_not_somebody() => Assert.Contains("EU", Report.Mentions($"{Present}EU said that nets are dear. JK thanked Emma Ulmer and AR spoke.", NodeType.Organization));
}
