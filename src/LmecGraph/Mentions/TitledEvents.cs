using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Mentions;

/// <summary>
/// Events whose title has no head word of its own but stands beside one: <c>the session *Slow boats*</c>, <c>“Slow Boats”, a public hearing</c>,
/// <c>Kelp Nights, our summer camp</c>, and the numbered line <c>2. “Slow Boats” – Lima</c>.
/// </summary>
internal sealed class TitledEvents(MarkedText text, NamePhrases phrases)
{
    private const int LongestTitle = 25;
    private const int LongestName = 6;
    private const int LongestKind = 5;

    /// <summary>The event whose title begins at a token, or null.</summary>
    public Candidate? At(int at, Sentence sentence)
    {
        var (first, end, next) = Title(at, sentence.First, sentence.End);
        if (end - first < 2 || (first == at && text.Words.IsGivenName(text.Tokens[first]) && text.Tokens[first + 1].IsCapitalized) || !(text.Tokens[first].IsCapitalized || (first > at && IsThemed(at, sentence.First))) || text.Tokens[end - 1].Text is "," or ".") return null;
        var marked = next > end || first > at || Opens(first);
        if (IsOrdinalSession(at, sentence.First) && text.Is(end, sentence.End, ",")) return Event(first, end, at - 2);
        if (marked && Follows(next, sentence.End) is var noun and >= 0 && at > sentence.First && text.Tokens[at - 1].Lower is "the" or "a" or "an" or "its" or "our" or "their" or "this" or "'s" && IsNoOtherName(first, end)) return Event(first, end, noun);
        if (marked && Before(at, sentence.First) is var head and >= 0 && (IsCalled(at) || IsNoOtherName(first, end))) return Event(first, end, head);
        if (Behind(next, sentence.End, first > at) is var kind and >= 0 && !(text.Tokens[next + 1].Lower is "the" or "its" or "their" && IsThemeOf(at, sentence.First)) && (first > at || ((!IsPlaceOf(at, sentence.First) || text.Tokens[next + 1].Is("the")) && (text.Tokens[next + 1].Is("our") || IsNoOtherName(first, end)))) && text.Known(first) is null) return Event(first, end, kind);
        return first > at && IsNumberedLine(at, next, sentence) ? Event(first, end, first) : null;
    }

    private Candidate Event(int first, int end, int head) => new(NodeType.Event, first, end, head, text.Surface(first, end));

    /// <summary>What stands in quotation marks or in emphasis, or a run of capitalized words; with the token behind the closing mark.</summary>
    private (int First, int End, int Next) Title(int at, int start, int limit)
    {
        if (text.Tokens[at].Text is "“" or "\"" or "‘") return text.ClosingQuote(at, limit, LongestTitle) is > 0 and var behind ? (at + 1, behind - 1, behind) : (at, at, at);
        if (!text.Tokens[at].IsCapitalized) return (at, at, at);
        if (Opens(at))
            for (var i = at + 1; i <= Math.Min(limit, at + LongestTitle); i++)
                if (HasMark(text.Tokens[i - 1].Span.End, i < text.Tokens.Count ? text.Tokens[i].Span.Start : text.Text.Text.Length)) return (at, i, i);
        if (at > start && text.Tokens[at - 1].IsCapitalized) return (at, at, at);
        var end = at;
        while (end < Math.Min(limit, at + LongestName) && (phrases.IsNameWord(end, limit) || (IsOrdinalSession(at, start) && end > at && text.Tokens[end].Lower is "and" or "of" or "for" or "&" && phrases.IsNameWord(end + 1, limit)))) end++;
        return text.Known(at) is null ? (at, end, end) : (at, at, at);
    }

    private bool Opens(int token) => HasMark(token == 0 ? 0 : text.Tokens[token - 1].Span.End, text.Tokens[token].Span.Start);

    /// <summary>Emphasis of Markdown or HTML in what the tokenizer stepped over.</summary>
    private bool HasMark(int start, int end)
    {
        var gap = text.Text.Text.AsSpan(start, Math.Max(0, Math.Min(end - start, 40)));
        return gap is not (" " or "" or "\\_") && HasMark(gap);
    }

    private static bool HasMark(ReadOnlySpan<char> gap) =>
        gap.Contains('*') || gap.Contains('_') || gap.Contains("i>", StringComparison.OrdinalIgnoreCase) || gap.Contains("em>", StringComparison.OrdinalIgnoreCase)
            || gap.Contains("b>", StringComparison.OrdinalIgnoreCase) || gap.Contains("strong>", StringComparison.OrdinalIgnoreCase);

    /// <summary>The head word that leads to a title, over "on", "entitled" or a sign; or -1.</summary>
    private int Before(int at, int limit)
    {
        var i = at - 1;
        if (i >= limit && text.Tokens[i].Is("called")) return -1;
        while (i > Math.Max(limit, at - 4) && (text.Tokens[i].Text is "," or ":" || text.Words.Is("themed", text.Tokens[i]))) i--;
        // "a round table was held on the topic “…”"
        if (i > limit + 1 && i < at - 1 && text.Words.Is("heldverb", text.Tokens[i]) && text.Words.Is("auxiliary", text.Tokens[i - 1])) i -= 2;
        if (i > limit && text.Tokens[i].Is("series")) i--;
        return i >= limit && IsKind(i) ? i : -1;
    }

    /// <summary><c>a workshop on the topic ‘Principles of Weaving’</c>: the quotation is the title, whatever it names.</summary>
    private bool IsCalled(int at) => text.Tokens[at - 1].Text is ":" or "," ? at > 1 && text.Words.Is("calledby", text.Tokens[at - 2]) : text.Words.Is("calledby", text.Tokens[at - 1]);

    /// <summary><c>a seminar on the theme ‘ways to greener nets’</c></summary>
    private bool IsThemed(int at, int limit)
    {
        if (at < limit + 4 || !IsCalled(at) || Before(at, limit) is not (var head and > 0)) return false;
        while (head > limit && text.Tokens[head].IsLower && !text.Words.Is("article", text.Tokens[head])) head--;
        return text.Tokens[head].Lower is "a" or "an" or "another";
    }

    /// <summary>The head word in <c>, a half-day public hearing</c> behind a title; or -1.</summary>
    private int Behind(int at, int limit, bool quoted)
    {
        if (Greatest(at, limit) is var greatest && greatest > 0) return greatest;
        if (!text.Is(at, limit, ",") || at + 2 >= limit || !(text.Tokens[at + 1].Lower is "a" or "an" or "our" || (quoted && text.Tokens[at + 1].Lower is "the" or "its" or "their"))) return -1;
        for (var i = at + 2; i < Math.Min(limit, at + 2 + LongestKind); i++)
        {
            if (!text.Tokens[i].IsLower && text.Tokens[i].Kind != TokenKind.Number) return -1;
            if (IsKind(i) && !(i + 1 < limit && IsKind(i + 1))) return i;
            if (text.Words.IsPreposition(text.Tokens[i].Lower)) return -1;
        }
        return -1;
    }

    /// <summary>The head word in <c>– the largest trade fair in Peru</c>, <c>, the world's leading congress</c>; or -1.</summary>
    private int Greatest(int at, int limit)
    {
        if (at + 3 >= limit || text.Tokens[at].Text is not ("," or "–" or "—") || !text.Tokens[at + 1].Is("the")) return -1;
        var isGreatest = false;
        for (var i = at + 2; i < Math.Min(limit - 1, at + 3 + LongestKind) && (text.Tokens[i].IsLower || text.Tokens[i].Is("'s")); i++)
        {
            isGreatest |= text.Tokens[i].Lower is "largest" or "biggest" or "leading" or "premier" or "oldest";
            if (isGreatest && IsKind(i) && !IsKind(i + 1) && (text.Tokens[i + 1].Kind == TokenKind.Sign || text.Words.IsPreposition(text.Tokens[i + 1].Lower) || text.Words.Is("auxiliary", text.Tokens[i + 1]))) return i;
        }
        return -1;
    }

    private bool IsKind(int at) => !text.Tokens[at].Lower.EndsWith('s') && text.Words.EventLevel(at > 0 ? text.Tokens[at - 1] : text.Tokens[at], text.Tokens[at]) is "event" or "session" && !text.Tokens[at].Is("launch");

    /// <summary><c>the “Slow Boats” training workshop</c>: the head right behind a title; or -1.</summary>
    private int Follows(int at, int limit)
    {
        for (var i = at; i < Math.Min(limit, at + 3); i++)
        {
            if (!text.Tokens[i].IsLower) return -1;
            if (text.Words.EventLevel(text.Tokens[i]) is not (null or "visit") && !(i + 1 < limit && text.Words.EventLevel(text.Tokens[i], text.Tokens[i + 1]) is not null)) return i;
            if (!text.Words.Is("kind", text.Tokens[i]) && !text.Words.Is("eventkind", text.Tokens[i])) return -1;
        }
        return -1;
    }

    /// <summary><c>The third session, Slow Boats, was …</c></summary>
    private bool IsOrdinalSession(int at, int limit) => at > limit + 2 && text.Tokens[at - 1].Text == "," && text.Tokens[at - 2].IsLower && text.Words.EventLevel(text.Tokens[at - 2]) == "session" && text.Words.IsOrdinal(text.Tokens[at - 3].Lower);

    /// <summary>"Held under the theme “Slow Boats”, the workshop": what it was on, not what it is called.</summary>
    private bool IsThemeOf(int at, int limit) => at > limit && (text.Tokens[at - 1].Text is ":" or "of" && at > limit + 1 ? text.Tokens[at - 2] : text.Tokens[at - 1]).Lower is "theme" or "motto" or "slogan" or "topic" or "banner";

    /// <summary>"in Harbour Bay, a workshop": where something was.</summary>
    private bool IsPlaceOf(int at, int limit) => at > limit && text.Words.IsPreposition(text.Tokens[at > limit + 1 && text.Words.Is("article", text.Tokens[at - 1]) ? at - 2 : at - 1].Lower);

    private bool IsNoOtherName(int first, int end) => text.Known(first) is not { Entry.Kind: Lexicon.EntryKind.Body or Lexicon.EntryKind.Initiative } && phrases.At(first, end).Class == HeadClass.None;

    /// <summary>A line of a programme: a number, a title in quotation marks, and a dash or nothing more.</summary>
    private bool IsNumberedLine(int at, int next, Sentence sentence)
    {
        var block = text.Text.Blocks[sentence.Block];
        return at > block.First && at <= block.First + 2 && text.Tokens[block.First].Kind == TokenKind.Number && (at == block.First + 1 || text.Tokens[at - 1].Text is "." or ")" or ":")
            && (next >= block.End || text.Tokens[next].Text is "–" or "—" or "-");
    }
}
