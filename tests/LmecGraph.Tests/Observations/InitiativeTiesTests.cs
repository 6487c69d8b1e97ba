using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Observations;

/// <summary>Who takes part in an initiative, who started it, and at what event it was the subject.</summary>
public class InitiativeTiesTests
{
    [Theory]
    [InlineData("The Clean Harbours Initiative is old. The initiative is funded by the Lantern Institute.")]
    [InlineData("The Clean Harbours Initiative is old. It is funded by the Lantern Institute.")]
    [InlineData("They know the Clean Harbours Initiative, which the Lantern Institute runs in Togo.")]
    [InlineData("The Clean Harbours Initiative, which runs until May in Lima and Quito, is led by the Lantern Institute.")]
    [InlineData("Divers spoke of the Clean Harbours Initiative of the Lantern Institute.")]
    [InlineData("The Lantern Institute participates in the Clean Harbours Initiative.")]
    [InlineData("They know the Clean Harbours Initiative awarded by the Lantern Institute.")]
    [InlineData("The Clean Harbours Initiative is implemented with the Lantern Institute.")]
    [InlineData("The Clean Harbours Initiative is implemented by a consortium led by the Lantern Institute.")]
    [InlineData("They know the Clean Harbours Initiative, in which the Lantern Institute takes part.")]
    [InlineData("The Clean Harbours Campaign is old. The initiative is funded by the Lantern Institute.", "Campaign")]
    [InlineData("The Clean Harbours Initiative brings together two institutions, including the Lantern Institute.")]
    [InlineData("Who we are: the Clean Harbours Initiative\n\nMajor partners include the Lantern Institute.")]
    [InlineData("Who we are: the Clean Harbours Initiative\n\nCoordinator: Lantern Institute")]
    [InlineData("Two companies signed the Clean Harbours Initiative, including the Lantern Institute.")]
    [InlineData("**About the project:** Clean Harbours Initiative\n\n**Partners:** Lantern Institute")]
    public void Whoever_runs_pays_for_or_joins_an_initiative_takes_part_in_it(string text, string kind = "Initiative") =>
        Assert.Equal([$"Lantern Institute PARTICIPATES_IN Clean Harbours {kind}"], Report.Edges(text, EdgeType.ParticipatesIn));

    [Fact]
    public void Partners_below_the_title_of_an_event_are_the_events() => Assert.Empty(Report.Edges(
        "The Harbour Forum and the Clean Harbours Initiative\n\nThe Harbour Forum was held in Lima.\n\nMajor partners include the Lantern Institute.", EdgeType.ParticipatesIn));

    [Fact]
    public void A_noun_that_several_initiatives_bear_stands_for_none_of_those_not_named_last() => Assert.Empty(Report.Edges(
        "The Kelp Watch Project and the Reef Watch Project are old. Both fit the Clean Harbours Initiative. The project is funded by the Lantern Institute.", EdgeType.ParticipatesIn));

    [Fact]
    public void Help_for_what_a_participle_speaks_of_is_no_help_for_the_event() => Assert.Equal(
        ["Stone Bridge Association PARTICIPATES_IN Clean Harbours Network"],
        Report.Edges(
            "The Harbour Forum was held in Lima.\n\nThey joined the Clean Harbours Network, a learning programme launched by the Lantern Institute in 2021 with the support of the Stone Bridge Association.",
            EdgeType.Supported, EdgeType.ParticipatesIn));

    [Theory]
    [InlineData("They know the Clean Harbours Initiative, set up in 2019 by the Lantern Institute and the Reef Board.", "Lantern Institute LAUNCHED Clean Harbours Initiative (launched)|Reef Board LAUNCHED Clean Harbours Initiative (launched)")]
    [InlineData("They know the Clean Harbours Initiative, which the Lantern Institute proposed in 2020.", "Lantern Institute LAUNCHED Clean Harbours Initiative (launched)")]
    [InlineData("Founded in 2006 by Ms. Anna Keller and Mr. Ben Novak, the Lantern Institute is old.", "Anna Keller LAUNCHED Lantern Institute (founded)|Ben Novak LAUNCHED Lantern Institute (founded)")]
    [InlineData("The Lantern Institute was established in 1995 by Togo, Ghana and Benin.", "Benin LAUNCHED Lantern Institute (founded)|Ghana LAUNCHED Lantern Institute (founded)|Togo LAUNCHED Lantern Institute (founded)")]
    public void Whoever_started_something_is_found(string text, string edges) => Assert.Equal(edges, string.Join('|', Report.Edges(text, EdgeType.Launched)));

    [Theory]
    [InlineData("Ministers met in Lima for the Harbour Forum and adopted the Kelp Roadmap on Tides.", "Harbour Forum DISCUSSED Kelp Roadmap on Tides")]
    [InlineData("The Harbour Forum was held in Lima.\n\nTalks touched upon the Clean Harbours Initiative and on kelp.", "Harbour Forum DISCUSSED Clean Harbours Initiative")]
    public void An_event_discussed_what_it_adopted_or_touched_upon(string text, string edge) => Assert.Equal([edge], Report.Edges(text, EdgeType.Discussed));

    [Theory]
    [InlineData("News\n\nThe KELPNET project links the Reef Institute with the Kelp Bank.", "Reef Institute PARTICIPATES_IN KELPNET project|Kelp Bank PARTICIPATES_IN KELPNET project")]
    [InlineData("News\n\nThe KELPNET project was new. Mr. Peter Novak of the Reef Institute, KELPNET partner, smiled.", "Reef Institute PARTICIPATES_IN KELPNET project")]
    public void Bodies_that_it_links_and_its_partners_take_part(string text, string edges) => Assert.Equal(edges.Split('|').Order(), Report.Edges(text, EdgeType.ParticipatesIn).Distinct().Order());

    [Fact]
    public void A_project_unites_its_partners() => Assert.Equal(
        ["Kelp Bank PARTICIPATES_IN KELPNET project", "Reef Institute PARTICIPATES_IN KELPNET project"],
        Report.Edges("News\n\nThe KELPNET project is new. The project brings together 14 partners from nine countries, including the Reef Institute and the Kelp Bank.", EdgeType.ParticipatesIn).Order());

    [Fact]
    public void An_exchange_of_a_state_is_a_body() => Assert.Contains("National Net Exchange of India", Report.Names("The National Net Exchange of India took part.", NodeType.Organization));
}
