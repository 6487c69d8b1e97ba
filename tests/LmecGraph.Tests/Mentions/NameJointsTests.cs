using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Mentions;

/// <summary>Where a body's name is over although an "and", a comma or a preposition follows.</summary>
public sealed class NameJointsTests
{
    [Theory]
    [InlineData("It was organised by the Centre for Nets and Ropes and Solarix Foods in Lima.", "Centre for Nets and Ropes", "Solarix Foods")]
    [InlineData("It was organised by the Centre for Nets and Solarix Togo in Lima.", "Centre for Nets", "Solarix Togo")]
    [InlineData("It was organised by the Instituto de Redes and Solarix Foods in Lima.", "Instituto de Redes", "Solarix Foods")]
    [InlineData("It was organised by the Directorate of Nets and Solarix & Tannoy in Lima.", "Directorate of Nets", "Solarix & Tannoy")]
    [InlineData("It was organised by the Centre for Nets and Ropes, Solarix Kelpo and Reedline FM in Lima.", "Centre for Nets and Ropes", "Solarix Kelpo", "Reedline FM")]
    [InlineData("It was organised by the Ministry of the Reed Economy and Amina Reed University in Lima.", "Ministry of the Reed Economy", "Amina Reed University")]
    public void Behind_and_begins_another_body_that_has_no_words_of_a_field(string text, params string[] names) => Assert.Equal(names, Report.Names(text, NodeType.Organization));

    [Theory]
    [InlineData("Department of Labour Protection and Welfare")]
    [InlineData("Institute of Tropical Forestry and Forest Products")]
    [InlineData("Centre for Kelp Ecology and Sewerage Engineering")]
    [InlineData("Bureau of Meteorology and Reef Hydrology")]
    public void Words_of_a_field_belong_to_the_name(string name) => Assert.Equal([name], Report.Names($"It was organised by the {name} on 3 May 2023.", NodeType.Organization));

    [Theory]
    [InlineData("Centre for Innovation in Learning and Teaching")]
    [InlineData("Independent Commission Against Corruption")]
    [InlineData("Centre for Women in Leadership")]
    public void A_field_follows_in_and_against(string name) => Assert.Equal([name], Report.Names($"It was organised by the {name} on 3 May 2023.", NodeType.Organization));

    [Theory]
    [InlineData("Harbour Forestry Co., Ltd.")]
    [InlineData("Reed Mining Corporation, Inc.")]
    public void A_comma_parts_no_legal_form(string name) => Assert.Contains(name, Report.Names($"It was organised by {name} on 3 May 2023.", NodeType.Organization));

    [Theory]
    [InlineData("Ministry of Micro, Small and Medium Enterprises")]
    [InlineData("Ministry of Communications, Works, Transport and Public Utilities")]
    public void Plurals_are_what_a_ministry_is_for(string name) => Assert.Equal([name], Report.Names($"It was organised by the {name} on 3 May 2023.", NodeType.Organization));

    [Theory]
    [InlineData("Keepers of the Reef Foundation")]
    [InlineData("Nets for Harbours Foundation")]
    public void What_a_body_is_for_may_stand_before_its_head(string name) => Assert.Equal([name], Report.Names($"It was organised by {name} on 3 May 2023.", NodeType.Organization));

    [Theory]
    [InlineData("Primary School No. 26")]
    [InlineData("Reed Hospital No. 4")]
    public void A_number_belongs_to_a_school(string name) => Assert.Equal([name], Report.Names($"It was organised by {name} on 3 May 2023.", NodeType.Organization));

    [Theory]
    [InlineData("Prince Kelpo Hospital")]
    [InlineData("Sultan Kelpo University")]
    public void A_ruler_may_name_a_body(string name) => Assert.Equal([name], Report.Names($"It was organised by {name} on 3 May 2023.", NodeType.Organization));

    [Fact]
    public void A_mission_may_be_sent_to_a_union() =>
        Assert.Contains("Permanent Mission of Norway to the United Nations", Report.Names("It was organised by the Permanent Mission of Norway to the United Nations on 3 May 2023.", NodeType.Organization));

    [Theory]
    [InlineData("Reef Watch Network in East Asia")]
    [InlineData("Kelp Growers Alliance in West Africa")]
    public void A_part_of_the_world_ends_a_name(string name) => Assert.Equal([name], Report.Names($"It was organised by the {name} on 3 May 2023.", NodeType.Organization));

    [Theory]
    [InlineData("The Sister City Conference was held in Lima on 3 May 2023.", NodeType.Event, "Sister City Conference")]
    [InlineData("It was organised by the Sister Cities Commission on 3 May 2023.", NodeType.Organization, "Sister Cities Commission")]
    public void A_form_of_address_before_a_word_that_names_nobody_is_a_word(string text, NodeType type, string name) => Assert.Equal([name], Report.Names(text, type));

    [Fact]
    public void A_form_of_address_before_a_name_is_none_of_the_body() => Assert.Equal(["Maria Keller"], Report.Names("The prize went to Sister Maria Keller.", NodeType.Person));

    [Theory]
    [InlineData("National Commission for Cooperation with QXRT")]
    [InlineData("Committee for Relations with Parliament")]
    [InlineData("Society for Friendship with Peru")]
    public void What_a_body_does_with_another_is_its_field(string name) => Assert.Equal([name], Report.Names($"It was organised by the {name} on 3 May 2023.", NodeType.Organization));

    [Theory]
    [InlineData("It was organised by the Centre for Kelp in cooperation with UNDP in Lima.", "Centre for Kelp", "UNDP")]
    [InlineData("It was organised by the Kelp Commission with UNDP in Lima.", "Kelp Commission", "UNDP")]
    [InlineData("It was organised by the World Bank for Africa and the coast.", "World Bank")]
    public void Whom_a_body_works_with_or_for_is_no_part_of_its_name(string text, params string[] names) => Assert.Equal(names, Report.Names(text, NodeType.Organization));

    [Theory]
    [InlineData("Ministry of Foreign Trade, Reef Integration and Togolese Abroad")]
    [InlineData("Ministry of Roads, Harbours and Togolese Culture")]
    public void A_people_belongs_to_the_list_of_a_ministry(string name) => Assert.Equal([name], Report.Names($"It was organised by the {name} on 3 May 2023.", NodeType.Organization));

    [Theory]
    [InlineData("It was organised by QXRT and Lima City Department of Nets on 3 May 2023.", "QXRT", "Lima City Department of Nets")]
    [InlineData("It was organised by WWF and Lima City Department of Nets on 3 May 2023.", "WWF", "Lima City Department of Nets")]
    public void Letters_and_a_body_of_a_place_are_two(string text, params string[] names) => Assert.Equal(names, Report.Names(text, NodeType.Organization));
}
