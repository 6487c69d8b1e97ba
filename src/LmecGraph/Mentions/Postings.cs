using LmecGraph.Lexicon;

namespace LmecGraph.Mentions;

/// <summary>Where a mission abroad sits: <c>Embassy of Norway in Colombia</c>.</summary>
internal static class Postings
{
    /// <summary>The token behind "in" and the host's state or town, or the token asked about where a name has none there.</summary>
    public static int End(MarkedText text, int head, int at, int limit) =>
        head >= 0 && text.Words.Is("mission", text.Tokens[head]) && (text.Is(at, limit, "in") || text.Is(at, limit, "to")) && Host(text, at + 1) is { } host && host.Length < limit - at
            ? at + 1 + host.Length : at;

    /// <summary>The state that a body's name ends with behind "in".</summary>
    public static string? StateOf(MarkedText text, int first, int end)
    {
        for (var i = end - 1; i > first + 1; i--)
            if (text.Tokens[i - 1].Is("in") && Host(text, i) is { } host && i + host.Length == end) return host.Entry.Country;
        return null;
    }

    private static PhraseMatch? Host(MarkedText text, int at) => text.Known(at, EntryKind.Country, EntryKind.Place);
}
