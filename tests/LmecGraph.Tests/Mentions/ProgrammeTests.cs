using LmecGraph.Ontology;
using LmecGraph.Tests.Pipeline;

namespace LmecGraph.Tests.Mentions;

/// <summary>Programmes whose times, titles and people stand on lines of their own.</summary>
public class ProgrammeTests
{
    private const string Title = "Lima Kelp Forum\n\n";

    [Theory]
    [InlineData("9:00 – 9:45 AM\n\nNets Without Knots\n\nModerator: Anna Keller, Chair, Kelp Club\n\nIvan Petrov, Director, Reef Bank\n\n9:45 – 10:00 AM\n\nCoffee break\n\n")]
    [InlineData("09:00\nNets Without Knots\nWhat do growers gain from nets that they will never have to mend?\nModerated by\n- Anna Keller, Chair, Kelp Club\nSpeakers:\n- Ivan Petrov, Director, Reef Bank\n10:00\nLunch\n")]
    [InlineData("Nets Without Knots\n\n9:00 – 9:45 AM\n\nModerator: Anna Keller, Chair, Kelp Club\n\nIvan Petrov, Director, Reef Bank\n\nLunch\n\n9:45 – 10:00 AM\n\n")]
    [InlineData("09:00 – 10:00 Nets Without Knots\n\n- Anna Keller, Chair, Kelp Club (moderator)\n- Ivan Petrov, Director, Reef Bank\n\n10:00 – 10:30 Coffee\n\n")]
    public void A_title_with_several_speakers_below_it_is_a_part(string programme) => Assert.Equal(
        ["Anna Keller SPOKE_AT Nets Without Knots", "Ivan Petrov SPOKE_AT Nets Without Knots", "Nets Without Knots PART_OF Lima Kelp Forum"],
        Report.Edges(Title + programme, EdgeType.SpokeAt, EdgeType.PartOf).Select(e => e.Split(" (")[0]).Distinct());

    [Fact]
    public void A_label_above_says_what_they_did() => Assert.Contains(
        "Anna Keller SPOKE_AT Nets Without Knots (moderator)",
        Report.Edges(Title + "9:00\n\nNets Without Knots\n\nModerated by\n\nAnna Keller\n\nChair, Kelp Club\n\nSpeakers\n\nIvan Petrov\n\nDirector, Reef Bank\n\n10:00\n\nLunch", EdgeType.SpokeAt));

    [Theory]
    [InlineData("9:00\n\nNets Without Knots\n\nAnna Keller, Chair, Kelp Club\n\n9:30\n\nReed and Mud\n\nIvan Petrov, Director, Reef Bank\n\n")]
    [InlineData("9 AM: Nets Without Knots. Anna Keller, Chair, Kelp Club\n\n10 AM: Reed and Mud. Ivan Petrov, Director, Reef Bank\n\n")]
    public void A_title_with_one_speaker_is_a_talk_at_the_whole(string programme) => Assert.Equal(
        ["Anna Keller SPOKE_AT Lima Kelp Forum (speech)", "Ivan Petrov SPOKE_AT Lima Kelp Forum (speech)"], Report.Edges(Title + programme, EdgeType.SpokeAt, EdgeType.PartOf));

    [Fact]
    public void Opening_remarks_are_no_part_and_their_role_ends_with_them() => Assert.Equal(
        ["Anna Keller SPOKE_AT Lima Kelp Forum (opening)", "Ivan Petrov SPOKE_AT Lima Kelp Forum (speech)", "Marta Lund SPOKE_AT Lima Kelp Forum (opening)"],
        Report.Edges(Title + "9:00\n\nWelcome and opening remarks\n\nAnna Keller, Chair, Kelp Club\n\nMarta Lund, Mayor, City of Lima\n\n9:30\n\nReed and Mud\n\nIvan Petrov, Director, Reef Bank\n\n", EdgeType.SpokeAt));

    [Fact]
    public void The_post_below_a_name_is_no_title() => Assert.Equal(
        ["Lima Kelp Forum", "Nets Without Knots"],
        Report.Names(Title + "9:00\n\nNets Without Knots\n\n• Anna Keller\n\n    Chair for Nets, Kelp Club\n\nModerated by\n  • Ivan Petrov\n\n    Director, Reef Bank\n\n10:00\n\nLunch\n\n", NodeType.Event));

    [Theory]
    [InlineData("The reading room is open again.\n\nOpening hours\n\n9:00 – 17:00\n\nMain Building\n\n9:00 – 12:00\n\nReed Collection\n\nAnna Keller, Librarian\n\nIvan Petrov, Deputy Librarian\n\n")]
    [InlineData("Posted 9:00 AM\n\nThe growers mended their nets.\n\nBy Anna Keller and Ivan Petrov\n\nPosted 10:15 AM\n\nReed is scarce.\n\n")]
    public void Hours_and_times_of_posts_are_no_programme(string page) => Assert.Empty(Report.Edges("Kelp news\n\n" + page, EdgeType.SpokeAt));

    [Theory]
    [InlineData("9.10 Opening by Marta Lund, Mayor\n\n9.20 Panel discussion with growers of reed\n\n• Anna Keller (Chair, Kelp Club)\n\n• Ivan Petrov (Director, Reef Bank)\n\n10.00 Speech by Omar Rose, diver\n\n12.15 Lunch", "Panel discussion with growers of reed")]
    [InlineData("Opening session: (9h00-9h30)\n\nMarta Lund, Mayor, City of Lima\n\nNets and Knots: how to mend them (9h30-10h30)\n\nAnna Keller, Chair, Kelp Club\n\nIvan Petrov, Director, Reef Bank\n\nReed (10h30-11h00)\n\nOmar Rose, Diver, Tide Company", "Nets and Knots: how to mend them")]
    public void Times_with_dots_and_behind_the_title_are_times(string programme, string part) => Assert.Equal(
        [$"Anna Keller SPOKE_AT {part}", $"Ivan Petrov SPOKE_AT {part}", "Marta Lund SPOKE_AT Lima Kelp Forum", "Omar Rose SPOKE_AT Lima Kelp Forum"],
        Report.Edges(Title + programme, EdgeType.SpokeAt).Select(e => e.Split(" (")[0]).Distinct());

    [Fact]
    public void Numbers_of_sections_are_no_times() => Assert.Empty(
        Report.Edges("Kelp news\n\n1.05 Nets\n\nAnna Keller\n\nIvan Petrov\n\n1.10 Reed\n\nOmar Rose\n\n1.15 Knots and mud\n\nMarta Lund\n\nRosa Berg", EdgeType.SpokeAt));

    [Fact]
    public void What_somebody_speaks_on_may_be_a_sentence() => Assert.Contains(
        "Anna Keller SPOKE_AT Nets and Knots (speech)", Report.Edges(Title + "9:00 Nets and Knots\nAnna Keller – How nets will be mended\nIvan Petrov – What reed can do\n\n10:00 Lunch", EdgeType.SpokeAt));
}
