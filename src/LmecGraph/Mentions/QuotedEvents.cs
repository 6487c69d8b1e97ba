using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Mentions;

/// <summary>
/// An event with a quoted name: <c>symposium themed on “…”</c> is a name as a whole, and so is its title; <c>two panel discussions on “A” and “B”</c> are A and B.
/// </summary>
internal static class QuotedEvents
{
    private const int LongestQuotation = 40;
    private const int LongestLink = 6;
    private const int LongestDay = 4;
    private const int LongestHolder = 20;

    /// <summary>The names, or null where no such event's head word stands.</summary>
    public static List<Candidate>? At(MarkedText text, int at, int start, int end)
    {
        if (text.Words.EventLevel(text.Tokens[Math.Max(start, at - 1)], text.Tokens[at]) is null || Opening(text, at, end) is not (var open and > 0)) return null;
        // "delivered lectures on “A” and “B”": titles of talks.
        if (text.Tokens[at].Lower is "lectures" or "talks" or "presentations" && text.Tokens.Any(start, at, t => t.Lower is "delivered" or "deliver" or "gave" or "give" or "present" or "presented" or "giving" or "delivering")) return null;
        if (text.Tokens[at].Lower.EndsWith('s')) return Each(text, at, open, end);
        if (text.ClosingQuote(open, end, LongestQuotation) is not (var close and > 0)) return null;
        var first = text.Words.EventLevel(text.Tokens[at]) is null ? at - 1 : at;
        while (first > start && IsOfKind(text, first - 1)) first--;
        if (IsHeldBy(text, at + 1, end))
        {
            var kind = new Candidate(NodeType.Event, first, at + 1, at, text.Surface(first, at + 1));
            // The kind comes last: names are looked for behind it.
            return [new Candidate(NodeType.Event, open + 1, close - 1, at, text.Surface(open + 1, close - 1), Known: Referents.KeyOf(kind)), kind];
        }
        return Whole(text, first, at, open, close);
    }

    /// <summary><c>International Conference titled “Tides of Peace”</c>: what a name in capitals is said to be titled is the same event; null where nothing is.</summary>
    /// <param name="text">The report.</param>
    /// <param name="phrase">The name in capitals.</param>
    /// <param name="isKind">True where it only tells the kind, and is no name without the title.</param>
    /// <param name="end">Token behind the sentence.</param>
    public static List<Candidate>? Titled(MarkedText text, NamePhrase phrase, bool isKind, int end)
    {
        if (text.Tokens[phrase.Head].Lower.EndsWith('s') || Entitled(text, phrase.Head, phrase.End, end) is not (var open and > 0) || text.ClosingQuote(open, end, LongestQuotation) is not (var close and > 0)) return null;
        // A theme is no title.
        if (Enumerable.Range(phrase.End, open - phrase.End).Any(i => text.Tokens[i].Is("themed"))) return null;
        var found = Whole(text, phrase.First, phrase.Head, open, close);
        if (!isKind) found.Insert(0, new Candidate(NodeType.Event, phrase.First, phrase.End, phrase.Head, text.Surface(phrase.First, phrase.End), Known: Referents.KeyOf(found[^1])));
        return found;
    }

    /// <summary>The name with its quotation, and before it the quotation alone where that has more than two words.</summary>
    private static List<Candidate> Whole(MarkedText text, int first, int head, int open, int close)
    {
        var whole = new Candidate(NodeType.Event, first, close, head, text.Surface(first, close));
        return close - open <= 4 ? [whole] : [new Candidate(NodeType.Event, open + 1, close - 1, head, text.Surface(open + 1, close - 1), Known: Referents.KeyOf(whole)), whole];
    }

    /// <summary><c>Round Table “Oysters for All”</c>: the title alone is a name of it too.</summary>
    public static IEnumerable<Candidate> TitleOf(MarkedText text, NamePhrase phrase)
    {
        var open = text.Is(phrase.Head + 1, phrase.End, ":") ? phrase.Head + 2 : phrase.Head + 1;
        if (!IsTitle(text, open, phrase.End) || Close(text, open, phrase.End) != phrase.End) yield break;
        var whole = new Candidate(NodeType.Event, phrase.First, phrase.End, phrase.Head, text.Surface(phrase.First, phrase.End));
        yield return new Candidate(NodeType.Event, open + 1, phrase.End - 1, phrase.Head, text.Surface(open + 1, phrase.End - 1), Known: Referents.KeyOf(whole));
    }

    private static List<Candidate> Each(MarkedText text, int at, int open, int end)
    {
        var found = new List<Candidate>();
        while (text.ClosingQuote(open, end, LongestQuotation) is var close and > 0)
        {
            if (close - 1 > open + 1) found.Add(new Candidate(NodeType.Event, open + 1, close - 1, at, text.Surface(open + 1, close - 1)));
            open = close;
            while (open < Math.Min(end, close + 2) && text.Tokens[open].Lower is "and" or ",") open++;
        }
        return found;
    }

    /// <summary>The quotation mark that a head in small letters leads to at once or over a comma, any head over "entitled" and up to five other words; or 0.</summary>
    private static int Opening(MarkedText text, int at, int end)
    {
        if (text.Tokens[at].IsLower && !text.Tokens[at].Lower.EndsWith('s') && IsTitle(text, text.Is(at + 1, end, ",") ? at + 2 : at + 1, end)) return text.Is(at + 1, end, ",") ? at + 2 : at + 1;
        return Entitled(text, at, at + 1, end);
    }

    private static int Entitled(MarkedText text, int at, int behind, int end)
    {
        var (entitled, links) = (false, 0);
        for (var i = behind; i < Math.Min(end, behind - 1 + (IsHeldBy(text, at + 1, end) ? LongestHolder : LongestLink + LongestDay)); i++)
        {
            if (text.Tokens[i].Text == "‘" && entitled) return text.ClosingQuote(i, end, LongestQuotation) > 0 ? i : 0;
            if (text.Tokens[i].Text is "“" or "\"" || (text.Tokens[i].Text == "‘" && text.Tokens[at].Lower.EndsWith('s'))) return i > behind && (entitled || (text.Tokens[at].IsLower && AreThemed(text, behind, i))) ? i : 0;
            entitled |= text.Tokens[i].Lower is "entitled" or "titled" or "themed" or "called";
            if (IsHeldBy(text, at + 1, end) && i < at + LongestHolder && !entitled && text.Tokens[i].Text is not ("." or ";" or ",")) continue;
            if (!text.Tokens[i].IsLower && text.Tokens[i].Text != ":" && !IsOfDay(text, i)) return 0;
            if (!IsOfDay(text, i) && ++links == LongestLink) return 0;
        }
        return 0;
    }

    /// <summary>"a seminar organised by the Kelp Board titled": who held it stands between the kind and the title.</summary>
    private static bool IsHeldBy(MarkedText text, int at, int end) => text.Is(at + 1, end, "by") && text.Tokens[at] is { IsLower: true } verb && (text.Words.Is("heldverb", verb) || text.Words.Is("doneby", verb));

    private static bool AreThemed(MarkedText text, int first, int end) => text.Tokens.All(first, end, t => text.Words.Is("themed", t));

    /// <summary>"a workshop from 3 to 5 May 2021 entitled": a word of the date.</summary>
    private static bool IsOfDay(MarkedText text, int at) => text.Tokens[at].Kind == TokenKind.Number || text.Tokens[at].Text is "-" or "–" or "," || text.Words.Is("month", text.Tokens[at]) || text.Words.Is("weekday", text.Tokens[at]);

    /// <summary><c>seminar "Oysters for All"</c>: a title begins with a capital; what somebody said ends in a comma or full stop.</summary>
    private static bool IsTitle(MarkedText text, int open, int end) =>
        Close(text, open, end) is var close and > 0 && close - open > 3 && text.Tokens[open + 1].IsCapitalized && text.Tokens[close - 2].Text is not ("," or ".");

    private static bool IsOfKind(MarkedText text, int at)
    {
        var t = text.Tokens[at];
        return text.Words.Is("kind", t) || text.Words.Is("eventkind", t) || (text.Words.EventLevel(t) is not null && !t.Lower.EndsWith('s'));
    }

    /// <summary>The token behind the quotation in double marks that opens at a token, or 0.</summary>
    private static int Close(MarkedText text, int open, int end) => text.Is(open, end, "‘") ? 0 : text.ClosingQuote(open, end, LongestQuotation);
}
