using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Mentions;

/// <summary>Lists under a label, and where they begin and end.</summary>
public class ListedItemsTests
{
    private const string Opening = "The Kelp Forum was held in Lima.\n\n";

    [Theory]
    [InlineData("Participants\n\nMs. Anna Keller, Lantern Institute\n\nMr. Peter Novak")]
    [InlineData("Participants:\n\n- Ms. Anna Keller, Lantern Institute\n- Mr. Peter Novak")]
    [InlineData("The following experts attended:\n\n• Ms. Anna Keller, Lantern Institute\n\n• Mr. Peter Novak")]
    [InlineData("Attendees\n\n1. Ms. Anna Keller, Lantern Institute\n2. Mr. Peter Novak")]
    [InlineData("Participants: Ms. Anna Keller, Mr. Peter Novak")]
    [InlineData("From the visiting side:\n\n- Ms. Anna Keller, Lantern Institute\n- Mr. Peter Novak")]
    [InlineData("Observers: Ms. Anna Keller, Mr. Peter Novak")]
    [InlineData("Participants\n\nLantern Institute\n- Ms. Anna Keller\n\nKelp Board\n- Mr. Peter Novak")]
    [InlineData("Participants\n\nGHANA\n\n- Ms. Anna Keller, Lantern Institute\n\nNEPAL\n\n- Mr. Peter Novak")]
    public void Under_a_label_of_attendance_the_people_were_there(string list) =>
        Assert.Equal(["Anna Keller ATTENDED Kelp Forum", "Peter Novak ATTENDED Kelp Forum"], Joined(Opening + list));

    [Theory]
    [InlineData("On the same day the talks of the Reef Institute took place in Quito.")]
    [InlineData("The plenary approved the nets of the Reef Institute.")]
    public void A_sentence_about_what_went_on_closes_the_list(string prose) =>
        Assert.DoesNotContain(Report.Edges(Opening + "Participants\n\nMs. Anna Keller, Lantern Institute\n\nMr. Peter Novak\n\n" + prose, EdgeType.Attended), e => e.StartsWith("Reef Institute", StringComparison.Ordinal));

    [Theory]
    [InlineData("Speakers:\n\n- Ms. Anna Keller, Director, Lantern Institute", "speech")]
    [InlineData("Statements of goodwill were delivered by:\n\n- Ms. Anna Keller, Director, Lantern Institute.", "speech")]
    [InlineData("Keynote speakers:\n\n- Ms. Anna Keller", "keynote")]
    [InlineData("Moderator: Ms. Anna Keller, Lantern Institute", "moderator")]
    [InlineData("Chair: Ms. Anna Keller, Lantern Institute", "moderator")]
    [InlineData("With: Ms. Anna Keller, Lantern Institute", "speech")]
    public void Under_a_label_of_speakers_they_spoke_in_its_role(string list, string role) =>
        Assert.Equal([$"Anna Keller SPOKE_AT Kelp Forum ({role})"], Joined(Opening + list));

    [Theory]
    [InlineData("Welcome: Ms. Anna Keller, Director, Lantern Institute")]
    [InlineData("MC: Ms. Anna Keller")]
    [InlineData("Opening Remarks – Ms. Anna Keller, Director, Lantern Institute")]
    [InlineData("Vote of thanks - Ms. Anna Keller")]
    public void A_line_of_a_programme_names_its_speaker(string line) => Assert.Equal(["Anna Keller"], Joined($"{Opening}{line}").Select(e => e.Split(" SPOKE_AT")[0]));

    [Fact]
    public void A_line_with_a_dash_speaks_for_no_line_below_it() =>
        Assert.Equal(["Anna Keller"], Joined($"{Opening}Vote of thanks - Ms. Anna Keller\n\nMr. Peter Novak").Select(e => e.Split(" SPOKE_AT")[0]));

    [Fact]
    public void A_sentence_behind_a_list_is_no_line_of_it() => Assert.DoesNotContain(
        "Peter Novak SPOKE_AT", string.Join('|', Joined($"{Opening}Speakers:\n\nMs. Anna Keller, Lantern Institute\n\nThe growers then visited the house of Mr. Peter Novak.")));

    [Fact]
    public void Who_sent_apologies_was_not_there() => Assert.Equal(
        ["Anna Keller ATTENDED Kelp Forum"], Joined($"{Opening}Present:\n\n- Ms. Anna Keller\n\nApologies:\n\n- Mr. Peter Novak"));

    [Fact]
    public void A_list_of_participants_behind_the_last_session_is_one_of_the_whole_event() => Assert.Equal(
        ["Anna Keller ATTENDED Third Kelp Forum"],
        Joined("# Third Kelp Forum\n\nThe growers came back.\n\n## Session 2: Drying Boats\n\nBoats dry.\n\n## Annex: List of participants\n\n- Ms. Anna Keller, Lantern Institute"));

    [Fact]
    public void The_people_in_timed_rows_of_a_programme_speak() => Assert.Equal(
        ["Anna Keller SPOKE_AT Kelp Forum (speech)", "Peter Novak SPOKE_AT Kelp Forum (speech)"],
        Joined($"{Opening}09:30 Drying Kelp, Ms. Anna Keller\n\n10:15 Slow Boats, Mr. Peter Novak, Lantern Institute"));

    [Theory]
    [InlineData("9.30-10.00 | Drying Kelp | Ms. Anna Keller")]
    [InlineData("9:30-10:00 Drying Kelp, Ms. Anna Keller")]
    public void A_row_that_begins_with_a_span_of_time_is_timed(string row) => Assert.Equal(["Anna Keller SPOKE_AT Kelp Forum (speech)"], Joined(Opening + row));

    [Fact]
    public void Lines_under_the_heading_of_a_session_are_its_talks_and_sentences_are_not() => Assert.Equal(
        ["Anna Keller SPOKE_AT Session 2: Drying Boats (speech)"],
        Joined("Third Kelp Forum\n\nThe growers came back.\n\nSession 2: Drying Boats\n\nSlow Boats, Ms. Anna Keller, Lantern Institute\n\nThe growers and Mr. Peter Novak slept."));

    [Theory]
    [InlineData("Results\n\nMs. Anna Keller, Lantern Institute\n\nMr. Peter Novak")]
    [InlineData("The participants of the coast who came to the old town by boat spoke of tides: Ms. Anna Keller drew boats.")]
    public void A_line_that_speaks_of_nobody_or_a_long_sentence_is_no_label(string list) => Assert.Empty(Joined(Opening + list));

    [Fact]
    public void Headings_inside_a_list_of_bullets_do_not_end_it() => Assert.Equal(
        ["Anna Keller SPOKE_AT Kelp Forum (speech)", "Peter Novak SPOKE_AT Kelp Forum (speech)"],
        Joined($"{Opening}Speakers\n\nOf the coast:\n\n• Ms. Anna Keller\n\nOf the valley\n\n• Mr. Peter Novak"));

    [Theory]
    [InlineData("- Ms. Anna Keller\n\nThe growers came back. They like kelp. Boats were drawn by Ms. Maria Lopez.\n\n- Mr. Peter Novak")]
    [InlineData("Ms. Anna Keller\n\nThe growers came back. They like kelp. Boats were drawn by Ms. Maria Lopez.\n\nMr. Peter Novak")]
    [InlineData("Ms. Anna Keller\n\n- Mr. Peter Novak")]
    [InlineData("- Ms. Anna Keller\n\nContact\n\n- Mr. Peter Novak")]
    public void Text_other_items_and_the_contact_block_end_a_list(string items) =>
        Assert.Equal(["Anna Keller ATTENDED Kelp Forum"], Joined($"{Opening}Participants:\n\n{items}"));

    [Fact]
    public void A_body_attends_where_its_item_names_nobody() => Assert.Equal(
        ["Anna Keller ATTENDED Kelp Forum", "Stone Bridge Association ATTENDED Kelp Forum"],
        Joined($"{Opening}Participants:\n\n- Ms. Anna Keller, Director, Lantern Institute\n- Stone Bridge Association"));

    [Fact]
    public void Bodies_represented_stand_below_their_label() => Assert.Equal(
        ["Reef Bank ATTENDED Kelp Forum", "Stone Bridge Association ATTENDED Kelp Forum"], Joined($"{Opening}The bodies represented at the meeting were:\n\nthe Reef Bank and the Stone Bridge Association"));

    private static string[] Joined(string text) => Report.Edges(text, EdgeType.Attended, EdgeType.SpokeAt);

    [Fact]
    public void Apologies_in_a_sentence_behind_those_present_and_what_the_body_did_then_are_no_items() => Assert.Equal(
        ["Anna Keller ATTENDED Kelp Forum"], Joined($"{Opening}Members present: Ms. Anna Keller. Apologies were received from Mr. Omar Rose.\n\nThe Reef Board reviewed the plan of the mill and adopted it.").Select(e => e.Split(" (")[0]).Distinct());
}
