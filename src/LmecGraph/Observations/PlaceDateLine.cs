using LmecGraph.Lexicon;
using LmecGraph.Mentions;
using LmecGraph.Text;

namespace LmecGraph.Observations;

/// <summary>A line that says where and when: <c>Lima, Peru – 4 to 6 May 2019</c>, <c>3 May 2019 | Harbour Hall, Lima</c>.</summary>
/// <param name="First">First token of the place, a building before the town included.</param>
/// <param name="End">Token behind the place.</param>
/// <param name="LineEnd">Token behind place and date.</param>
/// <param name="Date">The date; a line without a year has that of the document, and none where that is unknown.</param>
internal sealed record PlaceDateLine(int First, int End, int LineEnd, Period? Date)
{
    private const int LongestPlace = 10;
    private const int LongestMark = 3;

    /// <summary>The place and date that a stretch of tokens, or a part of it behind a bar, begins with, or null.</summary>
    public static PlaceDateLine? At(MarkedText text, int first, int end)
    {
        for (var i = first; i < end; i++)
            if ((i == first || text.Tokens[i - 1].Text is "|" or "·" or "•") && Opening(text, i, end) is { } line) return line;
        return null;
    }

    private static PlaceDateLine? Opening(MarkedText text, int first, int end)
    {
        var at = first;
        while (at < Math.Min(end, first + LongestMark) && text.Tokens[at].Kind == TokenKind.Sign) at++;
        if (text.Is(first, end, "[") && at + 1 < end && text.Is(at + 1, end, "]")) at += 2;
        if (at >= end) return null;
        if (DateAt(text, at, end) is { } day)
        {
            var place = BehindTime(text, day.End, end);
            var mark = place + LongestMark;
            while (place < Math.Min(end, mark) && (text.Tokens[place].Kind == TokenKind.Sign || text.Tokens[place].Lower is "in" or "at" || text.Words.Is("weekday", text.Tokens[place]))) place++;
            return place > day.End && PlaceEnd(text, place, end) is var behind and > 0 ? new PlaceDateLine(place, behind, behind, Known(text, day)) : null;
        }
        if (PlaceEnd(text, at, end) is not (var placeEnd and > 0)) return null;
        var date = placeEnd;
        while (date < Math.Min(end, placeEnd + LongestMark) && (text.Tokens[date].Kind == TokenKind.Sign || text.Tokens[date].Lower is "on" or "from" || text.Words.Is("weekday", text.Tokens[date]))) date++;
        return DateAt(text, date, end) is { } found ? new PlaceDateLine(at, placeEnd, found.End, Known(text, found)) : null;
    }

    /// <summary>The token behind the hours of <c>3 May 2019 9:00-15:00 PM, Lima</c>.</summary>
    private static int BehindTime(MarkedText text, int at, int end)
    {
        var behind = at;
        for (var i = at; i < Math.Min(end, at + LongestPlace) && (text.Tokens[i].Kind == TokenKind.Number || text.Tokens[i].Text is ":" or "." or "-" or "–" or "," || text.Tokens[i].Lower is "am" or "pm" or "a.m." or "p.m." or "to" or "from" or "utc" or "gmt" or "cet" or "hrs"); i++)
            if (text.Tokens[i].Text != ",") behind = i + 1;
        return text.Is(behind, end, ",") && Enumerable.Range(at, behind - at).Any(i => text.Tokens[i].Kind == TokenKind.Number) ? behind : at;
    }

    private static DateExpression? DateAt(MarkedText text, int at, int end)
    {
        while (at < end && text.Words.Is("weekday", text.Tokens[at])) at += text.Is(at + 1, end, ",") ? 2 : 1;
        return at < end ? DateExpression.At(text.Tokens, at, end, text.Document.Date?.First.Year ?? MarkedText.AnyYear) : null;
    }

    private static Period? Known(MarkedText text, DateExpression date) =>
        text.Document.Date is null && !Enumerable.Range(date.First, date.End - date.First).Any(i => text.Tokens[i].Text.Length == 4 && text.Tokens[i].Kind == TokenKind.Number) ? null : date.Period;

    /// <summary>The token behind the last town or state of a run of capitalized words and commas, or 0.</summary>
    private static int PlaceEnd(MarkedText text, int at, int end)
    {
        var found = 0;
        for (var i = at; i < Math.Min(end, at + LongestPlace);)
        {
            if (text.Known(i, EntryKind.Country, EntryKind.Place) is { } place) i = found = Math.Min(end, i + place.Length);
            else if (found > 0 && text.Tokens[i].Lower is "city" or "province" or "district") i = found = i + 1;
            else if (found > 0 && text.Tokens[i].Text != ",") return found;
            else if (text.Tokens[i].IsCapitalized && !text.Words.Is("month", text.Tokens[i]) || text.Tokens[i].Text is "," or "(" or ")") i++;
            else return found;
        }
        return found;
    }
}
