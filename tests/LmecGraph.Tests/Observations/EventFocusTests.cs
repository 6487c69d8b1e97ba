using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Observations;

/// <summary>Which event a sentence is about that does not name one: told by where its speaker spoke.</summary>
public class EventFocusTests
{
    private const string Said = "\n\nMs. Anna Keller said that kelp is slow.";

    [Theory]
    [InlineData("Third Regional Kelp Forum\n\nThe growers came back. The Seaweed Summit was held in Accra in 2010.", "Third Regional Kelp Forum")]
    [InlineData("Third Regional Kelp Forum\n\nThe Seaweed Summit was held in Accra in 2010.", "Third Regional Kelp Forum")]
    public void A_report_stays_with_the_event_of_its_title(string text, string held) => Assert.Equal(held, Held(text));

    [Theory]
    [InlineData("Third Regional Kelp Forum\n\nSession 2: Drying Kelp", "Session 2: Drying Kelp")]
    [InlineData("Third Regional Kelp Forum\n\nThe growers came back and they liked Session 2 more than lunch.", "Third Regional Kelp Forum")]
    public void A_session_is_what_follows_it_only_as_a_heading(string text, string held) => Assert.Equal(held, Held(text));

    [Theory]
    [InlineData("Growers meet\n\nThe Kelp Forum was held in Lima.\n\nThe Seaweed Summit was held in Accra in 2010.", "Seaweed Summit")]
    [InlineData("Growers meet\n\nThe Kelp Forum was held in Lima.\n\nThe growers, who are old, have read the papers of the Seaweed Summit.", "Kelp Forum")]
    [InlineData("Growers meet\n\nThe Kelp Forum was held in Lima.\n\nAhead of the Seaweed Summit, the growers slept.", "Kelp Forum")]
    [InlineData("Growers meet\n\nThe Kelp Forum was held in Lima.\n\nIn celebration of the World Kelp Day, the Lantern Institute planted trees.", "Kelp Forum")]
    public void Without_an_event_in_the_title_the_last_one_that_was_held_counts_and_none_named_in_passing_or_as_a_purpose(string text, string held) =>
        Assert.Equal(held, Held(text));

    [Fact]
    public void What_is_said_after_the_name_of_the_series_is_said_of_the_event_of_the_report()
    {
        const string Title = "Third Regional Kelp Forum\n\nThe Regional Kelp Forum is old. ";
        Assert.Equal("Third Regional Kelp Forum", Held(Title));
        Assert.Equal(["Lantern Institute HOSTED Third Regional Kelp Forum"], Report.Edges(Title + "It was hosted by the Lantern Institute.", EdgeType.Hosted));
    }

    private static string Held(string text)
    {
        var reading = Report.Read(text + Said);
        return reading.Referents[Assert.Single(reading.Observations, o => o.Type == EdgeType.SpokeAt).Target.Referent].Name;
    }
}
