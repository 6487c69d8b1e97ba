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

    [Theory]
    [InlineData("Prime Minister Anna Keller of Peru spoke.", "Anna Keller REPRESENTS Peru (Prime Minister)")]
    [InlineData("The talks were led by Mr. Peter Novak and Peruvian Foreign Minister Anna Keller.", "Anna Keller REPRESENTS Peru (Foreign Minister)")]
    [InlineData("Ms. Anna Keller, Peru’s Minister for Roads, spoke.", "Anna Keller REPRESENTS Peru (Minister for Roads)")]
    [InlineData("Ms. Anna Keller, Minister for Roads and the Sea, spoke. Officials of the Ministry of Roads and the Sea came.", "Anna Keller REPRESENTS Ministry of Roads and the Sea (Minister for Roads and the Sea)")]
    [InlineData("Ms. Anna Keller met Permanent Secretary Peter Novak and senior officials from the Ministry of Roads.", "Peter Novak REPRESENTS Ministry of Roads (Permanent Secretary)")]
    public void Who_acts_for_a_state_represents_the_ministry_named_or_the_state(string text, string edges) =>
        Assert.Equal(edges, string.Join('|', Report.Edges(text, EdgeType.Represents)));

    [Theory]
    [InlineData("Anna Keller, Chair of the Lantern Institute; Dean, Stone Bridge University", "Anna Keller REPRESENTS Lantern Institute (Chair)|Anna Keller REPRESENTS Stone Bridge University (Dean)")]
    [InlineData("Ms. Anna Keller and Mr. Peter Novak, Lantern Institute", "Anna Keller REPRESENTS Lantern Institute|Peter Novak REPRESENTS Lantern Institute")]
    [InlineData("Lantern Institute’s Anna Keller said so.", "Anna Keller REPRESENTS Lantern Institute")]
    [InlineData("They met Ms. Anna Keller, Lantern Institute Director Peter Novak and others.", "Peter Novak REPRESENTS Lantern Institute (Director)")]
    public void Several_posts_and_several_people_keep_their_own(string text, string edges) =>
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

    [Theory]
    [InlineData("The Harbour Committee comprises Senators Anna Keller and Peter Novak.", "Anna Keller REPRESENTS Harbour Committee|Peter Novak REPRESENTS Harbour Committee")]
    [InlineData("The members of the Harbour Board are Anna Keller and Peter Novak.", "Anna Keller REPRESENTS Harbour Board|Peter Novak REPRESENTS Harbour Board")]
    public void Members_speak_for_the_body_that_they_make_up(string text, string edges) => Assert.Equal(edges, string.Join('|', Report.Edges(text, EdgeType.Represents)));

    [Theory]
    [InlineData("Ms. Anna Keller, Minister of Ports and Dams (Gabon)", "Anna Keller REPRESENTS Gabon (Minister of Ports and Dams)")]
    public void A_minister_serves_the_state_in_brackets(string text, string edges) => Assert.Equal(edges, string.Join('|', Report.Edges(text, EdgeType.Represents)));

    [Fact]
    public void A_minister_in_a_row_serves_the_state_that_the_first_of_it_names() =>
        Assert.Contains("Anna Keller REPRESENTS Nauru (Minister for Ports)", Report.Edges("They met the President of Nauru, Peter Novak, Minister for Ports Anna Keller, and Minister for Dams Li Nan.", EdgeType.Represents));
}
