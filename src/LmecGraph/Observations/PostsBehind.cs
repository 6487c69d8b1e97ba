using LmecGraph.Mentions;
using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Observations;

/// <summary>
/// Posts that stand behind a name: <c>X, Director of Y</c>, <c>X – Y</c>, <c>X (Y)</c>, <c>X is Chair of Y</c>, <c>X of Y</c>, a title in the block below;
/// several of them joined by semicolons or "and".
/// </summary>
internal sealed class PostsBehind(MarkedText text, MentionIndex index, TitleWords titles)
{
    private const int LongestRest = 6;

    private readonly Row<Token> _tokens = text.Tokens;
    private readonly PostBodies _bodies = new(text, index, titles);
    private readonly PeopleTogether _together = new(text, index, titles);
    private readonly LinesBelow _below = new(text, index, titles);

    /// <summary>The posts of a person named in a sentence, in order. In a row of people with a post before each name, what a comma parts from the next name is the next one's.</summary>
    public List<Post> Of(SpottedMention person, Sentence sentence, Post? before)
    {
        var found = new List<Post>();
        var titled = before is { IsBare: false } || before?.TitleEnd - before?.TitleFirst > 1;
        if (_bodies.OwnerOfBracket(person.First, sentence.First) is { } owner) return InBracket(person, owner, sentence.End, found);
        var (at, end) = (SkipSuffixes(person.End, sentence.End), sentence.End);
        if (at >= end)
        {
            if (_below.Find(sentence, out at, out end)) Read(person, at, end, "below", titled, found);
            return found is [{ IsBare: true, State: null } bare] && _below.BodyIn(sentence.Block + 2) is { } body ? [bare with { Body = body, Rule = "lines-below" }] : found;
        }
        if (_tokens[at].Lower is "currently" or "also" or "now" && at + 1 < end) at++;
        var t = _tokens[at = titles.BehindWho(at, end)];
        if (_together.Beside(at, end) is { } other) return Of(other, sentence, before) is var shared && shared.Count > 0 && shared.All(p => p.TitleEnd == p.TitleFirst && !(p.Rule == "of-state" && text.Is(other.End, end, "("))) ? [.. shared.Select(p => p with { Person = person })] : found;
        if (t.Is("and") && at + 1 < end && (_tokens[at + 1].Is("the") || _together.AreDelegates(at + 1))) return found;
        if (t.Text == "," && at + 1 < end && _together.AreDelegates(at + 1) && !_together.FollowsOther(person.First, sentence.First)) return found;
        if (t.Text == "(") Bracket(person, at, end, before, titled, found);
        else if (t.Text == "," && at + 1 < end && _tokens[at + 1].Lower is "is" or "was" or "has" && titles.Held(at + 1, end) is var degreed and > 0) Read(person, degreed, end, "is-title", titled, found);
        else if (t.Text is "," or "–" or "—" or "-" or ":" or "|")
        {
            if (t.Text == "," && index.State(at + 1, demonym: false) is { } home && home.End >= end) return OfHome(person, home, sentence, before, found);
            if (_together.IsCompany(at + 1, end)) return found;
            if (at + 2 < end && _tokens[at + 1].Lower is "both" or "all" or "currently" or "now") at++;
            if (_bodies.IsSubject(sentence.First, person.First, at, end) || (at + 1 < end && (text.Words.Is("joinedby", _tokens[at + 1]) || (titled && _tokens[at + 1].Is("and"))))) return found;
            if (at + 1 < end && t.Text == "," && (_tokens[at + 1].Lower is "with" or "from" or "of" or "representing" || (_tokens[at + 1].Is("at") && before is null or { IsBare: true }) || OnBehalf(at + 1, end))) Joined(person, at + 1, end, found);
            else Read(person, at + 1, end, "title-body", titled, found);
            if (found.Count == 0 && t.Text == "," && _bodies.Described(at + 1, end) is { } described) Add(person, at + 1, at + 1, described, end, "described-body", found);
        }
        else if (titles.Held(at, end) is var held and > 0) Read(person, held, end, "is-title", titled, found);
        else if (t.Is("is") && _bodies.Described(at + 1, end) is { } told) Add(person, at + 1, at + 1, told, end, "described-body", found);
        else if (t.Lower is "works" or "serves" or "is" or "was" && at + 1 < end && _tokens[at + 1].Lower is "for" or "at" or "with" or "from") Joined(person, at + 1, end, found);
        else if (t.Lower is "who" or "heads" or "leads" or "chairs" && _bodies.Led(at, end) is { } led) found.Add(new Post(person, at, at, led, null, "heads-body"));
        else if (t.Lower is "with" or "from" or "of" or "representing" or "at" or "for" && !titles.IsMetAt(before, t) && !(t.Is("at") && before is not null && titles.IsMet(sentence.First, person.First)) || OnBehalf(at, end)) Joined(person, at, end, found);
        else if (titles.IsPost(at) || text.Words.IsModifier(t) || index.Starting(at) is not null || titles.Begins(at, end, 5)) Read(person, at, end, "title-body", titled, found);
        return found;
    }

    /// <summary><c>Prime Minister X, Fiji</c>: of the state; <c>Dr. X, Fiji</c>: what the line below says.</summary>
    private List<Post> OfHome(SpottedMention person, SpottedMention home, Sentence sentence, Post? before, List<Post> found)
    {
        if (before is { IsBare: true } && titles.IsStatePost(before.TitleFirst, before.TitleEnd)) return [new Post(person, person.End, person.End, null, home, "of-state")];
        if (before is null && _below.Find(sentence, out var at, out var end)) Read(person, at, end, "below", titled: false, found);
        return found;
    }

    /// <summary>"Peru (X – Minister of Y), Togo (…)": what the bracket says, of the state or body before it.</summary>
    private List<Post> InBracket(SpottedMention person, SpottedMention owner, int end, List<Post> found)
    {
        if (_tokens[Math.Min(person.End, end - 1)].Text is "," or "–" or "—" or "-" or ":") Read(person, person.End + 1, _bodies.Closing(person.End, end), "title-body", titled: false, found);
        if (found.Any(p => !p.IsBare)) return found;
        var bare = found.FirstOrDefault() ?? new Post(person, person.End, person.End, null, null, "");
        return [owner.Type == NodeType.Country ? bare with { State = owner, Rule = "bracket-owner" } : bare with { Body = owner, Rule = "bracket-owner" }];
    }

    /// <summary>"X (Director, Y)", "X (Chair), Y", and the state that a delegate comes from: "X (Laos)".</summary>
    private void Bracket(SpottedMention person, int open, int end, Post? before, bool titled, List<Post> found)
    {
        var close = _bodies.Closing(open, end);
        if (before is null or { IsBare: true } && index.Starting(open + 1) is { Type: NodeType.Country } state && state.End == close && close < end) found.Add(new Post(person, open, open, null, state, "of-state"));
        else Read(person, _together.BehindAll(open + 1, close), close, "title-body", titled, found);
        if (!found.All(p => p.IsBare)) return;
        if (text.Is(close + 1, end, ",")) Read(person, close + 2, end, "title-body", titled, found);
        else if (titles.Held(close + 1, end) is var held and > 0) Read(person, held, end, "is-title", titled, found);
    }

    private bool OnBehalf(int at, int end) => text.Is(at, end, "on") && text.Is(at + 1, end, "behalf");

    private int SkipSuffixes(int at, int end)
    {
        while (at < end && text.Words.IsSuffix(_tokens[at])) at++;
        return text.BehindDegrees(at, end);
    }

    private void Joined(SpottedMention person, int at, int end, List<Post> found)
    {
        var joint = _tokens[at].Lower;
        at += !OnBehalf(at, end) ? 1 : text.Is(at + 2, end, "of") ? 3 : 2;
        if (text.Is(at, end, "the")) at++;
        if (_bodies.OfKind(at, end) is { } body) Add(person, at, at, body, end, "with-body", found);
        else if (joint is "of" && index.State(at, demonym: false) is { } state) found.Add(new Post(person, at, at, null, state, "of-state"));
    }

    /// <summary>Reads titles and bodies from a token on: "Director of Y", "Y Director", "Director, Y", "Y", "Chair of Y and member of Z; Dean of W".</summary>
    private void Read(SpottedMention person, int at, int end, string rule, bool titled, List<Post> found)
    {
        for (var first = true; at < end; first = false)
        {
            var start = at;
            while (at < end && index.Starting(at) is null && (_tokens[at].Lower is "the" or "a" or "an" or "and" or "also" or "currently" or "as" or "both" or "its" or "is" or "who" or "now" or ";" or "|" || (!first && _tokens[at].Text is ",") || (!first && _tokens[at].Is("well") && _tokens[at - 1].Is("as")))) at++;
            if (at + 2 < end && _tokens[at].IsLower && _tokens[at + 1].Is("'s") && titles.Begins(at + 2, end, 4)) at += 2;
            if (!first && at + 1 < end && _tokens[at - 1].Is("also") && _tokens[at].Lower is "of" or "at" or "with" or "from") Joined(person, at, end, found);
            if (_together.IsCompany(at, end)) return;
            if (!first && at < end && !titles.Begins(at, end)) at = NextPart(at, end);
            if (at >= end || (!first && (!titles.Begins(at, end) || text.Words.Is("delegate", _tokens[at])))) return;
            var before = found.Count;
            var next = Unit(person, at, end, first ? rule : "further-title", found);
            if (next <= at) return;
            var ofNext = titled || (!first && _tokens[at - 1].Is("the") && Enumerable.Range(start, at - start).Any(i => _tokens[i].Text == ";"));
            if (_bodies.IsTitleOfNext(next, end, ofNext) || (titled && _tokens[start].Is("the") && text.Is(next, end, ",") && _tokens[Math.Min(next + 1, end - 1)].Lower is "the" or "and"))
            {
                found.RemoveRange(before, found.Count - before);
                return;
            }
            at = _bodies.Alike(next, end, found);
            if (at < end && _tokens[at].Text is not (";" or "," or "(" or "|") && !_tokens[at].Is("and")) return;
            if (at < end && _tokens[at].Text == "(") at = Math.Min(end, _bodies.Closing(at, end) + 1);
        }
    }

    /// <summary>"Partner, Reef Bank, Lima office; Chair, Kelp Club": the token behind the semicolon near by, where a further title begins; else the token itself.</summary>
    private int NextPart(int at, int end)
    {
        for (var i = at; i < Math.Min(end - 1, at + LongestRest) && index.Starting(i) is not { Type: NodeType.Person }; i++)
            if (_tokens[i].Text == ";") return titles.Begins(i + 1, end) ? i + 1 : at;
        return at;
    }

    /// <summary>One title with its body. The token behind, or <paramref name="at"/> where nothing was read.</summary>
    private int Unit(SpottedMention person, int at, int end, string rule, List<Post> found)
    {
        var former = _tokens[at].Lower is "former" or "ex" or "late" || (_tokens[at].Is("candidate") && text.Is(at + 1, end, "for"));
        var (prefix, state, titleFirst) = ((SpottedMention?)null, (SpottedMention?)null, at);
        if (_bodies.Org(at, end) is { } body)
        {
            if (!titles.Begins(body.End, end, 6)) return body.End < end && (text.Words.Is("source", _tokens[body.End]) || _together.AreOthers(person, body.End + 1)) ? at : Add(person, at, at, body, end, rule == "title-body" ? "name-body" : rule, found);
            (prefix, titleFirst) = (body, text.Is(body.End, end, "'s") ? body.End + 1 : body.End);
        }
        else if (index.State(at, demonym: true) is { } owner && Own(owner, end) is var own && titles.Begins(own, end, 6)) (state, titleFirst) = (owner, own);
        else if (!titles.Begins(at, end, 12)) return at;
        var (posted, parted, i) = (false, false, titleFirst);
        var titleEnd = titleFirst;
        for (; i < Math.Min(end, titleFirst + TitleWords.Longest); i++)
        {
            if (index.Starting(i) is { } name)
            {
                if (name.Type == NodeType.Person) break;
                // "Permanent Representative of Fiji to the United Nations": sent by the state.
                var isAccredited = posted && state is not null && (_tokens[i - 1].Is("to") || (_tokens[i - 1].Is("the") && _tokens[i - 2].Is("to")));
                if (name.Type == NodeType.Organization && (isAccredited || (posted && text.Is(i - 1, end, "(") && titles.IsPost(i - 2))))
                {
                    i = name.End - 1;
                    continue;
                }
                if (name.Type == NodeType.Organization && posted && prefix is not null && (_tokens[i - 1].Is("at") || (_tokens[i - 1].Is("the") && _tokens[i - 2].Is("at")))) prefix = name;
                // "representative of Peru and Y's members": the state has it.
                if (name.Type == NodeType.Organization && state is not null && posted && (_tokens[i - 1].Is("and") || (_tokens[i - 1].Is("the") && _tokens[i - 2].Is("and")))) break;
                if (name.Type == NodeType.Organization && prefix is null && (posted || i > titleFirst))
                {
                    var (inner, cut) = (_bodies.Org(i, end)!, titles.Cut(titleFirst, i));
                    if (!posted && titles.Begins(inner.End, end, 5) is false) break;
                    return former ? inner.End : Add(person, titleFirst, posted ? cut : PostEnd(inner.End, end), inner, end, rule, found);
                }
                if (name.Type == NodeType.Country && posted && !parted && i > titleFirst && (_tokens[i - 1].Lower is "of" or "the" or "from" || (_tokens[i - 1].Is("for") && titles.IsEnvoy(titleFirst, i))) && state is null && prefix is null) state = name;
                else if (name.Type == NodeType.Country && posted && state is null && prefix is null && text.Is(i - 1, end, "(") && text.Is(name.End, end, ")") && titles.IsMinister(titleFirst, titleEnd))
                {
                    (state, i) = (name, name.End + 1);
                    break;
                }
                if (posted) titleEnd = titleEnd == i ? name.End : titleEnd;
                i = name.End - 1;
                continue;
            }
            var t = _tokens[i];
            if (state is not null && i == state.End && t.Is("and") && titles.Begins(i + 1, end, 4)) break;
            if (posted && t.Is("on") && i + 1 < end && (_tokens[i + 1].Kind == TokenKind.Number || text.Words.Is("month", _tokens[i + 1]) || text.Words.Is("weekday", _tokens[i + 1]))) break;
            if (posted && t.IsLower && (titles.IsJoint(i - 1) || _tokens[i - 1].Is("in")) && _bodies.FieldEnd(i, end) is var behind && behind > i) i = behind;
            else if (titles.IsPost(i)) (posted, titleEnd) = (true, i + 1);
            else if (t.Text is ";" or ":" or "." || (t.Text is "," or "|" && posted && !Continues(i, end))) break;
            else if (t.Kind == TokenKind.Sign || titles.IsJoint(i) || t.Is("in") || (posted && t.Kind == TokenKind.Number)) parted |= t.Text is "," or "|";
            else if (!posted && titles.IsField(titleFirst, i)) continue;
            else if (!titles.IsTitleWord(i) && !text.Words.IsModifier(t)) break;
            else if (posted && titles.IsTitleWord(i) && t.IsCapitalized) titleEnd = i + 1;
        }
        if (!posted) return at;
        if (state is null && prefix is null && Home(titleFirst, i, end) is { } home) (state, i) = (home, home.End);
        if (former) return i;
        var stop = Math.Min(i, titleEnd);
        if (prefix is not null && _together.AreOthers(person, stop)) return i;
        if (prefix is not null) return Add(person, titleFirst, stop, prefix, end, "body-title", found, i);
        found.Add(new Post(person, state is not null && state.End == titleFirst && titles.IsEnvoy(titleFirst, stop) ? state.First : titleFirst, stop, null, state, state is null ? "bare-title" : "title-state"));
        return Math.Max(i, at + 1);
    }

    /// <summary>"Assistant Minister for Fisheries, Fiji,": the state between signs behind the title of a minister or head.</summary>
    private SpottedMention? Home(int titleFirst, int at, int end) =>
        text.Is(at, end, ",") && (titles.IsMinister(titleFirst, at) || titles.IsPlainHead(titleFirst, at) || titles.IsEnvoy(titleFirst, at)) && index.State(text.Is(at + 1, end, "the") ? at + 2 : at + 1, demonym: false) is { } home && (home.End >= end || _tokens[home.End].Kind == TokenKind.Sign) ? home : null;

    /// <summary>The token behind a name and its <c>'s</c>.</summary>
    private int Own(SpottedMention name, int end) => text.Is(name.End, end, "'s") ? name.End + 1 : name.End;

    /// <summary>A title goes on behind a comma: its body, a further post, or the rest of its field ("Culture, Community and Youth").</summary>
    private bool Continues(int comma, int end)
    {
        var next = comma + 1;
        if (text.Is(next, end, "and")) next++;
        if (text.Is(next, end, "the")) next++;
        if (next >= end || text.Words.Is("delegate", _tokens[next]) || text.Words.IsHonorificOnly(_tokens[next]) || (text.Words.IsHonorific(_tokens[next]) && index.Starting(next + 1) is { Type: NodeType.Person })) return false;
        if (index.Body(next) is not null) return true;
        if (index.Starting(next) is not null) return false;
        return _tokens[next].IsCapitalized || titles.Begins(next, end, 4);
    }

    private int PostEnd(int at, int end)
    {
        while (at < end && (titles.IsPost(at) || text.Words.IsModifier(_tokens[at]))) at++;
        return at;
    }

    /// <summary>A post in a body, in those joined to it by a slash, and in those that "and" joins where no other title follows.</summary>
    private int Add(SpottedMention person, int titleFirst, int titleEnd, SpottedMention body, int end, string rule, List<Post> found, int behind = 0)
    {
        if (_bodies.UnitBehind(body, end) is { } unit) body = unit;
        found.Add(new Post(person, titleFirst, titleEnd, body, null, rule));
        var at = Beside(person, titleFirst, titleEnd, Math.Max(behind, _bodies.SkipBracket(body.End, end)), end, rule, found, overAnd: true);
        while (at < end && _bodies.IsParentOrPlace(at, end, out var next)) at = next;
        return Beside(person, titleFirst, titleEnd, at, end, rule, found, overAnd: false);
    }

    /// <summary>The same post in the bodies joined to the one before a token. The token behind.</summary>
    private int Beside(SpottedMention person, int titleFirst, int titleEnd, int at, int end, string rule, List<Post> found, bool overAnd)
    {
        while (at + 1 < end && (_tokens[at].Text == "/" || (overAnd && _tokens[at].Lower is "and" or "&")) && _bodies.Org(at + 1, end) is { } other && !titles.Begins(other.End, end, 4))
        {
            found.Add(new Post(person, titleFirst, titleEnd, other, null, rule));
            at = _bodies.SkipBracket(other.End, end);
        }
        return at;
    }
}
