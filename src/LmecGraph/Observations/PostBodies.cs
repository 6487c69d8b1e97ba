using LmecGraph.Lexicon;
using LmecGraph.Mentions;
using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Observations;

/// <summary>The body behind a post or a name: the inner one of several, brackets skipped.</summary>
internal sealed class PostBodies(MarkedText text, MentionIndex index, TitleWords titles)
{
    private const int LongestField = 8;
    private const int LongestOpening = 12;
    private const int LongestDescription = 5;
    private const int LongestKind = 4;

    private readonly Row<Token> _tokens = text.Tokens;

    /// <summary>The body at a token, the inner one of "A's B", that of "Peru's A".</summary>
    public SpottedMention? Org(int at, int end)
    {
        at = BehindOwner(at, end);
        if (at >= end || index.Body(at) is not { } body) return null;
        return text.Is(body.End, end, "'s") && body.End + 1 < end && index.Body(body.End + 1) is { } inner ? inner : body;
    }

    /// <summary>"Kenya's Ministry", "our own Department", "[Reef Bank](…)": the token of the body itself.</summary>
    private int BehindOwner(int at, int end)
    {
        if (at + 1 < end && _tokens[at].Text == "[") at++;
        if (at + 2 < end && _tokens[at].Lower is "our" or "its" or "their" or "his" or "her") at += _tokens[at + 1].Is("own") ? 2 : 1;
        return at < end && index.Starting(at) is { Type: NodeType.Country } state && text.Is(state.End, end, "'s") && index.Body(state.End + 1) is not null ? state.End + 1 : at;
    }

    /// <summary>"a ranger with Y", "a breeder from Y", "harbour pilot, Y": the body behind words that are no known post, or null.</summary>
    public SpottedMention? Described(int at, int end)
    {
        var isA = at < end && _tokens[at].Lower is "a" or "an";
        var word = isA ? at + 1 : at;
        var first = word;
        while (word < Math.Min(end, first + LongestDescription) && (titles.IsPlain(word) || (word > first && _tokens[word].Text == "-"))) word++;
        if (word == first || word + 1 >= end || _tokens[word - 1].Lower is "graduate" or "alumnus" or "alumna" or "native" or "friend" or "guest" or "visitor") return null;
        var body = text.Is(word + 1, end, "the") ? word + 2 : word + 1;
        if (isA && _tokens[word].Lower is "with" or "at" or "from") return Org(body, end) is { } whose && _tokens[whose.End - 1].Lower is not ("province" or "district" or "county" or "region" or "city") ? whose : null;
        return !isA && _tokens[word].Text == "," && Org(word + 1, end) is { } listed && (SkipBracket(listed.End, end) is var behind && behind >= end || _tokens[SkipBracket(listed.End, end)].Text is "," or ";" or "." or ")") ? listed : null;
    }

    /// <summary>"the seed company Y", "the NGO Y": the body behind the words for its kind, else the one at the token, or null.</summary>
    public SpottedMention? OfKind(int at, int end)
    {
        if (Org(at, end) is { } body) return body;
        var word = at;
        while (word < Math.Min(end, at + LongestKind) && _tokens[word].Kind == TokenKind.Word && (titles.IsPlain(word) || text.Words.Is("bodynoun", _tokens[word]) || text.Words.Is("bodypost", _tokens[word]))) word++;
        return word > at && (text.Words.Is("bodynoun", _tokens[word - 1]) || text.Words.Is("bodypost", _tokens[word - 1])) ? Org(word, end) : null;
    }

    /// <summary>"X University, Department of Y;": the unit behind the comma that ends the row.</summary>
    public SpottedMention? UnitBehind(SpottedMention body, int end)
    {
        var at = SkipBracket(body.End, end);
        if (!text.Is(at, end, ",") || Org(at + 1, end) is not { Candidate.Head: >= 0 } unit || !IsUnitOf(unit, body)) return null;
        if (body.Candidate.Head >= 0 && text.Words.BodyRank(_tokens[body.Candidate.Head]) == "unit") return null;
        var next = SkipBracket(unit.End, end);
        return next >= end || _tokens[next].Text is ";" or ")" or "|" or "." ? unit : null;
    }

    /// <summary>"Permanent Secretary, Ministry of Nets, Ministry of Ports": the post in each of a row of ministries; the token behind them.</summary>
    public int Alike(int at, int end, List<Post> found)
    {
        while (found.Count > 0 && found[^1] is { Body: { } body } last && last.TitleEnd > last.TitleFirst && text.Is(body.End, end, ",") && index.Body(body.End + 1) is { } other && AreMinistries(body, other))
        {
            found.Add(last with { Body = other, Rule = "further-title" });
            at = Math.Max(at, other.End);
        }
        return at;
    }

    /// <summary>Two ministries, of which none is a part of the other.</summary>
    private bool AreMinistries(SpottedMention body, SpottedMention other) =>
        body.Candidate.Head >= 0 && other.Candidate.Head >= 0 && text.Words.BodyRank(_tokens[body.Candidate.Head]) == "ministry" && _tokens[other.Candidate.Head].Is(_tokens[body.Candidate.Head].Lower);

    /// <summary>A unit by its head word, or a centre or institute behind its university.</summary>
    private bool IsUnitOf(SpottedMention unit, SpottedMention body) => text.Words.BodyRank(_tokens[unit.Candidate.Head]) == "unit"
        || (body.Candidate.Head >= 0 && text.Words.Is("seat:university", _tokens[body.Candidate.Head]) && text.Words.Is("ownedunit", _tokens[unit.Candidate.Head]));

    /// <summary>"According to Mr. X, Y projects have grown": the body behind the comma begins the main clause.</summary>
    public bool IsSubject(int first, int person, int comma, int end) =>
        text.Is(comma, end, ",") && ((text.Is(first, end, "according") && person < first + LongestOpening && Org(comma + 1, end) is { } subject && !text.Is(subject.End, end, ",")) || IsBehindParty(first, person, comma, end));

    /// <summary>"During his meeting with the Chairman of Y, X, the President praised": behind the comma begins the main clause, up to its verb without another one.</summary>
    private bool IsBehindParty(int first, int person, int comma, int end)
    {
        if (!IsFrontedObject(first, person) && (!(text.Tokens[first].Lower is "at" or "during" or "in" or "after" or "following") || !Enumerable.Range(first, person - first).Any(i => text.Tokens[i].Is("with")))) return false;
        for (var i = comma + 1; i < Math.Min(end, comma + LongestOpening); i++)
        {
            var t = text.Tokens[i];
            if (t.IsLower && text.Words.Is("say", t)) return i > comma + 1;
            if (t.Kind == TokenKind.Sign || (t.IsLower && !text.Words.IsSmallWord(t.Lower) && !text.Words.IsPost(t) && !text.Words.IsModifier(t) && !t.Lower.EndsWith("ly", StringComparison.Ordinal))) return false;
        }
        return false;
    }

    /// <summary>"Welcoming Mr. X", "Responding to the Minister, X" without the comma: the object of the participle that opens the sentence.</summary>
    private bool IsFrontedObject(int first, int person) => text.Words.Is("toperson", _tokens[first])
        && Enumerable.Range(first + 1, Math.Max(0, person - first - 1)).All(i => _tokens[i].IsCapitalized || _tokens[i].Lower is "." or "the" or "to" or "his" or "her");

    /// <summary>"X, who leads Y".</summary>
    public SpottedMention? Led(int at, int end)
    {
        if (text.Is(at, end, "who")) at++;
        if (at >= end || _tokens[at].Lower is not ("heads" or "leads" or "chairs" or "headed" or "represents" or "represented" or "founded" or "directs" or "manages")) return null;
        return Org(text.Is(at + 1, end, "the") ? at + 2 : at + 1, end);
    }

    /// <summary>"lecturer in coastal engineering at Y", "chair of the board of Y": the token behind the words of a field, where a body follows.</summary>
    public int FieldEnd(int at, int end)
    {
        var stop = at;
        while (stop < Math.Min(end, at + LongestField) && _tokens[stop].IsLower && _tokens[stop].Lower is not ("at" or "with" or "from")) stop++;
        // "of the board of Y": the last joint before the name.
        var joint = stop < end && stop - 1 > at && text.Is(stop - 1, end, "the") ? stop - 2 : stop - 1;
        if (joint > at && _tokens[joint].Lower is "of" or "for" or "within" or "in" && Org(stop, end) is not null) return joint;
        if (stop < end && _tokens[stop].Text is "“" or "\"" && Org(stop + 1, end) is not null) return stop;
        return stop < end && _tokens[stop].Lower is "at" or "with" or "from" or "," && Org(text.Is(stop + 1, end, "the") ? stop + 2 : stop + 1, end) is not null ? stop : at;
    }

    /// <summary>Another person stands right behind the title: it is that one's (<c>X, Y Director Z</c>).</summary>
    public bool IsTitleOfNext(int at, int end, bool overComma)
    {
        if (_tokens[at - 1].Is("and")) return false;
        if (at + 1 < end && _tokens[at].Lower is "in" or "at" && index.Starting(at + 1) is null && text.Known(at + 1, EntryKind.Place) is { } town) at += 1 + town.Length;
        // "and the director of the ministry, X"
        if (at + 3 < end && _tokens[at].Is("of") && _tokens[at + 1].Is("the") && _tokens[at + 2].IsLower && (text.Words.Is("bodynoun", _tokens[at + 2]) || text.Words.BodyRank(_tokens[at + 2]) is not null)) at += 3;
        if (overComma)
        {
            if (at < end && _tokens[at].Text == "(") at = SkipBracket(at, end);
            if (text.Is(at, end, ",") && text.Is(at + 2, end, ",") && _tokens[at + 1].IsAllCaps) at += 2;
            if (text.Is(at, end, ",")) at++;
            overComma = at < end;
        }
        while (at < end && (text.Words.IsHonorificOnly(_tokens[at]) || (overComma && (text.Words.IsHonorific(_tokens[at]) || _tokens[at] is { Text: ".", Glued: true })))) at++;
        return at < end && (overComma || _tokens[at - 1].Text != ",") && index.Starting(at) is { Type: NodeType.Person };
    }

    /// <summary>", Parent Body" or ", Country" behind a body.</summary>
    public bool IsParentOrPlace(int at, int end, out int next)
    {
        next = at;
        if (_tokens[at].Text is not ("," or "-" or "–") && !_tokens[at].Is("of")) return false;
        var after = text.Is(at + 1, end, "the") ? at + 2 : at + 1;
        if (after >= end || index.Starting(after) is not { Type: NodeType.Organization or NodeType.Country } name || titles.Begins(name.End, end, 4)) return false;
        next = SkipBracket(name.End, end);
        return true;
    }

    /// <summary>The token behind a short bracket at a token, or the token itself.</summary>
    public int SkipBracket(int at, int end) => at < end && _tokens[at].Text == "(" && Closing(at, end) is var close && close < end && close - at < 9 ? close + 1 : at;

    /// <summary>"Peru (Minister X – Minister of Y)", "Kelp Agency (Director X)": the state or body before the bracket that a name stands in behind nothing but a form of address or title.</summary>
    public SpottedMention? OwnerOfBracket(int name, int first)
    {
        var open = name - 1;
        while (open > first && name - open < LongestOpening && (titles.IsTitleWord(open) || titles.IsJoint(open) || text.Words.IsHonorific(_tokens[open]) || _tokens[open] is { Text: ".", Glued: true })) open--;
        return open > first && _tokens[open].Text == "(" && index.Ending(open) is { Type: NodeType.Country or NodeType.Organization } owner ? owner : null;
    }

    /// <summary>The token of the closing bracket, or <paramref name="end"/>.</summary>
    public int Closing(int open, int end)
    {
        for (var i = open + 1; i < end; i++)
            if (_tokens[i].Text == ")") return i;
        return end;
    }
}
