using LmecGraph.Mentions;
using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Observations;

/// <summary>What stands in titles: words of posts, what joins them to their field and body, where they end.</summary>
internal sealed class TitleWords(MarkedText text, MentionIndex index)
{
    /// <summary>The most tokens of a title.</summary>
    public const int Longest = 22;

    /// <summary>The most plain words of a field before the post that it is of: <c>integrated protection coordinator</c>.</summary>
    public const int LongestField = 3;

    private readonly Row<Token> _tokens = text.Tokens;

    /// <summary>The head word of a post that is no part of a name.</summary>
    public bool IsPost(int token) => text.Words.IsPost(_tokens[token]);

    /// <summary>A word before the head of a title: a modifier, a field, another post.</summary>
    public bool IsTitleWord(int token)
    {
        var t = _tokens[token];
        return t.Kind == TokenKind.Word && !text.Words.IsHonorificOnly(t)
            && (text.Words.IsPost(t) || text.Words.IsModifier(t) || (t.IsCapitalized && !text.Words.Is("function", t)) || text.Words.IsOrdinal(t.Lower) || (t.Is("prime") && token + 1 < _tokens.Count && _tokens[token + 1].Is("minister")));
    }

    /// <summary>A plain word of the field before a post, behind a sign: <c>, integrated protection coordinator</c>.</summary>
    public bool IsField(int first, int token) => token - first < LongestField && first > 0 && _tokens[first - 1].Kind == TokenKind.Sign && IsPlain(token);

    /// <summary>A word in small letters that is neither a small word nor a verb of what people do.</summary>
    public bool IsPlain(int token) => _tokens[token] is { IsLower: true, Kind: TokenKind.Word } t && !text.Words.Is("function", t) && !text.Words.IsSmallWord(t.Lower) && !text.Words.Is("presence", t) && !text.Words.Is("say", t) && !text.Words.Is("doneby", t);

    /// <summary><c>of</c>, <c>for</c>, <c>to the</c>, <c>and</c>: what a title goes on over.</summary>
    public bool IsJoint(int token) => text.Words.IsSmallWord(_tokens[token].Lower) || _tokens[token].Text is "&" or "/" || _tokens[token].Is("'s");

    /// <summary>The title behind "was sworn in as", "has been appointed": its first token, or 0.</summary>
    private int Named(int at, int end)
    {
        var verb = at;
        while (verb < Math.Min(end, at + 4) && text.Words.Is("auxiliary", _tokens[verb])) verb++;
        if (verb == at || verb + 1 >= end || !(_tokens[verb].Lower is "sworn" or "appointed" or "named" or "nominated" or "reappointed")) return 0;
        var title = _tokens[verb + 1].Is("in") ? verb + 2 : verb + 1;
        while (title < end && _tokens[title].Lower is "as" or "the" or "new") title++;
        return title < end && Begins(title, end, 5) ? title : 0;
    }

    /// <summary>The title behind "is", "has been", "currently serves as", "was sworn in as": its first token or a small word before it; 0 where none is told.</summary>
    public int Held(int at, int end)
    {
        if (Named(at, end) is var named and > 0) return named;
        var (title, told) = (at, false);
        for (; title < Math.Min(end, at + 4); title++)
        {
            if (_tokens[title].Lower is "is" or "was" or "been" or "serves" or "served" or "serving" or "acts" or "works" or "remains" or "as") told = true;
            else if (_tokens[title].Lower is not ("currently" or "also" or "now" or "presently" or "has" or "had")) break;
        }
        return told && Begins(title, end, 10) ? title : 0;
    }

    /// <summary>A post of a state: minister, ambassador, envoy.</summary>
    public bool IsStatePost(int first, int end) => Any(first, end, "statepost");

    /// <summary>An officer, director or delegate: with "from Peru" behind it, one of Peru's.</summary>
    public bool IsSent(int first, int end) => Any(first, end, "sentpost");

    /// <summary>Someone whom a state sends: ambassador, consul.</summary>
    public bool IsEnvoy(int first, int end) => Any(first, end, "envoy");

    /// <summary>"King X at the Ministry of Y": a head of state or an envoy is only received there.</summary>
    public bool IsMetAt(Post? before, Token joint) =>
        joint.Is("at") && before is not null && (IsHeadOfState(before.TitleFirst, before.TitleEnd) || IsPlainHead(before.TitleFirst, before.TitleEnd) || IsEnvoy(before.TitleFirst, before.TitleEnd));

    /// <summary>"met with Minister Lim at the Reef House": where people came together.</summary>
    public bool IsMet(int first, int end) => Enumerable.Range(first, end - first).Any(i => _tokens[i].IsLower && (text.Words.Is("meetverb", _tokens[i]) || _tokens[i].Lower is "meeting" or "welcomed" or "hosted" or "received"));

    /// <summary>Head of a state or of its government.</summary>
    public bool IsHeadOfState(int first, int end) => Any(first, end, "headofstate") && !Any(first, end, "minister") || (Any(first, end, "minister") && HasPrime(first, end));

    /// <summary>Nothing but the words for heads of state and government and their rank: <c>Deputy Prime Minister</c>; a Vice Chancellor heads a university.</summary>
    public bool IsPlainHead(int first, int end)
    {
        for (var i = first; i < end; i++)
            if ((!text.Words.Is("headofstate", _tokens[i]) && !text.Words.Is("headrank", _tokens[i])) || (i > first && _tokens[i].Is("chancellor"))) return false;
        return IsHeadOfState(first, end);
    }

    /// <summary>Head of a government: <c>Prime Minister</c>, <c>Premier</c>.</summary>
    public bool IsPrime(int first, int end) => HasPrime(first, end) || Any(first, end, "premier");

    /// <summary>The office that a title of a state is of: <c>premier</c>, <c>president</c> or <c>minister</c>.</summary>
    public string Office(int first, int end) => IsPrime(first, end) ? "premier" : IsMinister(first, end) ? "minister" : "president";

    /// <summary>A minister or secretary with a field of work.</summary>
    public bool IsMinister(int first, int end) => Any(first, end, "minister") && !HasPrime(first, end);

    /// <summary>The verb in <c>X, who is president of Y</c>, the "as" in <c>X, in her capacity as president of Y</c>; the token itself where none stands there.</summary>
    public int BehindWho(int at, int end)
    {
        var who = text.Is(at, end, ",") ? at + 1 : at;
        // "X, in her capacity as president of Y"
        if (text.Is(who, end, "in") && who + 4 < end && text.Is(who + 2, end, "capacity") && text.Is(who + 3, end, "as")) return who + 3;
        return text.Is(who, end, "who") && who + 2 < end && _tokens[who + 1].Lower is "is" or "serves" ? who + 1 : at;
    }

    /// <summary>The title's text.</summary>
    public string Surface(int first, int end) => text.Surface(first, end);

    /// <summary>The end of a title without joints, signs and articles behind it.</summary>
    public int Cut(int first, int end)
    {
        while (end > first && (_tokens[end - 1].Kind == TokenKind.Sign || text.Words.IsSmallWord(_tokens[end - 1].Lower) || _tokens[end - 1].Is("'s")))
        {
            if (_tokens[end - 1].Text == ")" && OpensBefore(first, end - 1)) break;
            end--;
        }
        return end;
    }

    /// <summary>True where a post word stands in the next few tokens, before any sign: a title begins here.</summary>
    public bool Begins(int at, int end, int within = 8)
    {
        for (var i = at; i < Math.Min(end, at + within); i++)
        {
            if (index.Starting(i) is { Type: NodeType.Person or NodeType.Organization }) return false;
            if (IsPost(i)) return true;
            var t = _tokens[i];
            if ((t.Kind == TokenKind.Sign && t.Text is not ("&" or "-" or "/" or "“" or "\"")) || text.Words.Is("auxiliary", t) || (t.IsLower && text.Words.Is("say", t))) return false;
        }
        return false;
    }

    private bool OpensBefore(int first, int at)
    {
        for (var i = at - 1; i > first; i--)
            if (_tokens[i].Text == "(") return true;
        return false;
    }

    private bool HasPrime(int first, int end)
    {
        for (var i = first; i < end; i++)
            if (_tokens[i].Is("prime")) return true;
        return false;
    }

    private bool Any(int first, int end, string wordClass)
    {
        for (var i = first; i < end; i++)
            if (text.Words.Is(wordClass, _tokens[i])) return true;
        return false;
    }
}
