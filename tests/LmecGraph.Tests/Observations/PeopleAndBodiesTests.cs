using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Observations;

/// <summary>Who holds which post where, and which body is a part of which.</summary>
public class PeopleAndBodiesTests
{
    [Theory]
    [InlineData("Anna Keller, Director of the Lantern Institute, thanked all.", "Anna Keller REPRESENTS Lantern Institute (Director)")]
    [InlineData("Anna Keller Project Director of Lantern Institute", "Anna Keller REPRESENTS Lantern Institute (Project Director)")]
    [InlineData("Anna Keller\n\nDirector, Lantern Institute\n\nHarbours matter to all of us.", "Anna Keller REPRESENTS Lantern Institute (Director)")]
    [InlineData("Lantern Institute project manager Ms. Anna Keller spoke.", "Anna Keller REPRESENTS Lantern Institute (project manager)")]
    [InlineData("Ms. Anna Keller of the Lantern Institute said so.", "Anna Keller REPRESENTS Lantern Institute")]
    [InlineData("Ms. Anna Keller, Lantern Institute, said so.", "Anna Keller REPRESENTS Lantern Institute")]
    [InlineData("Chinese Premier Li Ruogu spoke.", "Li Ruogu REPRESENTS China (Premier)")]
    [InlineData("Ms. Anna Keller, Director of the Department of Soils of the Ministry of Forests, said so.", "Anna Keller REPRESENTS Department of Soils (Director)")]
    [InlineData("Ms. Anna Keller met the Lantern Institute.", "")]
    public void A_person_speaks_for_the_innermost_body_beside_the_name(string text, string edges) =>
        Assert.Equal(edges, string.Join('|', Report.Edges(text, EdgeType.Represents)));

    [Fact]
    public void A_slash_joins_two_bodies_of_one_post() => Assert.Equal(
        ["Anna Keller REPRESENTS Lantern Institute (Deputy Director)", "Anna Keller REPRESENTS Stone Bridge Association (Deputy Director)"],
        Report.Edges("Ms. Anna Keller, Deputy Director of Lantern Institute/Stone Bridge Association, said so.", EdgeType.Represents));

    [Theory]
    [InlineData("The Department of Soils of the Ministry of Forests of Peru met.", "Department of Soils PART_OF Ministry of Forests of Peru|Ministry of Forests of Peru BASED_IN Peru")]
    [InlineData("The Harbour Department, Ministry of Forests, Peru, sent a letter.", "Harbour Department PART_OF Ministry of Forests|Ministry of Forests BASED_IN Peru")]
    [InlineData("The World Bank Peru Office helped.", "World Bank Peru Office BASED_IN Peru|World Bank Peru Office PART_OF World Bank")]
    [InlineData("Tides and Trade\n\nThe towns met.\n\nContact\n\nLantern Institute\n12 Quay Street, Lisbon, Portugal", "Lantern Institute BASED_IN Portugal")]
    [InlineData("The Lantern Institute, Stone Bridge Association and Peru met.", "")]
    public void Bodies_hang_on_their_parents_and_states(string text, string edges) =>
        Assert.Equal(edges, string.Join('|', Report.Edges(text, EdgeType.PartOf, EdgeType.BasedIn)));
}
