using LmecGraph.Lexicon;
using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Mentions;

/// <summary>
/// Finds names by their head word: <c>Ministry of …</c>, <c>… Initiative</c>, <c>Forum on …</c>. The head is the last head word before the first
/// preposition; what follows a preposition is the complement, and belongs to the name until a name of its own begins.
/// </summary>
public sealed class NamePhrases(MarkedText text, bool[] taken)
{
    private const int LongestName = 60;

    private readonly Row<Token> _tokens = text.Tokens;
    private readonly WordClasses _words = text.Words;
    private readonly EventWords _events = new(text);

    private NameLists Lists => field ??= new NameLists(text, this, _events);
    private NameJoints Joints => field ??= new NameJoints(text, this);
    private NumbersInNames Numbers => field ??= new NumbersInNames(text, this);
    private HeadWords Heads => field ??= new HeadWords(text, _events);
    private LongTitles Titles => field ??= new LongTitles(text, this);
    private PostsInNames Posts => field ??= new PostsInNames(text, this, taken);

    /// <summary>The phrase that begins at a token; its class is <see cref="HeadClass.None"/> where no head word was met.</summary>
    public NamePhrase At(int first, int limit) => Scan(first, Math.Min(limit, first + LongestName), 0);

    /// <inheritdoc cref="HeadWords.ClassOf"/>
    public HeadClass ClassOf(int token) => Heads.ClassOf(token);

    /// <summary>True where a token can stand in a name: a capitalized word that is no function word, honorific or date.</summary>
    public bool IsNameWord(int token, int limit)
    {
        if (token >= limit || taken[token]) return false;
        var t = _tokens[token];
        if (t.Kind is TokenKind.Number or TokenKind.Sign) return Numbers.Belongs(token, limit);
        if (!t.IsCapitalized) return EventWords.IsElectronic(t) && token > 0;
        if (_events.IsShoutedVerb(t) || _events.IsDoneBy(t)) return false;
        if ((token + 1 < limit && _words.BodyRank(t, _tokens[token + 1]) is not null) || (token > 0 && _words.BodyRank(_tokens[token - 1], t) is not null)) return true;
        if (IsNamesake(token, limit)) return true;
        if ((_words.IsHonorificOnly(t) && !Posts.IsNoAddress(token, limit) && !Posts.IsNamesakeTitle(token, limit)) || _words.Is("month", t) || _words.Is("weekday", t)) return false;
        if (_words.Is("function", t)) return (t.IsAllCaps && text.Known(token) is { Entry.Kind: EntryKind.Body }) || Numbers.IsPartNumber(token) || Numbers.IsCount(token, limit) || Numbers.IsOrdinalInside(token, limit) || Numbers.IsWholeOf(token, limit) || text.IsInnerWord(token, limit) || _events.OpensKind(token, limit) || text.Known(token) is { Length: > 1, Entry.Kind: EntryKind.Place };
        if (Posts.OpensPost(token, limit)) return false;
        return !_words.IsPost(t) || Posts.BelongsToName(token, limit);
    }

    /// <summary>The <c>Sultan</c> of <c>Sultan Omar University</c>: after whom a body is named.</summary>
    private bool IsNamesake(int token, int limit) => _words.Is("namesake", _tokens[token]) && token + 2 < limit && PersonRuns.LeadToBody(_tokens, _words, token + 2, limit) && !taken[token + 1];

    private NamePhrase Scan(int first, int limit, int depth)
    {
        var (at, end, coreEnd, head, headClass, complement) = (first, first, -1, -1, HeadClass.None, false);
        if (text.Known(first) is { Length: > 2, Entry.Kind: EntryKind.Body } whole && whole.Length < limit - first && Joints.HeadIn(first, first + whole.Length) is var within and >= 0)
            (at, end, head, headClass) = (first + whole.Length, first + whole.Length, within, ClassOf(within));
        while (at < limit)
        {
            if (headClass == HeadClass.Event && at > first && _events.IsPlaceLine(at, limit)) break;
            if (IsNameWord(at, limit) || (headClass == HeadClass.Event && Numbers.IsYearBehind(at)) || (complement && ((headClass == HeadClass.Event && Posts.IsParty(at)) || (head >= 0 && Posts.OwnsHead(head, at)))))
            {
                if (headClass is HeadClass.Body or HeadClass.Unit && at > head && (Lists.AreInitials(first, at) || ((!complement || PersonWords.IsInitial(_tokens[at])) && IsPersonBehind(at, limit)))) break;
                if (_words.Is("titleverb", _tokens[at]) && at > first && !_tokens[at - 1].Is("all") && _events.IsVerb(at, head)) break;
                if (at > first && !complement && text.IsVerbOfState(at)) break;
                if (complement && _events.StartsSession(at, limit)) break;
                if (headClass == HeadClass.Event && !complement && at > head && at - first > 1 && _tokens[at].Is("highlights") && !IsNameWord(at + 1, limit)) break;
                var found = ClassOf(at);
                if (!complement && found != HeadClass.None) (head, headClass) = (at, found);
                end = ++at;
                continue;
            }
            if (at == first) return new NamePhrase(first, first, first, -1, HeadClass.None);
            if (headClass == HeadClass.Event && text.ClosingQuote(head == at - 1 && _tokens[at].Text == ":" ? at + 1 : at, limit, LongestName) is var quoteEnd and > 0)
            {
                at = end = quoteEnd;
                break;
            }
            if (!Continues(first, at, limit, head, headClass, complement, depth, out var next, out var opensComplement, out var state)) break;
            if (_tokens[at].Text == "(" && headClass != HeadClass.Event) complement = false;
            if (_tokens[at].Text is ":" or "–" or "—" or "-" && !text.IsHyphen(at))
            {
                if (headClass == HeadClass.Event) complement = true;
                else (head, headClass, complement) = (-1, HeadClass.None, false);
            }
            if (state)
            {
                if (next + 1 < limit && _tokens[next].Lower is "on" or "for" && IsNameWord(_tokens[next + 1].Is("the") ? next + 2 : next + 1, limit))
                {
                    (at, end, complement) = (next, next, true);
                    continue;
                }
                (coreEnd, end) = (text.IsBare(first, end) ? -1 : end, Postings.End(text, head, next, limit));
                break;
            }
            (at, end, complement) = (next, next > at && IsNameWord(next, limit) ? end : next, complement | opensComplement);
        }
        if (headClass == HeadClass.Event) end = complement && end < limit && _tokens[end].IsLower && _words.Is("undertaking", _tokens[end]) ? end + 1 : _events.Topic(end, limit);
        return new NamePhrase(first, end, coreEnd < 0 ? end : coreEnd, head, headClass);
    }

    /// <inheritdoc cref="NameJoints.IsLegalForm"/>
    public bool IsLegalForm(int comma, int limit) => Joints.IsLegalForm(comma, limit);

    /// <inheritdoc cref="NameJoints.IsPersonBehind"/>
    public bool IsPersonBehind(int at, int limit) => Joints.IsPersonBehind(at, limit);

    /// <summary>"… and Department of Seeds": a name of its own.</summary>
    private bool OpensUnit(int at, int limit) => at + 1 < limit && _tokens[at + 1].Lower is "of" or "for" && _words.BodyRank(_tokens[at]) is "unit" or "ministry";

    private bool Continues(
        int first, int at, int limit, int head, HeadClass headClass, bool complement, int depth, out int next, out bool opensComplement, out bool state)
    {
        (next, opensComplement, state) = (at, false, false);
        var sign = _tokens[at];
        var after = at + 1;
        switch (sign.Lower)
        {
            case "'s":
                next = after;
                return (complement && head >= 0 && after < limit && Posts.OwnsHead(head, after)) || IsNameWord(after, limit) && (_words.Is("possessor", _tokens[at - 1]) || (at > 1 && _words.Is("namesake", _tokens[at - 2])) || headClass == HeadClass.Event || (_words.IsPost(_tokens[at - 1]) && (_words.Is("ownedoffice", _tokens[after]) || _words.EventLevel(_tokens[after]) is not null)));
            case "+" when sign.Glued && _tokens[at - 1].IsAllCaps && after < limit && !_tokens[after].Glued:
                next = after;
                return true;
            case "&" or "+":
                next = after;
                return IsNameWord(after, limit);
            case "by" when headClass == HeadClass.Event && complement && _events.IsDoneTo(at - 1):
                next = after;
                return IsNameWord(after, limit);
            case "and" when headClass == HeadClass.Event && complement && after + 1 < limit && _tokens[after].Lower is "on" or "for":
                next = after + 1;
                return IsNameWord(next, limit);
            case "and" when _words.Is("article", _tokens[Math.Min(after, limit - 1)]):
                next = after + 1;
                if (headClass is HeadClass.Event or HeadClass.Initiative && complement && Lists.IsBetween(head, at)) return IsNameWord(next, limit);
                return complement && head >= 0 && _words.BodyRank(_tokens[head]) is "ministry" or "unit" && Lists.IsBareTopic(next, limit);
            case "and":
                next = after;
                return IsNameWord(after, limit) && !OpensUnit(after, limit) && !Joints.StartsOther(first, at, limit, head, headClass, depth) && Lists.JoinsByAnd(first, at, limit, head, headClass, complement);
            case "," when after < limit && _tokens[after].Text is "and" or "&":
                next = after + 1;
                return complement ? Lists.HasComma(first, at) && Lists.EndsList(next, limit, headClass, head) : head < 0 && Lists.HasComma(first, at) && Lists.LeadsToHead(first, at, limit);
            case "," when headClass == HeadClass.Event && complement && StateLists.End(text, at, limit) is var states && states > at:
                next = states;
                return true;
            case ",":
                next = after;
                return IsNameWord(after, limit) && (IsLegalForm(at, limit) || (complement ? !Joints.HasEnded(head, at, headClass) && Lists.IsListInName(after, limit, headClass, head) : head < 0 && Lists.LeadsToHead(first, at, limit)));
            case ":":
                next = after;
                return depth == 0 && IsNameWord(after, limit) && !Joints.IsPlaceBefore(first, at) && !_words.Is("papertype", _tokens[at - 1]) && !(at > 2 && _tokens[at - 2].Is("for") && _words.Is("papertype", _tokens[at - 3])) && (headClass == HeadClass.Event || Scan(after, limit, depth + 1).Class == HeadClass.Event);
            case "–" or "-" when text.IsHyphen(at):
            case "the" or "a" or "an" when headClass == HeadClass.Event && complement && (_tokens[at - 1].Lower.EndsWith("ing", StringComparison.Ordinal) || _words.Is("honouring", _tokens[at - 1])):
                next = after;
                return IsNameWord(after, limit);
            case "–" or "—" or "-":
                next = after;
                return depth < 2 && !sign.Glued && IsNameWord(after, limit) && headClass is HeadClass.None or HeadClass.Initiative or HeadClass.Event
                    && Scan(after, limit, depth + 1).Class == HeadClass.Event;
            case "(" when !complement && text.BehindBranch(at, limit) is var branch && branch > at:
                next = branch;
                return IsNameWord(branch, limit);
            case "(" when after + 1 < limit && _tokens[after + 1].Text == ")" && _tokens[after].IsAllCaps && IsNameWord(after + 2, limit)
                && (headClass == HeadClass.None || (headClass == HeadClass.Body && ClassOf(after + 2) == HeadClass.Body && !IsNameWord(after + 3, limit)) || (depth == 0 && headClass is HeadClass.Initiative or HeadClass.Body && Scan(after + 2, limit, depth + 1) is { Class: HeadClass.Event })):
                next = after + 2;
                return true;
        }
        if (BehindForeignJoint(at, limit) is var foreign && foreign > at)
        {
            (next, opensComplement) = (foreign, headClass != HeadClass.None);
            return true;
        }
        if (!_words.Is("preposition", sign)) return false;
        if (sign.Is("to") && after < limit && _words.Is("headlineverb", _tokens[after])) return (next = after) > at && ((headClass == HeadClass.Event && _tokens[after].IsCapitalized && _events.IsInSubtitle(head, at)) || (opensComplement = headClass == HeadClass.Event && _tokens[after].IsCapitalized && _words.Is("honouring", _tokens[after])));
        if (sign.Lower is "to" or "in" && text.Known(first) is { Entry.Kind: EntryKind.Body } body && first + body.Length == at) return false;
        next = _tokens[Math.Min(after, limit - 1)].Is("the") || (headClass == HeadClass.Event && complement && _words.Is("article", _tokens[Math.Min(after, limit - 1)])) ? after + 1 : after;
        if (next >= limit) return false;
        opensComplement = headClass != HeadClass.None;
        if (!opensComplement && after + 1 < limit && (_tokens[after].Lower is "a" or "an" || _tokens[after].Text is "All" or "Every" or "Our" or "Us")) next = after + 1;
        if (!opensComplement && IsNameWord(next, limit) && Titles.GoesOn(first, at, next, limit)) return true;
        if (opensComplement && !complement && depth == 0 && Lists.OpensSitting(head, at, next, limit) is var sitting and > 0)
        {
            (next, opensComplement) = (sitting, false);
            return true;
        }
        if (!opensComplement) return Lists.OpensBeforeHead(first, at, next, limit) || depth == 0 && at - first >= 2 && next == after && sign.Lower is "for" or "in" or "on" && !_words.Is("vague", _tokens[at - 1])
            && IsNameWord(next, limit) && Scan(next, limit, depth + 1) is { Class: HeadClass.Event } held && !(sign.Is("on") && _words.EventLevel(_tokens[held.Head]) == "visit");
        if (_tokens[next].Text is "“" or "\"" && headClass == HeadClass.Event && sign.Is("on")) return true;
        if (!IsNameWord(next, limit)) return (headClass == HeadClass.Event && (sign.Lower is "with" or "of" or "for" || (sign.Is("on") && _words.EventLevel(_tokens[Math.Max(first, head - 1)], _tokens[head]) == "visit")) && Posts.IsParty(next)) || (sign.Is("of") && Posts.OwnsHead(head, next));
        return JoinsByPreposition(first, head, sign.Lower, next, limit, headClass, complement, depth, ref state, ref next);
    }

    /// <summary>The token behind <c>de</c>, <c>de la</c>, <c>für</c> where the name goes on, or <paramref name="at"/>: names that English reports keep in their language.</summary>
    internal int BehindForeignJoint(int at, int limit) =>
        ForeignJoints.End(_tokens, _words, at, limit) is var next && next > at && (ForeignJoints.IsElided(_tokens[next - 1]) || IsNameWord(next, limit)) ? next : at;

    private bool JoinsByPreposition(int first, int head, string preposition, int at, int limit, HeadClass headClass, bool complement, int depth, ref bool state, ref int next)
    {
        var known = text.Known(at);
        var country = known is { Entry.Kind: EntryKind.Country or EntryKind.Place } place && !IsNameWord(at + place.Length, limit) ? place.Length : 0;
        var follows = depth < 2 ? Scan(at, limit, depth + 1) : default;
        switch (preposition)
        {
            case "of":
                if (country > 0 && headClass is HeadClass.Unit or HeadClass.Body)
                {
                    (state, next) = (true, at + country);
                    return true;
                }
                if (_tokens[at].IsAllCaps && !IsNameWord(at + 1, limit)) return headClass == HeadClass.Event || (headClass == HeadClass.Unit && !complement && text.IsBare(first, head + 1));
                if (known?.Entry.Kind == EntryKind.Body && known.Value.Entry.Type == NodeType.Organization)
                    return headClass == HeadClass.Event || (headClass == HeadClass.Unit && !complement && text.IsBare(first, head + 1) && _tokens[head + 1].Is("of"));
                return headClass switch
                {
                    HeadClass.Event => follows.Class != HeadClass.Event || (_tokens[head].Is("meeting") && known is { Entry.Kind: EntryKind.Body or EntryKind.Initiative }) || _words.Is("sitting", _tokens[next - 2]) || _events.IsMeetingOf(first, head) || (follows.Head == follows.First && _tokens[follows.Head].Lower.EndsWith('s')),
                    HeadClass.Body when !complement && _words.Is("collective", _tokens[head]) && !_tokens[at - 1].Is("the") => true,
                    _ => follows.Class is not (HeadClass.Unit or HeadClass.Body) || (headClass == HeadClass.Initiative && _words.Is("upgrading", _tokens[_tokens[next - 1].Is("the") ? next - 3 : next - 2])) || ((headClass == HeadClass.Unit || text.IsBare(first, head + 1)) && follows.CoreEnd - at == 1 && !_tokens[at].IsAllCaps) || _words.Is("manybodies", _tokens[follows.Head]) || _tokens[follows.Head].Is("forces") || Lists.IsField(head, follows, limit) || Lists.IsAuthorityOf(head, follows),
                };
            case "to" when country > 0 && headClass is HeadClass.Body or HeadClass.Unit:
                (state, next) = _words.Is("sentunit", _tokens[head]) ? (true, at + country) : (false, next);
                return state;
            case "for" when Posts.IsSeat(first, head):
                return false;
            case "for" or "on" or "to":
                if ((preposition == "for" && Joints.IsRegionOf(first, head, at)) || preposition == "to" && ((headClass is HeadClass.Body && known is { Entry.Kind: EntryKind.Body }) || (headClass is HeadClass.Body or HeadClass.Unit && known is null && follows.Class == HeadClass.None && !_words.IsCommonOrPlural(_tokens[at]))) && !_words.Is("sentunit", _tokens[head]) && !_words.Is("mission", _tokens[head])) return false;
                return follows.Class != HeadClass.Event || headClass == HeadClass.Event || (headClass == HeadClass.Initiative && IsNameWord(follows.Head + 1, limit)) || (preposition == "to" && follows.Head == at) || (preposition == "for" && next == at && Lists.IsEventField(follows));
            case "in":
                if (country > 0 && (headClass == HeadClass.Unit || (head > first && (_words.Is("mission", _tokens[head]) || _words.Is("abroad", _tokens[head])))))
                {
                    (state, next) = (true, at + country);
                    return true;
                }
                return country == 0 && !(headClass == HeadClass.Event && _events.IsPlace(at, limit)) && ((complement && (headClass != HeadClass.Body || Joints.IsField(at))) || _words.Is("region", _tokens[headClass != HeadClass.Event && _words.Is("landpart", _tokens[at]) && at + 1 < limit ? at + 1 : at]) || (headClass == HeadClass.Event && TopicReach.IsTaught(text, head, at - 1, limit)));
            case "against" when headClass is HeadClass.Body or HeadClass.Unit:
                return Joints.IsField(at);
            case "with" when headClass is HeadClass.Body or HeadClass.Unit:
                return complement && (Joints.IsAtWork(next, head) || (known is null && follows.Class is HeadClass.None && (_tokens[next - 2].Lower.EndsWith('s') || _words.Is("possessor", _tokens[next - 2]))));
            case "between" when headClass == HeadClass.Initiative && head > first:
                return false;
            case "into" or "through" or "across" or "beyond":
            case "under" when _tokens[at].IsAllCaps:
                return headClass is HeadClass.Event or HeadClass.Initiative && complement && !_events.IsPlace(at, limit);
            case "from" when headClass == HeadClass.Initiative && complement && _tokens[next - 2].Lower.EndsWith("ing", StringComparison.Ordinal):
                return true;
            case "with" or "between" or "against" or "towards" or "toward":
                return (headClass == HeadClass.Event && !(preposition is "with" && _words.Is("outcome", _tokens[at]))) || (headClass == HeadClass.Initiative && !(preposition is "with" && head == first && _tokens[at].IsAllCaps) && !(preposition is "with" && follows.Class is HeadClass.Body or HeadClass.Unit) && !(preposition is "between" && ClassOf(at) is HeadClass.Body or HeadClass.Unit && !IsNameWord(at + 1, limit) && !(at + 1 < limit && _tokens[at + 1].Is("of"))));
            default:
                return false;
        }
    }
}
