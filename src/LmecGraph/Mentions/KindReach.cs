using LmecGraph.Text;

namespace LmecGraph.Mentions;

/// <summary>Where the kind of an event begins that has no name in capitals: <c>a two-day regional training workshop</c>.</summary>
internal sealed class KindReach(MarkedText text)
{
    private const int LongestKind = 9;
    private const int LongestModifier = 5;

    /// <summary>The first word of the kind: capitalized words, words of kind and ordinals before the head.</summary>
    public int First(int head, int limit)
    {
        var first = head;
        while (first > limit && head - first < LongestKind && (IsOfKind(first - 1) || IsFree(first - 1, first, head, limit) || IsOfBody(first - 1, limit))) first--;
        while (first < head && text.Tokens[first].Kind == TokenKind.Sign) first++;
        return first;
    }

    /// <summary><c>the annual review and planning meeting</c>, <c>a waste management workshop</c>: what stands between the article and the kind belongs to it, from there or from <paramref name="first"/> on.</summary>
    public int BehindArticle(int first, int limit)
    {
        for (var i = first - 1; i >= limit && first - i <= LongestModifier; i--)
        {
            var t = text.Tokens[i];
            if (text.Words.Is("article", t) || t.Lower is "its" or "their" or "our") return i + 1;
            if (t.Is("and")) continue;
            if (t.Kind != TokenKind.Word || !t.IsLower || text.Words.IsSmallWord(t.Lower) || text.Words.Is("function", t) || text.Words.Is("auxiliary", t) || text.Words.Is("heldverb", t) || text.Words.Is("say", t) || text.Words.Is("doneby", t) || text.Words.Is("takespart", t)) return first;
        }
        return first;
    }

    /// <summary><c>the Board of Governors meeting</c>: the "of" between a body that meets and its members.</summary>
    private bool IsOfBody(int of, int limit) => of > limit && text.Tokens[of].Is("of") && text.Tokens[of + 1].IsCapitalized && text.Tokens[of - 1].IsCapitalized && text.Words.Is("sitting", text.Tokens[of - 1]);

    /// <summary><c>an introductory meeting</c>, <c>the first legal conference</c>: any one word of description before the head that an article, an ordinal or a word of kind leads to.</summary>
    private bool IsFree(int at, int first, int head, int limit)
    {
        var (word, before) = (text.Tokens[at], at > limit ? text.Tokens[at - 1] : null);
        if (first != head || before is null || !word.IsLower || word.Kind != TokenKind.Word || text.Words.IsSmallWord(word.Lower) || text.Words.Is("praise", word) || text.Words.Is("auxiliary", word)) return false;
        if (word.Lower.EndsWith("ing", StringComparison.Ordinal) || word.Lower.EndsWith("ed", StringComparison.Ordinal) || word.Lower.EndsWith("ly", StringComparison.Ordinal) || text.Words.Is("say", word)) return false;
        return before.Lower is "a" or "an" || text.Words.IsOrdinal(before.Lower) || (at - 1 > limit && before.IsLower && IsOfKind(at - 1)) || (before.IsCapitalized && before.Text.Contains('-'));
    }

    private bool IsOfKind(int at)
    {
        var t = text.Tokens[at];
        if (t.Kind == TokenKind.Sign) return t.Text is ")" or "(" or "/" && at > 0 && text.Tokens[at - 1].IsCapitalized;
        if (IsSpan(at)) return true;
        if (t.Kind != TokenKind.Word) return text.Words.IsOrdinal(t.Lower) || IsVersion(at);
        if (text.Words.Is("titleverb", t) || text.Words.Is("heldverb", t) || text.Words.Is("month", t)) return false;
        if (t.IsCapitalized) return text.Words.IsOrdinal(t.Lower) || !text.Words.Is("function", t);
        if (text.Words.Is("undertaking", t) && at > 0 && text.Tokens[at - 1].IsCapitalized && !text.Words.Is("function", text.Tokens[at - 1])) return true;
        return text.IsSwearing(at) || text.Words.EventLevel(t) is not null || text.Words.Is("kind", t) || text.Words.Is("eventkind", t) || text.Words.IsOrdinal(t.Lower) || IsSpan(t.Lower) || text.Words.Is("lasting", t);
    }

    /// <summary><c>Reef Watch 2.0 Refresher course</c>: a number between capitalized words.</summary>
    private bool IsVersion(int at) => text.Tokens[at].Kind == TokenKind.Number && at > 0 && at + 1 < text.Tokens.Count && text.Tokens[at - 1] is { Kind: TokenKind.Word, IsCapitalized: true } && text.Tokens[at + 1] is { Kind: TokenKind.Word, IsCapitalized: true } && text.Tokens[at].Text.Contains('.');

    /// <summary><c>one day</c>, <c>3 days</c>: either word of it.</summary>
    private bool IsSpan(int at) => (IsTimeUnit(at) && at > 0 && IsCount(at - 1)) || (IsCount(at) && at + 1 < text.Tokens.Count && IsTimeUnit(at + 1));

    private bool IsCount(int at) => text.Words.Is("count", text.Tokens[at]) || text.Tokens[at] is { Kind: TokenKind.Number, Text.Length: <= 2 };

    private bool IsTimeUnit(int at) => text.Tokens[at] is { IsLower: true, Lower: "day" or "days" or "week" or "weeks" or "month" or "months" or "hour" or "hours" };

    /// <summary><c>two-day</c>, <c>12-week</c></summary>
    private static bool IsSpan(string word) => word.IndexOf('-', StringComparison.Ordinal) is var dash and > 0 && word[(dash + 1)..] is "day" or "days" or "week" or "month" or "hour";
}
