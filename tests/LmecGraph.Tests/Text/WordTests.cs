using LmecGraph.Text;

namespace LmecGraph.Tests.Text;

public sealed class WordTests
{
    [Fact]
    public void Words_that_share_a_place_keep_their_own_letters()
    {
        for (var i = 0; i < 200_000; i++)
        {
            var letters = $"w{i:x}";
            Assert.Equal(letters, Word.Of(letters).Text);
        }
    }

    [Theory]
    [InlineData("Reefs", TokenKind.Word, true, false, "reefs")]
    [InlineData("RXC", TokenKind.Word, true, true, "rxc")]
    [InlineData("eKelp", TokenKind.Word, true, false, "ekelp")]
    [InlineData("pHs", TokenKind.Word, false, false, "phs")]
    [InlineData("Leaders’", TokenKind.Word, true, false, "leaders'")]
    [InlineData("3Rs", TokenKind.Word, true, false, "3rs")]
    [InlineData("5th", TokenKind.Number, false, false, "5th")]
    [InlineData("•", TokenKind.Sign, false, false, "•")]
    [InlineData("\\u2019s", TokenKind.Sign, false, false, "'s")]
    [InlineData("www.reefs.example", TokenKind.Address, false, false, "www.reefs.example")]
    public void A_word_is_told_by_its_letters(string letters, TokenKind kind, bool capitalized, bool shouted, string lower)
    {
        var word = Word.Of(letters);
        Assert.Equal((kind, capitalized, shouted, lower), (word.Kind, word.IsCapitalized, word.IsAllCaps, word.Lower));
    }

    [Fact]
    public void The_end_of_a_compound_counts_as_the_whole()
    {
        var end = Word.Of("RXC-Togo").From(4);
        Assert.Equal(("Togo", "togo", TokenKind.Word, true), (end.Text, end.Lower, end.Kind, end.IsCapitalized));
    }
}
