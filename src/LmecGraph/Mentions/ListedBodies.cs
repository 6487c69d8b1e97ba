using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Mentions;

/// <summary>
/// Bodies known by the company that they keep: in a row with bodies ("A Institute, Harbourlight and B Ltd."), and in a list whose items are names
/// of bodies or whose heading says so.
/// </summary>
internal sealed class ListedBodies(MarkedText text, NamePhrases phrases, IReadOnlyList<Candidate> names)
{
    private const int ShortestRow = 3;
    private const int LongestItem = 8;
    private const int FarthestTopic = 8;

    private readonly BodyShape _shape = new(text, phrases, names);
    private readonly Candidate?[] _outer = Coverage.Of(text, names);
    private readonly Row<Token> _tokens = text.Tokens;

    /// <summary>The bodies found, none of which overlaps a name.</summary>
    public List<Candidate> Find()
    {
        var found = new List<Candidate>();
        foreach (var sentence in text.Text.Sentences)
            for (var i = sentence.First; i < sentence.End;) i = Row(i, sentence.End, found);
        Items(found);
        return found;
    }

    /// <summary>A row of names with commas, "and" or slashes; returns the token to go on from.</summary>
    private int Row(int first, int end, List<Candidate> found)
    {
        if (_tokens[first].IsLower && _outer[first] is null && !EventWords.IsElectronic(_tokens[first]) && !text.Words.Is("article", _tokens[first])) return first + 1;
        List<(int First, int End)>? unknown = null;
        var (bodies, members, at, slash, joined) = (0, 0, first, false, false);
        while (at < end)
        {
            if (text.Words.Is("article", _tokens[at])) at++;
            // "Head, Trade, Ports and Roads, Reef Bank": what the post is of.
            if (at > 1 && _tokens[at - 1].Text == "," && text.Words.IsPost(_tokens[at - 2])) at = PostFields.BehindList(text, at, end, i => _outer[i] is { Type: NodeType.Organization } body && body.First == i);
            if (at >= end) break;
            int stop;
            if (_outer[at] is { Type: not NodeType.Country } name && name.First == at)
            {
                if (name.Type != NodeType.Organization) break;
                bodies++;
                stop = name.End;
            }
            else
            {
                if (_outer[at] is { Type: not NodeType.Country } || _tokens[at].Kind == TokenKind.Number) break;
                stop = _shape.JoinedEnd(at, end, inRow: true);
                if (stop == at || text.Known(at) is not null || HoldsName(at, stop) || (joined && IsTownBehind(at, stop))) break;
                (unknown ??= []).Add((at, stop));
            }
            members++;
            var next = AfterJoint(stop, end, ref slash);
            joined |= next > stop && _tokens[next - 1].Lower is "and" or "&";
            if (next == stop)
            {
                at = stop;
                break;
            }
            at = next;
        }
        if (slash && at < end && _tokens[at] is { Kind: TokenKind.Number, Glued: true }) return Math.Max(at, first + 1);
        var isRowOfBodies = bodies > 0 && (members >= ShortestRow || slash || (members > 1 && unknown is not null && unknown.All(u => IsLetters(u.First, u.End))));
        if (unknown is not null && (isRowOfBodies || IsBehindLabel(first)) && !HoldsVenue(first, at) && !IsBehindTopics(first))
            foreach (var (start, stop) in unknown)
                if (EndsWell(stop, end) && _shape.CanNameBody(start, stop) && (bodies > 1 || !_shape.LooksLikePerson(start, stop))) found.Add(Body(start, stop));
        return Math.Max(at, first + 1);
    }

    /// <summary>The <c>Kelpjar</c> of "A and B, Kelpjar, signed": one word between commas behind the end of the row is where the last body is.</summary>
    private bool IsTownBehind(int at, int stop) => stop == at + 1 && _tokens[at - 1].Text == "," && !_tokens[at].IsAllCaps && _tokens[at].Text.Count(char.IsUpper) == 1;

    /// <summary><c>our sponsors: A, B and C</c>, <c>associations such as A and B</c>: right behind a word for bodies.</summary>
    private bool IsBehindLabel(int first)
    {
        if (first > 3 && ((_tokens[first - 1].Is("as") && _tokens[first - 2].Is("such") && text.Words.Is("bodylist", _tokens[first - 3])) || (_tokens[first - 1].Lower is "including" or "like" && text.Words.Is("bodylist", _tokens[first - 2])))) return true;
        if (first < 2 || _tokens[first - 1].Text != ":") return false;
        return text.Words.Is("backers", _tokens[first - 2]) || (_tokens[first - 2].Is("by") && first > 2 && text.Words.Is("doneby", _tokens[first - 3]));
    }

    /// <summary><c>topics related to A, B and C</c>, <c>four workshops on 3 May: A; B</c>: what was spoken of.</summary>
    private bool IsBehindTopics(int first)
    {
        for (var i = first - 1; i >= Math.Max(0, first - FarthestTopic); i--)
        {
            var t = _tokens[i];
            if (text.Words.Is("topicnoun", t) || (_tokens[first - 1].Text == ":" && t.IsLower && t.Lower.EndsWith('s') && text.Words.EventLevel(t) is not null)) return true;
            if ((t.Kind == TokenKind.Sign && t.Text != ":") || (t.IsCapitalized && !text.Words.Is("month", t))) return false;
        }
        return false;
    }

    /// <summary><c>QXRT</c> beside a body: letters are no other kind of name there.</summary>
    private bool IsLetters(int first, int end) => end == first + 1 && Acronyms.IsAcronym(text, first);

    private bool HoldsName(int first, int end)
    {
        for (var i = first; i < end; i++)
            if (_outer[i] is { } name && name.Type != NodeType.Country) return true;
        return false;
    }

    private bool HoldsVenue(int first, int end)
    {
        for (var i = first; i < end; i++)
            if (text.Words.Is("venueword", _tokens[i])) return true;
        return false;
    }

    private int AfterJoint(int at, int end, ref bool slash)
    {
        if (text.Is(at, end, "("))
            for (var i = at + 1; i < Math.Min(end, at + 8); i++)
                if (_tokens[i].Text == ")")
                {
                    at = i + 1;
                    break;
                }
        var start = at;
        if (text.Is(at, end, "/")) slash = true;
        while (at < end && at < start + 3 && _tokens[at].Lower is "," or ";" or "and" or "/" or "&") at++;
        return at;
    }

    /// <summary>Behind the name stands a joint or a sign, no noun that it describes ("Harbour officials").</summary>
    private bool EndsWell(int at, int end) => at >= end || _tokens[at].Kind == TokenKind.Sign || text.Words.Is("function", _tokens[at]) || text.Words.Is("auxiliary", _tokens[at]);

    private Candidate Body(int first, int end) => new(NodeType.Organization, first, end, -1, text.Surface(first, end));

    /// <summary>Three and more short blocks in a row that are names, under a heading with a colon that speaks of bodies, or two of them bodies already.</summary>
    private void Items(List<Candidate> found)
    {
        var blocks = text.Text.Blocks;
        for (var b = 0; b < blocks.Count; b++)
        {
            var (items, bodies, n) = (new List<(int First, int End)>(), 0, b);
            for (; n < blocks.Count && Item(blocks[n], out var first, out var end); n++)
            {
                if (_outer[first] is { Type: NodeType.Organization } name && name.First == first && name.End >= end) bodies++;
                else items.Add((first, end));
            }
            if (n - b >= ShortestRow && items.Count > 0 && (bodies >= 2 || (b > 0 && IsHeading(blocks[b - 1]))))
                found.AddRange(items.Where(i => _shape.CanNameBody(i.First, i.End) && !_shape.LooksLikePerson(i.First, i.End)).Select(i => Body(i.First, i.End)));
            b = Math.Max(b, n - 1);
        }
    }

    /// <summary>A short block of capitalized words with nothing else in it.</summary>
    private bool Item(Block block, out int first, out int end)
    {
        (first, end) = (block.First, block.End);
        while (first < end && _tokens[first].Text is "-" or "•" or "–" or "·" or "▪" or "●") first++;
        if (end - first > LongestItem || first == end || (first == block.First && block.End - block.First < 1)) return false;
        if (_outer[first] is { } name && name.First == first) return name.Type == NodeType.Organization && name.End >= end;
        var stop = _shape.LongRunEnd(first, end);
        if (stop < end && stop == end - 1 && _tokens[stop].Text == "!" && _tokens[stop].Glued) stop = end;
        if (stop != end || first == block.First) return false;
        for (var i = first; i < end; i++)
            if (_outer[i] is { Type: not NodeType.Country and not NodeType.Initiative }) return false;
        return true;
    }

    private bool IsHeading(Block block)
    {
        if (block.End - block.First > 8) return false;
        if (_tokens[block.End - 1].Text != ":") return block.End - block.First <= ShortestRow && text.Words.Is("backers", _tokens[block.End - 1]);
        for (var i = block.First; i < block.End; i++)
            if (text.Words.Is("bodylist", _tokens[i])) return true;
        return false;
    }
}
