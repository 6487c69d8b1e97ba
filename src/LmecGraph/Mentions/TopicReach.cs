using LmecGraph.Text;

namespace LmecGraph.Mentions;

/// <summary>How far the topic or party of an event goes that has no name in capitals: <c>workshop on waste trade</c>, <c>visit to Ghana, Togo and Benin</c>.</summary>
internal sealed class TopicReach(MarkedText text)
{
    private const int LongestTopic = 28;

    /// <summary>The token behind the topic or party that a preposition, or a quoted title, opens; <paramref name="at"/> where none does.</summary>
    public int End(int at, int limit, string level)
    {
        if (at + 1 >= limit) return at;
        var opens = level == "visit" ? text.Tokens[at].Lower is "to" or "with" or "on" || (text.Tokens[at].Lower is "of" && text.Tokens[at - 1].Lower is "tour" or "trip") : text.Tokens[at].Lower is "on" or "for" or "of" or "about" or "with" or "between" || IsTaught(text, at - 1, at, limit);
        if (text.Is(at, limit, "with") && Enumerable.Range(at + 1, Math.Min(3, limit - at - 1)).Any(i => text.Words.Is("circumstance", text.Tokens[i]))) return at;
        if (text.Is(at, limit, "with") && text.Tokens[at + 1].Lower is "a" or "an" && at + 2 < limit && text.Tokens[at + 2].IsLower && !IsOfParty(at + 2, limit)) return at;
        if (level == "visit" && IsPurpose(at, limit)) return at;
        if (!opens || text.Tokens[at + 1].Kind == TokenKind.Number || text.Words.Is("month", text.Tokens[at + 1]) || text.Words.Is("weekday", text.Tokens[at + 1])) return at;
        if (text.Is(at, limit, "on") && text.Is(at + 1, limit, "the") && at + 2 < limit && text.Words.Is("notopic", text.Tokens[at + 2])) return at;
        if (IsSaidToLetters(at) || IsBehalf(at, limit)) return at;
        var (end, isParty, isOf) = (at + 1, text.Tokens[at].Lower is "to" or "with", text.Tokens[at].Lower is "of" or "between");
        while (end < Math.Min(limit, at + LongestTopic) && !Ends(end, limit) && !((isParty || isOf) && IsPurpose(end, limit)) && !(isParty && IsFrame(end, limit))) end++;
        while (end > at + 1 && text.Tokens[end - 1].Lower is "and" or "or") end--;
        return end > at + 1 ? end : at;
    }

    /// <summary>"submit proposals to the COP on the work plan": letters are the whole name, and the "on" goes with the verb before.</summary>
    private bool IsSaidToLetters(int at) => text.Tokens[at].Text == "on" && text.Tokens[at - 1] is { IsAllCaps: true, Text.Length: > 1 };

    /// <summary>"attend the summit on his behalf"</summary>
    private bool IsBehalf(int at, int limit) => text.Is(at, limit, "on") && (text.Is(at + 1, limit, "behalf") || text.Is(at + 2, limit, "behalf"));

    /// <summary>"a meeting with a visiting delegation", not "a meeting with a choice of tours".</summary>
    private bool IsOfParty(int at, int limit)
    {
        for (var i = at; i < Math.Min(limit, at + 4); i++)
            if (text.Words.Is("team", text.Tokens[i]) || text.Words.Is("delegate", text.Tokens[i]) || text.Words.IsPost(text.Tokens[i]) || text.Words.BodyRank(text.Tokens[i]) is not null) return true;
            else if (text.Tokens[i].Is("of")) return false;
        return false;
    }

    /// <summary><c>workshop in seed testing</c>, <c>Training Course in Project Management</c>: what is taught, where no place, day or joint ("in partnership") stands behind the "in".</summary>
    public static bool IsTaught(MarkedText text, int head, int at, int limit)
    {
        if (head < 0 || at + 1 >= limit || !text.Tokens[at].Is("in") || !(text.Words.Is("taught", text.Tokens[head]) || text.Words.Is("taughtin", text.Tokens[head]))) return false;
        var field = text.Tokens[at + 1];
        if (field.Kind != TokenKind.Word || text.Known(at + 1) is not null || text.Words.Is("article", field) || text.Words.IsSmallWord(field.Lower) || text.Words.Is("month", field) || text.Words.Is("nofield", field)) return false;
        if (field.IsLower) return text.Words.IsCommon(field) && !text.Is(at + 2, limit, "with") && !text.Is(at + 2, limit, "of");
        var end = at + 1;
        while (end < limit && text.Tokens[end].IsCapitalized && text.Tokens[end].Kind == TokenKind.Word) end++;
        return !text.Words.Is("placetail", text.Tokens[end - 1]) && Enumerable.Range(at + 1, end - at - 1).All(i => text.Known(i) is null && (text.Words.IsCommon(text.Tokens[i]) || !text.Words.IsPersonName(text.Tokens[i])))
            && (text.Words.IsCommon(text.Tokens[end - 1]) || (end - at > 2 && text.Words.EndsAsField(text.Tokens[end - 1])));
    }

    /// <summary><c>the first meeting of its kind</c>: what is said of an event that has its name.</summary>
    public static bool IsOfItsKind(MarkedText text, int head, int limit) => text.Is(head + 1, limit, "of") && text.Is(head + 2, limit, "its") && head + 3 < limit && text.Tokens[head + 3].Lower is "kind" or "scale" or "size" or "sort" or "type";

    /// <summary>"a meeting with the Minister to further exchanges": what it was for.</summary>
    private bool IsPurpose(int at, int limit) => text.Is(at, limit, "to") && at + 1 < limit && text.Tokens[at + 1].IsLower && !text.Words.Is("article", text.Tokens[at + 1]) && !text.Words.IsSmallWord(text.Tokens[at + 1].Lower);

    /// <summary>"a visit to Peru under the Guests Programme": what it was a part of.</summary>
    private bool IsFrame(int at, int limit) => text.Is(at, limit, "under") && text.Is(at + 1, limit, "the");

    private bool Ends(int at, int limit)
    {
        var t = text.Tokens[at];
        if (t.Text == "," && (ListGoesOn(at, limit) || StateLists.End(text, at, limit) > at)) return false;
        if (t.Kind == TokenKind.Sign) return t.Text is not ("/" or "&" or "-" or "'s" or "’s") && !(t.Text == "(" && at + 2 < limit && text.Tokens[at + 2].Text == ")" && text.Tokens[at + 1].IsAllCaps) && !(t.Text == ")" && text.Tokens[at - 1].IsAllCaps);
        if ((text.Words.Is("auxiliary", t) && (!t.IsCapitalized || t.IsAllCaps)) || (t.IsLower && (text.Words.Is("heldverb", t) || text.Words.Is("doneby", t) || text.Words.Is("draws", t) || text.Words.Is("spokenby", t))) || text.Words.Is("headlineend", t)) return true;
        if (t.Is("with") && at + 1 < limit && (text.Words.IsHonorific(text.Tokens[at + 1]) || (text.Tokens[at + 1].IsCapitalized && text.Words.IsGivenName(text.Tokens[at + 1])))) return true;
        if (IsBehalf(at, limit) || IsWhatItDid(at, limit)) return true;
        if (t.Is("and") && at + 1 < limit && ((text.Words.Is("article", text.Tokens[at + 1]) && !text.Tokens[at + 1].Is("the")) || text.Words.Is("count", text.Tokens[at + 1]))) return true;
        // "Kick-off meeting of QXNET sets the scene": the verb of a headline.
        if (t.IsLower && text.Tokens[at - 1].IsCapitalized && at + 1 < limit && text.Words.Is("titleverb", t) && t.Lower.EndsWith('s') && text.Words.Is("article", text.Tokens[at + 1])) return true;
        // "session of the Board approved the plan": the sentence goes on.
        if (t.IsLower && t.Lower.EndsWith("ed", StringComparison.Ordinal) && at + 1 < limit && text.Tokens[at - 1].IsCapitalized && text.Words.Is("article", text.Tokens[at + 1])) return true;
        // "a meeting with consultants Ana Rose and Jo Kelp": who they were is no word of the name.
        if (t.IsCapitalized && text.Tokens[at - 1].IsLower && text.Tokens[at - 1].Lower.EndsWith('s') && text.Words.IsGivenName(t) && text.Known(at) is null && at + 1 < limit && text.Tokens[at + 1].IsCapitalized && text.Words.IsPersonName(text.Tokens[at + 1])) return true;
        if (t.Lower is "situated" or "located" or "based" || (t.Is("and") && at + 1 < limit && text.Tokens[at + 1].IsLower && text.Words.Is("say", text.Tokens[at + 1]))) return true;
        if ((t.Is("within") && text.Is(at + 1, limit, "the")) || (t.Lower is "takes" or "take" && text.Is(at + 1, limit, "place"))) return true;
        if (t.Lower is "next" or "last" && at + 1 < limit && text.Words.Is("timeunit", text.Tokens[at + 1])) return true;
        if (t.Lower is "that" or "which" or "who" or "where" or "when" or "while" or "by" or "during" or "alongside" or "as" or "this" or "entitled" or "titled" or "after" or "before" or "following" or "also" or "today" or "yesterday") return true;
        if (t.Lower is "in" or "at" or "on" or "from" or "to" && at + 1 < limit)
            return text.Tokens[at + 1].Kind == TokenKind.Number || text.Known(at + 1) is not null || text.Words.Is("month", text.Tokens[at + 1]) || text.Words.Is("weekday", text.Tokens[at + 1])
                || (t.Lower is "at" or "in" && (text.Tokens[at + 1].Is("the") || text.Tokens[at + 1].IsCapitalized));
        return false;
    }

    /// <summary>"session of the Board met in", "session of the Board (QXB) agreed", "session on nets and asked for": the verb behind the name.</summary>
    private bool IsWhatItDid(int at, int limit)
    {
        var t = text.Tokens[at];
        if (t.Is("and") && at + 2 < limit) return IsPast(at + 1) && text.Tokens[at + 2].Lower is "for" or "to" or "that" or "the" or "a" or "an";
        return t.IsLower && text.Tokens[at - 1] is var before && ((t.Is("met") && (before.IsCapitalized || before.Text == ")")) || (before.Text == ")" && IsPast(at)));
    }

    private bool IsPast(int at) => text.Tokens[at].IsLower && text.Tokens[at].Lower.EndsWith("ed", StringComparison.Ordinal);

    /// <summary>One word in small letters between commas, or before an "and".</summary>
    private bool IsSingle(int at, int limit) => text.Tokens[at].IsLower && !text.Words.IsSmallWord(text.Tokens[at].Lower) && text.Tokens[at - 1].Text == "," && at + 1 < limit && text.Tokens[at + 1].Lower is "," or "and";

    /// <summary><c>on Water, Technology and Development</c>, <c>on economic, technical and cultural cooperation</c>: capitalized or single words up to an "and".</summary>
    private bool ListGoesOn(int comma, int limit)
    {
        for (var i = comma + 1; i < Math.Min(limit, comma + 6); i++)
        {
            if (text.Tokens[i].Is("and")) return i > comma + 1 && i + 1 < limit && (text.Tokens[i + 1].IsCapitalized || text.Tokens[i - 1].IsLower);
            if (!text.Tokens[i].IsCapitalized && text.Tokens[i].Text != "," && !IsSingle(i, limit)) return false;
        }
        return false;
    }
}
