using LmecGraph.Ontology;

namespace LmecGraph.Mentions;

/// <summary>
/// An event in small letters with a quoted name: <c>symposium themed on “…”</c> is a name as a whole, <c>two panel discussions on “A” and “B”</c> are A and B.
/// </summary>
internal static class QuotedEvents
{
    private const int LongestQuotation = 40;

    public static List<Candidate> At(MarkedText text, int at, int end)
    {
        var tokens = text.Tokens;
        var found = new List<Candidate>();
        if (!tokens[at].IsLower || text.Words.EventLevel(tokens[at]) is null) return found;
        var open = at + 1;
        while (open < Math.Min(end, at + 4) && text.Words.Is("themed", tokens[open])) open++;
        if (open == at + 1) return found;
        var many = tokens[at].Lower.EndsWith('s');
        while (Close(text, open, end) is var close and > 0)
        {
            var first = many ? open + 1 : at;
            var last = many ? close - 1 : close;
            if (last > first) found.Add(new Candidate(NodeType.Event, first, last, at, text.Surface(first, last)));
            if (!many) break;
            open = close;
            while (open < Math.Min(end, close + 2) && tokens[open].Lower is "and" or ",") open++;
        }
        return found;
    }

    /// <summary>The token behind the quotation that opens at a token, or 0.</summary>
    private static int Close(MarkedText text, int open, int end)
    {
        if (open >= end || text.Tokens[open].Text is not ("“" or "\"")) return 0;
        var close = text.Tokens[open].Text == "“" ? "”" : "\"";
        for (var i = open + 1; i < Math.Min(end, open + LongestQuotation); i++)
            if (text.Tokens[i].Text == close) return i + 1;
        return 0;
    }
}
