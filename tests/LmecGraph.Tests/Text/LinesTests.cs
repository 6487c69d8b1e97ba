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
    public void Wrapped_lines_that_end_with_carriage_returns_are_the_same_paragraph() =>
        Assert.Equal(Blocks(Wrapped), Blocks(Wrapped.ReplaceLineEndings("\r\n")).Select(b => b.ReplaceLineEndings("\n")));

    [Fact]
    public void An_empty_line_parts_paragraphs() => Assert.Equal(["One.", "Two."], Blocks("One.\n\n  Two.\n"));

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

    private static IReadOnlyList<string> Blocks(string text) => [.. Lines.Blocks(text).Select(b => b.Of(text))];
}
