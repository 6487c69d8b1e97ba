using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Mentions;

/// <summary>
/// Headings of a programme that open a numbered part: <c>Session 2: Financing the transition</c>, <c>Technical Session 1</c>. The name is the whole line;
/// a part without a name of its own is another one on every day.
/// </summary>
internal sealed class SessionHeadings(MarkedText text)
{
    private const int LongestHeading = 45;

    private int _day;

    /// <summary>The day under whose heading a nameless part stands, as the end of a key.</summary>
    public const string DayMark = "\u001fday ";

    /// <summary>The part that a heading at a token opens, or null. To be asked in the order of the text.</summary>
    public Candidate? At(int token, Sentence sentence)
    {
        var block = text.Text.Blocks[sentence.Block];
        if (token != block.First && !(token > block.First && text.Tokens[token - 1].Text is ":" or "-" or "–" or "," or "•" or "·" or "/" or "|") && !text.IsMinute(token - 1)) return null;
        if (token == block.First && IsDay(token, block.End)) _day++;
        if (block.End - block.First > LongestHeading || sentence.First != block.First || Head(token, block.End) is not (var head and >= 0)) return null;
        var number = text.Words.IsOrdinal(text.Tokens[token].Lower) ? head + 1 : head + 2;
        var end = NameEnd(number, block.End);
        if (end == number && text.Words.Is("numberedsession", text.Tokens[head])) return null;
        var name = text.Surface(token, end);
        var key = end == number && _day > 0 ? $"{NodeType.Event}\u001f{NameFolding.Fold(name)}{DayMark}{_day}" : null;
        return new Candidate(NodeType.Event, token, end, head, name, Known: key);
    }

    private bool IsDay(int token, int end) => text.Tokens[token].Is("day") && token + 1 < end && text.Tokens[token + 1] is { Kind: TokenKind.Number } or { Lower: "one" or "two" or "three" };

    /// <summary>The word <c>Session</c> (or another of its level) with a number behind it, within three words.</summary>
    private int Head(int token, int end)
    {
        for (var i = token; i < Math.Min(end, token + 3); i++)
        {
            // "First Session (14:00)": the line holds no more.
            if (i == token && i + 1 < end && text.Tokens[i].IsCapitalized && text.Words.IsOrdinal(text.Tokens[i].Lower) && text.Tokens[i + 1] is { IsCapitalized: true, Lower: "session" } && (i + 2 == end || text.Tokens[i + 2].Text is "(" or ":")) return i + 1;
            if (!text.Tokens[i].IsCapitalized || text.Words.Is("function", text.Tokens[i])) return -1;
            if ((text.Words.EventLevel(text.Tokens[i]) == "session" || text.Words.Is("numberedsession", text.Tokens[i])) && i + 1 < end && IsNumber(text.Tokens[i + 1])) return i;
        }
        return -1;
    }

    private static bool IsNumber(Token token) => (token.Kind == TokenKind.Number && token.Text.Length <= 2)
        || token.Lower is "i" or "ii" or "iii" or "iv" or "v" or "vi" or "vii" or "one" or "two" or "three" or "four" or "five" or "six" or "i." or "v." or "a." or "b." || (token.IsCapitalized && token.Text.Length == 1);

    /// <summary>A title behind a sign belongs to the name, up to a bracket, a time or the end of the line.</summary>
    private int NameEnd(int at, int end)
    {
        // "Session 2 | Slow boats": the only bar of its line.
        if (at + 1 < end && text.Tokens[at].Text == "|" && text.Tokens[at + 1].IsCapitalized && Enumerable.Range(at + 1, end - at - 1).All(i => text.Tokens[i].Text != "|")) return text.Tokens[end - 1].Text is "." or ":" ? end - 1 : end;
        // "Session 2. Moderated by Ms. Lim": a sentence of its own.
        if (at + 2 < end && text.Tokens[at].Text == "." && text.Is(at + 2, end, "by")) return at;
        // "I." is one token: an initial.
        if (text.Tokens[at - 1].Text.EndsWith('.')) at--;
        if (at + 1 >= end || text.Tokens[at].Text is not (":" or "–" or "—" or "-" or "." or "I." or "V." or "A." or "B.") || !(text.Tokens[at + 1].IsCapitalized || text.Tokens[at + 1].Text is "“" or "\"")) return at;
        for (var i = at + 1; i < end; i++)
            if (text.Tokens[i].Text is "(" or "|" or "•" || (text.Tokens[i].Kind == TokenKind.Number && text.Is(i + 1, end, ":")) || text.Tokens[i].Text == "." && i + 1 < end || (i > at + 1 && TitleStops.At(text, i, end))) return i;
        return text.Tokens[end - 1].Text is "." or ":" ? end - 1 : end;
    }
}
