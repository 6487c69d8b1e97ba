using LmecGraph.Lexicon;
using LmecGraph.Text;

namespace LmecGraph.Documents;

/// <summary>The headline of a text: below page furniture ("Home > News", "PRESS RELEASE", a date, a byline) and the publisher's letterhead, above the first paragraph.</summary>
internal sealed class TitleFinder(TokenizedText text, WordClasses words)
{
    private const int LongestMasthead = 12;
    private const int LongestLabel = 40;
    private const int LongestDateLine = 8;
    private const int LongestLetterhead = 14;
    private const int LongestSiteName = 2;
    private const int ShortestTitle = 25;
    private const int ShortestParagraph = 20;
    private const int ShortestSentence = 5;

    /// <summary>The block, or -1 where a text has none.</summary>
    public int Block()
    {
        var (first, lines) = (-1, new List<int>());
        for (var b = 0; b < Math.Min(text.Blocks.Count, LongestMasthead); b++)
        {
            var opens = text.Tokens[text.Blocks[b].First];
            if (opens is not ({ Kind: TokenKind.Word or TokenKind.Number } or { Text: "“" or "\"" or "‘" })) continue;
            if (first < 0 && opens.Kind != TokenKind.Number) first = b;
            if (IsMasthead(b)) return MastheadEnd(b);
            if (IsParagraph(b)) break;
            if (!IsDateLine(b) && !IsFurniture(b)) lines.Add(b);
        }
        return lines.Count == 0 ? first : lines.FindIndex(b => !IsLetterhead(b)) is var at and >= 0 ? lines[at] : lines[0];
    }

    /// <summary>A masthead says that it is an issue of a newsletter.</summary>
    private bool IsMasthead(int block) => text.Tokens[text.Blocks[block].First].Lower is "newsletter" or "issue" or "bulletin" or "volume" && Length(block) < LongestLabel;

    private int MastheadEnd(int block)
    {
        while (++block < text.Blocks.Count)
            if (Length(block) >= ShortestTitle && !IsDateLine(block)) return block;
        return -1;
    }

    private bool IsParagraph(int block)
    {
        var (first, end) = (text.Blocks[block].First, text.Blocks[block].End);
        return text.Tokens[end - 1].Text == "." ? end - first >= ShortestSentence : end - first >= ShortestParagraph && text.Tokens[end - 1].Text is "”" or "\"" or ":";
    }

    private bool IsDateLine(int block)
    {
        var (first, end) = (text.Blocks[block].First, text.Blocks[block].End);
        return end - first <= LongestDateLine && DateExpression.In(text.Tokens, first, end, null).Any();
    }

    /// <summary>Nothing but words of menus and kinds of pages; a trail of links; a byline; a labelled line ("Director: …", "Venue: …").</summary>
    private bool IsFurniture(int block)
    {
        var (first, end) = (text.Blocks[block].First, text.Blocks[block].End);
        var labels = 0;
        for (var i = first; i < end; i++)
        {
            var t = text.Tokens[i];
            if (t.Text is "»" or "›" && i > first) return true;
            if (t.Kind != TokenKind.Word || words.IsSmallWord(t.Lower) || words.Is("pageword", t)) labels++;
        }
        if (first + 2 < end && text.Tokens[first + 1].Text == ":" && (words.IsPost(text.Tokens[first]) || words.Is("otherlabel", text.Tokens[first]))) return true;
        return labels == end - first || (end - first <= LongestSiteName && words.Is("pageword", text.Tokens[end - 1])) || (text.Tokens[first].Lower is "by" or "posted" or "published" or "skip" or "category" or "tags" && end - first <= LongestDateLine) || (words.Is("pageword", text.Tokens[first]) && first + 1 < end && text.Tokens[first + 1].Text is "|" or "/");
    }

    /// <summary>The name of a body and nothing else: <c>Ministry of Trade and Island Economy</c>.</summary>
    private bool IsLetterhead(int block)
    {
        var (first, end) = (text.Blocks[block].First, text.Blocks[block].End);
        if (end - first > LongestLetterhead || (end - first > 2 && words.Is("programmetail", text.Tokens[end - 1]) && text.Tokens[end - 2].Text is ":" or "–" or "—" or "-")) return false;
        var isBody = false;
        for (var i = first; i < end; i++)
        {
            var t = text.Tokens[i];
            if (t.Kind != TokenKind.Word) continue;
            if (words.EventLevel(t) is not null || words.Is("titleverb", t) || (t.IsLower && !words.IsSmallWord(t.Lower))) return false;
            isBody |= words.BodyRank(t) is not null || t.Lower is "republic" or "kingdom" or "government";
        }
        return isBody;
    }

    private int Length(int block) => text.Span(text.Blocks[block].First, text.Blocks[block].End).Length;
}
