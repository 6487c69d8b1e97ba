using LmecGraph.Lexicon;
using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Mentions;

/// <summary>Bodies without a telling word before a person, alone or with a post between: <c>Solarix's Anna Keller</c>, <c>Clean Kitchens founder Anna Keller</c>.</summary>
internal sealed class TitledBodies(MarkedText text, NamePhrases phrases, BodyShape shape, bool[] covered)
{
    private const int LongestName = 4;
    private const int LongestTitle = 7;

    private readonly Row<Token> _tokens = text.Tokens;
    private readonly WordClasses _words = text.Words;

    /// <summary>The bodies that stand before the people named.</summary>
    public IEnumerable<Candidate> Find(IReadOnlyList<Candidate> names)
    {
        var (sentences, s) = (text.Text.Sentences, 0);
        foreach (var person in names.Where(n => n.Type == NodeType.Person).OrderBy(n => n.First))
        {
            while (sentences[s].End <= person.First) s++;
            if (Before(person.First, sentences[s].First) is { } body) yield return body;
        }
    }

    private Candidate? Before(int person, int first)
    {
        var end = person;
        while (end > first && (_words.IsHonorificOnly(_tokens[end - 1]) || _tokens[end - 1] is { Text: ".", Glued: true })) end--;
        if (end - 1 > first && _tokens[end - 1].Is("'s")) return Named(end - 1, first, isOwner: true);
        // "Solarix Foods' chief executive, Anna Keller, opened it"
        var behindPost = end - 1 > first && _tokens[end - 1].Text == "," && end == person ? end - 1 : end;
        var title = TitleStart(behindPost, first);
        if (title < behindPost && title > first + 1 && _tokens[title - 1].Is("'s")) return Named(title - 1, first, isOwner: true, _tokens[behindPost - 1]);
        if (behindPost < end) return null;
        if (title == end) return FieldTitle(end, first) is var field && field > first && IsCoined(field - 1) ? Named(field, first, isOwner: false, _tokens[field]) : null;
        return Named(title, first, isOwner: !_tokens[title].IsCapitalized, _tokens[end - 1]);
    }

    /// <summary>Where the posts and their modifiers begin that end at a token; that token where there is no post.</summary>
    private int TitleStart(int end, int first)
    {
        var (start, at) = (end, end - 1);
        for (; at >= Math.Max(first, end - LongestTitle); at--)
        {
            var t = _tokens[at];
            if (_words.IsPost(t) && !t.Lower.EndsWith('s') && !covered[at]) start = at;
            else if (start == end || !(_words.IsModifier(t) || t.Lower is "and" or "-" or "&" or "/" or "'s")) break;
            else if (_words.IsModifier(t)) start = at;
        }
        return start;
    }

    /// <summary>The post of a title with its field that ends at a token: <c>Undersecretary for Policy X</c>.</summary>
    private int FieldTitle(int end, int first)
    {
        for (var at = end - 1; at > Math.Max(first, end - LongestTitle); at--)
        {
            if (covered[at] || !(_tokens[at].IsCapitalized || _words.IsSmallWord(_tokens[at].Lower))) return first;
            if (_words.IsPost(_tokens[at]) && _tokens[at + 1].Lower is "for" or "of") return TitleStart(at + 1, first);
        }
        return first;
    }

    /// <summary>The name that ends before a token.</summary>
    private Candidate? Named(int end, int first, bool isOwner, Token? post = null)
    {
        var start = end;
        while (start > first && end - start < LongestName && !covered[start - 1] && IsOfName(start - 1)) start--;
        if (start == end || (start > first && !IsBoundary(start - 1)) || !shape.CanNameBody(start, end) || shape.LooksLikePerson(start, end)) return null;
        if (HoldsKnown(start, end) || (start == first && end - start == 1 && post is not null && !IsCoined(start))) return null;
        if (!isOwner && !Enumerable.Range(start, end - start).All(i => IsCoined(i) || !(_words.IsCommon(_tokens[i]) || _words.IsModifier(_tokens[i])))) return null;
        if (end - start == 1 && !IsCoined(start) && (_words.IsCommon(_tokens[start]) || (post is not null && !_words.Is("companypost", post)))) return null;
        if (post is not null && _words.Is("placepost", post) && !Enumerable.Range(start, end - start).Any(IsCoined)) return null;
        return new Candidate(NodeType.Organization, start, end, -1, text.Surface(start, end));
    }

    private bool IsOfName(int at) => phrases.IsNameWord(at, at + 1) || (_tokens[at].Text == "&" && at > 0 && _tokens[at - 1].IsCapitalized);

    /// <summary>Letters alone or a capital inside: <c>QXRT</c>, <c>EduNarek</c>.</summary>
    private bool IsCoined(int at) => _tokens[at].Text.Skip(1).Any(char.IsUpper);

    private bool IsBoundary(int at) => _tokens[at].Kind == TokenKind.Sign || _words.Is("article", _tokens[at]) || (_tokens[at].IsLower && !_tokens[at].Is("of") && !_tokens[at].Is("for"));

    /// <summary>A place or people: <c>Apia</c>, <c>Lima-born</c>.</summary>
    private bool HoldsKnown(int start, int end)
    {
        if (_tokens[end - 1].Text.IndexOf('-', StringComparison.Ordinal) is var dash and > 0 && dash + 1 < _tokens[end - 1].Text.Length && char.IsLower(_tokens[end - 1].Text[dash + 1])) return true;
        for (var i = start; i < end; i++)
            if (text.Known(i) is { Entry.Kind: EntryKind.Country or EntryKind.Place or EntryKind.Demonym } known && (i + known.Length >= end || known.Entry.Kind == EntryKind.Demonym)) return true;
        return false;
    }
}
