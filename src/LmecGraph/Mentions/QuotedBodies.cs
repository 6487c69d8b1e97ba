using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Mentions;

/// <summary>
/// Bodies whose own name stands in quotes: <c>“Harbourlight” Public Foundation</c>, <c>NGO “Harbourlight”</c>, <c>“Harbourlight” company</c>,
/// <c>Federation of Growers “Harbourlight”</c>.
/// </summary>
internal sealed class QuotedBodies(MarkedText text, List<Candidate> names)
{
    private const int LongestName = 6;
    private const int FarthestHead = 4;

    private readonly Row<Token> _tokens = text.Tokens;
    private readonly Candidate?[] _outer = Coverage.Of(text, names);

    /// <summary>Adds the bodies found, in place of names inside them.</summary>
    public void Read()
    {
        var found = new List<Candidate>();
        foreach (var sentence in text.Text.Sentences)
            for (var i = sentence.First; i < sentence.End; i++)
                if (text.ClosingQuote(i, sentence.End, LongestName + 2) is var close and > 0 && IsName(i + 1, close - 1))
                {
                    found.AddRange(At(i, close, sentence));
                    i = close - 1;
                }
        names.RemoveAll(n => n.Type is NodeType.Organization or NodeType.Initiative && found.Exists(f => f.Known is null && f.Contains(n) && !(f.First == n.First && f.End == n.End)));
        names.AddRange(found);
    }

    /// <summary>Two capitalized words and more, or one that is no common word.</summary>
    private bool IsName(int first, int end)
    {
        if (end <= first || !_tokens[first].IsCapitalized) return false;
        for (var i = first; i < end; i++)
            if (_outer[i]?.Type is NodeType.Person or NodeType.Event || !(_tokens[i].IsCapitalized || text.Words.IsSmallWord(_tokens[i].Lower) || _tokens[i].Kind == TokenKind.Number || _tokens[i].Text is "-" or "&" or "+")) return false;
        return end - first > 1 || !text.Words.IsCommon(_tokens[first]);
    }

    private IEnumerable<Candidate> At(int open, int close, Sentence sentence)
    {
        if (Head(close, sentence.End) is var head and > 0) return [Body(open, head + 1, head)];
        if (open > sentence.First && IsKind(_tokens[open - 1])) return [Body(open + 1, close - 1, -1)];
        if (close < sentence.End && _tokens[close].IsLower && text.Words.Is("bodynoun", _tokens[close])) return [Body(open + 1, close - 1, -1)];
        if (open > sentence.First && _outer[open - 1] is { Type: NodeType.Organization, Head: >= 0 } body && body.End == open && body.First >= sentence.First && EndsWell(close, sentence.End))
        {
            var whole = Body(body.First, close, body.Head);
            return [whole, Body(open + 1, close - 1, -1) with { Known = Referents.KeyOf(whole) }];
        }
        return [];
    }

    /// <summary>The head word of a body behind the quotation, capitalized words before it: <c>Public Foundation</c>; 0 where there is none.</summary>
    private int Head(int at, int end)
    {
        for (var i = at; i < Math.Min(end, at + FarthestHead) && _tokens[i].IsCapitalized && _outer[i]?.Type is null or NodeType.Organization; i++)
            if (text.Words.BodyRank(_tokens[i]) is not null && !(i + 1 < end && _tokens[i + 1].IsCapitalized)) return i;
        return 0;
    }

    /// <summary>"company", "NGO", <c>LLC</c>.</summary>
    private bool IsKind(Token token) => (token.IsLower || token.IsAllCaps) && (text.Words.Is("bodynoun", token) || text.Words.Is("legalform", token) || text.Words.Is("quotedkind", token));

    private bool EndsWell(int at, int end) => at >= end || _tokens[at].Kind == TokenKind.Sign || text.Words.Is("auxiliary", _tokens[at]) || text.Words.Is("function", _tokens[at]);

    private Candidate Body(int first, int end, int head) => new(NodeType.Organization, first, end, head, text.Surface(first, end));
}
