using LmecGraph.Ontology;

namespace LmecGraph.Mentions;

/// <summary>What somebody is in charge of, and no body: the words between a post and its body in <c>Director of Parks, City of Lima</c>, <c>Head of Forest Management in the Ministry of Nets</c>.</summary>
internal static class PostFields
{
    private const int LongestRow = 9;

    /// <summary>True where plain words behind "of" are followed by the body that the post is in.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">First token behind "of".</param>
    /// <param name="end">Token behind the words.</param>
    /// <param name="limit">Token behind the sentence.</param>
    /// <param name="isBody">Whether the name of a body begins at a token.</param>
    public static bool Is(MarkedText text, int start, int end, int limit, Func<int, bool> isBody)
    {
        if (end + 1 >= limit || start >= end) return false;
        var next = text.Is(end + 1, limit, "the") ? end + 2 : end + 1;
        if (next >= limit || !text.Tokens[next].IsCapitalized) return false;
        if (text.Tokens[end].Lower is "at" or "within") return true;
        // "Director of HR for the Reef Bank"
        if (text.Tokens[end].Is("for")) return isBody(next) && Enumerable.Range(start, end - start).All(i => IsFieldWord(text, i) || text.Tokens[i].IsAllCaps);
        return text.Tokens[end].Lower is "," or "in" or "of" && (Enumerable.Range(start, end - start).All(i => IsFieldWord(text, i)) || (text.Is(end, limit, ",") && text.Words.Is("deskwork", text.Tokens[end - 1]) && isBody(next))) && (isBody(next) || (text.Is(end, limit, ",") && Enumerable.Range(start, end - start).Any(i => text.Tokens[i].Lower is "and" or "&")));
    }

    /// <summary>The first token of the body behind a field of several parts, <c>Trade, Ports and Roads, Reef Bank</c>, that begins at a token; or the token itself.</summary>
    public static int BehindList(MarkedText text, int start, int limit, Func<int, bool> isBody)
    {
        var (parted, joined) = (false, false);
        for (var i = start; i + 1 < limit; i++)
        {
            if (text.Tokens[i].Text == ",")
            {
                if (parted && joined) return isBody(text.Is(i + 1, limit, "the") ? i + 2 : i + 1) ? i + 1 : start;
                parted = true;
            }
            else if (text.Tokens[i].Lower is "and" or "&") joined = parted;
            else if (isBody(i) || !text.Tokens[i].IsCapitalized || !IsFieldWord(text, i)) return start;
        }
        return start;
    }

    /// <summary>"Budget, and Treasury of the Reef Bank", behind a post and a comma: plain words lead up to "of" and a body.</summary>
    public static bool LeadToBody(MarkedText text, int start, int limit, Func<int, bool> isBody)
    {
        var at = start;
        while (at < Math.Min(limit, start + LongestRow) && !text.Tokens[at].Is("of") && (IsFieldWord(text, at) || text.Tokens[at].Text == "," || text.Words.BodyRank(text.Tokens[at]) is not null)) at++;
        return at > start && text.Is(at, limit, "of") && isBody(text.Is(at + 1, limit, "the") ? at + 2 : at + 1);
    }

    /// <summary>The letters of "M&amp;E".</summary>
    private static bool IsLetterPair(MarkedText text, int at) =>
        text.Tokens[at].Text.Length == 1 && (text.Is(at + 1, text.Tokens.Count, "&") || (at > 0 && text.Tokens[at - 1].Text == "&"));

    private static bool IsFieldWord(MarkedText text, int at)
    {
        var t = text.Tokens[at];
        return text.Words.IsCommonOrPlural(t) || text.Words.Is("topic", t) || text.Words.IsModifier(t) || text.Words.IsSmallWord(t.Lower) || t.Text == "&" || text.Words.Is("fieldletters", t) || IsLetterPair(text, at)
            || (!t.IsAllCaps && text.Words.EndsAsField(t));
    }

    /// <summary>"Coordinator of the Kelp Programme of the Reef Bank": a programme with its body behind it is what the post is for.</summary>
    public static bool IsProgramme(MarkedText text, Candidate?[] outer, int at, Func<int, bool> isBody)
    {
        if (text.Is(at, outer.Length, "the")) at++;
        if (at >= outer.Length || outer[at] is not { Type: NodeType.Initiative } programme || programme.First != at || programme.End + 1 >= outer.Length || text.Tokens[programme.End].Lower is not ("of" or "in" or "within")) return false;
        return isBody(text.Is(programme.End + 1, outer.Length, "the") ? programme.End + 2 : programme.End + 1);
    }
}
