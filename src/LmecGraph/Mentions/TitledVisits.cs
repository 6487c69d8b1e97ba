using LmecGraph.Lexicon;
using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Mentions;

/// <summary>
/// The meeting or visit that a report's title says it is on, with its whole party: <c>Visit by the Chief Justice of Fiji, Mr. Peter Novak</c>,
/// <c>Meeting with President Keller of Ghana</c>, <c>Trip to Fiji, Tonga and Samoa</c>, <c>Minister to visit Lima</c>.
/// </summary>
internal static class TitledVisits
{
    private const int LongestTitle = 40;
    private const int TitleLines = 4;

    /// <summary>Puts the title's occasion in the place of the part of it that was found; a heading that repeats the title names it again.</summary>
    public static void Read(MarkedText text, List<Candidate> names)
    {
        Candidate? told = null;
        foreach (var block in text.Text.Blocks.Where(b => text.IsBody(b.First)).Take(TitleLines))
        {
            if (told is not null && block.End - block.First > LongestTitle) return;
            var end = Math.Min(block.End, block.First + LongestTitle);
            if (told is null && text.Tokens[end - 1].Text == ".") return;
            if (Occasion(text, names, block.First, end) is not { } found || (told is not null && !string.Equals(told.Name, found.Name, StringComparison.OrdinalIgnoreCase)))
            {
                if (told is null) return;
                continue;
            }
            told = found;
            names.RemoveAll(n => n.Type == NodeType.Event && found.Contains(n));
            names.Add(found);
        }
    }

    private static Candidate? Occasion(MarkedText text, List<Candidate> names, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (IsAnnounced(text, i, end)) return Place(text, i + 1, end) is var place and > 0 && !Overlaps(names, i, place) ? Event(text, i, place, i) : null;
            if (!IsKind(text, i) || names.Any(n => n.Type == NodeType.Person && n.First <= i && i < n.End)) continue;
            if (Party(text, i + 1, end) is var stop && stop > i + 2)
            {
                var covering = names.Where(n => n.Type == NodeType.Event && n.First <= i && i < n.End).OrderByDescending(n => n.End - n.First).FirstOrDefault();
                return covering is not null && covering.End >= stop ? null : Event(text, covering?.First ?? Start(text, i, first), stop, i);
            }
            if (IsVisitOf(text, i, first, end) && !names.Any(n => n.Type == NodeType.Event && n.First <= i && i < n.End)) return Event(text, i - 1, i + 1, i);
        }
        return null;
    }

    private static Candidate Event(MarkedText text, int first, int end, int head) => new(NodeType.Event, first, end, head, text.Surface(first, end));

    private static bool Overlaps(List<Candidate> names, int first, int end) => names.Any(n => n.Type == NodeType.Event && n.First < end && first < n.End);

    private static bool IsKind(MarkedText text, int at) => text.Words.EventLevel(text.Tokens[at]) == "visit" || text.Words.Is("journey", text.Tokens[at]) || text.Tokens[at].Lower is "meeting" or "talks" or "call";

    /// <summary><c>Minister to visit Lima</c></summary>
    private static bool IsAnnounced(MarkedText text, int at, int limit) => text.Tokens[at].Is("visit") && at > 0 && at + 1 < limit && text.Tokens[at - 1].Is("to");

    /// <summary><c>Ghana welcomes RXU visit</c>: letters or a state before the last word.</summary>
    private static bool IsVisitOf(MarkedText text, int at, int first, int end) =>
        at > first && at + 1 == end && text.Tokens[at].IsLower && text.Tokens[at].Is("visit") && (text.Tokens[at - 1].IsAllCaps || text.Known(at - 1, EntryKind.Country) is { Length: 1 });

    /// <summary>The token behind the party or the states that a preposition leads to; the preposition itself where it is no party.</summary>
    private static int Party(MarkedText text, int at, int limit)
    {
        if (at + 1 >= limit) return at;
        var isTrip = text.Is(at, limit, "to") && text.Words.Is("journey", text.Tokens[at - 1]);
        if (isTrip) return Place(text, at + 1, limit);
        if (!(text.Tokens[at].Lower is "by" or "with" or "from" or "between" || (text.Tokens[at].Is("of") && text.Words.EventLevel(text.Tokens[at - 1]) == "visit"))) return at;
        var end = at + 1;
        while (end < limit && !Ends(text, end, limit)) end++;
        return Enumerable.Range(at + 1, end - at - 1).Any(i => text.Tokens[i].IsCapitalized) ? end : at;
    }

    /// <summary>The token behind a list of states or towns, or 0.</summary>
    private static int Place(MarkedText text, int at, int limit)
    {
        var end = 0;
        while (at < limit && text.Known(at, EntryKind.Country, EntryKind.Place) is { } place)
        {
            end = at + place.Length;
            for (at = end; at < limit && (text.Tokens[at].Text == "," || text.Tokens[at].Lower is "and" or "&" or "the");) at++;
        }
        return end;
    }

    /// <summary>A day, a place, a dash or a verb ends the party; a comma does not where a name goes on behind it.</summary>
    private static bool Ends(MarkedText text, int at, int limit)
    {
        var t = text.Tokens[at];
        if (t.Kind == TokenKind.Number || text.Words.Is("auxiliary", t) || text.Words.Is("titleverb", t)) return true;
        if (t.Kind == TokenKind.Sign) return !(t.Text is "." or "&" or "-" or "'s" or "’s" or "’" or "(" or ")" or "/") && !(t.Text == "," && at + 1 < limit && text.Tokens[at + 1].IsCapitalized);
        return t.Lower is "in" or "at" or "on" or "to" or "during" or "after" or "before";
    }

    private static int Start(MarkedText text, int head, int limit)
    {
        var first = head;
        while (!text.Words.Is("journey", text.Tokens[head]) && first > limit && (text.Words.Is("kind", text.Tokens[first - 1]) || text.Words.Is("eventkind", text.Tokens[first - 1]))) first--;
        return first;
    }
}
