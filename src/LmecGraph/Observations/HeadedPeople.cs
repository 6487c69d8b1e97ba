using LmecGraph.Mentions;
using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Observations;

/// <summary>
/// Lists in which a body stands on a line of its own and its people below it, and lists behind a line that says whose members follow
/// (<c>The new board of the Kelp Club:</c>, <c>Chair: Anna Keller</c>). Where the first line holds a person, the bodies below are those of the persons above.
/// </summary>
internal sealed class HeadedPeople
{
    private const int LongestDetail = 14;

    private readonly MarkedText _text;
    private readonly MentionIndex _index;
    private readonly Row<Token> _tokens;
    private readonly Dictionary<int, SpottedMention> _bodies = [];

    public HeadedPeople(MarkedText text, MentionIndex index)
    {
        (_text, _index, _tokens) = (text, index, text.Tokens);
        var (lines, labels) = (new PersonLine(text, index), new BoardLabels(text, index));
        SpottedMention? current = null;
        var (nameFirst, wasBody) = (false, false);
        var blocks = text.Text.Blocks;
        for (var b = 0; b < blocks.Count; b++)
        {
            var (at, end, isHeading) = (lines.Opening(blocks[b]), blocks[b].End, text.IsHeading(blocks[b].First));
            if (_tokens[blocks[b].First].Text == "|" || !text.IsBody(blocks[b].First)) (current, nameFirst, wasBody) = (null, false, false);
            else if (BodyLine(at, end) is { } body)
            {
                if (!nameFirst || isHeading) (current, nameFirst) = (wasBody && !IsUnit(body) ? null : body, false);
                wasBody = true;
            }
            else if (lines.Of(at, end, current is not null) is not null)
            {
                if (current is not null) _bodies[b] = current;
                else nameFirst = true;
                wasBody = false;
            }
            else if (labels.Of(blocks[b]) is { IsAbove: true } label) (current, nameFirst, wasBody) = (label.Body, false, false);
            else if (isHeading || !IsDetail(at, end)) (current, nameFirst, wasBody) = (null, false, false);
            else wasBody = false;
        }
    }

    /// <summary>The body above the line of people that a block is, or null.</summary>
    public SpottedMention? Of(int block) => _bodies.GetValueOrDefault(block);

    /// <summary>A body with its short form, owners, place and a colon, and no more.</summary>
    private SpottedMention? BodyLine(int at, int end)
    {
        if (_text.Is(at, end, "the")) at++;
        if (at >= end || _index.Body(at) is not { } body) return null;
        at = body.End;
        while (at < end)
            if (_text.BehindBracket(at, end) is var behind && behind > at) at = behind;
            else if (_tokens[at].Kind == TokenKind.Sign && _tokens[at].Text is not ("." or ";")) at++;
            else if (_index.Starting(at) is { Type: NodeType.Organization or NodeType.Country } name) at = name.End;
            else return null;
        return body;
    }

    private bool IsUnit(SpottedMention body) => body.Candidate.Head >= 0 && _text.Words.BodyRank(_tokens[body.Candidate.Head]) == "unit";

    /// <summary>A post, an address, a state: a line of a card.</summary>
    private bool IsDetail(int at, int end)
    {
        if (end - at > LongestDetail || _tokens[end - 1].Text is "." or ":") return false;
        for (var i = at; i < end; i++)
            if (_text.Words.IsPost(_tokens[i]) || _tokens[i].Kind is TokenKind.Address or TokenKind.Number || _index.Starting(i) is { Type: NodeType.Country }) return true;
        return false;
    }
}
