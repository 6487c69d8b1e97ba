using LmecGraph.Mentions;
using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Observations;

/// <summary>
/// Posts that stand before a name: <c>Y project manager X</c>, <c>Chinese Premier X</c>, <c>the Director of Y, Dr. X</c>, <c>Minister for Y X</c>, <c>Y's X</c>.
/// </summary>
internal sealed class PostsBefore(MarkedText text, MentionIndex index, TitleWords titles)
{
    private const int Furthest = 30;
    private const int LongestBracket = 7;
    private const int LongestFor = 7;

    private readonly Row<Token> _tokens = text.Tokens;
    private SpottedMention? _titledBefore;

    /// <summary>The post of a person, or null. "The Governor of Y, Senator X": the longer title counts where the one beside the name is a mere form of address.</summary>
    public Post? Of(SpottedMention person, Sentence sentence)
    {
        var end = SkipAddress(person.First, sentence.First);
        var beside = At(person, end, sentence);
        _titledBefore = beside is not null && text.Is(end - 1, end, ",") && beside.TitleEnd - beside.TitleFirst > (beside.IsBare ? 1 : 0) ? person : null;
        if (beside is { IsBare: false }) return beside;
        var address = end;
        while (address > sentence.First + 2 && (text.Words.IsHonorific(_tokens[address - 1]) || text.Words.Is("ranked", _tokens[address - 1]))) address--;
        return address < end && (beside is null || address <= beside.TitleFirst) && text.Is(address - 1, end, ",") && At(person, address, sentence) is { } longer && longer.TitleEnd < end ? longer : beside;
    }

    /// <summary>"Minister of State, Ministry of A and Ministry of B, X": the post in each body that "and" joins to the first; "A President and CEO of B, X": the one before it.</summary>
    public IEnumerable<Post> Joined(Post post)
    {
        if (post.Rule == "title-body-name" && Earlier(post) is { } earlier) yield return earlier;
        for (var body = post.Body; body is not null && post.Rule == "title-body-name" && text.Is(body.End, post.Person.First, "and");)
        {
            body = index.Body(text.Is(body.End + 1, post.Person.First, "the") ? body.End + 2 : body.End + 1);
            if (body is not null && body.End <= post.Person.First) yield return post with { Body = body };
        }
    }

    private Post? Earlier(Post post)
    {
        var joint = post.TitleFirst - 1;
        if (joint < 1 || !(_tokens[joint].Is("and") || _tokens[joint].Text == "&")) return null;
        var start = joint;
        while (start > 0 && index.Ending(start) is null && titles.IsTitleWord(start - 1)) start--;
        return index.Ending(start) is { Type: NodeType.Organization } owner && Enumerable.Range(start, joint - start).Any(titles.IsPost) ? post with { TitleFirst = start, TitleEnd = joint, Body = owner, Rule = "body-title-name" } : null;
    }

    /// <summary>The first token of the last post of "A President and CEO of B": A's ends at "and", or at "&amp;" where there is none.</summary>
    private int BehindOwners(int start, int end)
    {
        if (index.Ending(start) is not { Type: NodeType.Organization }) return start;
        foreach (var sign in (string[])["and", "&"])
            for (var i = start + 1; i + 1 < end; i++)
                if (_tokens[i].Is(sign) && Enumerable.Range(start, i - start).Any(titles.IsPost) && Enumerable.Range(i + 1, end - i - 1).Any(titles.IsPost)) return i + 1;
        return start;
    }

    /// <summary>"Chair of Y and President of Z, Dr. X": the further post between the body of the first and the name, or null.</summary>
    public Post? Further(SpottedMention person, Post first, Sentence sentence)
    {
        if (first.Body is not { } body || body.End >= person.First || !text.Is(body.End, person.First, "and")) return null;
        var start = text.Is(body.End + 1, person.First, "the") ? body.End + 2 : body.End + 1;
        var at = start;
        while (at < person.First && index.Starting(at) is null && (titles.IsTitleWord(at) || titles.IsJoint(at))) at++;
        if (at == start || index.Starting(at) is not { Type: NodeType.Organization } other || !Enumerable.Range(start, at - start).Any(titles.IsPost)) return null;
        var end = SkipAddress(person.First, sentence.First);
        return other.End == end || (other.End == end - 1 && text.Is(other.End, end, ",")) ? new Post(person, start, titles.Cut(start, at), other, null, "further-title") : null;
    }

    private Post? At(SpottedMention person, int end, Sentence sentence)
    {
        if (end > sentence.First && (_tokens[end - 1].Is("'s") ? index.Ending(end - 1) : _tokens[end - 1].Lower.EndsWith('\'') ? index.Ending(end) : null) is { Type: NodeType.Organization } owner) return new Post(person, end, end, owner, null, "body-s-name");
        if (end > sentence.First && (text.Is(end - 1, end, ",") || IsDash(end - 1))) end--;
        // "the director of the agency, X": the noun is no word of the title.
        if (end - 4 >= sentence.First && _tokens[end - 1].IsLower && text.Is(end - 2, end, "the") && _tokens[end - 3].Lower is "of" or "at" && titles.IsPost(end - 4)) end -= 3;
        if (end <= sentence.First || titles.IsJoint(end - 1) || IsServed(end, sentence.First)) return null;
        var first = Region(end, sentence.First);
        var head = Head(first, end);
        if (head < 0 || (text.Is(end, person.First, ",") && BelongsToOther(first, sentence.First))) return null;
        var start = head;
        while (start > first && index.Ending(start) is null && index.StateBefore(start) is null && titles.IsTitleWord(start - 1)) start--;
        return Titled(person, first, start, head, end, sentence);
    }

    /// <summary>"Adviser to President X": the post is another one's.</summary>
    private bool IsServed(int end, int first)
    {
        var at = end;
        while (at > first && (text.Words.Is("addressing", _tokens[at - 1]) || _tokens[at - 1].Lower is "prime" or "then" or "former" or "the")) at--;
        return at < end && at > first + 1 && _tokens[at - 1].Is("to") && _tokens[at - 2].IsCapitalized && Enumerable.Range(Math.Max(first, at - LongestFor), Math.Min(at - first, LongestFor)).Any(titles.IsPost);
    }

    /// <summary>"Director of the Reef Institute - Dr. X", "Project Manager- X": a dash in place of the comma.</summary>
    private bool IsDash(int at) => _tokens[at].Text is "-" or "–" or "—" && at + 1 < _tokens.Count && !_tokens[at + 1].Glued;

    /// <summary>The stretch begins behind another person: its first title is that one's.</summary>
    private bool BelongsToOther(int first, int start)
    {
        var before = first;
        // "Minister of Nets, A, Head of Ports, B": in a row of such the title stands before each.
        if (_titledBefore is { } titled && titled.End <= first + 1 && titled.End >= before - 2 && (index.Ending(first) == titled || index.Ending(first - 1) == titled)) return false;
        // "X, integrated protection coordinator, Y, Z": plain words of X's field stand before.
        while (before > start && first - before < TitleWords.LongestField && titles.IsPlain(before - 1) && index.Ending(before) is null) before--;
        if (before < first && !(_tokens[before - 1].Text == "," && index.Ending(before - 1) is { Type: NodeType.Person })) before = first;
        while (before > start && before > first - TitleWords.LongestField - 2 && _tokens[before - 1].Kind == TokenKind.Sign && _tokens[before - 1].Text != ";") before--;
        return _tokens[first].Lower is not ("and" or "with") && !(_tokens[first].Text == "," && _tokens[first + 1].Is("and")) && ((before > start && index.Ending(before) is { Type: NodeType.Person }) || (first > start && index.Ending(first) is { Type: NodeType.Person }));
    }

    private int SkipAddress(int at, int first)
    {
        while (at > first + 1 && text.Words.Is("excellency", _tokens[at - 1]) && IsWhose(at - 2)) at -= 2;
        while (at > first && (text.Words.IsHonorificOnly(_tokens[at - 1]) || IsBracketed(at, first) || (_tokens[at - 1].Text == "." && _tokens[at - 1].Glued) || (_tokens[at - 1].Is("the") && at < text.Tokens.Count && text.Words.IsHonorificOnly(_tokens[at])))) at--;
        // "His Excellency Mr. X"
        return at > first && text.Words.Is("excellency", _tokens[at]) && IsWhose(at - 1) ? at - 1 : at;
    }

    private bool IsWhose(int at) => _tokens[at].Lower is "his" or "her" or "your" or "their" or "royal";

    /// <summary>A bracket of a form of address ends here or begins: <c>Dr. (Mrs.) X</c>.</summary>
    private bool IsBracketed(int at, int first) =>
        (_tokens[at - 1].Text == ")" && at - 3 > first && (text.Words.IsHonorificOnly(_tokens[at - 2]) || (_tokens[at - 2].Text == "." && text.Words.IsHonorificOnly(_tokens[at - 3])))) || (_tokens[at - 1].Text == "(" && text.Words.IsHonorificOnly(_tokens[at]));

    /// <summary>The first token of the stretch before a name that titles are made of.</summary>
    private int Region(int end, int first)
    {
        var at = end;
        while (at > first && end - at < Furthest)
        {
            if (index.Ending(at) is { } name)
            {
                if (name.Type is not (NodeType.Organization or NodeType.Country or NodeType.Initiative) && !IsShortEvent(name)) break;
                at = name.First;
                continue;
            }
            var t = _tokens[at - 1];
            if (t.Is("under")) break;
            if (titles.IsTitleWord(at - 1) || titles.IsJoint(at - 1) || t.Text is "," or "(" or ")") at--;
            else if (Field(at, first) is var field && field < at) at = field;
            else break;
        }
        return Math.Max(at, first);
    }

    /// <summary>The first of plain words that a post is for: <c>director for net repair at the Reef Bank</c>, <c>envoy for boats, nets and reefs</c>; or the token itself.</summary>
    private int Field(int at, int first)
    {
        var start = at;
        while (start > first && at - start < LongestFor && (titles.IsPlain(start - 1) || (start < at && _tokens[start - 1].Lower is "," or "and"))) start--;
        return start > first + 1 && start < at && titles.IsPlain(start) && _tokens[start - 1].Lower is "for" or "of" or "on" && titles.IsPost(start - 2) ? start : at;
    }

    /// <summary>The head of the title next to the name: the first post of the last row of posts that commas do not part, or -1.</summary>
    private int Head(int first, int end)
    {
        var head = -1;
        for (var i = first; i < end; i++)
        {
            if (index.Starting(i) is { Type: NodeType.Organization } body && body.End < end)
            {
                i = body.End - 1;
                continue;
            }
            if (titles.IsPost(i) && (head < 0 || StartsAnew(head, i))) head = i;
        }
        return head;
    }

    /// <summary>A list item ends between two posts: a comma, then a body or a new title that no "and" joins, or "and Peru's".</summary>
    private bool StartsAnew(int head, int post)
    {
        if (_tokens[post - 1].Is("'s") && post - 1 > head && index.StateBefore(post - 1) is not null) return true;
        var comma = -1;
        for (var i = head + 1; i < post; i++)
            if (_tokens[i].Text == ",") comma = i;
            else if (comma >= 0 && _tokens[i].Is("and")) return index.Body(i + 1)?.End == post;
        return comma >= 0;
    }

    /// <summary>An event told by letters, as it stands in posts: <c>COP20</c>.</summary>
    private static bool IsShortEvent(SpottedMention name) => name is { Type: NodeType.Event } && name.End - name.First == 1;

    /// <summary>"Harbour Trust (HT) Director X", "NGO “Harbour” Director X": the token of the bracket or quote that ends before a title, or the title's first.</summary>
    private int BehindBracket(int at, int first)
    {
        if (at > first && _tokens[at - 1].Text is "”" or "\"") return at - 1;
        if (at - 3 <= first || _tokens[at - 1].Text != ")") return at;
        for (var i = at - 2; i > Math.Max(first, at - LongestBracket); i--)
            if (_tokens[i].Text == "(") return i;
        return at;
    }

    private Post? Titled(SpottedMention person, int first, int start, int head, int end, Sentence sentence)
    {
        for (var i = head + 1; i < end; i++)
            if (index.Starting(i) is { Type: NodeType.Organization } body)
            {
                var inner = text.Is(body.End, end, "'s") && index.Body(body.End + 1) is { } unit ? unit : body;
                var isInside = i > start && titles.IsTitleWord(i - 1) && !titles.IsJoint(i - 1);
                return new Post(person, BehindOwners(start, i), isInside ? end : titles.Cut(start, i), inner, null, "title-body-name");
            }
            else if ((index.Starting(i) ?? index.State(i, demonym: false)) is { Type: NodeType.Country } state && _tokens[i - 1].Lower is "of" or "the" && index.StateBefore(start) is null)
                return new Post(person, start, titles.Cut(start, i), null, state, "title-state-name");
        var titleEnd = titles.Cut(start, end);
        var own = start;
        while (own > sentence.First && _tokens[own - 1].IsLower && _tokens[own - 1].Lower is "new" or "newly" or "current" or "outgoing" or "incoming" or "visiting" or "elected" or "appointed" or "then") own--;
        // "Peru COP20 President X"
        while (own > sentence.First && index.Ending(own) is { } led && IsShortEvent(led)) own = led.First;
        var before = text.Is(own - 1, end, "'s") ? own - 1 : own < start ? own : BehindBracket(start, sentence.First);
        if (before > sentence.First && index.Ending(before) is { Type: NodeType.Organization } owner) return new Post(person, start, titleEnd, owner, null, "body-title-name");
        if (before > sentence.First && index.StateBefore(before) is { } adjective)
            return new Post(person, titles.IsEnvoy(start, titleEnd) && before == start ? adjective.First : start, titleEnd, null, adjective, "state-title-name");
        return _tokens[head].Lower is "counterpart" or "counterparts" ? null : new Post(person, start, titleEnd, null, null, start < head || head + 1 < titleEnd ? "bare-title-name" : "bare-post-name");
    }
}
