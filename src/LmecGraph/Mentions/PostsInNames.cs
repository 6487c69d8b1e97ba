using LmecGraph.Text;

namespace LmecGraph.Mentions;

/// <summary>Words that name a post and may stand in the name of a body or an event: <c>Leaders' Meeting</c>, <c>Ministry of Justice</c>.</summary>
internal sealed class PostsInNames(MarkedText text, NamePhrases phrases, bool[] taken)
{
    private const int LongestNamesake = 7;

    private readonly Row<Token> _tokens = text.Tokens;
    private readonly Lexicon.WordClasses _words = text.Words;

    /// <summary>True where the post at a token is a word of a name, for the head word that follows or the office that it is.</summary>
    public bool BelongsToName(int token, int limit) => !IsHeldBy(token) && (LeadsTo(token, limit, HeadClass.Event) || IsOfOffice(token, limit) || IsPostInName(token, limit) || AreMembers(token) || OwnBody(token, limit) || OpensOccasion(token, limit)
        || (token > 0 && _words.BodyRank(_tokens[token - 1], _tokens[token]) is not null) || (token + 1 < limit && _words.Is("seat:university", _tokens[token + 1])));

    /// <summary>"Anna Keller, Principal Reef College": behind a person's comma it is what the person is.</summary>
    private bool IsHeldBy(int token) => token > 1 && _tokens[token - 1].Text == "," && taken[token - 2];

    /// <summary><c>Heads of Mission Meeting</c>, <c>Chiefs of Police Dinner</c>, <c>Ministers on Rivers and Ports Meeting</c></summary>
    private bool OpensOccasion(int token, int limit)
    {
        var isOn = text.Is(token + 1, limit, "on") && _tokens[token].Lower is "ministers" or "advisors" or "advisers" or "secretaries" or "experts";
        if (token + 2 >= limit || !(isOn || (_words.Is("ofoccasion", _tokens[token]) && text.Is(token + 1, limit, "of")))) return false;
        return phrases.At(token + 2, limit) is { Class: HeadClass.Event } held && held.Head > held.First && (!isOn || held.Head == held.End - 1);
    }

    /// <summary>"Country Director", "Team Leader", "Vice President" behind a name: the first word of the post.</summary>
    public bool OpensPost(int token, int limit) =>
        (_words.Is("postfield", _tokens[token]) || (_tokens[token].Lower is "vice" or "permanent" && token > 0 && _tokens[token - 1].IsCapitalized)) && token + 1 < limit && _words.IsPost(_tokens[token + 1]) && !BelongsToName(token + 1, limit);

    /// <summary><c>Chamber of Deputies</c>, <c>Society of Mining Engineers</c>: those whom a body is made of.</summary>
    private bool AreMembers(int token)
    {
        if (!_tokens[token].Lower.EndsWith('s') || _words.Is("minister", _tokens[token])) return false;
        var at = token - 1;
        while (at > 0 && at > token - 3 && _tokens[at].IsCapitalized && !taken[at]) at--;
        return at > 0 && _tokens[at].Is("of") && _words.Is("memberbody", _tokens[at - 1]) && _tokens[at - 1].IsCapitalized;
    }

    /// <summary><c>Kelp and Reef Specialists Federation</c>: the members before the body that they make.</summary>
    private bool OwnBody(int token, int limit) =>
        _tokens[token].Lower.EndsWith('s') && token + 1 < limit && _tokens[token + 1].IsCapitalized && (_words.Is("memberbody", _tokens[token + 1]) || _words.Is("collective", _tokens[token + 1]));

    /// <summary><c>Member of Parliament for Rivermouth</c>: the place that somebody sits in a parliament for.</summary>
    public bool IsSeat(int first, int head)
    {
        var of = first > 0 && _tokens[first - 1].Is("the") ? first - 2 : first - 1;
        return of > 0 && _tokens[of].Is("of") && _tokens[of - 1].Lower is "member" or "members" && _words.Is("seat:parliament", _tokens[head]);
    }

    /// <summary><c>Office of the President</c>, <c>Board of Trustees</c>, <c>Council of Ministers</c>: the post behind "of" is part of the body's name.</summary>
    public bool OwnsHead(int head, int token) =>
        !taken[token] && _tokens[token].IsCapitalized && _words.IsPost(_tokens[token])
        && (_words.Is("office", _tokens[head]) || (_tokens[token].Lower.EndsWith('s') && phrases.ClassOf(head) == HeadClass.Body));

    /// <summary>A post, or a person behind one, in the complement of an event: <c>Meeting with Prime Minister …</c>, <c>Forum of Ministers</c>.</summary>
    public bool IsParty(int at)
    {
        var t = _tokens[at];
        if (!t.IsCapitalized || _words.Is("function", t)) return false;
        return !taken[at] ? _words.IsPost(t) : _words.IsPost(_tokens[at - 1]) || _words.IsHonorific(_tokens[at - 1]) || taken[at - 1];
    }

    /// <summary><c>Minister's Office</c>, <c>Attorney General's Chambers</c>, <c>Ministers Council</c>.</summary>
    private bool IsOfOffice(int token, int limit)
    {
        var next = token + 1;
        if (next < limit && _tokens[next].IsCapitalized && _words.IsPost(_tokens[next])) next++;
        if (next + 1 < limit && _tokens[next].Is("'s")) return _tokens[next + 1].IsCapitalized && (_words.Is("ownedoffice", _tokens[next + 1]) || _words.EventLevel(_tokens[next + 1]) is "event" or "series");
        return next == token + 1 && next < limit && _tokens[next].IsCapitalized && _words.Is("office", _tokens[next]);
    }

    /// <summary><c>Justice</c>, <c>Experts</c>, <c>Producer</c> before a head word, <c>Ministry of Justice</c>: words of a post that make names as well.</summary>
    private bool IsPostInName(int token, int limit)
    {
        var t = _tokens[token];
        if (!_words.Is("namepost", t) || (t.Is("justice") && token > 0 && _tokens[token - 1].Is("chief"))) return false;
        if (t.Is("justice") && token > 0 && _tokens[token - 1].Text is "of" or "and" or "&" or ",") return true;
        if (t.Is("justice") && token > 1 && (token + 1 >= limit || !_tokens[token + 1].IsCapitalized) && _tokens[token - 1].IsCapitalized && !taken[token - 1] && !_words.IsPost(_tokens[token - 1])
            && !_words.IsHonorific(_tokens[token - 1]) && _tokens[token - 2].Lower is "for" or "of" or "and") return true;
        return IsWhoseField(token, limit) || LeadsTo(token, limit, HeadClass.Initiative) || LeadsTo(token, limit, HeadClass.Body) || LeadsTo(token, limit, HeadClass.Unit);
    }

    /// <summary>The <c>Sister</c> of <c>Sister City Conference</c>: a form of address that is a word as well, before a word that names nobody.</summary>
    public bool IsNoAddress(int token, int limit) =>
        _words.IsCommon(_tokens[token]) && token + 1 < limit && _tokens[token + 1].IsCapitalized && _words.IsCommonOrPlural(_tokens[token + 1]) && !_words.IsPersonName(_tokens[token + 1]) && !_words.IsPost(_tokens[token + 1]);

    /// <summary>The <c>Dr.</c> of "of Dr. Xx Yy University", which is nobody's there.</summary>
    public bool IsNamesakeTitle(int token, int limit)
    {
        if (token == 0 || !_tokens[token - 1].IsLower || !_words.IsPreposition(_tokens[token - 1].Lower)) return false;
        var at = token + 1;
        while (at < Math.Min(limit, token + LongestNamesake) && (_tokens[at].IsCapitalized || _tokens[at] is { Text: ".", Glued: true }) && !taken[at] && !_words.Is("namedafter", _tokens[at])) at++;
        return at > token + 1 && at < limit && _words.Is("namedafter", _tokens[at]) && !taken[at];
    }

    /// <summary><c>Institute for Teacher Education</c>, <c>Division of Student Affairs</c>: whose field it is, before the word for the field.</summary>
    private bool IsWhoseField(int token, int limit) =>
        token > 1 && token + 1 < limit && _tokens[token - 1].Lower is "of" or "for" or "on" && phrases.ClassOf(token - 2) != HeadClass.None
        && _tokens[token + 1].IsCapitalized && !taken[token + 1] && !_words.IsPost(_tokens[token + 1]) && !(token + 2 < limit && _words.IsPost(_tokens[token + 2])) && (_words.IsCommonOrPlural(_tokens[token + 1]) || _words.Is("topic", _tokens[token + 1]));

    private bool LeadsTo(int token, int limit, HeadClass head)
    {
        for (var i = token + 1; i < Math.Min(limit, token + 4); i++)
        {
            if (!_tokens[i].IsCapitalized || (head != HeadClass.Event && taken[i])) return false;
            if (phrases.ClassOf(i) == head) return true;
        }
        return false;
    }
}
