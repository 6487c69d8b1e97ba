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
    public void The_noun_with_what_belongs_to_it_is_the_name(string text, string name) => Assert.Equal([name], Report.Names(text, NodeType.Event));

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
