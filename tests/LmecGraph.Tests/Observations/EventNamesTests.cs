using LmecGraph.Ontology;
using LmecGraph.Pipeline;

namespace LmecGraph.Tests.Observations;

/// <summary>Under which forms the occasion of a report is known: its headline, and its name up to the kind.</summary>
public class EventNamesTests
{
    private static readonly ReportReader Reader = new();

    [Theory]
    [InlineData("Growers of Lima call on the Mayor\n\nThe growers called on the Mayor, Ms. Anna Keller, on 3 May 2021.\n", "Growers of Lima call on the Mayor")]
    [InlineData("First Kelp Congress in Lima, 3-4 May 2021\n\nGrowers talked.\n", "First Kelp Congress in Lima, 3-4 May 2021")]
    public void The_headline_names_the_occasion(string text, string headline) => Assert.Contains(headline, Forms(text));

    [Fact]
    public void A_text_without_a_headline_gives_none() => Assert.Equal(["Kelp Workshop"], Forms("The Kelp Workshop was held in Lima. Growers talked of kelp.\n"));

    [Theory]
    [InlineData("News of May\n\nThe growers held a technical meeting with the divers of Accra.\n", "technical meeting")]
    [InlineData("News of May\n\nThe growers came to the Anchor Memorial Lecture on the Convention on Tides.\n", "Anchor Memorial Lecture")]
    public void An_event_is_known_by_its_name_up_to_the_kind(string text, string form) => Assert.Contains(form, Forms(text));

    [Fact]
    public void A_short_name_that_two_events_share_names_neither() =>
        Assert.DoesNotContain("Regional Workshop", Forms("News of May\n\nThe Regional Workshop on Kelp was held in Lima.\n\nThe Regional Workshop on Salt was held in Accra.\n"));

    private static string[] Forms(string text) => [.. Reader.Read("report.txt", text).Mentions.Where(m => m.Type == NodeType.Event).Select(m => m.Surface).Distinct()];
}
