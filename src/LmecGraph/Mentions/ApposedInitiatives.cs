using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Mentions;

/// <summary>
/// Initiatives without a head word that stand behind the noun for what they are: <c>its new initiative, Harbours for All, …</c>,
/// <c>two projects, Tidemark and Kelpwatch</c>, <c>three programmes: …</c>. A name alone asks for an article or owner before the noun, a row for its number.
/// </summary>
internal sealed class ApposedInitiatives(MarkedText text, List<Candidate> names, NamePhrases phrases)
{
    private const int LongestNoun = 6;

    private readonly Row<Token> _tokens = text.Tokens;
    private readonly Candidate?[] _outer = Coverage.Of(text, names);
    private readonly BodyShape _shape = new(text, phrases, names);

    /// <summary>The names, in order.</summary>
    public IEnumerable<Candidate> Find()
    {
        foreach (var sentence in text.Text.Sentences)
            for (var noun = sentence.First + 1; noun + 2 < sentence.End; noun++)
            {
                if (!_tokens[noun].IsLower || _outer[noun] is not null || Opening(noun + 1, sentence.End) is not (> 0 and var first)) continue;
                if (text.Words.Is("undertaking", _tokens[noun]) && _tokens[noun + 1].Text == "," && IsOne(noun, sentence.First))
                {
                    if (End(first, sentence.End) is var end && end - first > 1 && Closes(end, sentence.End)) yield return Named(first, end);
                }
                else if (text.Words.Is("undertakings", _tokens[noun]) && AreCounted(noun, sentence.First))
                    foreach (var name in Row(first, sentence.End)) yield return name;
            }
    }

    private Candidate Named(int first, int end) => new(NodeType.Initiative, first, end, -1, text.Surface(first, end));

    /// <summary>The token behind the comma, colon or dash, a "namely" or "called" included, or 0.</summary>
    private int Opening(int at, int end)
    {
        if (_tokens[at].Text is not ("," or ":" or "–" or "—")) return 0;
        at++;
        if (at < end && _tokens[at].Lower is "namely" or "called" or "named" or "titled" or "entitled") at++;
        return at < end && _tokens[at].IsCapitalized ? at : 0;
    }

    /// <summary>"its new initiative", "a five-year programme": an article or owner before the noun, plain words between them.</summary>
    private bool IsOne(int noun, int first)
    {
        for (var i = noun - 1; i >= first && noun - i <= LongestNoun; i--)
        {
            if (text.Words.Is("article", _tokens[i]) || _tokens[i].Lower is "its" or "their" or "our" or "'s" or "new" or "flagship") return true;
            if (_tokens[i].Kind == TokenKind.Sign || text.Words.IsSmallWord(_tokens[i].Lower) || text.Words.Is("function", _tokens[i])) return false;
        }
        return false;
    }

    /// <summary>"two projects", "the following initiatives", "both programmes".</summary>
    private bool AreCounted(int noun, int first)
    {
        for (var i = noun - 1; i >= first && noun - i <= LongestNoun && _tokens[i].Kind != TokenKind.Sign; i--)
            if (text.Words.Is("count", _tokens[i]) || _tokens[i].Lower is "both" or "following") return true;
        return false;
    }

    /// <summary>A comma, bracket, dash or the end stands behind a name that a comma opened.</summary>
    private bool Closes(int at, int end) => at >= end || _tokens[at].Text is "," or "." or "(" or "–" or "—" or ";" || (at == end - 1 && _tokens[at].Kind == TokenKind.Sign);

    /// <summary>The token behind the name that begins here, or the token itself: name words, small words that lead to further ones, "for All".</summary>
    private int End(int first, int end)
    {
        var last = Run(first, end);
        while (last > first && last + 1 < end && _tokens[last].Lower is "for" or "of" or "through" or "to" or "in" or "without")
        {
            var next = _tokens[last + 1].Text == "All" ? last + 2 : Run(last + 1, end);
            if (next == last + 1) break;
            last = next;
        }
        for (var i = first; i < last; i++)
            if (text.Words.EventLevel(_tokens[i]) is not null || text.Words.BodyRank(_tokens[i]) is not null) return first;
        return text.Known(first) is null && !_shape.LooksLikePerson(first, last) && (_shape.CanName(first, last) || last - first > 2) ? last : first;
    }

    private int Run(int at, int end)
    {
        while (at < end && _outer[at] is null && phrases.IsNameWord(at, end)) at++;
        return at;
    }

    /// <summary>Two names and more, of a row that "and" closes; one word each will do.</summary>
    private List<Candidate> Row(int at, int end)
    {
        var (found, closed) = (new List<Candidate>(), false);
        while (at < end && _tokens[at].IsCapitalized)
        {
            var stop = End(at, end);
            if (stop == at) return [];
            found.Add(Named(at, stop));
            if (closed) return found;
            at = stop;
            while (at < end && _tokens[at].Lower is "," or "and" or "&") closed |= !_tokens[at++].Is(",");
            if (at == stop) return [];
        }
        return [];
    }
}
