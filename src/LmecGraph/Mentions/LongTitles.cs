using LmecGraph.Text;

namespace LmecGraph.Mentions;

/// <summary>
/// Titles of programmes and projects whose head word comes last, behind small words: <c>the Improving Catches for Small Harbours Project</c>,
/// <c>its Seeds of Change Mentoring Programme</c>. An article or an owner stands before them, and no other name inside.
/// </summary>
internal sealed class LongTitles(MarkedText text, NamePhrases phrases)
{
    private const int LongestTitle = 14;

    private readonly Row<Token> _tokens = text.Tokens;

    /// <summary>True where the small word at a token stands between the first words of such a title and the rest, which closes with its head.</summary>
    public bool GoesOn(int first, int at, int next, int limit)
    {
        if (first == 0 || !IsIntroduced(first) || text.Words.IsPost(_tokens[first]) || text.Words.Is("giving", _tokens[first]) || text.Known(first) is { Entry.Kind: not Lexicon.EntryKind.Country }) return false;
        var isFirstJoint = true;
        for (var i = first; i < at; i++)
            if (!_tokens[i].IsCapitalized) isFirstJoint = false;
            else if (phrases.ClassOf(i) is not (HeadClass.None or HeadClass.Initiative) || text.Words.IsPost(_tokens[i])) return false;
            else if (phrases.ClassOf(i) == HeadClass.Initiative && text.Words.Is("undertaking", _tokens[i])) return false;
        return !(isFirstJoint && next > at + 1 && _tokens[at + 1].Is("the")) && ClosesWithHead(next, limit);
    }

    private bool IsIntroduced(int first) =>
        _tokens[first - 1].Lower is "the" or "its" or "their" or "our" or "'s" or "this" or "new" or "“" or "under" || _tokens[first - 1].Lower.EndsWith("-funded", StringComparison.Ordinal);

    /// <summary>Capitalized and small words lead to the head word of an undertaking, and the name ends there.</summary>
    private bool ClosesWithHead(int at, int limit)
    {
        for (var i = at; i < Math.Min(limit, at + LongestTitle); i++)
        {
            var t = _tokens[i];
            if (t.IsCapitalized)
            {
                if (text.Words.Is("undertaking", t) || text.Words.Is("longtitlehead", t)) return (i > at || _tokens[at - 1].Text is "All" or "Every" or "Our" or "Us") && !(i + 1 < limit && _tokens[i + 1].Kind != TokenKind.Number && (phrases.IsNameWord(i + 1, limit) || text.Words.IsPost(_tokens[i + 1])));
                if ((phrases.ClassOf(i) is HeadClass.Body or HeadClass.Unit or HeadClass.Event && !(i + 1 < limit && phrases.IsNameWord(i + 1, limit))) || text.Words.IsPost(t) || text.Words.IsHonorific(t)) return false;
            }
            else if (t.Kind != TokenKind.Word && t.Text is not ("&" or "-" or "’") || (t.IsLower && !text.Words.IsSmallWord(t.Lower))) return false;
        }
        return false;
    }
}
