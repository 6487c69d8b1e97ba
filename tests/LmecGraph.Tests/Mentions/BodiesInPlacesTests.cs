using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Mentions;

/// <summary>Bodies without a telling word, known by the place in which they stand.</summary>
public class BodiesInPlacesTests
{
    [Theory]
    [InlineData("- Anna Keller, Director, Harbours for Our Youth\n- Li Nan, Founder, Quollby", "Harbours for Our Youth|Quollby")]
    [InlineData("- Anna Keller, President and CEO, Drewbank & Napwell\n- Li Nan, Founder, Lantern Law Campaign", "Drewbank & Napwell|Lantern Law Campaign")]
    [InlineData("- Anna Keller, Chief Investment Officer, Quollby and Trellark", "Quollby|Trellark")]
    [InlineData("- Anna Keller, Director of Trade and Finance, Quollby", "Quollby")]
    public void What_stands_between_commas_behind_a_title_is_a_body(string text, string names) => Assert.Equal(names, string.Join('|', Report.Names(text, NodeType.Organization)));

    [Fact]
    public void A_name_in_a_row_of_bodies_is_a_body() =>
        Assert.Equal(["Lantern Institute", "Quollby Trellark", "Stone Bridge Association"], Report.Names("They met the Lantern Institute, Quollby Trellark, and the Stone Bridge Association.", NodeType.Organization));

    [Fact]
    public void Items_of_a_list_of_bodies_are_bodies() =>
        Assert.Equal(["Quollby", "Lantern Ventures", "TrellArk", "Stone Bridge Group"], Report.Names("Industry:\n\n- Quollby\n- Lantern Ventures\n- TrellArk\n- Stone Bridge Group", NodeType.Organization));

    [Theory]
    [InlineData("The workshop was organized by Quollby Trellark and supported by many.", "Quollby Trellark")]
    [InlineData("Trellark Quollby hosted a workshop on tides.", "Trellark Quollby")]
    [InlineData("In December 2010, Trellark Quollby hosted a workshop on tides.", "Trellark Quollby")]
    public void Who_acts_is_a_body(string text, string name) => Assert.Contains(name, Report.Names(text, NodeType.Organization));

    [Fact]
    public void A_partnership_that_hosts_is_a_body() =>
        Assert.Equal(["Clean Harbours Partnership"], Report.Names("The Clean Harbours Partnership hosted a workshop on tides. The Clean Harbours Partnership is young.", NodeType.Organization));

    [Fact]
    public void A_body_found_in_a_clear_place_is_found_elsewhere() =>
        Assert.Equal(["Quollby", "Quollby"], Report.Mentions("Anna Keller, Director, Quollby\n\nMany boats are built with Quollby in the north.", NodeType.Organization));

    [Theory]
    [InlineData("Electric boats (QXEB) came. QXEB will have a new harbour.")]
    [InlineData("The Harbour Cities Forum (QXCF) was held. QXCF is held each year.")]
    public void Short_forms_of_other_things_are_no_bodies(string text) => Assert.Empty(Report.Names(text, NodeType.Organization));

    [Theory]
    [InlineData("It was held with the support of QXRT-Laos, and others.", "QXRT-Laos")]
    [InlineData("He spoke for Laos QXRT.", "Laos QXRT")]
    public void Letters_with_a_state_are_a_body_of_that_state(string text, string name)
    {
        Assert.Equal([name], Report.Names(text, NodeType.Organization));
        Assert.Equal([$"{name} BASED_IN Laos"], Report.Edges(text, EdgeType.BasedIn));
    }

    [Theory]
    [InlineData("They spoke of the Trellark for Results initiative.", "Trellark for Results initiative")]
    [InlineData("Results of the QXRT project were shown.", "QXRT project")]
    public void An_initiative_may_have_a_small_head_word(string text, string name) => Assert.Equal([name], Report.Names(text, NodeType.Initiative));

    [Fact]
    public void A_company_means_itself_with_and_without_its_legal_form() =>
        Assert.Single(Report.Names("Lantern Chambers Pte Ltd co-organized the Harbour Forum. Lantern Chambers is old.", NodeType.Organization));

    [Theory]
    [InlineData("Two members were new: Quollby & Trellark (Belize) and others.", "Quollby & Trellark")]
    [InlineData("Ms. Anna Keller (Netters' Quollby Jamaica) spoke.", "Netters' Quollby Jamaica")]
    public void A_state_beside_a_name_without_a_head_makes_it_a_body(string text, string name) => Assert.Equal([name], Report.Names(text, NodeType.Organization));

    [Theory]
    [InlineData("It was held in Quollby Trellark (Belize).")]
    [InlineData("The Minister of Ports and Merchant Marine (Gabon) came.")]
    [InlineData("Ms. Anna Keller spoke at the Quollby Pavilion.")]
    public void A_place_a_field_or_a_pavilion_is_no_body(string text) => Assert.Empty(Report.Names(text, NodeType.Organization));

    [Theory]
    [InlineData("Speakers:\n\nAnna Keller – Kelp Board\nOmar Rose – Quollby\nMaria Novak – Reef Institute", "Quollby")]
    [InlineData("Anna Keller (Kelp Board, Peru), Omar Rose (Quollby Trellark, Chile) and Maria Novak (Reef Institute, Peru) spoke.", "Quollby Trellark")]
    [InlineData("The net was made by Anna Keller and Omar Rose (both Quollby).", "Quollby")]
    [InlineData("Anna Keller joins us from Quollby Trellark, where she mends nets.", "Quollby Trellark")]
    public void What_fills_the_place_in_which_others_have_a_body_is_one(string text, string name) => Assert.Contains(name, Report.Names(text, NodeType.Organization));

    [Theory]
    [InlineData("Anna Keller, Professor of Glaciology")]
    [InlineData("Anna Keller (Kelp Board) – Netting in the north\nOmar Rose (Reef Institute) – Root signalling", "Kelp Board", "Reef Institute")]
    public void A_field_or_the_title_of_a_talk_is_none(string text, params string[] names) => Assert.Equal(names, Report.Names(text, NodeType.Organization));

    [Fact]
    public void A_minister_of_several_fields_is_of_none_of_them() => Assert.Empty(Report.Names("Ms. Anna Keller, Minister of Housing, Spatial Planning and Environment of Peru, smiled.", NodeType.Organization));
}
