using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Mentions;

/// <summary>Names in reports of visits, audiences and ceremonies.</summary>
public class StateOccasionsTests
{
    [Theory]
    [InlineData("News\n\nThe Minister of Ports A.Keller and Mr. P.Novak came.", "A.Keller|P.Novak")]
    [InlineData("News\n\nThe visit was led by Rt. Hon. Anna Keller.", "Anna Keller")]
    [InlineData("News\n\nThe Minister of Boats and Antiquities Anna Keller spoke.", "Anna Keller")]
    [InlineData("News\n\nMs. Ruth Anna Keller came. Ms. Anna Keller spoke.", "Ruth Anna Keller")]
    [InlineData("News\n\nMr. Juan Carlos Novak came. Mr. Juan Carlos spoke.", "Juan Carlos Novak")]
    [InlineData("News\n\nAmong those who came were Anna Keller (Health), Omar Xyrn (Ports), and Peter Novak (Trade).", "Anna Keller|Omar Xyrn|Peter Novak")]
    public void People_are_found_with_initials_titles_and_fields(string text, string names) => Assert.Equal(names.Split('|'), Report.Names(text, NodeType.Person));

    [Theory]
    [InlineData("Reception to Mark the Birthday of the Old Port\n\nIt rained.", "Reception to Mark the Birthday of the Old Port")]
    [InlineData("News\n\nDuring the swearing in ceremony, President Anna Keller smiled.", "swearing in ceremony")]
    [InlineData("News\n\nKing Omar arrived in Lima on a working visit, where he saw boats.", "working visit")]
    [InlineData("News\n\nMinister Anna Keller held negotiations with Minister Peter Novak.", "negotiations with Minister Peter Novak")]
    [InlineData("News\n\nPresident Anna Keller received Ambassador Peter Novak in the old town.", "received Ambassador Peter Novak")]
    [InlineData("News\n\nMinister Anna Keller held talks in Lima with Minister Peter Novak.", "talks in Lima with Minister Peter Novak")]
    [InlineData("News\n\nThe boats were given at this morning's presentation ceremony.", "presentation ceremony")]
    [InlineData("News\n\nMinister Anna Keller had a phone conversation with Minister Peter Novak.", "phone conversation with Minister Peter Novak")]
    public void Receptions_oaths_visits_and_calls_are_occasions(string text, string name) => Assert.Equal([name], Report.Names(text, NodeType.Event));

    [Theory]
    [InlineData("News\n\nThe Congress of Peru sent a letter.", "Congress of Peru")]
    [InlineData("News\n\nThe Congress of the Republic sent a letter.", "Congress of the Republic")]
    public void The_congress_of_a_state_is_a_body(string text, string name)
    {
        Assert.Equal([name], Report.Names(text, NodeType.Organization));
        Assert.Empty(Report.Names(text, NodeType.Event));
    }

    [Theory]
    [InlineData("Ghana, Togo Sign Multiple Agreements to Boost Regional Cooperation\n\nIt rained.")]
    [InlineData("News\n\nMs. Anna Keller received a letter of the President of the Republic. Cyclone Pamela had come.")]
    [InlineData("News\n\nIn his tour of duty he saw boats.")]
    [InlineData("News\n\nMr. Peter Novak of the Swiss Confederation came to Reed International Airport.")]
    public void Headlines_duties_and_long_names_of_states_are_no_names_of_other_things(string text) =>
        Assert.Empty(Report.Names(text, NodeType.Initiative).Concat(Report.Names(text, NodeType.Event)).Concat(Report.Names(text, NodeType.Organization)));

    [Fact]
    public void What_a_project_is_to_build_is_part_of_its_name() =>
        Assert.Equal(["Project for Reconstruction of Reed Primary School"], Report.Names("News\n\nThe Project for Reconstruction of Reed Primary School began.", NodeType.Initiative));

    [Theory]
    [InlineData("News\n\nHE Sultan bin Omar Al Keller came. Prince Omar bin Khalid spoke.", "Sultan bin Omar Al Keller|Omar bin Khalid")]
    [InlineData("News\n\nThe boats were shown to Alan Stone, Director of the Kelp Centre.", "Alan Stone")]
    [InlineData("News\n\nSan Pedro (QXN) – A workshop opened on Monday.", "")]
    public void A_title_before_bin_a_word_and_a_town_are_told_from_names(string text, string names) => Assert.Equal(names, string.Join('|', Report.Names(text, NodeType.Person)));

    [Theory]
    [InlineData("News\n\nMinister Anna Keller on Friday received at her office in Lima a delegation led by Peter Novak, Director of the Kelp Centre.", "received at her office in Lima a delegation led by Peter Novak")]
    [InlineData("News\n\nThe Kelp Centre organised, on 3 May 2019, a workshop at the University of Zurich on the price of boats.", "workshop")]
    [InlineData("Chile: Regional Workshop on Kelp\n\nThe Regional Workshop on Kelp was held in Lima.", "Regional Workshop on Kelp")]
    public void Teams_days_before_the_noun_and_titles_behind_a_state_name_the_occasion(string text, string name) => Assert.Equal([name], Report.Names(text, NodeType.Event));

    [Fact]
    public void A_gift_that_was_received_is_no_occasion() =>
        Assert.Empty(Report.Names("News\n\nMinister Anna Keller received at her office in Lima a letter written by Peter Novak, Director of the Kelp Centre.", NodeType.Event));

    [Theory]
    [InlineData("News\n\nMinister Anna Keller saw the Ambassador to Lima Peter Novak.", "Anna Keller|Peter Novak")]
    [InlineData("News\n\nThe note came from the Chargé d’Affaires a.i. Peter Novak and the chargé d’affaires of the Kelp Embassy in Laos Wang Chung.", "Peter Novak|Wang Chung")]
    [InlineData("News\n\nKelp Bank President, Ylan Xoldfain, said that boats are slow.", "Ylan Xoldfain")]
    [InlineData("News\n\nThe Kelp Bank President, Foreign Trade, said that boats are slow.", "")]
    public void Towns_and_ranks_before_a_name_and_commas_around_it_are_no_part_of_it(string text, string names) => Assert.Equal(names, string.Join('|', Report.Names(text, NodeType.Person)));

    [Theory]
    [InlineData("News\n\nMinisters of Trade of the coast met today in Lima to speak of boats.", "met today in Lima")]
    [InlineData("News\n\nRepresentatives of the Kelp Union met on 3 May 2019 in Lima to speak of boats.", "met on 3 May 2019 in Lima")]
    [InlineData("News\n\nAnna Keller and Peter Novak held virtual Foreign Office Consultations on 7 July 2020.", "Foreign Office Consultations")]
    public void Many_who_met_and_consultations_are_an_occasion(string text, string name) => Assert.Contains(name, Report.Mentions(text, NodeType.Event));

    [Theory]
    [InlineData("News\n\nThe two rivers met in Lima.")]
    [InlineData("News\n\nAnna Keller met in Lima what she had feared.")]
    [InlineData("News\n\nPublic Consultations matter.")]
    public void Who_met_alone_or_without_a_town_names_no_occasion(string text) => Assert.Empty(Report.Names(text, NodeType.Event));

    [Theory]
    [InlineData("News\n\nThe boats of Lake Malawi, the Niger Delta and the Congo Basin are slow.")]
    public void A_state_in_the_name_of_a_water_is_none(string text) => Assert.Empty(Report.Names(text, NodeType.Country));
}
