using LmecGraph.Text;

namespace LmecGraph.Tests.Text;

public class TokenizerTests
{
    [Theory]
    [InlineData("Low-carbon growth, please.", "Low-carbon|growth|,|please|.")]
    [InlineData("H.E. Mr. Tan met Dr. Roe.", "H.E.|Mr.|Tan|met|Dr.|Roe|.")]
    [InlineData("Asst. Sec., Kelp Board", "Asst.|Sec.|,|Kelp|Board")]
    [InlineData("by Dec. 5", "by|Dec.|5")]
    [InlineData("A.Keller of the U.S.Embassy", "A.|Keller|of|the|U.S.|Embassy")]
    [InlineData("the Center's work", "the|Center|'s|work")]
    [InlineData("the Center’s work", "the|Center|’s|work")]
    [InlineData("Leaders' Meeting", "Leaders'|Meeting")]
    [InlineData("the Bureau of Rivers’ director", "the|Bureau|of|Rivers|’|director")]
    [InlineData("the Reef Partners' and Fishers’ Fund", "the|Reef|Partners'|and|Fishers’|Fund")]
    [InlineData("the next Ministers' meeting", "the|next|Ministers'|meeting")]
    [InlineData("O'Brien and al-Amin", "O'Brien|and|al-Amin")]
    [InlineData("10-13 July", "10-13|July")]
    [InlineData("an M&E officer for R&D", "an|M&E|officer|for|R&D")]
    [InlineData("Q&A, A&Kelp", "Q|&|A|,|A|&|Kelp")]
    [InlineData("the Inst. of Kelp", "the|Inst.|of|Kelp")]
    [InlineData("1,200.50 dollars", "1,200.50|dollars")]
    [InlineData("ABC/XYZ (2nd)", "ABC|/|XYZ|(|2nd|)")]
    [InlineData("write to a.b@c.org.", "write|to|a.b@c.org|.")]
    [InlineData("see https://a.org/x?y=1, then", "see|https://a.org/x?y=1|,|then")]
    [InlineData("no\u00a0break\u00adhere", "no|break|here")]
    [InlineData("湄公河 forum", "湄公河|forum")]
    [InlineData("a 😀 b", "a|😀|b")]
    public void Text_is_cut_at_blanks_and_signs_but_not_inside_words(string text, string tokens) => Assert.Equal(tokens, Cut(text));

    [Theory]
    [InlineData("**Bold** and _slanted_", "Bold|and|slanted")]
    [InlineData("# Heading", "Heading")]
    [InlineData("a [link](https://a.org/b) here", "a|link|here")]
    [InlineData("![picture](a.png) text", "text")]
    [InlineData("<p class=\"x\">One</p> two", "One|two")]
    [InlineData("Fish &amp; chips", "Fish|chips")]
    [InlineData("3 < 4", "3|4")]
    public void Markup_is_stepped_over(string text, string tokens) => Assert.Equal(tokens, Cut(text));

    [Fact]
    public void Every_token_is_the_text_at_its_place()
    {
        const string Text = "The **First** Forum’s hosts – A/B – met\r\non 3 May (see www.a.org).";
        var tokens = TokenizedText.Of(Text).Tokens;
        Assert.All(tokens, t => Assert.Equal(t.Text, t.Span.Of(Text)));
        Assert.Equal(tokens.OrderBy(t => t.Span.Start).Select(t => t.Span), tokens.Select(t => t.Span));
    }

    [Theory]
    [InlineData("Word", TokenKind.Word)]
    [InlineData("3R", TokenKind.Word)]
    [InlineData("5th", TokenKind.Number)]
    [InlineData("2023-2027", TokenKind.Number)]
    [InlineData("–", TokenKind.Sign)]
    [InlineData("www.a.org", TokenKind.Address)]
    public void A_token_has_the_kind_of_what_it_is_made_of(string text, TokenKind kind) => Assert.Equal(kind, Assert.Single(TokenizedText.Of(text).Tokens).Kind);

    [Theory]
    [InlineData("Forum", true, false, false)]
    [InlineData("UNX", true, true, false)]
    [InlineData("U", true, false, false)]
    [InlineData("forum", false, false, true)]
    [InlineData("3R", true, false, false)]
    [InlineData("knowlTide", true, false, false)]
    [InlineData("organisedBY", false, false, true)]
    public void A_token_knows_its_case(string text, bool capitalized, bool capitals, bool lower)
    {
        var token = Assert.Single(TokenizedText.Of(text).Tokens);
        Assert.Equal((capitalized, capitals, lower), (token.IsCapitalized, token.IsAllCaps, token.IsLower));
    }

    private static string Cut(string text) => string.Join('|', TokenizedText.Of(text).Tokens.Select(t => t.Text));
}
