using System.Buffers;
using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Mentions;

/// <summary>Meetings told by the letters of their series and a number: <c>COP27</c>, <c>COP 11</c>, <c>COP/MOP 5</c>, <c>AWG-KP 10</c>.</summary>
internal static class NumberedMeetings
{
    private static readonly SearchValues<char> Letters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ-");

    /// <summary>The meeting that begins at a token, or null.</summary>
    public static Candidate? At(MarkedText text, int at, int limit)
    {
        var end = End(text, at, limit);
        return end > at ? new Candidate(NodeType.Event, at, end, at, text.Surface(at, end)) : null;
    }

    /// <summary><c>14th Ghana–Peru Joint Council for Ports</c>: one meeting of a body that states have together.</summary>
    public static bool IsOfBody(MarkedText text, NamePhrase phrase) =>
        text.Words.IsOrdinal(text.Tokens[phrase.First].Lower) && Enumerable.Range(phrase.First, phrase.Head - phrase.First).Any(i => text.Tokens[i].Lower is "joint" or "bilateral" or "ministerial" or "inter-governmental" or "intergovernmental");

    private static int End(MarkedText text, int at, int limit)
    {
        var word = text.Tokens[at].Text.AsSpan();
        var letters = word.TrimEnd("0123456789");
        if (letters.IsEmpty || letters.ContainsAnyExcept(Letters)) return at;
        var isSeries = letters.Length == word.Length && !letters.Contains('-') ? text.Words.Is("numbered", text.Tokens[at]) : IsSeries(text, letters);
        if (letters.Length < word.Length) return isSeries && word.Length - letters.Length < 3 ? at + 1 : at;
        var end = at + 1;
        while (end + 1 < limit && text.Tokens[end] is { Text: "/" or "-", Glued: true } && text.Tokens[end + 1] is { IsAllCaps: true, Glued: true } part)
        {
            isSeries |= IsSeries(text, part.Text);
            end += 2;
        }
        return isSeries && end < limit && text.Tokens[end] is { Kind: TokenKind.Number, Text.Length: < 3 } && !IsCount(text, end + 1, limit) ? end + 1 : at;
    }

    /// <summary><c>11 May</c>, <c>40 %</c>: the number belongs to what follows.</summary>
    private static bool IsCount(MarkedText text, int at, int limit) => at < limit && (text.Words.Is("month", text.Tokens[at]) || text.Tokens[at].Text is "%" or ":");

    private static bool IsSeries(MarkedText text, ReadOnlySpan<char> letters)
    {
        foreach (var part in letters.SplitAny('-', '/'))
            if (text.Words.IsNumberedMeeting(letters[part].ToString().ToLowerInvariant())) return true;
        return false;
    }

    /// <summary><c>Cairo+10</c>: a conference so many years after another one.</summary>
    public static bool IsReviewConference(MarkedText text, int at, int end) =>
        at + 2 < end && text.Tokens[at].IsCapitalized && !text.Tokens[at].IsAllCaps && !text.Tokens[at].Text.AsSpan().ContainsAnyInRange('0', '9') && text.Tokens[at + 1] is { Text: "+", Glued: true } && text.Tokens[at + 2] is { Kind: TokenKind.Number, Glued: true } years && years.Text.Length <= 2;
}
