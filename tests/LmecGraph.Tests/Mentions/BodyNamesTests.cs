using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Mentions;

/// <summary>Where the name of a body begins and ends.</summary>
public class BodyNamesTests
{
    [Theory]
    [InlineData("Ms. Anna Keller of the Climate, Seaweed and Family Farming Division spoke.", "Climate, Seaweed and Family Farming Division")]
    [InlineData("It was run by the Food, Water, Nature, and Rural Roads Department.", "Food, Water, Nature, and Rural Roads Department")]
    [InlineData("It was run by the Port of Rotterdam Authority.", "Port of Rotterdam Authority")]
    [InlineData("It was run by the Laotian Embassy in Lima.", "Laotian Embassy in Lima")]
    [InlineData("Lantern Kelp Centre LKC\n\nThe farmers came.", "Lantern Kelp Centre")]
    [InlineData("It was run by the Regional Centre for Reef Education, Training and Research.", "Regional Centre for Reef Education, Training and Research")]
    [InlineData("It was run by the Vienna Convention (VC) Secretariat.", "Vienna Convention (VC) Secretariat")]
    public void A_list_a_place_and_a_seat_belong_to_the_name(string text, string name) => Assert.Contains(name, Report.Names(text, NodeType.Organization));

    [Theory]
    [InlineData("Reef Council Senior Director for Nets Anna Keller came.", "Reef Council")]
    [InlineData("Mr. Juan Soto of the Kelp Commission for Protection Against Floods came.", "Kelp Commission for Protection Against Floods")]
    [InlineData("Kelp was shown to Norsk Hydro on Tuesday.", "Norsk Hydro")]
    [InlineData("Kelp was shown to Kaiser Permanente on Tuesday.", "Kaiser Permanente")]
    [InlineData("The World Bank Team came to Lima.", "World Bank")]
    [InlineData("Topics related to Reef Observations, Reed Information, Kelp Management and Net Ecology were many, said the Reef Bank.", "Reef Bank")]
    [InlineData("She welcomed the Kelp Board of Directors to Gulfmouth.", "Kelp Board of Directors")]
    [InlineData("The Kelp Commission to Study Reeds met.", "Kelp Commission to Study Reeds")]
    public void An_institution_of_the_register_needs_no_telling_word(string text, string name) => Assert.Equal([name], Report.Names(text, NodeType.Organization));

    [Theory]
    [InlineData("They talked about the Women in Seaweed Initiative.", "Women in Seaweed Initiative")]
    [InlineData("They talked about the Maternal, Newborn and Family Health Strategy.", "Maternal, Newborn and Family Health Strategy")]
    [InlineData("They talked about the Northern Kelp Observing System.", "Northern Kelp Observing System")]
    public void Those_whom_a_programme_is_for_belong_to_its_name(string text, string name) => Assert.Equal([name], Report.Names(text, NodeType.Initiative));

    [Theory]
    [InlineData("It was run by the Instituto de Algas del Norte.", "Instituto de Algas del Norte")]
    [InlineData("It was run by the Agence pour la Mise en Valeur du Varech.", "Agence pour la Mise en Valeur du Varech")]
    [InlineData("The women's network Femmes du Varech came.", "Femmes du Varech")]
    [InlineData("Guests from the Turkish company Zilmaq Holding came.", "Zilmaq Holding")]
    [InlineData("Ms. Anna Keller of the Kelp Institute of Hospital Engineering spoke.", "Kelp Institute of Hospital Engineering")]
    [InlineData("The Can Tho Chamber of Kelp Growers met.", "Can Tho Chamber of Kelp Growers")]
    [InlineData("The Delegation of the European Union to Nepal met.", "Delegation of the European Union to Nepal")]
    [InlineData("Ms. Anna Keller of the Lantern Centre for Kelp Justice spoke.", "Lantern Centre for Kelp Justice")]
    [InlineData("The Laotian Chamber of Deputies met.", "Laotian Chamber of Deputies")]
    [InlineData("The Tide Research Station met.", "Tide Research Station")]
    [InlineData("It was run by the Institut d'Économie du Varech et de Recherches Marines.", "Institut d'Économie du Varech et de Recherches Marines")]
    [InlineData("It was organized by the City of Tampere.", "City of Tampere")]
    [InlineData("They talked about the Annual Conference of the Nordic Society for Kelp Science (NSKS).", "Nordic Society for Kelp Science")]
    [InlineData("They visited the plants of companies such as Zilmaq Quurt.", "Zilmaq Quurt")]
    public void A_name_goes_on_over_foreign_joints_fields_and_places(string text, string name) => Assert.Equal([name], Report.Names(text, NodeType.Organization));

    [Theory]
    [InlineData("The World Bank Country Director Anna Keller spoke.", "World Bank")]
    [InlineData("Ms. Anna Keller, Director, FAO's Emergency Centre for Kelp, spoke.", "FAO|Emergency Centre for Kelp")]
    [InlineData("The Malaysian Delegation left.", "")]
    [InlineData("Kelp Board Press Secretary Anna Keller spoke.", "Kelp Board")]
    [InlineData("Anna Keller, Minister of Spatial Planning and Environment, spoke.", "")]
    [InlineData("The Working Group on Kelp for Annex I Parties met.", "Working Group on Kelp for Annex I Parties")]
    [InlineData("Senator Anna Keller (K-LP) and Peter Novak, K-LP-3, came.", "")]
    [InlineData("Secretary of Health and Social Services Anna Keller spoke.", "")]
    [InlineData("Kelp Mediation Centre Deepens Ties with Farmers\n\nThe farmers came.", "Kelp Mediation Centre")]
    [InlineData("Kelp Mediation Centre to Deepen Ties with Farmers\n\nThe farmers came.", "Kelp Mediation Centre")]
    [InlineData("Ghana's Minister of Seaweed and Family Farming, Mr. Peter Novak, spoke.", "")]
    public void A_post_a_possessive_and_a_field_of_a_minister_are_no_part_of_it(string text, string names) => Assert.Equal(names, string.Join('|', Report.Names(text, NodeType.Organization)));

    [Theory]
    [InlineData("Ministry of Home Affairs")]
    [InlineData("Ministry of Local Government")]
    [InlineData("Department of Primary Industries")]
    [InlineData("School of Government")]
    [InlineData("Department of Health and Human Services")]
    [InlineData("Office of the President")]
    [InlineData("Office of the Auditor General")]
    [InlineData("Attorney General's Office")]
    [InlineData("Attorney-General's Chambers")]
    [InlineData("Council of Ministers")]
    [InlineData("House of Representatives")]
    [InlineData("Board of Trustees")]
    [InlineData("National Assembly")]
    [InlineData("Coast Guard")]
    [InlineData("Tonga Red Cross")]
    [InlineData("Trade Union Congress")]
    [InlineData("QXC Academic Staff College")]
    [InlineData("Kelp Nets Enterprise (KNE) Center")]
    [InlineData("Lima General Hospital")]
    [InlineData("St. Mary's College")]
    [InlineData("St Joseph's High School")]
    [InlineData("Research Institute for Development")]
    [InlineData("Tonga Corporate Counsel Association")]
    public void Words_of_posts_menus_and_saints_stand_in_names_of_bodies(string name) =>
        Assert.Equal([name], Report.Names($"Workshop on rice\n\nThe workshop was attended by the {name}, which gave a talk on rice.", NodeType.Organization));

    [Theory]
    [InlineData("Universitas Gadja Mira")]
    [InlineData("Université Cheikh Diopa")]
    [InlineData("WHO Western Pacific Regional Office")]
    public void Behind_a_post_a_foreign_head_and_a_body_in_capitals_begin_a_name(string name) =>
        Assert.Contains(name, Report.Names($"Workshop on rice\n\nAnna Keller, Director of {name}, opened the workshop.", NodeType.Organization));

    [Theory]
    [InlineData("Friends of the River")]
    [InlineData("Lawyers for Nature")]
    [InlineData("Rivers Without Borders")]
    public void Behind_a_post_a_name_of_common_words_is_whole(string name) =>
        Assert.Equal([name], Report.Names($"Workshop on rice\n\nAnna Keller, Director of {name}, opened the workshop.", NodeType.Organization));

    [Theory]
    [InlineData("the Tidal Agency for Academic Exchange")]
    [InlineData("the Department of Trade, Industry and Competition")]
    [InlineData("the Ministry of Agriculture, Livestock, Fisheries and Cooperatives")]
    [InlineData("the Leuven Centre for Energy Justice")]
    [InlineData("the Port of Vancouver")]
    [InlineData("the Prince Rupert Port Authority")]
    [InlineData("the King Abdullah University of Science and Technology")]
    [InlineData("the Keta Municipal Assembly")]
    [InlineData("the Greater Amman Municipality")]
    [InlineData("the WHO/Nepal")]
    public void A_name_goes_on_to_its_last_word(string name) => Assert.Contains(name[4..], Report.Names($"It was organized by {name} last week.", NodeType.Organization));

    [Fact]
    public void A_town_with_its_word_behind_a_preposition_of_place_is_no_body() =>
        Assert.DoesNotContain("Keta Municipality", Report.Names("It took place in Keta Municipality last week.", NodeType.Organization));

    [Theory]
    [InlineData("World Bank Vice President Anna Keller spoke.", "World Bank")]
    [InlineData("UNDP Country Office Team Leader Anna Keller spoke.", "UNDP Country Office")]
    public void The_first_word_of_a_post_is_no_part_of_the_body(string text, string name) => Assert.Contains(name, Report.Names(text, NodeType.Organization));

    [Theory]
    [InlineData("The talk by Harbour Working Group Paper was read.", "Harbour Working Group")]
    [InlineData("The Harbour Academy of Tides and KelpNet came.", "Harbour Academy of Tides")]
    [InlineData("They thanked the Inspector of Police C.D. Keller.", "")]
    [InlineData("The day was organized by Quollby and Trellark Industries.", "Quollby|Trellark Industries")]
    [InlineData("Pupils sang at Quollby High School to the UNHCR.", "Quollby High School|UNHCR")]
    [InlineData("The day was organized by the All Nepal Reed Association.", "All Nepal Reed Association")]
    [InlineData("The guests heard the Reed Association of Universities E. Sydorov.", "Reed Association of Universities")]
    public void A_name_ends_where_a_paper_or_another_body_begins(string text, string names) => Assert.Equal(names, string.Join('|', Report.Names(text, NodeType.Organization)));

    [Theory]
    [InlineData("U.N. Women")]
    [InlineData("U.N. Development Programme")]
    public void Letters_with_points_begin_the_same_names(string name) => Assert.Equal([name], Report.Names($"It was organised by {name} on 3 May 2023.", NodeType.Organization));

    [Fact]
    public void Initials_are_no_letters_of_a_body() => Assert.DoesNotContain(Report.Names("W.H. Okeller and A.U. Zilmaq came.", NodeType.Organization), n => n.Contains('.', StringComparison.Ordinal));

    [Fact]
    public void The_place_that_somebody_sits_for_is_none_of_the_parliament_s_name() =>
        Assert.Equal(["National Assembly"], Report.Names("The Member of the National Assembly for Reed Bay, Ms. Anna Keller, came.", NodeType.Organization));

    [Fact]
    public void Letters_before_the_head_of_a_firm_are_a_body() => Assert.Equal(["QXM"], Report.Names("Speakers\n\n- Anna Keller, QXM CEO", NodeType.Organization));

    [Fact]
    public void Letters_of_a_field_are_none() => Assert.Empty(Report.Names("Speakers\n\n- Anna Keller, ICT President", NodeType.Organization));

    [Theory]
    [InlineData("The Lantern Institute for Teacher Education in Kelp Schools met.", "Lantern Institute for Teacher Education")]
    [InlineData("Ms. Anna Keller of the Division of Student Affairs spoke.", "Division of Student Affairs")]
    [InlineData("It was run by the Association of River Commissions.", "Association of River Commissions")]
    [InlineData("It was run by the Permanent Representation of Norway in Lima.", "Permanent Representation of Norway")]
    public void Whose_field_it_is_and_plurals_that_are_verbs_too_belong_to_the_name(string text, string name) => Assert.Contains(Report.Names(text, NodeType.Organization), n => n.StartsWith(name, StringComparison.Ordinal));

    [Theory]
    [InlineData("UNDP Nairobi took part in the Kelp Forum. UNEP Lima took part in the Kelp Forum.", "UNDP Nairobi|UNEP Lima")]
    [InlineData("UNDP Lima offices took part in the Kelp Forum. UNEP, Lima, came.", "UNDP|UNEP")]
    [InlineData("UNDP Geneva took part in the Kelp Forum.", "UNDP")]
    public void A_town_behind_a_body_makes_a_body_of_its_own_but_for_the_seats_of_the_world(string text, string names) => Assert.Equal(names.Split('|'), Report.Names(text, NodeType.Organization));

    [Theory]
    [InlineData("Reef news\n\nIt cost US$10 million.")]
    [InlineData("Reef news\n\nIt cost 520 million US Dollars.")]
    public void A_sum_names_no_state(string text) => Assert.Empty(Report.Names(text, NodeType.Country));

    [Fact]
    public void Partners_joined_by_and_are_two() =>
        Assert.Equal(["Net Alpha", "Reed Consulting"], Report.Names("Our partners Net Alpha and Reed Consulting joined us in Lima.", NodeType.Organization));

    [Fact]
    public void A_firm_with_an_and_in_its_name_is_one() =>
        Assert.Equal(["Net and Reed Consulting"], Report.Names("We met Net and Reed Consulting in Lima.", NodeType.Organization));
}
