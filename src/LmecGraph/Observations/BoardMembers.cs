using LmecGraph.Mentions;
using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Observations;

/// <summary>
/// The people in a list whose label says that they are the members of a body: in the same sentence, in lines or in the cells of a table. Each of them is of
/// it, whatever other body stands beside the name.
/// </summary>
internal sealed class BoardMembers(MarkedText text, MentionIndex index)
{
    private readonly Row<Token> _tokens = text.Tokens;

    /// <summary>One post without a title for each member.</summary>
    public IEnumerable<Post> Read()
    {
        var (labels, lines) = (new BoardLabels(text, index), new PersonLine(text, index));
        SpottedMention? board = null;
        foreach (var block in text.Text.Blocks)
        {
            if (!text.IsBody(block.First)) board = null;
            else if (_tokens[block.First].Text == "|")
            {
                if (board is not null)
                    foreach (var person in InCells(block)) yield return Member(person, board);
            }
            else if (board is not null && lines.Of(lines.Opening(block), block.End, labelled: true) is { } listed) yield return Member(listed, board);
            else if (labels.Of(block) is { } label)
            {
                board = label.IsAbove ? label.Body : null;
                if (!label.IsAbove)
                    foreach (var person in Beside(label, block)) yield return Member(person, label.Body);
            }
            else board = null;
        }
    }

    private static Post Member(SpottedMention person, SpottedMention board) => new(person, person.First, person.First, board, null, "listed-member");

    /// <summary>The first person of each cell.</summary>
    private IEnumerable<SpottedMention> InCells(Block row)
    {
        for (var i = row.First; i < row.End; i++)
        {
            if (_tokens[i].Text != "|") continue;
            var at = i + 1;
            while (at < row.End && index.Starting(at) is null && (text.Words.IsHonorific(_tokens[at]) || _tokens[at].Kind == TokenKind.Sign) && _tokens[at].Text != "|") at++;
            if (at < row.End && index.Starting(at) is { Type: NodeType.Person } person) yield return person;
        }
    }

    /// <summary>The people behind the label, up to a verb.</summary>
    private IEnumerable<SpottedMention> Beside(BoardLabel label, Block block)
    {
        for (var i = label.From; i < block.End; i++)
            if (index.Starting(i) is { } name)
            {
                if (name.Type == NodeType.Person) yield return name;
                i = name.End - 1;
            }
            else if (_tokens[i].Text == "." && !_tokens[i].Glued || (_tokens[i].IsLower && (text.Words.Is("auxiliary", _tokens[i]) || text.Words.Is("personsay", _tokens[i]) || text.Words.Is("presence", _tokens[i])))) yield break;
    }
}
