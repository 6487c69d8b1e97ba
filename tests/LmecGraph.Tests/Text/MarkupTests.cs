using FsCheck.Xunit;
using LmecGraph.Text;

namespace LmecGraph.Tests.Text;

public class MarkupTests
{
    [Theory]
    [InlineData("**A** [B](c.html)\n  D", "A B D")]
    [InlineData("plain  words\twith\r\nblanks", "plain words with blanks")]
    [InlineData("<b>A</b> & B", "A & B")]
    [InlineData("a {: .class} b", "a b")]
    [InlineData("![x](y) z", "z")]
    [InlineData("3 of [4", "3 of 4")]
    [InlineData(@"Lumen\u2019s Bern\xE9 under_score \quiet", "Lumen’s Berné underscore quiet")]
    [InlineData("KELP-\\u2060\\\n  19 Lumen\\u2019\\\n  s", "KELP-19 Lumen’s")]
    [InlineData("one \\\n  two", "one two")]
    public void What_is_left_is_the_words_with_single_blanks(string text, string plain) => Assert.Equal(plain, Markup.Without(text));

    [Property]
    public void A_step_never_leaves_the_text(string? written)
    {
        var text = written ?? "";
        for (var i = 0; i < text.Length; i++) Assert.InRange(Markup.Length(text, i, text.Length), 0, text.Length - i);
    }

    [Fact]
    public void An_opening_sign_without_its_end_takes_no_text_with_it()
    {
        Assert.Equal("p One two", Markup.Without("<p One two"));
        Assert.Equal("x One", Markup.Without("![x One"));
    }
}
