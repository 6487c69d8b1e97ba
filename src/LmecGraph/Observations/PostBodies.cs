using LmecGraph.Lexicon;
using LmecGraph.Mentions;
using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Observations;

/// <summary>The body behind a post or a name: the inner one of several, brackets skipped.</summary>
internal sealed class PostBodies(MarkedText text, MentionIndex index)
{
    private const int LongestField = 8;
    private const int LongestOpening = 12;

    private readonly IReadOnlyList<Token> _tokens = text.Tokens;

    /// <summary>The body at a token, the inner one of "A's B", that of "Peru's A".</summary>
    public SpottedMention? Org(int at, int end)
    {
        if (at < end && index.Starting(at) is { Type: NodeType.Country } owner && text.Is(owner.End, end, "'s")) at = owner.End + 1;
        if (at >= end || index.Body(at) is not { } body) return null;
        return text.Is(body.End, end, "'s") && body.End + 1 < end && index.Body(body.End + 1) is { } inner ? inner : body;
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

    /// <summary>A unit by its head word, or a centre or institute behind its university.</summary>
    private bool IsUnitOf(SpottedMention unit, SpottedMention body) => text.Words.BodyRank(_tokens[unit.Candidate.Head]) == "unit"
        || (body.Candidate.Head >= 0 && text.Words.Is("seat:university", _tokens[body.Candidate.Head]) && text.Words.Is("ownedunit", _tokens[unit.Candidate.Head]));

    /// <summary>"According to Mr. X, Y projects have grown": the body behind the comma begins the main clause.</summary>
    public bool IsSubject(int first, int person, int comma, int end) =>
        text.Is(comma, end, ",") && text.Is(first, end, "according") && person < first + LongestOpening && Org(comma + 1, end) is { } subject && !text.Is(subject.End, end, ",");

    /// <summary>"X, who leads Y".</summary>
    public SpottedMention? Led(int at, int end)
    {
        if (text.Is(at, end, "who")) at++;
        if (at >= end || _tokens[at].Lower is not ("heads" or "leads" or "chairs" or "headed" or "represents" or "represented" or "founded" or "directs" or "manages")) return null;
        return Org(text.Is(at + 1, end, "the") ? at + 2 : at + 1, end);
    }

    /// <summary>"lecturer in coastal engineering at Y": the token behind the words of a field, where a body follows.</summary>
    public int FieldEnd(int at, int end)
    {
        var stop = at;
        while (stop < Math.Min(end, at + LongestField) && _tokens[stop].IsLower && _tokens[stop].Lower is not ("at" or "with" or "from")) stop++;
        if (stop < end && _tokens[stop].Text is "“" or "\"" && Org(stop + 1, end) is not null) return stop;
        return stop < end && _tokens[stop].Lower is "at" or "with" or "from" or "," && Org(text.Is(stop + 1, end, "the") ? stop + 2 : stop + 1, end) is not null ? stop : at;
    }

    /// <summary>Another person stands right behind the title: it is that one's (<c>X, Y Director Z</c>).</summary>
    public bool IsTitleOfNext(int at, int end, bool overComma)
    {
        if (at + 1 < end && _tokens[at].Lower is "in" or "at" && index.Starting(at + 1) is null && text.Known(at + 1, EntryKind.Place) is { } town) at += 1 + town.Length;
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

    /// <summary>The token behind a short bracket at a token, or the token itself.</summary>
    public int SkipBracket(int at, int end) => at < end && _tokens[at].Text == "(" && Closing(at, end) is var close && close < end && close - at < 9 ? close + 1 : at;

    /// <summary>"Peru (Minister X – Minister of Y)", "Kelp Agency (Director X)": the state or body before the bracket that a name stands in behind nothing but a form of address or title.</summary>
    public SpottedMention? OwnerOfBracket(int name, int first, TitleWords titles)
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
