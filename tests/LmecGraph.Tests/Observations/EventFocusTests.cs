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
    [InlineData("KINGDOM OF THE REEF\n\nMinutes of the 4th Net Committee Meeting\n\nThe chair opened it.\n\nThe Kelp Week was held in Lima in 2010.", "4th Net Committee Meeting")]
    [InlineData("---\ntitle: Reef Water: From Count to Deed\n---\n\nGrowers lose water. This hands-on course takes them there, from a first count to a plan.\n\nThe course is organised by the Reef Bank.\n\n| Module | By |\n| Module 1: The reef balance | Dr. Omar Lund |\n\n### Practical", "Reef Water: From Count to Deed")]
    public void A_line_above_the_text_counts_as_its_title(string text, string held) => Assert.Equal(held, Held(text));

    [Theory]
    [InlineData("A thank you to our sponsors: Reef Bank and Net Institute.", "Third Regional Kelp Forum")]
    [InlineData("The session was sponsored by the Reef Bank.", "Session 2: Drying Kelp")]
    public void Who_paid_did_so_for_the_whole_event_but_where_a_session_is_said(string sentence, string held) =>
        Assert.Contains($"Reef Bank SPONSORED {held}", Report.Edges("Third Regional Kelp Forum\n\nSession 2: Drying Kelp\n\n" + sentence, EdgeType.Sponsored));

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

    [Fact]
    public void The_event_that_the_first_sentence_tells_of_is_that_of_the_report() =>
        Assert.Equal("Second Kelp Forum", Held("Growers come back\n\nGrowers from old villages met here for the Second Kelp Forum, convened by the Lantern Institute."));

    [Theory]
    [InlineData("Ms. Anna Keller delivered the keynote at the Seaweed Summit.", "Seaweed Summit")]
    [InlineData("Ms. Anna Keller moderated the Seaweed Panel.", "Seaweed Panel")]
    [InlineData("Ms. Anna Keller said that boats were slow at the Seaweed Summit.", "Kelp Forum")]
    public void A_speech_is_held_where_its_sentence_places_it(string sentence, string held)
    {
        var reading = Report.Read($"Kelp Forum\n\nThe Kelp Forum was held in Lima. {sentence}");
        Assert.Equal([held], reading.Observations.Where(o => o.Type == EdgeType.SpokeAt).Select(o => reading.Referents[o.Target.Referent].Name).Distinct());
    }

    [Fact]
    public void What_stands_before_the_first_name_of_an_event_that_neither_title_nor_first_sentences_have_is_not_said_there() => Assert.Equal(
        ["Peter Novak SPOKE_AT Seaweed Summit (speech)"],
        Report.Edges("Nets come home\n\nGrowers from old villages have new nets now. They like them and sing in the boats.\n\nMs. Anna Keller said that nets last.\n\nThe Seaweed Summit was held in Accra.\n\nMr. Peter Novak said that nets tear.", EdgeType.SpokeAt));

    [Fact]
    public void A_meeting_told_by_its_verb_in_the_first_sentence_is_that_of_the_report() => Assert.Equal(
        ["Anna Keller SPOKE_AT met with Deputy Minister Peter Novak (speech)"],
        Report.Edges("Nets come home\n\nOn 5 May 2019, the State Secretary of the Lantern Ministry, Anna Keller, met with Deputy Minister Peter Novak in Lima.\n\nMs. Anna Keller said that nets last.\n\nThe nets are old. They are blue. They are long. They do not tear. They are heavy. Boys mend them.\n\nThe Seaweed Summit was held in Accra.", EdgeType.SpokeAt));

    [Fact]
    public void A_heading_without_an_event_ends_the_session_before_it() =>
        Assert.Equal("Third Regional Kelp Forum", Held("# Third Regional Kelp Forum\n\n## Session 2: Drying Kelp\n\nThe kelp was dry.\n\n## Conclusions"));

    [Theory]
    [InlineData("Third Regional Kelp Forum\n\nThe growers came to Lima.\n\nReef Symposium\n\nThe kelp was dry there.", "Reef Symposium")]
    [InlineData("Third Regional Kelp Forum\n\nThe growers came to Lima.\n\nReef Symposium\n\nThe kelp was dry there.\n\nThe harvest\n\nGrowers from old villages have new nets now and they like them and sing in the boats.", "Third Regional Kelp Forum")]
    public void A_line_that_names_another_event_is_what_follows_it_up_to_the_next_line_over_a_paragraph(string text, string held) => Assert.Equal(held, Held(text));

    [Theory]
    [InlineData("During the forum Ms. Anna Keller was one of the panellists of the side event “Whose Kelp?”.")]
    [InlineData("Lively was the discussion in the panel *Whose Kelp?*, moderated by Ms. Anna Keller.")]
    public void A_part_of_the_event_at_which_somebody_spoke_is_what_the_next_sentence_is_about(string sentence) =>
        Assert.Contains(Report.Edges("Third Regional Kelp Forum\n\nThe growers came.\n\n" + sentence + " Mr. Peter Novak spoke too.", EdgeType.SpokeAt), e => e.StartsWith("Peter Novak SPOKE_AT ", StringComparison.Ordinal) && e.Contains("Whose Kelp?", StringComparison.Ordinal));

    [Fact]
    public void A_line_over_a_paragraph_ends_the_session_before_it() =>
        Assert.Equal("Third Regional Kelp Forum", Held("Third Regional Kelp Forum\n\nSession 2: Drying Kelp\n\nThe kelp was dry.\n\nGala dinner\n\nThe dinner was served in the old mill by the harbour and all the growers liked it very much."));

    [Fact]
    public void A_lecture_in_a_later_piece_of_news_was_given_at_the_event_of_that_piece() => Assert.Contains("Anna Keller SPOKE_AT Kelp Day (speech)", Report.Edges(
        "News of the mill\n\nA workshop on reeds was held in Lima. Mr. Peter Novak opened the workshop.\n\nKelp Day was celebrated at the old mill on 20 May. Ms. Anna Keller gave a lecture on nets.", EdgeType.SpokeAt));

    [Theory]
    [InlineData("“Slow Boats and Reeds”, a panel, was led by Ms. Anna Keller.")]
    [InlineData("*Slow Boats*, our kelp panel, was moderated by Ms. Anna Keller.")]
    public void A_title_before_its_kind_is_a_part_of_its_own(string sentence) => Assert.Contains(
        Report.Edges("Third Regional Kelp Forum\n\nThe growers came to Lima.\n\n" + sentence, EdgeType.SpokeAt), e => e.StartsWith("Anna Keller SPOKE_AT Slow Boats", StringComparison.Ordinal));

    [Fact]
    public void The_next_session_is_another_one() =>
        Assert.DoesNotContain(Report.Edges("Third Regional Kelp Forum\n\nThe growers came back.\n\nThe next forum will take place in Accra.", EdgeType.HeldIn), e => e.StartsWith("Third", StringComparison.Ordinal));

    [Fact]
    public void Lines_below_a_timed_session_belong_to_it() => Assert.Contains("Anna Keller SPOKE_AT Session I. Drying Kelp (moderator)", Report.Edges(
        "Third Regional Kelp Forum\n\n10:00 - 12:00 Session I. Drying Kelp\n\nModerator: Ms. Anna Keller (Lantern Institute)\n", EdgeType.SpokeAt));

    private static string Held(string text)
    {
        var reading = Report.Read(text + Said);
        return reading.Referents[Assert.Single(reading.Observations, o => o.Type == EdgeType.SpokeAt).Target.Referent].Name;
    }

    [Fact]
    public void A_numbered_line_over_its_items_is_what_they_are_on() => Assert.Equal(
        ["Anna Keller SPOKE_AT Reed Roundtable (opening)"],
        Report.Edges("News in brief\n\n1. Kelp Board and Reef Bank co-organised a webinar on nets | 26 August in Lima\n\n- 240 guests joined.\n\n2. Kelp Board speaks at Reed Roundtable | 28 August in Hanoi\n\n- Ms. Anna Keller opened it.", EdgeType.SpokeAt));

    [Fact]
    public void What_the_title_of_a_talk_names_is_not_what_the_programme_is_of() => Assert.Empty(
        Report.Edges("Nets and ropes\n\nPanel 1: Nets\n\n- History of the Kelp Conference, Peter Novak, Reef Bank\n\nPanel 2: Ropes\n\n- Ropes of old, Anna Keller, Tide College", EdgeType.PartOf));
}
