using LmecGraph.Lexicon;

namespace LmecGraph.Mentions;

/// <summary>Where a mission abroad sits: <c>Embassy of Norway in Colombia</c>.</summary>
internal static class Postings
{
    /// <summary>The token behind "in" and the host's state or town, or the token asked about where a name has none there.</summary>
    public static int End(MarkedText text, int head, int at, int limit) =>
        head >= 0 && text.Words.Is("mission", text.Tokens[head]) && text.Is(at, limit, "to") && Union(text, text.Is(at + 1, limit, "the") ? at + 2 : at + 1, limit) is var union and > 0 ? union
            : head >= 0 && text.Words.Is("mission", text.Tokens[head]) && (text.Is(at, limit, "in") || text.Is(at, limit, "to")) && Host(text, at + 1) is { } host && host.Length < limit - at
            ? at + 1 + host.Length : at;

    /// <summary>The state that a body's name ends with behind "in".</summary>
    public static string? StateOf(MarkedText text, int first, int end)
    {
        for (var i = end - 1; i > first + 1; i--)
            if (text.Tokens[i - 1].Is("in") && Host(text, i) is { } host && i + host.Length == end) return host.Entry.Country;
        return null;
    }

    /// <summary>The token behind the union of states that a mission is sent to: <c>Permanent Mission of Norway to the United Nations</c>; 0 where none stands here.</summary>
    private static int Union(MarkedText text, int at, int limit) => at < limit && text.Known(at, EntryKind.Body) is { } body && body.Entry.Type == Ontology.NodeType.Organization && body.Length <= limit - at ? at + body.Length : 0;

    private static PhraseMatch? Host(MarkedText text, int at) => text.Known(at, EntryKind.Country, EntryKind.Place);
}
