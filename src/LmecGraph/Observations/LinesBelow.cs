using LmecGraph.Mentions;
using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Observations;

/// <summary>The lines below a name that fills its line: the post, then the body.</summary>
internal sealed class LinesBelow(MarkedText text, MentionIndex index, TitleWords titles)
{
    private readonly Row<Token> _tokens = text.Tokens;
    private readonly PostBodies _bodies = new(text, index, titles);

    /// <summary>A heading that holds the name alone; the title or body stands in the block below.</summary>
    public bool Find(Sentence sentence, out int at, out int end)
    {
        (at, end) = (0, 0);
        var blocks = text.Text.Blocks;
        if (sentence.End != blocks[sentence.Block].End || sentence.Block + 1 >= blocks.Count || sentence.End - sentence.First > 8) return false;
        var next = blocks[sentence.Block + 1];
        (at, end) = (next.First, next.End);
        if (IsBullet(at) && IsBullet(blocks[sentence.Block].First)) return false;
        // "MSc, director of nets"
        if (at + 2 < end && text.Words.IsSuffix(_tokens[at]) && _tokens[at + 1].Text == ",") at += 2;
        if (end - at > 45 || index.Starting(at)?.Type == NodeType.Person || IsLabel(at, end)) return false;
        return _bodies.Org(at, end) is { } body ? body.End >= end || _tokens[body.End].Kind == TokenKind.Sign || titles.Begins(body.End, end, 4) : titles.Begins(at, end, 6);
    }

    private bool IsBullet(int at) => _tokens[at] is { Kind: TokenKind.Sign, Text: not ("“" or "\"" or "(") };

    /// <summary><c>Treasurer: Anna Keller</c>: the post of somebody else.</summary>
    private bool IsLabel(int at, int end)
    {
        for (var i = at + 1; i < Math.Min(end - 1, at + TitleWords.Longest); i++)
            if (_tokens[i].Text == ":") return Enumerable.Range(i + 1, Math.Min(3, end - i - 1)).Any(k => index.Starting(k) is { Type: NodeType.Person });
        return false;
    }

    /// <summary>The body that a line holds, with its parents and state and nothing else: below a name and a title.</summary>
    public SpottedMention? BodyIn(int block)
    {
        if (block >= text.Text.Blocks.Count) return null;
        var line = text.Text.Blocks[block];
        if (_bodies.Org(line.First, line.End) is not { } body) return null;
        var at = body.End;
        while (at < line.End && _bodies.IsParentOrPlace(at, line.End, out var next)) at = next;
        return _bodies.SkipBracket(at, line.End) >= line.End ? body : null;
    }
}
