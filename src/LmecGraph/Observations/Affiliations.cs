using LmecGraph.Lexicon;
using LmecGraph.Mentions;
using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Observations;

/// <summary>
/// REPRESENTS: which body or state a person stands for. Posts are read beside the names first; then those that name neither are given their ministry,
/// the body whose head word they repeat, or, of a state, the state that the report is at home in.
/// </summary>
internal sealed class Affiliations
{
    private const int LongestRow = 40;

    private readonly SpottedMentions _mentions;
    private readonly IReadOnlyList<Clause> _clauses;
    private readonly MarkedText _text;
    private readonly MentionIndex _index;
    private readonly TitleWords _titles;
    private readonly Portfolios _portfolios;
    private readonly ImpliedBodies _implied;
    private readonly HouseBodies _house;
    private readonly RowBodies _rows;

    public Affiliations(SpottedMentions mentions, IReadOnlyList<Clause> clauses)
    {
        _clauses = clauses;
        (_mentions, _text, _index) = (mentions, mentions.Text, new MentionIndex(mentions));
        (_titles, _portfolios) = (new TitleWords(_text, _index), new Portfolios(mentions));
        (_implied, _house, _rows) = (new ImpliedBodies(mentions, _titles), new HouseBodies(mentions), new RowBodies(_text, _index));
    }

    /// <summary>All affiliations of the people named.</summary>
    public List<Draft> Read()
    {
        var posts = Posts();
        var drafts = new List<Draft>();
        // "Peru's Minister A", later "Minister A": of no other state's ministry.
        var states = new Dictionary<int, string>();
        foreach (var post in posts)
            if (post.State?.Candidate.State is { } state) states.TryAdd(post.Person.Referent, state);
        foreach (var post in posts)
            if (Settled(post, states) is { } draft) drafts.Add(draft);
        var placed = drafts.Select(d => d.Source.Referent).ToHashSet();
        var heads = posts.Where(p => _titles.IsHeadOfState(p.TitleFirst, p.TitleEnd)).Select(p => p.Person.Referent).ToHashSet();
        var led = drafts.Where(d => d.Target.Type == NodeType.Country && heads.Contains(d.Source.Referent)).Select(d => d.Target.Candidate.State).ToHashSet(StringComparer.Ordinal);
        var publisher = new Lazy<string?>(() => PublisherState.Of(_text));
        var home = new Lazy<SpottedMention?>(() => HomeState.Of(_mentions, new HashSet<string?>(), publisher.Value));
        var homeOfHeads = new Lazy<SpottedMention?>(() => HomeState.Of(_mentions, led, publisher.Value));
        var held = drafts.Where(d => d.Title is not null).Select(d => (d.Target.Referent, d.Title!.ToLowerInvariant())).ToHashSet();
        var guests = new GuestPosts(_mentions, _titles, _index);
        var (sentences, s) = (_text.Text.Sentences, 0);
        for (var p = 0; p < posts.Count; p++)
        {
            var post = posts[p];
            while (sentences[s].End <= post.Person.First) s++;
            if (!post.IsBare || placed.Contains(post.Person.Referent)) continue;
            if (_implied.Of(post, sentences[s]) is { } implied) drafts.Add(Edge(post, implied, post.Rule));
            else if (p + 1 < posts.Count && Fellow(post, posts[p + 1]) is { } joint) drafts.Add(Edge(post, joint, "joint-body"));
            else if (Listed(p, posts) is { } shared) drafts.Add(Edge(post, shared, "row-of-ministers"));
            else if (guests.Counterpart(post, sentences[s]) is { } theirs) drafts.Add(Edge(post, theirs, "among-counterparts"));
            else if (Hosting(post, sentences[s], guests) is { } host) drafts.Add(Edge(post, host, "met-in-state"));
            else if ((Accompanied(post) ?? (_house.IsOurs(post, sentences[s]) ? null : AtHome(post, sentences[s], guests, home, homeOfHeads)) ?? Free(_house.Of(post, sentences[s]), post, held)) is { } target) drafts.Add(Edge(post, target, post.Rule));
        }
        drafts.AddRange(new BoardMembers(_text, _index).Read().Select(m => Edge(m, m.Body!, m.Rule)));
        return drafts;
    }

    /// <summary>The body, unless somebody else holds that post in it.</summary>
    private SpottedMention? Free(SpottedMention? body, Post post, HashSet<(int Body, string Title)> held) =>
        body is null || held.Contains((body.Referent, _titles.Surface(post.TitleFirst, post.TitleEnd).ToLowerInvariant())) ? null : body;

    private List<Post> Posts()
    {
        var (behind, before) = (new PostsBehind(_text, _index, _titles), new PostsBefore(_text, _index, _titles));
        var posts = new List<Post>();
        var sentences = _text.Text.Sentences;
        var s = 0;
        foreach (var person in _mentions.All)
        {
            if (person.Type != NodeType.Person) continue;
            while (sentences[s].End <= person.First) s++;
            var title = before.Of(person, sentences[s]);
            var own = behind.Of(person, sentences[s], title);
            // "Prime Minister X of Y": the title before, the state behind.
            if (title is { IsBare: true } && own is [var only] && only.TitleEnd == only.TitleFirst) own = [only with { TitleFirst = title.TitleFirst, TitleEnd = title.TitleEnd }];
            if (title is null or { IsBare: true } && own.All(p => p.IsBare || p.Rule is "below" or "lines-below") && _rows.Of(person, sentences[s]) is { } row)
                own = [InRow(person, own.FirstOrDefault(p => p.Rule != "below") ?? title, row)];
            posts.AddRange(own);
            if (title is { IsBare: false } || (title is not null && own.Count == 0)) posts.AddRange([Shared(title, posts, sentences[s].First), .. before.Joined(title)]);
            if (title is not null && before.Further(person, title, sentences[s]) is { } further) posts.Add(further);
            if (title is null or { IsBare: true } && own.All(p => p.IsBare))
                posts.AddRange(_implied.StandingInFor(person, title?.TitleFirst ?? person.First, sentences[s], posts).ToList().Select(p => p with { Person = person, TitleFirst = title?.TitleFirst ?? person.First, TitleEnd = title?.TitleEnd ?? person.First }));
        }
        posts.AddRange(_clauses.SelectMany(c => OfPronoun(c, behind)));
        return posts;
    }

    /// <summary>"She is the Director of Y": the posts of the person whom a pronoun at the head of a sentence stands for.</summary>
    private static IEnumerable<Post> OfPronoun(Clause clause, PostsBehind behind) =>
        clause.Items[0] is { Token.Lower: "he" or "she", Mention: { } person } said && behind.Of(person with { Candidate = person.Candidate with { First = said.First, End = said.End } }, clause.Sentence, null) is var posts
            ? posts.Where(p => !p.IsBare).Select(p => p with { Person = person, Said = said.First }) : [];

    private static Post InRow(SpottedMention person, Post? title, SpottedMention body) =>
        new(person, title?.TitleFirst ?? person.First, title?.TitleEnd ?? person.First, body, null, "row-body");

    /// <summary>"A, Secretary, and B, Chair of Y": the body of the one behind "and", or null.</summary>
    private SpottedMention? Fellow(Post post, Post next)
    {
        if (post.Rule != "bare-title" || next.Body is not { } body || next.TitleFirst < next.Person.End || body.First < next.TitleEnd || _titles.IsMinister(post.TitleFirst, post.TitleEnd) || Enumerable.Range(post.TitleFirst, Math.Max(0, post.TitleEnd - post.TitleFirst)).Any(i => !_titles.IsTitleWord(i) || _titles.IsJoint(i))) return null;
        var joint = _text.Is(post.TitleEnd, next.Person.First, ",") ? post.TitleEnd + 1 : post.TitleEnd;
        return _text.Is(joint, next.Person.First, "and") && next.Person.First - joint <= 3 ? body : null;
    }

    /// <summary>"Y Chairman A and Vice Chairman B", "Y Chairman A, Vice Chairman B": a bare post behind "and", or a deputy's behind a comma, is in the body of the one before.</summary>
    private Post Shared(Post post, List<Post> before, int first)
    {
        if (!post.IsBare || post.TitleFirst <= first || !(_text.Tokens[post.TitleFirst - 1].Is("and") || (_text.Tokens[post.TitleFirst - 1].Text == "," && IsDeputy(_text.Tokens[post.TitleFirst].Lower))) || _titles.IsMinister(post.TitleFirst, post.TitleEnd) || IsOfPlace(post)) return post;
        var other = before.LastOrDefault(p => p.Person.End == post.TitleFirst - 1);
        return other?.Body is { } body ? post with { Body = body } : post;
    }

    /// <summary>"Mayor of Lima": the place has the post.</summary>
    private bool IsOfPlace(Post post) => Enumerable.Range(post.TitleFirst, Math.Max(0, post.TitleEnd - post.TitleFirst - 1)).Any(i => _text.Tokens[i].Is("of") && _text.Known(i + 1, EntryKind.Place) is not null);

    private static bool IsDeputy(string word) => word.StartsWith("vice", StringComparison.Ordinal) || word.StartsWith("deputy", StringComparison.Ordinal);

    /// <summary>The edge of a post that names its body or state, or whose ministry the report names; null for others.</summary>
    private Draft? Settled(Post post, Dictionary<int, string> states)
    {
        if (_titles.IsMinister(post.TitleFirst, post.TitleEnd) && _portfolios.Of(post.TitleFirst, post.TitleEnd, post.State?.Candidate.State ?? states.GetValueOrDefault(post.Person.Referent)) is { } ministry) return Edge(post, ministry, "ministry-by-field");
        if (post.Body is { } body) return Edge(post, Sender(body) ?? body, post.Rule);
        if (post.State is not { } state) return null;
        var isSent = state.First > 0 && (_text.Tokens[state.First - 1].Is("from") || ((post.TitleEnd - post.TitleFirst > 2 || _text.Words.Is("delegatepost", _text.Tokens[Math.Max(post.TitleFirst, post.TitleEnd - 1)])) && _text.Tokens[state.First - 1].Is("of"))) && _titles.IsSent(post.TitleFirst, post.TitleEnd);
        // "The Co-chairs, Ms. X (Australia) and …".
        var isChair = post.Rule == "of-state" && _text.Is(state.First - 1, state.End, "(") && Enumerable.Range(post.TitleFirst, post.TitleEnd - post.TitleFirst).Any(i => _text.Words.Is("speakernoun", _text.Tokens[i]));
        return isSent || isChair || post.TitleEnd == post.TitleFirst || _titles.IsStatePost(post.TitleFirst, post.TitleEnd) ? Edge(post, state, post.Rule) : null;
    }

    /// <summary>The state of "the Malaysian Delegation".</summary>
    private SpottedMention? Sender(SpottedMention body) =>
        _text.Tokens[body.End - 1].Is("delegation") ? _index.State(body.First, demonym: true) : null;

    /// <summary>"Permanent Secretary X and senior officials from Y": Y.</summary>
    private SpottedMention? Accompanied(Post post)
    {
        var tokens = _text.Tokens;
        var at = Math.Max(post.Person.End, post.TitleEnd);
        var end = Math.Min(tokens.Count, at + 9);
        while (at < end && tokens[at].Text == ",") at++;
        if (!_text.Is(at, end, "and")) return null;
        var officials = false;
        for (at++; at < end && (tokens[at].IsLower || officials); at++)
        {
            if (officials && _index.Body(at) is { } body) return body;
            officials |= tokens[at].Lower is "officials" or "representatives" or "staff" or "officers";
        }
        return null;
    }

    /// <summary>"President X of Fiji, Foreign Minister Y and Minister of Roads Z": ministers in a row serve the state that the first of them names.</summary>
    private SpottedMention? Listed(int at, List<Post> posts)
    {
        var post = posts[at];
        if (!_titles.IsMinister(post.TitleFirst, post.TitleEnd) || !HasField(post)) return null;
        var first = Math.Min(post.TitleFirst, post.Person.First);
        for (var i = at - 1; i >= 0 && first - posts[i].Person.First < LongestRow; i--)
        {
            var other = posts[i];
            if (other.Person.Referent == post.Person.Referent) continue;
            var end = Math.Max(other.Person.End, Math.Max(other.TitleEnd, other.State?.End ?? 0));
            if (end > first || !IsJoint(end, first) || !_titles.IsStatePost(other.TitleFirst, other.TitleEnd)) return null;
            if (other.State is { } state) return state;
            first = Math.Min(other.TitleFirst, other.Person.First);
        }
        return null;
    }

    private bool IsJoint(int first, int end)
    {
        if (first == end || end - first > 5) return false;
        for (var i = first; i < end; i++)
            if (_text.Tokens[i].Lower is not ("," or "and" or "the" or "as" or "well" or "along" or "with" or "together" or "his" or "her" or "excellency" or "mr" or "ms" or "hon" or ".")) return false;
        return true;
    }

    /// <summary>The state in which a head of it or one of its ministers was met.</summary>
    private SpottedMention? Hosting(Post post, Sentence sentence, GuestPosts guests) =>
        (IsHead(post) || (_titles.IsMinister(post.TitleFirst, post.TitleEnd) && HasField(post))) && guests.HostOf(post, sentence) is { Candidate.State: { } name } host
        && StateRegister.Has(name, _titles.Office(post.TitleFirst, post.TitleEnd)) ? host : null;

    private SpottedMention? AtHome(Post post, Sentence sentence, GuestPosts guests, Lazy<SpottedMention?> home, Lazy<SpottedMention?> homeOfHeads)
    {
        var isHead = IsHead(post);
        if (!isHead && !(_titles.IsMinister(post.TitleFirst, post.TitleEnd) && HasField(post))) return null;
        var state = isHead ? homeOfHeads.Value : home.Value;
        return state?.Candidate.State is { } name && StateRegister.Has(name, _titles.Office(post.TitleFirst, post.TitleEnd)) && !guests.IsGuest(post, sentence, name) ? state : null;
    }

    /// <summary>Before a name ("President X"), or a head of government behind one; "X, President" is rather of a company.</summary>
    private bool IsHead(Post post) =>
        _titles.IsPlainHead(post.TitleFirst, post.TitleEnd) && (post.Rule != "bare-title" || _titles.IsPrime(post.TitleFirst, post.TitleEnd));

    /// <summary>"Minister for Roads", "Foreign Minister"; a bare "Secretary" may be anybody's.</summary>
    private bool HasField(Post post)
    {
        for (var i = post.TitleFirst; i < post.TitleEnd; i++)
            if (_text.Tokens[i].Lower is "minister" or "vice-minister" or "minister-in-charge" or "sms" or "sps" || (_text.Tokens[i].Is("secretary") && i > post.TitleFirst && _text.Tokens[i - 1].Is("cabinet"))) return true;
        return false;
    }

    private Draft Edge(Post post, SpottedMention target, string rule)
    {
        var from = post.Said ?? post.Person.First;
        var far = target.First > from + 60 || target.End < from - 60;
        var first = Math.Min(post.Said ?? Math.Min(post.Person.First, post.TitleFirst), far ? int.MaxValue : target.First);
        var end = Math.Max(Math.Max(post.Person.End, post.TitleEnd), far ? 0 : target.End);
        return new Draft(post.Person, EdgeType.Represents, target, first, end, rule, Title: post.TitleEnd > post.TitleFirst ? _titles.Surface(post.TitleFirst, post.TitleEnd) : null);
    }
}
