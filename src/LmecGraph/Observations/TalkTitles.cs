using LmecGraph.Mentions;
using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Observations;

/// <summary>Titles of talks in the rows of a programme: an event that one of them names is not the one that the programme is of.</summary>
internal static class TalkTitles
{
    private const int ShortestBefore = 3;

    /// <summary><c>- History of the Reef Summit, Ann Lim, Kelp University</c>: the event stands inside the title, and who speaks behind it.</summary>
    public static bool Names(MarkedText text, IReadOnlyList<Clause> clauses, SpottedMention e)
    {
        if (text.EventLevel(e.Candidate) == "session") return false;
        var block = text.Text.Blocks[text.BlockOf(e.First)];
        if (text.Tokens[block.First].Kind != TokenKind.Sign || e.First < block.First + ShortestBefore || block.EndSentence - block.FirstSentence != 1) return false;
        var items = clauses[block.FirstSentence].Items;
        for (var i = 0; i + 1 < items.Count; i++)
            if (items[i].First >= e.End && items[i].Is(",") && items[i + 1].Mention is { Type: NodeType.Person }) return true;
        return false;
    }
}
