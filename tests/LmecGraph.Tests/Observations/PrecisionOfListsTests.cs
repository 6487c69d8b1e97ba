using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Observations;

/// <summary>Names in lists and posts of which less is said than it seems.</summary>
public sealed class PrecisionOfListsTests
{
    [Theory]
    [InlineData("Kelp Forum\n\nThe Secretary to the Ministry of Nets Mr. Ben Novak and Ms. Anna Keller were present.", "Ministry of Nets")]
    [InlineData("Kelp Forum\n\nApologies were received from Mr. Ben Novak. Ms. Anna Keller attended.", "Ben Novak")]
    public void Who_is_named_in_a_post_or_excused_was_not_there(string text, string name) => Assert.DoesNotContain(Report.Edges(text, EdgeType.Attended), e => e.StartsWith(name, StringComparison.Ordinal));

    [Fact]
    public void A_contact_ends_the_list_of_speakers() =>
        Assert.Equal(["Anna Keller SPOKE_AT Kelp Forum (speech)"], Report.Edges("Kelp Forum\n\nSpeakers: Ms. Anna Keller (Kelp Board)\nContact: Mr. Ben Novak", EdgeType.SpokeAt));

    [Fact]
    public void A_sentence_below_a_label_is_no_line_of_its_list() =>
        Assert.Equal(["Kelp Board ORGANIZED Kelp Forum"], Report.Edges("Kelp Forum\n\nOrganizer: Kelp Board\n\nThe forum is for growers of the Reef Institute.", EdgeType.Organized));

    [Fact]
    public void Partners_under_the_event_of_a_project_are_the_projects() =>
        Assert.Equal(["Kelp Board PARTICIPATES_IN SEAROOTS project", "Reef Institute PARTICIPATES_IN SEAROOTS project"], Report.Edges("Kick-off of the SEAROOTS project\n\nThe SEAROOTS project began in Lima.\n\nPartners: Kelp Board, Reef Institute", EdgeType.CoOrganized, EdgeType.ParticipatesIn));

    [Fact]
    public void The_other_side_brings_its_own_state() =>
        Assert.Equal(["Kelp Board BASED_IN Ghana", "Reef Institute BASED_IN Peru"], Report.Edges("The Ghanaian delegation was led by Ms. Anna Keller of the Kelp Board, while the Peruvian side was headed by Mr. Ben Novak of the Reef Institute.", EdgeType.BasedIn));

    [Fact]
    public void A_state_that_speaks_ends_what_he_stands_for() =>
        Assert.Equal(["Anna Keller SPOKE_AT Kelp Forum (speech)"], Report.Edges("Kelp Forum\n\nMs. Anna Keller said that kelp grows. BRAZIL highlighted reefs. He presented maps.", EdgeType.SpokeAt));

    [Fact]
    public void A_guest_is_named_by_his_state_and_the_host_is_not_of_it() =>
        Assert.Equal(["Ben Novak REPRESENTS Peru (Minister of Nets)"], Report.Edges("Kelp talks\n\nThe Peruvian Minister of Nets, Mr. Ben Novak, called on Minister for Law Ms. Anna Keller. Peru has kelp.", EdgeType.Represents));

    [Fact]
    public void An_event_in_a_post_takes_no_speech() =>
        Assert.Equal(["Anna Keller SPOKE_AT Kelp Forum (opening)"], Report.Edges("Kelp Forum\n\nThe forum featured opening remarks from Ms. Anna Keller, Champion for the Reef Summit.", EdgeType.SpokeAt).Where(e => e.EndsWith(')')));

    [Theory]
    [InlineData("The national RXC partners include:")]
    [InlineData("Donors supporting RXC include:")]
    public void Who_stands_behind_something_else_is_no_host_of_the_event(string label) =>
        Assert.DoesNotContain(Report.Edges($"Kelp Forum\n\nThe forum was long.\n\nTowns participating in the forum include:\n\nReef Council of Lima\n\n{label}\n\nKelp Foundation\nNet Foundation", Enum.GetValues<EdgeType>()), e => e.Contains("Foundation", StringComparison.Ordinal));

    [Fact]
    public void Who_supports_the_event_does() =>
        Assert.Contains("Kelp Foundation CO_ORGANIZED Kelp Forum", Report.Edges("Kelp Forum\n\nThe forum was long.\n\nPartners supporting the event include:\n\nKelp Foundation\nNet Foundation", EdgeType.CoOrganized));
}
