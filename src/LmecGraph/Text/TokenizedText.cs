namespace LmecGraph.Text;

/// <summary>A text cut into blocks (paragraphs, list items, headings), sentences and tokens.</summary>
/// <param name="Text">The untouched text.</param>
/// <param name="Tokens">All tokens in order.</param>
/// <param name="Sentences">Token ranges, in order, without gaps.</param>
/// <param name="Blocks">Sentence ranges, in order, without gaps.</param>
public sealed record TokenizedText(string Text, Row<Token> Tokens, Row<Sentence> Sentences, Row<Block> Blocks)
{
    private const int LongestSentence = 1_000;
    private const int ShortestHeading = 3;
    private const int WidestBlank = 3;

    /// <summary>Cuts the text.</summary>
    public static TokenizedText Of(string text)
    {
        var tokens = new List<Token>(text.Length / 5);
        var sentences = new List<Sentence>();
        var blocks = new List<Block>();
        foreach (var stretch in Lines.Blocks(text))
        {
            var (firstToken, firstSentence) = (tokens.Count, sentences.Count);
            Tokenizer.Tokenize(text, stretch, tokens);
            if (tokens.Count == firstToken) continue;
            Split(tokens, firstToken, blocks.Count, sentences);
            blocks.Add(new Block(firstSentence, sentences.Count, firstToken, tokens.Count));
        }
        return new TokenizedText(text, new(tokens), new(sentences), new(blocks));
    }

    /// <summary>The text from the first to the last token of a range.</summary>
    public TextSpan Span(int firstToken, int endToken) => TextSpan.Between(Tokens[firstToken].Span.Start, Tokens[endToken - 1].Span.End);

    /// <summary>Where a sentence stands.</summary>
    public TextSpan Span(Sentence sentence) => Span(sentence.First, sentence.End);

    private static void Split(List<Token> tokens, int first, int block, List<Sentence> sentences)
    {
        var start = first;
        for (var i = first; i < tokens.Count; i++)
        {
            var token = tokens[i];
            if (token.Text is "•" or "●" or "▪" or "·" or "◦" && i > start || IsBehindHeading(tokens, start, i)) Close(i);
            if (!EndsSentence(tokens, i) && !IsOverlong(i - start, token)) continue;
            while (i + 1 < tokens.Count && tokens[i + 1].Glued && tokens[i + 1].Text is "\"" or "”" or "’" or ")" or "'") i++;
            Close(i + 1);
        }
        Close(tokens.Count);

        void Close(int end)
        {
            if (end > start) sentences.Add(new Sentence(start, end, block));
            start = end;
        }
    }

    /// <summary>"JOINT STATEMENT WITH THE PRESIDENT    The leaders met": capitals, a gap, and text in small letters.</summary>
    private static bool IsBehindHeading(List<Token> tokens, int start, int i)
    {
        if (i - start < ShortestHeading || tokens[i].Kind != TokenKind.Word || tokens[i].IsAllCaps || tokens[i].Span.Start - tokens[i - 1].Span.End < WidestBlank) return false;
        for (var k = i - ShortestHeading; k < i; k++)
            if (!tokens[k].IsAllCaps) return false;
        return true;
    }

    /// <summary>No sentence that somebody wrote is so long: what is compared within one stays in proportion to the text.</summary>
    private static bool IsOverlong(int length, Token token) => length >= LongestSentence && (token.Text is "," or ";" || length >= 2 * LongestSentence);

    private static bool EndsSentence(List<Token> tokens, int i)
    {
        if (tokens[i].Kind != TokenKind.Sign || tokens[i].Text is not ("." or "!" or "?" or "…" or "。")) return false;
        // "Gen. (Ret.) Keller"
        if (i > 1 && tokens[i - 2].Text == "(" && i + 1 < tokens.Count && tokens[i + 1].Text == ")") return false;
        var next = i + 1;
        while (next < tokens.Count && tokens[next].Glued && tokens[next].Text is "\"" or "”" or "’" or ")" or "'") next++;
        return next >= tokens.Count || (!tokens[next].Glued && !tokens[next].IsLower);
    }
}

/// <summary>A sentence, or what stands for one in a list or heading.</summary>
/// <param name="First">First token.</param>
/// <param name="End">Token after the last.</param>
/// <param name="Block">Index of its block.</param>
public readonly record struct Sentence(int First, int End, int Block);

/// <summary>A paragraph, list item or heading.</summary>
/// <param name="FirstSentence">First sentence.</param>
/// <param name="EndSentence">Sentence after the last.</param>
/// <param name="First">First token.</param>
/// <param name="End">Token after the last.</param>
public readonly record struct Block(int FirstSentence, int EndSentence, int First, int End);
