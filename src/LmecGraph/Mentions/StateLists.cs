using LmecGraph.Lexicon;

namespace LmecGraph.Mentions;

/// <summary>States in a row inside the name of an event: <c>talks between the United States, the Republic of Korea and Japan</c>.</summary>
internal static class StateLists
{
    private const int LongestState = 4;

    /// <summary>The token behind the last state of a row that goes on at a comma, or the comma itself: a state before it, further ones behind, and an "and" before the last.</summary>
    public static int End(MarkedText text, int comma, int limit)
    {
        if (text.Tokens[comma].Text != "," || !EndsState(text, comma)) return comma;
        for (var i = comma + 1; ; i++)
        {
            var isLast = text.Is(i, limit, "and");
            if (isLast) i++;
            if (text.Is(i, limit, "the")) i++;
            if (i >= limit || text.Known(i, EntryKind.Country) is not { } state) return comma;
            i += state.Length;
            if (isLast) return i;
            if (text.Is(i, limit, "and")) i--;
            else if (!text.Is(i, limit, ",")) return comma;
        }
    }

    private static bool EndsState(MarkedText text, int end) =>
        Enumerable.Range(Math.Max(0, end - LongestState), Math.Min(LongestState, end)).Any(i => text.Known(i, EntryKind.Country) is { } state && i + state.Length == end);
}
