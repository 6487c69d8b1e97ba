namespace LmecGraph.Mentions;

/// <summary>
/// Where the title of a part ends that running text goes on behind: <c>Panel 2: Moving around was moderated by …</c>,
/// <c>Session 1: Reed and mud, chaired by …</c>.
/// </summary>
internal static class TitleStops
{
    private const int ShortestRest = 5;

    /// <summary>True where a token no longer belongs to the title before it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="token">The token, at least the second one behind the mark.</param>
    /// <param name="end">The end of the block.</param>
    public static bool At(MarkedText text, int token, int end)
    {
        if (IsBoldEnd(text, token)) return true;
        if (end - token < ShortestRest || text.Tokens[end - 1].Text != ".") return false;
        var t = text.Tokens[token];
        if (t.Text == ",") return text.Tokens[token + 1] is { IsLower: true } next && (text.Words.Is("spokenby", next) || next.Lower is "which" or "with" || text.Words.Is("doneby", next));
        if (!t.IsLower) return false;
        return t.Lower is "was" or "were" || text.Words.Is("eventverb", t) || t.Lower is "brought" or "featured" or "explored" or "examined" or "focused" or "looked" or "saw" or "heard" or "discussed"
            || (text.Words.Is("auxiliary", t) && text.Tokens[token + 1] is { IsLower: true } verb && (text.Words.Is("spokenby", verb) || text.Words.Is("doneby", verb)));
    }

    /// <summary><c>**Panel 1: Reed and mud** took …</c>: the mark-up closes.</summary>
    private static bool IsBoldEnd(MarkedText text, int token) =>
        text.Text.Text.AsSpan(text.Tokens[token - 1].Span.End, text.Tokens[token].Span.Start - text.Tokens[token - 1].Span.End).StartsWith("**", StringComparison.Ordinal);

    /// <summary><c>Kelp Forum: Programme</c>, <c>Kelp Forum Panels</c>: the end of a line without the word for what stands below.</summary>
    public static int BeforeTail(MarkedText text, int at, int end)
    {
        if (end - at < 3 || !text.Words.Is("programmetail", text.Tokens[end - 1]) || end != text.Text.Blocks[text.BlockOf(at)].End) return end;
        var name = text.Tokens[end - 2].Text is ":" or "-" or "–" or "—" or "|" ? end - 2 : end - 1;
        for (var i = at; i < name; i++)
            if (text.Words.EventLevel(text.Tokens[i]) is "event") return name;
        return end;
    }
}
