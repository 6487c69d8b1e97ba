using LmecGraph.Mentions;
using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Observations;

/// <summary>Words that announce the members of a body.</summary>
/// <param name="Body">The body.</param>
/// <param name="From">The token behind the words.</param>
/// <param name="IsAbove">The members stand in the blocks below; else in the same one.</param>
internal sealed record BoardLabel(SpottedMention Body, int From, bool IsAbove);

/// <summary>
/// Words that say whose members are listed behind them: <c>The members of the Reef Panel are as follows</c>, <c>The meeting elected the new board of the Kelp Club:</c>.
/// </summary>
internal sealed class BoardLabels(MarkedText text, MentionIndex index)
{
    private const int LongestLabel = 6;
    private const int FarthestColon = 3;
    private const int FarthestIntroduction = 5;

    private readonly Row<Token> _tokens = text.Tokens;

    /// <summary>The label that a block holds, or null.</summary>
    public BoardLabel? Of(Block block)
    {
        for (var i = block.First; i < block.End; i++)
            if (_tokens[i].Text == ":" && BeforeColon(i, block.First) is { } labelled) return new BoardLabel(labelled, i + 1, IsAbove(i, block.End));
            else if (i == block.First && MembersOf(i, block.End) is { } headed && headed.End == block.End) return new BoardLabel(headed, block.End, IsAbove: true);
            else if (MembersOf(i, block.End) is { } body && Introduced(body.End, block.End) is var from and > 0) return new BoardLabel(body, from, IsAbove(from, block.End));
        return null;
    }

    private bool IsAbove(int from, int end) => !Enumerable.Range(from, end - from).Any(i => index.Starting(i) is { Type: NodeType.Person });

    /// <summary>"members of the Reef Panel": the panel.</summary>
    private SpottedMention? MembersOf(int at, int end)
    {
        if (!(_tokens[at].Lower is "members" or "membership" or "composition") || !text.Is(at + 1, end, "of")) return null;
        return index.Body(text.Is(at + 2, end, "the") ? at + 3 : at + 2);
    }

    /// <summary>"are as follows", "include:", ":": the token behind, or 0.</summary>
    private int Introduced(int at, int end)
    {
        at = text.BehindBracket(at, end) is var behind && behind > at ? behind : at;
        for (var i = at; i < Math.Min(end, at + FarthestIntroduction); i++)
            if (_tokens[i].Lower is ":" or "follows" or "following") return i + 1;
        return 0;
    }

    /// <summary>"the new board of the Kelp Club:".</summary>
    private SpottedMention? BeforeColon(int colon, int first)
    {
        for (var i = colon; i > Math.Max(first, colon - FarthestColon); i--)
            if (index.Ending(i) is { } last)
                return last.Type == NodeType.Organization && (text.Words.Is("boardword", _tokens[last.End - 1]) || Enumerable.Range(first, last.First - first).TakeLast(LongestLabel).Any(k => text.Words.Is("boardword", _tokens[k]))) ? last : null;
        return null;
    }
}
