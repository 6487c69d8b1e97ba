using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Mentions;

/// <summary>Nouns that the first sentences tell their occasion by.</summary>
public sealed class LeadNounsTests
{
    [Theory]
    [InlineData("Peru and Chile held their first trilateral harbour talks in Lima on Tuesday.", "first trilateral harbour talks")]
    [InlineData("An event was held at the old harbour on sea trade.", "event")]
    [InlineData("The officer spoke during growers' quarterly review meeting on Friday.", "growers' quarterly review meeting")]
    [InlineData("The Reef Institute held a one day Kelp Recovery workshop in Lima.", "one day Kelp Recovery workshop")]
    [InlineData("The Reef Institute held a 3 day training workshop on kelp in Lima.", "3 day training workshop on kelp")]
    [InlineData("Growers meet\n\nThe Reef Institute held a Kelp Recovery workshop with a firm in Lima.", "Kelp Recovery workshop")]
    [InlineData("The Reef Watch 2.0 Refresher training for growers was held in Lima.", "Reef Watch 2.0 Refresher training for growers")]
    [InlineData("Minutes of the Kelp Board meeting in Lima\n\nMs. Anna Keller came.", "Kelp Board meeting")]
    [InlineData("The Annual General Meeting of the Kelp Society was held on Monday.", "Annual General Meeting of the Kelp Society")]
    [InlineData("Growers learn\n\nThe summer school was held in Lima on 3 May.", "summer school")]
    [InlineData("Growers meet\n\nThe Workshop was held in Lima on 3 May.", "Workshop")]
    [InlineData("Growers meet\n\nThe project kick-off took place in Lima on 3 May.", "project kick-off")]
    [InlineData("Kick-off meeting of QXNET takes place in Lima\n\nGrowers came.", "Kick-off meeting of QXNET")]
    [InlineData("RXC starts project\n\nRXC has begun a project in Lima. Speaking at the launch, Ms. Anna Keller praised the growers.", "launch")]
    public void The_noun_with_what_belongs_to_it_is_the_name(string text, string name) => Assert.Equal([name], Report.Names(text, NodeType.Event));

    [Theory]
    [InlineData("Growers learn\n\nThe primary school was painted in Lima on 3 May.")]
    [InlineData("Growers meet\n\nThe Forum is made of growers and fishers.")]
    [InlineData("Growers meet\n\nShe spoke of the launch of boats.")]
    public void A_house_or_a_body_is_no_occasion(string text) => Assert.Empty(Report.Names(text, NodeType.Event));

    [Fact]
    public void What_the_first_sentences_say_was_held_stands_before_events_named_later() =>
        Assert.Equal(["Reef Institute HOSTED workshop"], Report.Edges("News\n\nGrowers met in Lima on 3 May 2016 to speak of reefs. The workshop was hosted by the Reef Institute.\n\n- The Kelp Forum took place in Oslo in June.", EdgeType.Hosted));

    [Fact]
    public void The_first_meeting_of_its_kind_is_the_one_that_is_named() =>
        Assert.Equal(["Net Symposium"], Report.Names("News\n\nThe Net Symposium, the first meeting of its kind between the Reef Institute and the Kelp Union, was held in Lima.", NodeType.Event));

    [Fact]
    public void A_theme_is_no_name_of_the_workshop() =>
        Assert.Equal(["workshop on kelp"], Report.Names("A workshop on kelp was held in Lima.\n\nHeld under the theme “Kelp for All Shores”, the workshop brought growers together.", NodeType.Event));

    [Fact]
    public void Titles_of_lectures_are_no_events() =>
        Assert.Equal(["Kelp Forum"], Report.Names("The Kelp Forum was held in Lima. She gave two lectures on “Quiet Rivers and Boats” and “Slow Kelp and Reed”.", NodeType.Event));

    [Fact]
    public void Praise_may_stand_before_the_noun() =>
        Assert.Equal(["three-day meeting"], Report.Names("News\n\nThe Kelp Consortium gathered for a productive three-day meeting at Reed University in Lisbon.", NodeType.Event));
}
