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
    private const int LongestItem = 45;
    private const int LongestDetail = 14;
    private const int LongestLabel = 6;
    private const int FarthestColon = 3;

    private readonly MarkedText _text;
    private readonly MentionIndex _index;
    private readonly IReadOnlyList<Token> _tokens;
    private readonly Dictionary<int, SpottedMention> _bodies = [];

    public HeadedPeople(MarkedText text, MentionIndex index)
    {
        (_text, _index, _tokens) = (text, index, text.Tokens);
        SpottedMention? current = null;
        var (nameFirst, wasBody) = (false, false);
        var blocks = text.Text.Blocks;
        for (var b = 0; b < blocks.Count; b++)
        {
            var (at, end, isHeading) = (Opening(blocks[b]), blocks[b].End, text.IsHeading(blocks[b].First));
            if (_tokens[blocks[b].First].Text == "|" || !text.IsBody(blocks[b].First)) (current, nameFirst, wasBody) = (null, false, false);
            else if (BodyLine(at, end) is { } body)
            {
                if (!nameFirst || isHeading) (current, nameFirst) = (wasBody && !IsUnit(body) ? null : body, false);
                wasBody = true;
            }
            else if (IsItem(at, end, current is not null))
            {
                if (current is not null) _bodies[b] = current;
                else nameFirst = true;
                wasBody = false;
            }
            else if (LabelledBody(blocks[b]) is { } listed) (current, nameFirst, wasBody) = (listed, false, false);
            else if (isHeading || !IsDetail(at, end)) (current, nameFirst, wasBody) = (null, false, false);
            else wasBody = false;
        }
    }

    /// <summary>The body above the line of people that a block is, or null.</summary>
    public SpottedMention? Of(int block) => _bodies.GetValueOrDefault(block);

    private int Opening(Block block)
    {
        var at = block.First;
        while (at < block.End - 1 && (_tokens[at].Kind is TokenKind.Sign or TokenKind.Number || _text.Words.IsHonorificOnly(_tokens[at]))) at++;
        return at;
    }

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

    /// <summary>A line that begins with a person, or with a post and a colon before one.</summary>
    private bool IsItem(int at, int end, bool labelled)
    {
        if (at >= end || end - at > LongestItem) return false;
        if (labelled && _index.Starting(at) is null)
            for (var i = at; i < Math.Min(end - 1, at + LongestLabel); i++)
                if (_tokens[i].Text is ":" or "–" or "—" && i > at && Enumerable.Range(at, i - at).Any(k => _text.Words.IsPost(_tokens[k])))
                {
                    at = i + 1;
                    break;
                }
        while (at < end && _text.Words.IsHonorific(_tokens[at]) && _index.Starting(at) is null) at++;
        if (at < end && _tokens[at] is { Text: ".", Glued: true }) at++;
        if (at >= end || _index.Starting(at) is not { Type: NodeType.Person } person) return false;
        return person.End >= end || _tokens[person.End] is { Kind: TokenKind.Sign, Text: not "." } || _text.Words.IsPost(_tokens[person.End]) || _text.Words.IsModifier(_tokens[person.End]) || _text.Words.IsSuffix(_tokens[person.End]);
    }

    /// <summary>"The meeting elected the new board of the Kelp Club:".</summary>
    private SpottedMention? LabelledBody(Block block)
    {
        if (_tokens[block.End - 1].Text != ":") return null;
        for (var i = block.End - 1; i > Math.Max(block.First, block.End - 1 - FarthestColon); i--)
            if (_index.Ending(i) is { } last)
                return last.Type == NodeType.Organization && (_text.Words.Is("boardword", _tokens[last.End - 1]) || Enumerable.Range(block.First, last.First - block.First).TakeLast(LongestLabel).Any(k => _text.Words.Is("boardword", _tokens[k]))) ? last : null;
        return null;
    }

    /// <summary>A post, an address, a state: a line of a card.</summary>
    private bool IsDetail(int at, int end)
    {
        if (end - at > LongestDetail || _tokens[end - 1].Text is "." or ":") return false;
        for (var i = at; i < end; i++)
            if (_text.Words.IsPost(_tokens[i]) || _tokens[i].Kind is TokenKind.Address or TokenKind.Number || _index.Starting(i) is { Type: NodeType.Country }) return true;
        return false;
    }
}
