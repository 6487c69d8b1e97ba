namespace LmecGraph.Mentions;

/// <summary>Groups of delegates that meet on one question: <c>The contact group on quotas, chaired by Ms. Lim, met …</c> names a session.</summary>
internal static class ContactGroups
{
    /// <summary>True for the second word of <c>contact group</c>, <c>drafting group</c>.</summary>
    public static bool IsHead(MarkedText text, int head, int limit) => head > limit && text.Tokens[head].Is("group") && text.Words.Is("groupkind", text.Tokens[head - 1]);

    /// <summary>The token behind the topic, which a verb of meeting ends.</summary>
    public static int End(MarkedText text, int at, int limit)
    {
        for (var i = at; i < limit; i++)
            if (text.Tokens[i].IsLower && text.Words.Is("groupverb", text.Tokens[i])) return i;
        return limit;
    }

    /// <summary>", chaired by Ms. Lim, met", "convened", "was facilitated by": behind the topic.</summary>
    public static bool Meets(MarkedText text, int at, int limit)
    {
        if (at + 1 >= limit) return false;
        if (text.Tokens[at].Text == ",") return text.Words.Is("spokenby", text.Tokens[at + 1]);
        return text.Words.Is("groupverb", text.Tokens[at]) || (text.Words.Is("auxiliary", text.Tokens[at]) && text.Words.Is("spokenby", text.Tokens[at + 1]));
    }
}
