using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Mentions;

/// <summary>
/// Parts of a programme without a word for their kind, told by who led them: <c>Water at the top</c> over <c>Chair: Ms. Lim</c>,
/// <c>**Mud and reeds.** Chaired by Ms. Lim</c>.
/// </summary>
internal sealed class ChairedTitles(MarkedText text)
{
    private const int LongestTitle = 14;
    private const int LongestRoom = 6;

    private int _title = -1;

    /// <summary>The title that begins at a token, or null. To be asked in the order of the text.</summary>
    public Candidate? At(int token, Sentence sentence)
    {
        var block = text.Text.Blocks[sentence.Block];
        if (_title < 0 && text.IsBody(block.First)) _title = sentence.Block;
        if (sentence.Block == _title || !text.Tokens[token].IsCapitalized || !OpensLine(token, block.First)) return null;
        var (end, isBold) = End(token, block.End);
        if (end <= token || end - token > LongestTitle || (end - token == 1 && !isBold) || !IsTitle(token, end)) return null;
        return IsLed(text, end) ? new Candidate(NodeType.Event, token, end, token, text.Surface(token, end)) : null;
    }

    /// <summary>True where the line behind a title says who led it; a line with the room or the time may stand between.</summary>
    public static bool IsLed(MarkedText text, int end)
    {
        var next = text.Is(end, text.Tokens.Count, ".") ? end + 1 : end;
        return next < text.Tokens.Count && (IsChair(text, next) || (BehindRoom(text, next) is var behind && behind > next && IsChair(text, behind)));
    }

    private bool OpensLine(int token, int first) => ProgrammeTitles.OpensLine(text, token, first) || (token > first && Gap(text, token).Contains('\n'));

    /// <summary>Where the printed line ends, or what stands in bold.</summary>
    private (int End, bool IsBold) End(int token, int limit)
    {
        for (var i = token + 1; i <= Math.Min(limit, token + LongestTitle + 1); i++)
        {
            if (i == limit) return (text.Tokens[i - 1].Text == "." ? i - 1 : i, false);
            var gap = Gap(text, i);
            if (gap.Contains("**", StringComparison.Ordinal) || gap.Contains("</b>", StringComparison.OrdinalIgnoreCase) || gap.Contains("</strong>", StringComparison.OrdinalIgnoreCase)) return (text.Tokens[i - 1].Text is "." or ":" ? i - 1 : i, true);
            if (gap.Contains('\n') || gap.Contains("   ", StringComparison.Ordinal)) return (i, false);
        }
        return (token, false);
    }

    private static ReadOnlySpan<char> Gap(MarkedText text, int token) => token == 0 ? [] : text.Text.Text.AsSpan(text.Tokens[token - 1].Span.End, text.Tokens[token].Span.Start - text.Tokens[token - 1].Span.End);

    /// <summary>No label, no body that has a chair, no event that has a kind, nobody's name.</summary>
    private bool IsTitle(int first, int end)
    {
        if (text.Tokens[end - 1].Text is ":" or "," or ";" || text.Words.IsHonorific(text.Tokens[first]) || text.Words.IsPost(text.Tokens[end - 1])) return false;
        // "Xxxx Yyyy, Kelp Club": a row of the speakers above the chair.
        if (end - first > 3 && text.Tokens[first + 2].Text == "," && text.Tokens[first + 1].IsCapitalized && !text.Words.IsCommonOrPlural(text.Tokens[first]) && !text.Words.IsCommonOrPlural(text.Tokens[first + 1])) return false;
        for (var i = first; i < end; i++)
        {
            var t = text.Tokens[i];
            if (text.Words.EventLevel(i > first ? text.Tokens[i - 1] : t, t) is not null || text.Words.BodyRank(t) is not null || text.Words.Is("month", t) || text.Words.Is("weekday", t) || text.Words.Is("sitting", t)) return false;
            if (end - first < 4 && (text.Words.Is("list:spoke", t) || text.Words.Is("list:attended", t) || text.Words.Is("list:line", t) || text.Words.Is("label:place", t) || text.Words.Is("label:date", t) || text.Words.IsPost(t))) return false;
            if (i == first && text.Words.IsGivenName(t) && !text.Words.IsCommon(t)) return false;
        }
        return true;
    }

    /// <summary>"Chair:", "Session chair:", "Moderated by".</summary>
    private static bool IsChair(MarkedText text, int at)
    {
        if (at + 2 < text.Tokens.Count && text.Tokens[at].Is("session")) at++;
        if (at + 1 >= text.Tokens.Count || !text.Tokens[at].IsCapitalized && !text.Tokens[at - 1].Is("session")) return false;
        return text.Tokens[at + 1].Text == ":" ? text.Words.Is("chairing", text.Tokens[at]) || text.Tokens[at].Lower is "moderator" or "moderators" : text.Tokens[at + 1].Is("by") && text.Tokens[at].Lower is "chaired" or "moderated" or "facilitated" or "co-chaired" or "led";
    }

    /// <summary>The token behind a line with the room or the time between title and chair, or the token itself.</summary>
    private static int BehindRoom(MarkedText text, int at)
    {
        if (text.Tokens[at].Kind != TokenKind.Number && !text.Words.Is("venueword", text.Tokens[at])) return at;
        for (var i = at + 1; i < Math.Min(text.Tokens.Count, at + LongestRoom + 1); i++)
            if (Gap(text, i).Contains('\n')) return i;
        return at;
    }
}
