using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Mentions;

/// <summary>Bodies known by what they do.</summary>
public sealed class ActingBodiesTests
{
    [Theory]
    [InlineData("Kelpline Data Systems, in partnership with the Ministry of Nets, hosted a workshop.", "Kelpline Data Systems")]
    [InlineData("Kelpline Data Systems, which works in Togo, hosted a workshop.", "Kelpline Data Systems")]
    [InlineData("Kelpline Data Systems in partnership with the Ministry of Nets is hosting a workshop.", "Kelpline Data Systems")]
    [InlineData("TAMOQA with support from the Ministry of Nets organized a workshop.", "TAMOQA")]
    [InlineData("On May 3, 2012, TAMOQA, in collaboration with the Ministry of Nets, conducted a workshop.", "TAMOQA")]
    [InlineData("The Kelp Forum convened a round table in Lima.", "Kelp Forum")]
    public void A_subject_that_holds_an_event_is_a_body_also_behind_what_is_put_in(string text, string name) => Assert.Contains(name, Report.Names(text, NodeType.Organization));

    [Theory]
    [InlineData("The 3rd Kelp Forum hosted a round table in Lima.")]
    [InlineData("The Kelp Forum hosted many growers in Lima.")]
    public void An_occasion_stays_an_event(string text) => Assert.DoesNotContain(Report.Names(text, NodeType.Organization), n => n.Contains("Forum", StringComparison.Ordinal));

    [Theory]
    [InlineData("Growers With Boats in partnership with the Ministry of Nets is a slogan.")]
    [InlineData("May 3, 2012, in collaboration with the Ministry of Nets, was a good day.")]
    public void What_does_nothing_is_no_body(string text) => Assert.Equal(["Ministry of Nets"], Report.Names(text, NodeType.Organization));

    [Fact]
    public void Letters_that_act_stand_before_a_post_too() =>
        Assert.Equal(["Anna Keller REPRESENTS TAMOQA (Executive Director)"], Report.Edges("Ms. Anna Keller, TAMOQA Executive Director, came to Lima. TAMOQA thanked the growers.", EdgeType.Represents));

    [Fact]
    public void Behind_a_fronted_participle_and_its_agent_stands_the_subject() =>
        Assert.Equal(["Clean Kelp Project"], Report.Names("Funded by the Harbour Fund, the Clean Kelp Project began.", NodeType.Initiative));

    [Theory]
    [InlineData("Representatives from the Clean Bays Initiative and UNDP came to Lima.", "Clean Bays Initiative")]
    [InlineData("The workshop was held in Lima with support from the Reed Platform.", "Reed Platform")]
    public void An_initiative_that_sends_people_or_supports_is_a_body(string text, string name) => Assert.Contains(name, Report.Names(text, NodeType.Organization));

    [Theory]
    [InlineData("Peru and the Kelp Data Partnership, with support from the Reef Board, organised the workshop in Lima.")]
    [InlineData("The Reef Board and the Kelp Data Partnership hosted the workshop in Lima.")]
    public void An_initiative_in_a_row_of_subjects_that_act_is_a_body(string text) => Assert.Contains("Kelp Data Partnership", Report.Names(text, NodeType.Organization));

    [Fact]
    public void Those_who_come_from_a_place_make_no_body_of_it() => Assert.Empty(Report.Names("Representatives from Galway came to Lima.", NodeType.Organization));

    [Theory]
    [InlineData("Twelve participants from TAMOQA, ZUVEK and WIRUL took part in the workshop.", "TAMOQA|ZUVEK|WIRUL")]
    [InlineData("Officials of TAMOQA and the Ministry of Nets came to the workshop.", "TAMOQA|Ministry of Nets")]
    public void Letters_that_delegates_come_from_are_bodies(string text, string names) => Assert.Equal(names.Split('|'), Report.Names(text, NodeType.Organization));

    [Theory]
    [InlineData("Officials of NGO and SME came to the workshop.")]
    [InlineData("They learned of TAMOQA and ZUVEK in the workshop.")]
    public void Letters_for_a_kind_of_body_and_letters_that_nobody_comes_from_are_none(string text) => Assert.Empty(Report.Names(text, NodeType.Organization));
}
