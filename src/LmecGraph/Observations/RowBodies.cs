using LmecGraph.Mentions;
using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Observations;

/// <summary>
/// The body that stands before a person in a list: <c>Harbour Institute ..... Ms X; Mr Y</c>, <c>Harbour Institute (Ms X, Director)</c>,
/// <c>| Harbour Institute | Ms X |</c>.
/// </summary>
internal sealed class RowBodies(MarkedText text, MentionIndex index)
{
    private const int LongestRow = 60;

    private readonly Row<Token> _tokens = text.Tokens;
    private readonly HeadedPeople _headed = new(text, index);

    /// <summary>The body, or null.</summary>
    public SpottedMention? Of(SpottedMention person, Sentence sentence)
    {
        var first = BehindAddress(person.First, sentence.First);
        if (first > sentence.First && _tokens[first - 1].Text == "(") return index.Ending(first - 1) is { Type: NodeType.Organization } before ? before : null;
        if ((OfMembers(person, sentence.Block) ?? InPart(person, first, sentence)) is { } board) return board;
        var block = text.Text.Blocks[sentence.Block];
        if (text.Tables.ColumnOf(person.First) == TableColumn.People) return InRow(block);
        if (_headed.Of(sentence.Block) is { } above) return above;
        if (block.End - block.First > LongestRow) return null;
        return _tokens[block.First].Text == "|" ? InCell(person, first, block.First) : AtHead(person, block.First);
    }

    /// <summary><c>Members of the Reef Board: A, B</c>, with the names in the line or in the one below.</summary>
    private SpottedMention? OfMembers(SpottedMention person, int block)
    {
        for (var b = block; b >= Math.Max(0, block - 1); b--)
        {
            var (first, end) = (text.Text.Blocks[b].First, text.Text.Blocks[b].End);
            if (!text.Is(first, end, "members") || !text.Is(first + 1, end, "of")) continue;
            if (index.Body(text.Is(first + 2, end, "the") ? first + 3 : first + 2) is { } body && text.Is(body.End, end, ":") && body.End < person.First && (b == block || body.End == end - 1)) return body;
        }
        return null;
    }

    /// <summary><c>…; X, reed sampler and net mender, Reef Board; …</c>: the body that closes the person's part of a row that semicolons part.</summary>
    private SpottedMention? InPart(SpottedMention person, int first, Sentence sentence)
    {
        var opens = first - 1 > sentence.First && _tokens[first - 1].Is("and") ? first - 2 : first - 1;
        if (opens <= sentence.First || !text.Is(person.End, sentence.End, ",")) return null;
        var isPart = _tokens[opens].Text == ";";
        if (!isPart && _tokens[opens].Lower is not (":" or "are" or "were" or "include" or "included" or "including")) return null;
        SpottedMention? body = null;
        var end = person.End + 1;
        for (; end < sentence.End && _tokens[end].Text != ";" && end - person.End < LongestRow; end++)
            if (index.Starting(end) is { Type: NodeType.Person }) return null;
            else if (index.Starting(end) is { Type: NodeType.Organization } named) (body, end) = (body ?? named, named.End - 1);
        return isPart || text.Is(end, sentence.End, ";") ? body : null;
    }

    /// <summary>The first body of the row in its column of bodies.</summary>
    private SpottedMention? InRow(Block row)
    {
        for (var i = row.First; i < row.End; i++)
            if (text.Tables.ColumnOf(i) == TableColumn.Bodies && index.Body(i) is { } body) return body;
        return null;
    }

    private int BehindAddress(int at, int first)
    {
        while (at > first && (text.Words.IsHonorificOnly(_tokens[at - 1]) || _tokens[at - 1] is { Text: ".", Glued: true })) at--;
        return at;
    }

    /// <summary>The person fills a cell; the nearest cell to the left that is a body, with no other person between.</summary>
    private SpottedMention? InCell(SpottedMention person, int first, int start)
    {
        while (first > start && _tokens[first - 1].Lower is "," or ";" or "and" or "/" && index.Ending(first - 1) is { Type: NodeType.Person } beside) first = BehindAddress(beside.First, start);
        if (first == start || _tokens[first - 1].Text != "|" || (person.End < _tokens.Count && _tokens[person.End].Lower is not ("|" or "," or ";" or "(" or "and" or "/"))) return null;
        for (var bar = first - 1; bar > start; bar--)
        {
            if (index.Ending(bar) is { Type: NodeType.Person }) return null;
            if (_tokens[bar].Text == "|" && index.Ending(bar) is { Type: NodeType.Organization } body && body.First > start && _tokens[body.First - 1].Text == "|") return body;
        }
        return null;
    }

    /// <summary>The block opens with the body, then only signs up to the first person; further persons and their posts follow.</summary>
    private SpottedMention? AtHead(SpottedMention person, int start)
    {
        var at = start;
        while (at < person.First && _tokens[at].Kind == TokenKind.Sign) at++;
        if (at + 1 < person.First && _tokens[at].Lower is "for" or "from") at += text.Is(at + 1, person.First, "the") ? 2 : 1;
        if (index.Body(at) is not { } body || body.End >= person.First) return null;
        var led = false;
        for (at = body.End; at < person.First; at++)
        {
            var t = _tokens[at];
            if (index.Starting(at) is { Type: NodeType.Organization or NodeType.Event or NodeType.Initiative }) return null;
            if (index.Starting(at) is { Type: NodeType.Person or NodeType.Country } name) at = name.End - 1;
            else if (t.Text is ":" or "." or "–" or "—" or "-" or "…" or "..." || t.Text.All(c => c is '.' or '…')) led = true;
            else if (t.Kind != TokenKind.Sign && !text.Words.IsHonorific(t) && !text.Words.IsPost(t) && !text.Words.IsModifier(t) && !t.Is("and")) return null;
        }
        return led ? body : null;
    }
}
