using LmecGraph.Mentions;
using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Observations;

/// <summary>Lines that end the part of a report on one event or session: what stands below is on the whole one again.</summary>
internal static class SessionEnds
{
    private const int LongestLine = 8;
    private const int ShortestParagraph = 15;

    /// <summary>A heading or a line over a paragraph; a line that opens a part on the whole one, below a session or an event that has no line of its own.</summary>
    public static bool At(MarkedText text, Clause clause, SpottedMention section, bool isListed) =>
        text.IsHeading(clause.Sentence.First) || (!isListed && IsLineOverText(text, clause)) || ((text.EventLevel(section.Candidate) == "session" || !IsLine(text, section)) && OpensWhole(text, clause.Sentence));

    private static bool IsLine(MarkedText text, SpottedMention e)
    {
        var block = text.Text.Blocks[text.BlockOf(e.First)];
        return e.First == block.First && block.End - e.End <= 1;
    }

    /// <summary><c>3. Conclusions and next steps</c>, <c>Annex: List of participants</c>, <c>Organizing committee</c>, <c>About the speakers</c>: a line with a word for a part that reports have once.</summary>
    public static bool OpensWhole(MarkedText text, Sentence sentence)
    {
        var block = text.Text.Blocks[sentence.Block];
        if (sentence.First != block.First) return false;
        var (first, end) = (block.First, block.End);
        while (first < end && text.Tokens[first].Kind is TokenKind.Number or TokenKind.Sign) first++;
        while (end > first && text.Tokens[end - 1].Text is ":" or ")" or "*") end--;
        if (first == end || end - first > LongestLine || text.Tokens[end - 1].Kind != TokenKind.Word || !text.Tokens[first].IsCapitalized) return false;
        if (text.Words.Is("annexword", text.Tokens[first])) return true;
        for (var i = first; i < end; i++)
            if (text.Tokens[i].Kind == TokenKind.Sign || (text.Tokens[i].IsLower && text.Words.Is("auxiliary", text.Tokens[i]))) return false;
        return text.Words.Is("wholepart", text.Tokens[first]) || text.Words.Is("wholepart", text.Tokens[end - 1])
            || (end - first > 1 && text.Words.Is("speakernoun", text.Tokens[end - 1]) && text.Tokens[first].Lower is "the" or "our" or "about" or "meet");
    }

    /// <summary>A short line over a paragraph, as headings are in plain text.</summary>
    private static bool IsLineOverText(MarkedText text, Clause clause)
    {
        var (blocks, b) = (text.Text.Blocks, clause.Sentence.Block);
        return b + 1 < blocks.Count && blocks[b].End - blocks[b].First <= LongestLine && blocks[b].First == clause.Sentence.First && blocks[b].End == clause.Sentence.End
            && text.Tokens[clause.Sentence.End - 1].Kind != TokenKind.Sign && !clause.Items.Any(i => i.Mention is { Type: NodeType.Person }) && blocks[b + 1].End - blocks[b + 1].First >= ShortestParagraph && text.Tokens[blocks[b + 1].End - 1].Text is "." or "”" or "\""
            && Enumerable.Range(blocks[b + 1].First, ShortestParagraph).Any(i => text.Tokens[i].IsLower && (text.Words.Is("auxiliary", text.Tokens[i]) || text.Words.Is("say", text.Tokens[i]) || text.Words.Is("doneby", text.Tokens[i]) || text.Words.Is("visitverb", text.Tokens[i])));
    }
}
