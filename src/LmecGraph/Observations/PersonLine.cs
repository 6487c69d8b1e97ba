using LmecGraph.Mentions;
using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Observations;

/// <summary>A line of a list that begins with a person: <c>Dr. Anna Keller, Kelp Bank</c>, <c>Chair: Anna Keller</c>.</summary>
internal sealed class PersonLine(MarkedText text, MentionIndex index)
{
    private const int Longest = 45;
    private const int LongestLabel = 6;

    private readonly Row<Token> _tokens = text.Tokens;

    /// <summary>The first token of a block that is no bullet, number or form of address.</summary>
    public int Opening(Block block)
    {
        var at = block.First;
        while (at < block.End - 1 && (_tokens[at].Kind is TokenKind.Sign or TokenKind.Number || text.Words.IsHonorificOnly(_tokens[at]))) at++;
        return at;
    }

    /// <summary>The person whom a line begins with, behind a post and a colon where <paramref name="labelled"/>; null for other lines and for sentences about a person.</summary>
    public SpottedMention? Of(int at, int end, bool labelled)
    {
        if (at >= end || end - at > Longest) return null;
        if (labelled && index.Starting(at) is null)
            for (var i = at; i < Math.Min(end - 1, at + LongestLabel); i++)
                if (_tokens[i].Text is ":" or "–" or "—" && i > at && Enumerable.Range(at, i - at).Any(k => text.Words.IsPost(_tokens[k])))
                {
                    at = i + 1;
                    break;
                }
        while (at < end && text.Words.IsHonorific(_tokens[at]) && index.Starting(at) is null) at++;
        if (at < end && _tokens[at] is { Text: ".", Glued: true }) at++;
        if (at >= end || index.Starting(at) is not { Type: NodeType.Person } person) return null;
        return person.End >= end || _tokens[person.End] is { Kind: TokenKind.Sign, Text: not "." } || text.Words.IsPost(_tokens[person.End]) || text.Words.IsModifier(_tokens[person.End]) || text.Words.IsSuffix(_tokens[person.End]) ? person : null;
    }
}
