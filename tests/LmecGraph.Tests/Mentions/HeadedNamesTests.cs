using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Mentions;

/// <summary>Names that hold a head word, and names that a text gives to them.</summary>
public class HeadedNamesTests
{
    [Theory]
    [InlineData("The Ministry of Forests and Rivers met.", "Ministry of Forests and Rivers")]
    [InlineData("The Ministry of Trade, Fisheries and Rural Roads met.", "Ministry of Trade, Fisheries and Rural Roads")]
    [InlineData("The Ministry of Forests and the Coast met.", "Ministry of Forests and the Coast")]
    [InlineData("The Federation of Harbour Associations met.", "Federation of Harbour Associations")]
    [InlineData("The Supporting Organizations and the Partner Institutions met.", "")]
    [InlineData("The Ministry of Forests and the Ministry of Trade met.", "Ministry of Forests|Ministry of Trade")]
    [InlineData("The Ministry of Environment of Laos and the Ministry of Environment of Thailand agreed.", "Ministry of Environment of Laos|Ministry of Environment of Thailand")]
    [InlineData("The Department of Soils of the Ministry of Forests met.", "Department of Soils|Ministry of Forests")]
    [InlineData("The Lantern Institute/Stone Bridge Association met.", "Lantern Institute|Stone Bridge Association")]
    [InlineData("The Lantern Environmental and Rural Action Network met.", "Lantern Environmental and Rural Action Network")]
    [InlineData("The Bureau for Economic Growth, Harbours, and Rivers met.", "Bureau for Economic Growth, Harbours, and Rivers")]
    [InlineData("The Harbour Strategy Development and Investment Planning Department met.", "Harbour Strategy Development and Investment Planning Department")]
    [InlineData("The Lantern Association of People with Boats met.", "Lantern Association of People with Boats")]
    [InlineData("The Office of the National River Director met.", "Office of the National River Director")]
    [InlineData("The University of Zurich and the Secretariat of QXRT met.", "University of Zurich|Secretariat of QXRT")]
    [InlineData("The Embassy of Norway in Colombia met.", "Embassy of Norway in Colombia")]
    [InlineData("The Ministry of Justice and the Harbour Experts Group met.", "Ministry of Justice|Harbour Experts Group")]
    [InlineData("The Three Bridges Council met.", "Three Bridges Council")]
    [InlineData("The Prime Minister's Office met.", "Prime Minister's Office")]
    [InlineData("The Ministry of Forests and the Coast and QXRT met.", "Ministry of Forests and the Coast")]
    [InlineData("The Environment Ministries and the Line Agencies met.", "")]
    [InlineData("They met in the Harbour Convention Centre, at Parliament House and in the Senate Room.", "")]
    [InlineData("The Lima-based Kelp Board met.", "Kelp Board")]
    [InlineData("The move of the Kelp Secretariat to Lima was agreed.", "Kelp Secretariat")]
    [InlineData("See QXRT/CP/2005/1 and Rep. Anna Keller (TX-18).", "")]
    [InlineData("The Department of Lakes and Department of Kelp met.", "Department of Lakes|Department of Kelp")]
    [InlineData("Ms. Anna Keller of Duke University came.", "Duke University")]
    [InlineData("Members of the Lantern Policy Institute Stone Bridge Institute took part.", "Lantern Policy Institute|Stone Bridge Institute")]
    public void A_body_is_named_as_far_as_its_own_name_goes(string text, string names) => Assert.Equal(names, Joined(text, NodeType.Organization));

    [Theory]
    [InlineData("The Harbour Cities Forum: Trade and Tides was held.", "Harbour Cities Forum: Trade and Tides")]
    [InlineData("Session 2: Paying for Clean Harbours\n\nTechnical Session 3", "Session 2: Paying for Clean Harbours|Technical Session 3")]
    [InlineData("The seminar on “Small Farms, Big Rivers” was held.", "seminar on “Small Farms, Big Rivers”")]
    [InlineData("Two panel discussions on “Clean Harbours” and “Quiet Rivers” followed.", "Clean Harbours|Quiet Rivers")]
    [InlineData("The 2nd Harbour Cities Forum opened.", "2nd Harbour Cities Forum")]
    [InlineData("The Third QXRT/VBNM Harbour Cities Forum opened.", "Third QXRT/VBNM Harbour Cities Forum")]
    public void An_event_is_named_with_number_and_topic(string text, string names) => Assert.Equal(names, Joined(text, NodeType.Event));

    [Theory]
    [InlineData("The growers spoke at Cairo+10.", "Cairo+10")]
    [InlineData("At COP27 growers met. At COP-28 they did not.", "COP27|COP-28")]
    [InlineData("The growers spoke at Cairo+100 and at Cairo + 10.", "")]
    [InlineData("The growers went to QXRT-27.", "")]
    public void A_conference_is_named_by_its_years_after_another_one_or_by_its_number(string text, string names) => Assert.Equal(names, Joined(text, NodeType.Event));

    [Theory]
    [InlineData("The Forum opened.")]
    [InlineData("DAY 2")]
    [InlineData("The Opening Ceremony was short.")]
    [InlineData("Extreme Events are many.")]
    public void A_kind_alone_is_no_event(string text) => Assert.Empty(Report.Names(text, NodeType.Event));

    [Theory]
    [InlineData("The Second Harbour Cities Forum opened. The 2nd Harbour Cities Forum closed.", 1)]
    [InlineData("The First Harbour Cities Forum opened. The Second Harbour Cities Forum closed.", 2)]
    public void Ordinals_part_the_events_of_a_series_however_they_are_written(string text, int events) => Assert.Equal(events, Report.Names(text, NodeType.Event).Length);

    [Theory]
    [InlineData("The Action Plans were ready.")]
    [InlineData("Strengthening Harbour Initiatives: a talk")]
    [InlineData("Partnership Contributing to the Coast")]
    public void Kinds_and_topics_are_no_initiatives(string text) => Assert.Empty(Report.Names(text, NodeType.Initiative));

    [Fact]
    public void The_same_words_in_another_order_mean_the_same_body() =>
        Assert.Single(Report.Names("The Ministry of Forests and Rivers met. The Ministry of Rivers and Forests closed.", NodeType.Organization));

    [Theory]
    [InlineData("The Lantern Policy Institute (LPI) opened. LPI will host the Harbour Forum.", "Lantern Policy Institute|LPI|LPI")]
    [InlineData("The Lantern Cooperation Center (hereinafter referred to as the Center) hosted the Harbour Forum. The Center thanked all.", "Lantern Cooperation Center|Center|Center")]
    public void A_short_form_that_the_text_defines_means_the_body(string text, string mentions)
    {
        Assert.Equal(mentions, string.Join('|', Report.Mentions(text, NodeType.Organization)));
        Assert.Single(Report.Names(text, NodeType.Organization));
    }

    [Fact]
    public void Letters_alone_are_a_body_where_they_act()
    {
        Assert.Equal(["QXRT", "QXRT"], Report.Mentions("QXRT has been planting trees. Trees grow where QXRT is. The QXRZ level fell.", NodeType.Organization));
        Assert.Empty(Report.Names("QXRT emissions fell.", NodeType.Organization));
    }

    [Theory]
    [InlineData("Anna Keller, Director of Velmora, said that ships are slow.", "Velmora")]
    [InlineData("Anna Keller, Director of Communications, said that ships are slow.", "")]
    public void Behind_a_post_a_name_without_a_kind_is_a_body(string text, string names) => Assert.Equal(names, Joined(text, NodeType.Organization));

    [Fact]
    public void What_a_list_leaves_out_is_filled_in() =>
        Assert.Equal(
            ["North-South water cooperation mechanisms", "East-West water cooperation mechanisms", "Sino-Andean water cooperation mechanisms"],
            Report.Names("They spoke of the North-South, East-West and Sino-Andean water cooperation mechanisms.", NodeType.Initiative));

    [Fact]
    public void A_list_of_states_stays_a_list_of_states()
    {
        const string Text = "China, Laos and Thailand support cooperation mechanisms.";
        Assert.Empty(Report.Names(Text, NodeType.Initiative));
        Assert.Equal(["China", "Laos", "Thailand"], Report.Names(Text, NodeType.Country));
    }

    [Fact]
    public void A_state_has_its_common_name_whatever_the_text_calls_it() =>
        Assert.Equal(["Laos"], Report.Names("Lao PDR signed. Laos paid.", NodeType.Country));

    private static string Joined(string text, NodeType type) => string.Join('|', Report.Names(text, type));

    [Theory]
    [InlineData("The China–Nepal Kelp Forum was held in Lima.", "China–Nepal Kelp Forum")]
    [InlineData("EXPERT MEETING ON METHODS AND TOOLS AND ON DATA UNDER THE KELP LAW\n\nKelp was dry.", "EXPERT MEETING ON METHODS AND TOOLS AND ON DATA UNDER THE KELP LAW")]
    [InlineData("KELP CONFERENCE HIGHLIGHTS\n\nKelp was dry.", "KELP CONFERENCE")]
    [InlineData("The Workshop on Bringing Kelp into Local Planning was held in Lima.", "Workshop on Bringing Kelp into Local Planning")]
    [InlineData("Anna Keller opened the Thematic Session 3: Financing the Kelp Economy in Lima.", "Thematic Session 3: Financing the Kelp Economy")]
    public void A_dash_and_the_small_words_of_a_topic_stand_in_the_name_of_an_event(string text, string name) => Assert.Equal([name], Report.Names($"News\n\n{text}", NodeType.Event));

    [Theory]
    [InlineData("Early Warning System for Floods")]
    [InlineData("Letter of Intent")]
    [InlineData("Code of Conduct in the Kelp Trade")]
    [InlineData("Strengthening Kelp Value Chains Project")]
    [InlineData("Youth Ambassadors Programme")]
    public void Heads_of_several_words_gerunds_and_posts_stand_in_names_of_initiatives(string name) =>
        Assert.Equal([name], Report.Names($"News\n\nThe workshop discussed the {name}, which began in 2019.", NodeType.Initiative));

    [Fact]
    public void A_span_of_years_belongs_to_the_name_of_a_strategy() =>
        Assert.Equal(["Kelp Basin Development Strategy 2021–2030"], Report.Names("News\n\nThe Kelp Basin Development Strategy 2021–2030 was launched.", NodeType.Initiative));

    [Fact]
    public void A_person_in_a_list_is_no_event() => Assert.Empty(Report.Names("Guests\n\n- Jordan Weeks, Chief Engineer\n- Anna Keller, Director", NodeType.Event));

    [Theory]
    [InlineData("Held at last\n\nThe Kelp Club held its Annual General Meeting at the old mill.", "Annual General Meeting")]
    [InlineData("Held at last\n\nAt its General Assembly on 10 May the Kelp Club chose a chair.", "General Assembly")]
    [InlineData("Held at last\n\nThe General Assembly of the Kelp Foundation was held in Lima.", "General Assembly")]
    [InlineData("Held at last\n\nMs. Anna Keller spoke at the Clean Rivers Initiative annual meeting.", "Clean Rivers Initiative annual meeting")]
    public void A_kind_with_its_owner_is_one_occasion(string text, string name) => Assert.Contains(Report.Names(text, NodeType.Event), n => n.StartsWith(name, StringComparison.Ordinal));

    [Theory]
    [InlineData("Law\n\nThe resolution was adopted by the General Assembly on 10 May.")]
    [InlineData("Law\n\nThe minister met the Speaker of the People's Representative Assembly.")]
    public void An_assembly_that_acts_is_a_body(string text) => Assert.Empty(Report.Names(text, NodeType.Event));
}
