using FsCheck.Xunit;
using LmecGraph.Text;

namespace LmecGraph.Tests.Text;

public class TokenizedTextTests
{
    [Theory]
    [InlineData("One came. Two left.", "One came.|Two left.")]
    [InlineData("Mr. Tan met Dr. Roe of St. Pol. They spoke.", "Mr. Tan met Dr. Roe of St. Pol.|They spoke.")]
    [InlineData("Cllr. Roe met Mme. Lim and Wg. Cdr. Tan. They spoke.", "Cllr. Roe met Mme. Lim and Wg. Cdr. Tan.|They spoke.")]
    [InlineData("It takes one min. They left.", "It takes one min.|They left.")]
    [InlineData("“It works.” She left.", "“It works.”|She left.")]
    [InlineData("It cost 3.5 million. Who pays? All!", "It cost 3.5 million.|Who pays?|All!")]
    [InlineData("Towns, e.g. harbours, came. J. Roe spoke.", "Towns, e.g. harbours, came.|J. Roe spoke.")]
    [InlineData("One • Two • Three", "One|• Two|• Three")]
    [InlineData("First line\n\nSecond line", "First line|Second line")]
    [InlineData("JOINT STATEMENT ON KELP    The leaders met.", "JOINT STATEMENT ON KELP|The leaders met.")]
    [InlineData("It ended… and began.", "It ended… and began.")]
    public void A_sentence_ends_at_its_stop_and_not_inside_an_abbreviation(string text, string sentences)
    {
        var cut = TokenizedText.Of(text);
        Assert.Equal(sentences, string.Join('|', cut.Sentences.Select(s => cut.Span(s).Of(text))));
    }

    [Theory]
    [InlineData("kelp, ", 1_000)]
    [InlineData("kelp ", 2_000)]
    public void A_sentence_without_end_is_cut_at_a_comma_or_at_twice_the_length(string word, int longest)
    {
        var cut = TokenizedText.Of(string.Concat(Enumerable.Repeat(word, 10_000)));
        Assert.All(cut.Sentences, s => Assert.InRange(s.End - s.First, 1, longest + 2));
    }

    [Property(MaxTest = 300)]
    public void Sentences_and_blocks_hold_every_token_once(string? written)
    {
        var cut = TokenizedText.Of(written ?? "");
        Assert.Equal(Enumerable.Range(0, cut.Tokens.Count), cut.Sentences.SelectMany(s => Enumerable.Range(s.First, s.End - s.First)));
        Assert.Equal(Enumerable.Range(0, cut.Sentences.Count), cut.Blocks.SelectMany(b => Enumerable.Range(b.FirstSentence, b.EndSentence - b.FirstSentence)));
        Assert.All(cut.Sentences.Index(), s => Assert.InRange(s.Index, cut.Blocks[s.Item.Block].FirstSentence, cut.Blocks[s.Item.Block].EndSentence - 1));
        Assert.All(cut.Tokens, t => Assert.Equal(t.Text, t.Span.Of(cut.Text)));
    }

    [Theory]
    [InlineData("the Bureau of Rivers’ director")]
    [InlineData("\u000cS@';a")]
    public void A_token_holds_what_stands_in_the_text(string written)
    {
        var cut = TokenizedText.Of(written);
        Assert.All(cut.Tokens, t => Assert.Equal(t.Text, t.Span.Of(cut.Text)));
    }

    [Fact]
    public void An_empty_text_has_nothing_in_it() => Assert.Empty(TokenizedText.Of(" \n ").Tokens);
}
