using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Mentions;

/// <summary>
/// The title of a page that announces an event without saying so: <c>Pumps and Pipes: From Audit to Action</c> over <c>This five-day course …</c>.
/// </summary>
internal static class AnnouncedTitles
{
    private const int LongestTitle = 16;
    private const int LongestKind = 4;
    private const int LeadBlocks = 8;
    private const int PageBlocks = 12;
    private const int FewestParts = 2;
    private const int FewestSpeakers = 3;
    private const int LongestHeadline = 25;

    /// <summary>The title as an event, or null where it names one, tells something, or nothing below says what kind of event it is.</summary>
    public static Candidate? Find(MarkedText text, IReadOnlyList<Candidate> names, Programme programme)
    {
        var blocks = text.Text.Blocks;
        var title = 0;
        while (title < blocks.Count && !text.IsBody(blocks[title].First)) title++;
        if (title < blocks.Count && IsOverProgramme(text, names, programme) && Headline(text, blocks[title].First, blocks[title].End) is { } headline) return headline;
        if (title >= blocks.Count || !IsTitle(text, blocks[title].First, blocks[title].End)) return null;
        var (first, end) = (blocks[title].First, blocks[title].End);
        if (IsOfPage(text, names, title)) return new Candidate(NodeType.Event, first, end, first, text.Surface(first, end));
        for (var b = title + 1; b < Math.Min(blocks.Count, title + LeadBlocks); b++)
        {
            if (Kind(text, blocks[b].First, blocks[b].End) is not (var noun and >= 0)) continue;
            return names.Any(n => n.Type == NodeType.Event && n.First < noun) ? null : new Candidate(NodeType.Event, first, end, noun, text.Surface(first, end));
        }
        return null;
    }

    /// <summary>A programme stands below, or numbered parts, and nothing names an event that they are of.</summary>
    private static bool IsOverProgramme(MarkedText text, IReadOnlyList<Candidate> names, Programme programme)
    {
        var parts = 0;
        foreach (var name in names)
            if (name.Type == NodeType.Event && text.IsBody(name.First) && !programme.IsPart(text.BlockOf(name.First)))
            {
                if (text.EventLevel(name) is not "session" || name.First != text.Text.Blocks[text.BlockOf(name.First)].First) return false;
                parts++;
            }
        return parts >= FewestParts || programme.Speakers >= FewestSpeakers;
    }

    /// <summary>The title without the word for what stands below it; null where it is no more than that, or a sentence.</summary>
    private static Candidate? Headline(MarkedText text, int first, int end)
    {
        if (text.Words.Is("programmetail", text.Tokens[end - 1])) end -= end - first > 2 && text.Tokens[end - 2].Kind == TokenKind.Sign ? 2 : 1;
        // "Nets for All, November 1, 2011"
        for (var i = first + 2; i < end; i++)
            if (text.Tokens[i - 1].Text is "," or "–" or "|" && DateExpression.At(text.Tokens, i, end, MarkedText.AnyYear) is { } date && date.End == end) end = i - 1;
        if (end - first is < 2 or > LongestHeadline || !text.Tokens[first].IsCapitalized || text.Tokens[end - 1].Text is "." or ":") return null;
        for (var i = first; i < end; i++)
            if (text.Words.Is("say", text.Tokens[i]) && text.Tokens[i].IsLower) return null;
        return new Candidate(NodeType.Event, first, end, first, text.Surface(first, end));
    }

    /// <summary>Lines below give a day and a place by labels: <c>Date: 3 May</c>, <c>Venue</c> over <c>Lima</c>; nothing before them names an event.</summary>
    private static bool IsOfPage(MarkedText text, IReadOnlyList<Candidate> names, int title)
    {
        var (blocks, day, place, last) = (text.Text.Blocks, false, false, 0);
        for (var b = title + 1; b < Math.Min(blocks.Count, title + PageBlocks) && !(day && place); b++)
            for (var i = blocks[b].First; i < blocks[b].End; i++)
            {
                var isLabel = text.Tokens[i].IsCapitalized && (i + 1 < blocks[b].End ? text.Tokens[i + 1].Text == ":" : i == blocks[b].First);
                if (isLabel && text.Words.Is("label:date", text.Tokens[i])) (day, last) = (true, i);
                else if (isLabel && text.Words.Is("label:place", text.Tokens[i])) (place, last) = (true, i);
            }
        return day && place && !names.Any(n => n.Type == NodeType.Event && n.First < last);
    }

    private static bool IsTitle(MarkedText text, int first, int end)
    {
        if (end - first is < 2 or > LongestTitle || text.Tokens[end - 1].Text is "." or ":" or "?") return false;
        // "Growers praise the board": the headline of a report.
        if (Enumerable.Range(first, end - first).Any(i => text.Tokens[i].IsLower && !text.Words.IsSmallWord(text.Tokens[i].Lower)) && !Enumerable.Range(first, end - first).Any(i => text.Tokens[i].Text == ":")) return false;
        for (var i = first; i < end; i++)
            if (text.Words.EventLevel(text.Tokens[i]) is not null || text.Words.Is("auxiliary", text.Tokens[i]) || text.Words.Is("say", text.Tokens[i]) || text.Words.Is("titleverb", text.Tokens[i]) || text.Words.Is("visitverb", text.Tokens[i])) return false;
        return true;
    }

    /// <summary>The noun of <c>This five-day training course …</c> at the head of a paragraph, or -1.</summary>
    private static int Kind(MarkedText text, int first, int end)
    {
        if (text.Tokens[first].Lower is not ("this" or "our" or "the")) return -1;
        for (var i = first + 1; i < Math.Min(end - 1, first + 1 + LongestKind); i++)
        {
            if ((text.Words.Is("taught", text.Tokens[i]) || text.Words.Is("announced", text.Tokens[i])) && !text.Words.Is("taught", text.Tokens[i + 1])) return text.Tokens[i + 1].IsLower ? i : -1;
            if (!text.Tokens[i].IsLower && text.Tokens[i].Kind == TokenKind.Word) return -1;
        }
        return -1;
    }
}
