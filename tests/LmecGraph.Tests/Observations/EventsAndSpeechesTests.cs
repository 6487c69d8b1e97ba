using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Observations;

/// <summary>When and where events were, what they are parts of, and who spoke there.</summary>
public class EventsAndSpeechesTests
{
    private const string Opening = "The Harbour Forum was held in Lima on 3 May 2019. ";

    [Theory]
    [InlineData("The Harbour Forum was held in Lima, Peru, on 10-13 July 2012.", "2012-07-10/2012-07-13")]
    [InlineData("The Harbour Forum was held in Lima on Apr. 5, 2020.", "2020-04-05")]
    [InlineData("The Harbour Forum took place in Peru.", null)]
    public void An_event_has_the_place_and_days_that_its_sentence_gives(string text, string? date)
    {
        var reading = Report.Read(text);
        Assert.Equal(date, Assert.Single(reading.Referents, r => r.Type == NodeType.Event).Date?.ToString());
        Assert.Contains(Report.Edges(text, EdgeType.HeldIn), e => e.StartsWith("Harbour Forum HELD_IN Peru", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("The Harbour Forum was held as part of the Clean Harbours Initiative.", "Harbour Forum PART_OF Clean Harbours Initiative")]
    [InlineData(Opening + "\n\nSession 1 of the Harbour Forum was short.", "Session 1 PART_OF Harbour Forum")]
    [InlineData("The Kelp Forum was held in Lima.\n\nThe Quiet Rivers Side Event was short.", "Quiet Rivers Side Event PART_OF Kelp Forum")]
    [InlineData("The Kelp Forum was held in Lima.\n\nThe Quiet Rivers Panel was short.", "Quiet Rivers Panel PART_OF Kelp Forum")]
    public void A_part_says_what_it_is_a_part_of(string text, string edge) => Assert.Equal([edge], Report.Edges(text, EdgeType.PartOf));

    [Theory]
    [InlineData("Ms. Anna Keller delivered the opening remarks.", "opening")]
    [InlineData("Ms. Anna Keller gave a keynote speech.", "keynote")]
    [InlineData("Ms. Anna Keller moderated the forum.", "moderator")]
    [InlineData("In the Comments part, Ms. Anna Keller noted that boats are slow.", "comments")]
    [InlineData("Ms. Anna Keller said that harbours are full.", "speech")]
    public void A_speaker_has_the_role_that_the_sentence_tells(string sentence, string role) =>
        Assert.Equal([$"Anna Keller SPOKE_AT Harbour Forum ({role})"], Report.Edges(Opening + sentence, EdgeType.SpokeAt));

    [Theory]
    [InlineData("“Harbours are full,” said Dr. Anna Keller.")]
    [InlineData("“Harbours are full,” noted Lantern Institute Director Anna Keller.")]
    [InlineData("Harbours are full, said Deputy Director of the Lantern Institute Dr. Anna Keller.")]
    public void The_speaker_may_stand_behind_the_words(string sentence) =>
        Assert.Equal(["Anna Keller SPOKE_AT Harbour Forum (speech)"], Report.Edges(Opening + sentence, EdgeType.SpokeAt));

    [Theory]
    [InlineData("“Harbours are full,” said one of the guests of Dr. Anna Keller.")]
    [InlineData("Guests said Dr. Anna Keller came late.")]
    public void Who_is_named_further_behind_the_verb_is_not_the_speaker(string sentence) => Assert.Empty(Report.Edges(Opening + sentence, EdgeType.SpokeAt));

    [Fact]
    public void Under_a_list_of_views_a_name_as_a_heading_is_a_speaker() => Assert.Equal(
        ["Anna Keller SPOKE_AT Harbour Forum (speech)"],
        Report.Edges($"{Opening}Views of speakers follow.\n\nAnna Keller Director of Lantern Institute\n\nHarbours matter to all of us and we look after them.", EdgeType.SpokeAt));

    [Theory]
    [InlineData("It was read by Ms. Anna Keller.")]
    [InlineData("As stated by Ms. Anna Keller, boats are slow.")]
    public void Who_is_named_behind_by_is_not_the_subject(string sentence) => Assert.Empty(Report.Edges(Opening + sentence, EdgeType.SpokeAt));
}
