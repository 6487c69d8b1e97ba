using LmecGraph.Text;

namespace LmecGraph.Tests.Text;

public class LinesTests
{
    private const string Wrapped = """
        The harbour cities of the northern coast met for two days to
        speak about tides, ships and the many small boats that still
        carry fish to the markets of the old towns every morning in
        summer.
        """;

    [Fact]
    public void Hard_wrapped_lines_are_one_paragraph() => Assert.Single(Blocks(Wrapped));

    [Fact]
    public void Lines_that_break_off_in_the_middle_of_phrases_are_one_paragraph() =>
        Assert.Single(Blocks("The Harbour Office in collaboration with the Northern\nUnion and Kelp Consultants held a workshop for officers on\nthe importance of writing down what the Board of the\nHarbours decided in the last five years and what\nwas done of it."));

    [Fact]
    public void Lines_that_begin_with_capitals_stay_apart() =>
        Assert.Equal(4, Blocks("The Harbour Office and the friends of the northern coast\nKelp Consultants and all the small boats of old\nThe Board of the Harbours and those who came with it, at last\nReed Growers of the south and the islands").Count);

    [Fact]
    public void Wrapped_lines_that_end_with_carriage_returns_are_the_same_paragraph() =>
        Assert.Equal(Blocks(Wrapped), Blocks(Wrapped.ReplaceLineEndings("\r\n")).Select(b => b.ReplaceLineEndings("\n")));

    [Fact]
    public void Of_front_matter_title_place_and_abstract_are_read_and_no_excerpt_that_the_text_repeats() =>
        Assert.Equal(["Harbours meet", "Lima, Peru", "The towns met\n  for two days.", "Ships came."], Blocks("---\nid: 7\ntitle: Harbours meet\nlocation: Lima, Peru\nabstract: >\n  The towns met\n  for two days.\nexcerpt: Ships came.\ntags: sea\n---\nShips came."));

    [Fact]
    public void An_empty_line_parts_paragraphs() => Assert.Equal(["One.", "Two."], Blocks("One.\n\n  Two.\n"));

    [Fact]
    public void A_day_with_its_hour_under_a_title_stands_for_itself() => Assert.Equal(3, Blocks("The harbour cities of the northern coast and their friends\n2019-07-22 15:34\n\nThe towns met.").Count);

    [Fact]
    public void Short_lines_stand_for_themselves() => Assert.Equal(["Organizers:", "Blue Harbour", "Stone Bridge"], Blocks("Organizers:\nBlue Harbour\nStone Bridge"));

    [Fact]
    public void Items_of_a_list_are_blocks_of_their_own()
    {
        var blocks = Blocks("• The harbour cities of the northern coast and their many friends\n• The towns of the upper valley that have no harbour and no ships\n• Others");
        Assert.Equal(3, blocks.Count);
        Assert.All(blocks, b => Assert.StartsWith("•", b, StringComparison.Ordinal));
    }

    [Fact]
    public void A_line_that_hangs_below_an_item_belongs_to_it() =>
        Assert.Equal(2, Blocks("-   Anna Keller, Director of the Council for Rivers\n    Lakes Office\n-   Li Nan, Founder").Count);

    [Fact]
    public void Wrapped_items_without_indent_go_on_too() =>
        Assert.Equal(2, Blocks("• Anna Keller, Director of Studies, Northern Harbour Council; New\nHaven\n• Li Nan, Founder").Count);

    [Fact]
    public void A_phrase_goes_on_in_small_letters_on_the_next_line() => Assert.Single(Blocks("Forum of the harbour cities\nof the northern coast"));

    [Fact]
    public void A_sentence_that_ends_with_a_comma_goes_on_over_an_empty_line() => Assert.Single(Blocks("On the second day,\n\nthe towns met again."));

    [Theory]
    [InlineData("Tides and Trade\n---\nThe towns met.")]
    [InlineData("Tides and Trade\n=====\nThe towns met.")]
    [InlineData("Tides and Trade\n* * *\nThe towns met.")]
    [InlineData("Tides and Trade\n|---|---|\nThe towns met.")]
    public void A_line_drawn_with_signs_parts_blocks_and_is_none(string text) => Assert.Equal(["Tides and Trade", "The towns met."], Blocks(text));

    [Fact]
    public void Two_signs_are_no_drawn_line() => Assert.Equal(["Tides", "--", "Trade"], Blocks("Tides\n--\nTrade"));

    [Theory]
    [InlineData("The meeting was opened by the\n\nLantern Institute in Lima.", 1)]
    [InlineData("The growers came from\n\nPeru and Ghana.", 1)]
    [InlineData("The growers came home\n\nPeru was far away.", 2)]
    [InlineData("The meeting was opened by the\n\n5 May 2020", 2)]
    public void A_phrase_that_breaks_off_behind_a_small_word_goes_on_over_an_empty_line(string text, int blocks) => Assert.Equal(blocks, Blocks(text).Count);

    [Fact]
    public void An_item_of_two_full_lines_goes_on_and_a_label_inside_a_list_does_not() => Assert.Equal(
        [
            "• Anna Keller, Director of Studies at the Northern Harbour Council of the Coast",
            "Fishers: three of the old towns",
            "• Li Nan, Founder of the Southern Harbour Council and the friends of the river\nTowns",
        ],
        Blocks("• Anna Keller, Director of Studies at the Northern Harbour Council of the Coast\n\nFishers: three of the old towns\n• Li Nan, Founder of the Southern Harbour Council and the friends of the river\nTowns"));

    [Fact]
    public void Of_front_matter_only_the_title_is_a_block() => Assert.Equal(["Tides and Trade", "Text."], Blocks("---\ntitle: \"Tides and Trade\"\ntags: a, b\n---\n\nText."));

    [Theory]
    [InlineData("a\nb", 2)]
    [InlineData("a\r\nb", 2)]
    [InlineData("a\rb", 2)]
    [InlineData("a\u2028b", 2)]
    [InlineData("a\n\nb", 3)]
    [InlineData("a\n", 2)]
    [InlineData("", 1)]
    public void Lines_end_with_any_of_the_usual_signs(string text, int lines) => Assert.Equal(lines, Lines.Split(text).Count());

    [Theory]
    [InlineData("Report of the 4th Meeting of the Kelp Network Steering Group\nOstend, Belgium, 14-17 January 2020\n\nIt met.", 3)]
    [InlineData("Report of the Third Workshop on Kelp in the old towns of\nPeru, held in the year after the long rains of 2020\n\nIt met.", 2)]
    public void A_place_with_its_date_below_a_title_is_a_line_of_its_own(string text, int blocks) => Assert.Equal(blocks, Lines.Blocks(text).Count);

    private static IReadOnlyList<string> Blocks(string text) => [.. Lines.Blocks(text).Select(b => b.Of(text))];

    [Fact]
    public void Rows_of_a_list_that_all_begin_with_a_capital_and_hold_a_sign_stand_for_themselves() => Assert.Equal(3, Blocks("Kelp Board of the Northern Harbours: Anna Keller\nReef Institute of the Far Eastern Seas: Omar Rose\nTide Company: Ben Novak").Count);

    [Theory]
    [InlineData("- Anna Keller, Chair of the Kelp Club of the North\n9:30 – 10:00\nReed and Mud in the Old Harbours of the North\nIt goes on.")]
    [InlineData("- Anna Keller, Chair of the Kelp Club of the North\n9:30 Reed and Mud\n10:00 – 10:30 Nets and Knots\n11:00")]
    public void A_time_stands_alone_and_opens_a_row(string rows) => Assert.Equal(4, Blocks(rows).Count);

    [Fact]
    public void A_time_within_a_sentence_opens_none() => Assert.Single(Blocks("The harbour cities of the northern coast met for two long days at\n9:30 AM and spoke about tides, ships and the many small boats that\nstill carry fish to the markets of the old towns every morning in\nsummer."));
}
