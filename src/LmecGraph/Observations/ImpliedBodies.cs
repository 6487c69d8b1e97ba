using LmecGraph.Mentions;
using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Observations;

/// <summary>
/// The body of a post that names none beside it: the one whose head word the title repeats ("the director of the agency"), the one that "its" points
/// to, the one on whose behalf the person acts, the body of whom the person stands in for.
/// </summary>
internal sealed class ImpliedBodies(SpottedMentions mentions, TitleWords titles)
{
    private const int FarthestHead = 4;
    private const int FarthestPhrase = 9;

    private readonly MarkedText _text = mentions.Text;
    private readonly List<SpottedMention> _bodies = [.. mentions.All.Where(m => m.Type == NodeType.Organization)];

    private Dictionary<string, List<SpottedMention>> ByHead => field ??= _bodies.Where(b => b.Candidate.Head >= 0)
        .GroupBy(b => _text.Tokens[b.Candidate.Head].Lower, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.ToList(), StringComparer.Ordinal);

    /// <summary>The people by the token behind their names.</summary>
    private Dictionary<int, SpottedMention> People => field ??= mentions.All.Where(m => m.Type == NodeType.Person).GroupBy(m => m.End).ToDictionary(g => g.Key, g => g.Last());

    /// <summary>The body, or null.</summary>
    public SpottedMention? Of(Post post, Sentence sentence) => Repeated(post) ?? OnBehalf(post, sentence) ?? Possessed(post, sentence);

    /// <summary>The posts of the person whom this one stands in for: "X, represented by her deputy, Y".</summary>
    public IEnumerable<Post> StandingInFor(SpottedMention person, int titleFirst, Sentence sentence, IReadOnlyList<Post> before)
    {
        var at = Math.Min(titleFirst, person.First) - 1;
        while (at > sentence.First && (_text.Words.Is("article", _text.Tokens[at]) || _text.Tokens[at].Lower is "his" or "her" or "its" or "their" or "by" or "mr" or "ms" or "mrs" or "dr" or "." || _text.Words.IsHonorificOnly(_text.Tokens[at]))) at--;
        if (at <= sentence.First || !_text.Is(at + 1, person.First, "by") || !_text.Tokens[at].Is("represented")) return [];
        var other = Enumerable.Range(0, Math.Min(FarthestHead, at - sentence.First)).Select(back => People.GetValueOrDefault(at - back)).FirstOrDefault(p => p is not null);
        return other is null ? [] : before.Where(p => p.Person.Referent == other.Referent && !p.IsBare);
    }

    /// <summary>"Centre Director X", "the director of the agency, X": the nearest body before whose head word the title holds.</summary>
    private SpottedMention? Repeated(Post post)
    {
        if (post.TitleEnd <= post.TitleFirst) return null;
        var first = _text.Tokens[post.TitleFirst];
        if (post.TitleEnd - post.TitleFirst > 1 && _text.Words.BodyRank(first) is not null && !titles.IsPost(post.TitleFirst)) return Headed(first, post.TitleFirst);
        if (_text.Is(post.TitleFirst + 1, post.TitleEnd, "'s") && Headed(first, post.TitleFirst) is { } named) return named;
        var from = Math.Max(0, post.TitleFirst - 2);
        if (_text.Is(from + 1, post.TitleFirst, "'s") && Headed(_text.Tokens[from], from) is { } owner) return owner;
        var end = Math.Min(_text.Tokens.Count, Math.Max(post.TitleEnd + FarthestHead, post.Person.First));
        for (var i = post.TitleFirst; i + 1 < end; i++)
            if (_text.Tokens[i].Lower is "of" or "at" && _text.Is(i + 1, end, "the") && i + 2 < end && Headed(_text.Tokens[i + 2], i) is { } body && !GoesOn(i + 3)) return body;
        return null;
    }

    /// <summary>What follows makes another name of the head word: <c>the Council of Elders</c>.</summary>
    private bool GoesOn(int at) => at < _text.Tokens.Count && (_text.Tokens[at].Is("of") || _text.Tokens[at].Is("for") || (_text.Tokens[at].IsCapitalized && _text.Words.BodyRank(_text.Tokens[at]) is not null));

    private SpottedMention? Headed(Token head, int before) => ByHead.TryGetValue(head.Lower, out var bodies) ? LastBefore(bodies, before) : null;

    /// <summary>"On behalf of the Council, President X signed".</summary>
    private SpottedMention? OnBehalf(Post post, Sentence sentence)
    {
        var at = Math.Min(post.TitleFirst, post.Person.First);
        if (LastBefore(_bodies, at) is not { } body) return null;
        for (var i = Math.Max(sentence.First, body.First - 4); i < body.First - 1; i++)
            if (_text.Tokens[i].Is("behalf") && _text.Is(i + 1, body.First, "of") && at - body.End <= 3 && body.First >= sentence.First) return body;
        return null;
    }

    /// <summary>"Harbourlight, led by its chair, X": the last body that the sentence names before "its".</summary>
    private SpottedMention? Possessed(Post post, Sentence sentence)
    {
        var at = post.TitleFirst - 1;
        if (post.TitleFirst >= post.Person.First && post.Rule == "bare-title") return null;
        while (at > sentence.First && at > post.TitleFirst - FarthestPhrase && (_text.Words.IsModifier(_text.Tokens[at]) || _text.Tokens[at].Lower is "new" or "newly" or "elected" or "then")) at--;
        return at > sentence.First && _text.Tokens[at].Is("its") && LastBefore(_bodies, at) is { } last && last.First >= sentence.First ? last : null;
    }

    /// <summary>The last body that begins before a token.</summary>
    private static SpottedMention? LastBefore(List<SpottedMention> bodies, int token)
    {
        var (low, high) = (0, bodies.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (bodies[middle].First < token) low = middle + 1;
            else high = middle;
        }
        return low == 0 ? null : bodies[low - 1];
    }
}
