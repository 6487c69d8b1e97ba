using LmecGraph.Mentions;
using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Observations;

/// <summary>Posts without a state that are not of the state that the report is at home in: a second head of it, and those whom its travellers met abroad.</summary>
internal sealed class GuestPosts
{
    private const int FarthestPlace = 300;

    private readonly MarkedText _text;
    private readonly Row<Token> _tokens;
    private readonly TitleWords _titles;
    private readonly MentionIndex _index;
    private readonly HashSet<string> _visited = new(StringComparer.Ordinal);
    private readonly Dictionary<(string State, string Title), SpottedMention> _heads = [];

    public GuestPosts(SpottedMentions mentions, TitleWords titles, MentionIndex index)
    {
        (_text, _tokens, _titles, _index) = (mentions.Text, mentions.Text.Tokens, titles, index);
        foreach (var mention in mentions.All)
            if (mention is { Type: NodeType.Country, First: > 1, Candidate.State: { } state } && IsVisited(mention.First)) _visited.Add(state);
    }

    /// <summary>True where the post cannot be of the state: somebody else is its head in the report, or the person was met in another state that was visited.</summary>
    public bool IsGuest(Post post, Sentence sentence, string home)
    {
        if (_titles.IsPlainHead(post.TitleFirst, post.TitleEnd) && IsOther(HeadOf(post, home), post.Person)) return true;
        if (!IsMet(Math.Min(post.TitleFirst, post.Person.First), sentence.First)) return false;
        return IsElsewhere(post, home) || (_visited.Count > 0 && !_visited.Contains(home));
    }

    private SpottedMention HeadOf(Post post, string home)
    {
        var key = (home, _titles.Surface(post.TitleFirst, post.TitleEnd).ToLowerInvariant());
        if (_heads.TryGetValue(key, out var head)) return head;
        return _heads[key] = post.Person;
    }

    /// <summary>Neither one person nor two forms of one name.</summary>
    private static bool IsOther(SpottedMention one, SpottedMention other) =>
        one.Referent != other.Referent && !NameFolding.Fold(one.Candidate.Name).Split(' ').Intersect(NameFolding.Fold(other.Candidate.Name).Split(' ')).Any(w => w.Length > 2);

    /// <summary>"met with Minister Lim", "talks with Prime Minister Lim".</summary>
    private bool IsMet(int person, int first)
    {
        for (var i = person - 1; i >= first; i--)
            if (_text.Tokens[i].IsLower && (_text.Words.Is("meetverb", _text.Tokens[i]) || _text.Tokens[i].Lower is "meeting" or "meetings" or "talks")) return true;
        return false;
    }

    /// <summary>The state of those whom a row gives examples of: <c>Peruvian counterparts, including Minister of Nets X and Minister of Reefs Y</c>; or null.</summary>
    public SpottedMention? Counterpart(Post post, Sentence sentence)
    {
        if (!_titles.IsStatePost(post.TitleFirst, post.TitleEnd)) return null;
        var isRow = false;
        for (var i = Math.Min(post.TitleFirst, post.Person.First) - 1; i > sentence.First; i--)
        {
            var t = _tokens[i];
            if (t.Lower is "including" or "namely" or ":") isRow = true;
            else if (isRow && t is { IsLower: true } && t.Lower is "counterparts" or "officials" or "leaders" or "authorities" or "ministers") return _index.StateBefore(i) ?? (_tokens[i - 1].IsLower ? _index.StateBefore(i - 1) : null);
            else if (t.Text == ";" || (t.IsLower && !isRow && (_text.Words.Is("auxiliary", t) || _text.Words.Is("say", t) || _text.Words.Is("meetverb", t))) || (isRow && t.Text != ",")) return null;
        }
        return null;
    }

    /// <summary>The state in which the report's people met the holder of a post of it: <c>travelled to Togo, where she met with President Lim</c>; or null.</summary>
    public SpottedMention? HostOf(Post post, Sentence sentence)
    {
        var person = Math.Min(post.TitleFirst, post.Person.First);
        if (!IsMet(person, sentence.First)) return null;
        for (var i = person - 1; i > sentence.First; i--)
            if (_index.Starting(i) is { Type: NodeType.Country } state) return IsReached(state, sentence.First) ? Named(state) : null;
            else if (_tokens[i].Text == ";") return null;
        return Named(Opening(post));
    }

    /// <summary>A state told by its own name: in a town of it people of many states meet.</summary>
    private static SpottedMention? Named(SpottedMention? state) => state?.Candidate.Place is null ? state : null;

    /// <summary>"While in Togo", "visited Togo", "Togo, where": where the travellers are. At a summit in Togo those of many states meet.</summary>
    private bool IsReached(SpottedMention state, int first)
    {
        if (_text.Is(state.End, _tokens.Count, ",") && _text.Is(state.End + 1, _tokens.Count, "where")) return true;
        var before = _text.Words.Is("article", _tokens[state.First - 1]) ? state.First - 2 : state.First - 1;
        return before >= first && ((_tokens[before].Is("in") && before - first < 2) || IsVisited(state.First));
    }

    /// <summary>"In Togo, Ms. Roe met with": the sentence, or one before it in its paragraph, begins with a place in another state.</summary>
    private bool IsElsewhere(Post post, string home) => Opening(post) is { } place && place.Candidate.State != home;

    /// <summary>The state that a sentence of the paragraph begins with: <c>In Togo, …</c>; the last before the post.</summary>
    private SpottedMention? Opening(Post post)
    {
        var block = _text.Text.Blocks[_text.BlockOf(post.Person.First)];
        for (var i = post.Person.First - 1; i >= Math.Max(block.First, post.Person.First - FarthestPlace); i--)
            if (_tokens[i].Text == "In" && _index.Starting(i + 1) is { Type: NodeType.Country } place && _text.Is(place.End, block.End, ",")) return place;
        return null;
    }

    /// <summary>"visit to Togo", "travels to Togo", "visited Togo".</summary>
    private bool IsVisited(int state)
    {
        var before = _text.Tokens[state - 1].Is("the") ? state - 2 : state - 1;
        if (_text.Words.Is("visitverb", _text.Tokens[before])) return true;
        return before > 0 && _text.Tokens[before].Is("to") && (_text.Words.Is("visitverb", _text.Tokens[before - 1]) || _text.Tokens[before - 1].Lower is "travel" or "travels" or "traveled" or "travelled" or "trip");
    }
}
