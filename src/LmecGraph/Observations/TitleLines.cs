using LmecGraph.Lexicon;
using LmecGraph.Mentions;
using LmecGraph.Text;

namespace LmecGraph.Observations;

/// <summary>The title and the short lines under it: a line that is a date, a line that is a place, a line with both.</summary>
internal sealed class TitleLines
{
    private const int Lines = 4;
    private const int LongestLine = 8;
    private const int LongestPlaceAndDate = 24;

    public TitleLines(MarkedText text)
    {
        var blocks = text.Text.Blocks;
        var b = 0;
        while (b < blocks.Count && !text.IsBody(blocks[b].First)) b++;
        if (b == blocks.Count) return;
        Title = blocks[b];
        for (var i = b + 1; i < Math.Min(blocks.Count, b + Lines); i++)
        {
            var (first, end) = (blocks[i].First, blocks[i].End);
            if (end - first > LongestPlaceAndDate || text.Tokens[end - 1].Text is "." or ":") break;
            if (PlaceDateLine.At(text, first, end) is { } both) (Place, Date) = (Place ?? (both.First, both.End), Date ?? both.Date);
            else if (end - first > LongestLine) continue;
            else if (DateExpression.At(text.Tokens, first, end, null) is { } date && date.End == end) Date ??= date.Period;
            else if (IsPlace(text, first, end)) Place ??= (first, end);
        }
    }

    /// <summary>The title, or null in an empty document.</summary>
    public Block? Title { get; }

    /// <summary>The date of the date line.</summary>
    public Period? Date { get; }

    /// <summary>The tokens of the place line: capitalized words that end in a town or state.</summary>
    public (int First, int End)? Place { get; }

    private static bool IsPlace(MarkedText text, int first, int end)
    {
        for (var i = first; i < end; i++)
            if (!text.Tokens[i].IsCapitalized && text.Tokens[i].Text is not ("," or "-" or "(" or ")")) return false;
        for (var i = end - 1; i >= first; i--)
            if (text.Known(i, EntryKind.Country, EntryKind.Place) is { } place && i + place.Length == end) return true;
        return false;
    }
}
