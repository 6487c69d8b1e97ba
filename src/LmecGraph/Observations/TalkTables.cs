using LmecGraph.Mentions;
using LmecGraph.Ontology;

namespace LmecGraph.Observations;

/// <summary>
/// SPOKE_AT of tables whose headings have a column of speakers and whose rows name a part of the event: <c>| Module | Contents | Lecturer |</c> over
/// <c>| Module 2: Metering | Classes, errors | Mr. Luis Prado |</c>.
/// </summary>
internal sealed class TalkTables(MarkedText text)
{
    private int _block = -2;
    private bool _hasSpeakers;

    /// <summary>The drafts of a row, none where a sentence is no such row; sentences come in order.</summary>
    public List<Draft> Read(Clause clause)
    {
        var drafts = new List<Draft>();
        if (text.Tokens[text.Text.Blocks[clause.Sentence.Block].First].Text != "|") return drafts;
        var opens = clause.Sentence.Block > _block + 1;
        _block = clause.Sentence.Block;
        if (opens) _hasSpeakers = clause.Items.All(i => i.Mention?.Type != NodeType.Person) && clause.Items.Any(i => i.Mention is null && i.Token.IsCapitalized && text.Words.Is("speakernoun", i.Token));
        if (opens || !_hasSpeakers || clause.Items.FirstOrDefault(i => i.Mention is { Type: NodeType.Event } && IsCell(i.First)).Mention is not { } part) return drafts;
        foreach (var item in clause.Items)
            if (item.Mention is { Type: NodeType.Person } speaker) drafts.Add(new Draft(speaker, EdgeType.SpokeAt, part, clause.Sentence.First, clause.Sentence.End, "talk-table", Role: "speech", Event: part));
        return drafts;
    }

    /// <summary>The first word of a cell.</summary>
    private bool IsCell(int token) => token > 0 && text.Tokens[token - 1].Text == "|";
}
