using LmecGraph.Lexicon;
using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Mentions;

/// <summary>
/// The occasion of a report that gives it no name: <c>visits Ghana</c>, <c>met with Ambassador Lin</c>, <c>called on</c> somebody in its title or first
/// sentences, else the first noun for an occasion. The name is the shortest phrase that has the verb, or the noun, and the party.
/// </summary>
internal static class LeadEvents
{
    private const int LeadSentences = 6;
    private const int MostLines = 12;
    private const int ShortestSentence = 8;
    private const int LongestObject = 24;
    private const int MostBefore = 2;
    private const int LongestGift = 7;
    private const int LongestWhere = 14;
    private const int LongestTeam = 5;
    private const int OpeningSentences = 2;

    /// <summary>At most one candidate; none where the lead names an event.</summary>
    public static IEnumerable<Candidate> Find(MarkedText text, IReadOnlyList<Candidate> names)
    {
        var lead = Lead(text);
        if (lead.Count == 0) return [];
        var byFirst = new Dictionary<int, Candidate>();
        foreach (var name in names.Where(n => !byFirst.TryGetValue(n.First, out var other) || n.End > other.End)) byFirst[name.First] = name;
        var events = names.Where(n => n.Type == NodeType.Event && !IsOnVisit(text, n)).OrderBy(n => n.First).ToList();
        var found = events.Count > 0 && events[0].First < lead[^1].End
            ? lead.TakeWhile(s => s.End <= events[0].First).Where(IsWhole).Take(MostBefore).Select(s => Meeting(text, byFirst, s)).FirstOrDefault(e => e is not null) ?? BeforeNamed(text, byFirst, lead, events[0])
                ?? lead.TakeWhile(s => s.End <= events[0].First).Select(s => LeadNouns.Held(text, s) ?? LeadNouns.SpokenAt(text, s)).FirstOrDefault(e => e is not null)
            : lead.Select(s => Verb(text, byFirst, s)).FirstOrDefault(e => e is not null) ?? lead.Select(s => LeadNouns.Described(text, byFirst, s)).FirstOrDefault(e => e is not null) ?? lead.Select(s => Together(text, s)).FirstOrDefault(e => e is not null) ?? lead.Select(s => LeadNouns.Generic(text, s) ?? LeadNouns.SpokenAt(text, s) ?? LaterMeetings.Site(text, s)).FirstOrDefault(e => e is not null);
        if (Opening(text, byFirst, lead, found ?? events.FirstOrDefault()) is { } opening) found = opening;
        var first = found ?? events.FirstOrDefault();
        if (first is null) return [];
        var later = new LaterMeetings(text, byFirst).Find(events, found, lead[^1].End);
        return found is null ? later : [found, .. later];
    }

    /// <summary>The act that the first sentences tell, where no name or noun for the occasion stands before or with it: "the ceremony" of later is that one.</summary>
    private static Candidate? Opening(MarkedText text, Dictionary<int, Candidate> names, List<Sentence> lead, Candidate? named)
    {
        var acts = new OpeningActs(text, names);
        var title = text.Title;
        return lead.Where(s => IsWhole(s) && s.First >= title.End && (named is null || (s.End <= named.First && named.First >= title.End && text.Tokens[named.Head < 0 ? named.First : named.Head].IsLower))).Take(OpeningSentences).Select(acts.Of).FirstOrDefault(e => e is not null);
    }

    /// <summary>"At their meeting in Lima A and B discussed the Kelp Summit", "A met with B on the sidelines of the Kelp Summit": what is told, in the sentence that also names another event.</summary>
    private static Candidate? BeforeNamed(MarkedText text, Dictionary<int, Candidate> names, List<Sentence> lead, Candidate named)
    {
        foreach (var sentence in lead)
        {
            if (!IsWhole(sentence) || sentence.First >= named.First || named.First >= sentence.End) continue;
            if (LeadNouns.Opening(text, sentence) is { } opening && opening.End <= named.First) return opening;
            if (Meeting(text, names, sentence) is { } told && told.End <= named.First && Enumerable.Range(told.End, named.First - told.End).Any(i => text.Tokens[i].Lower is "sidelines" or "sideline" or "margins" or "margin")) return told;
        }
        return null;
    }

    /// <summary>True for a sentence, not a line of a list or heading.</summary>
    public static bool IsWhole(Sentence sentence) => sentence.End - sentence.First >= ShortestSentence;

    /// <summary>The meeting that a sentence tells by its verb, or null.</summary>
    public static Candidate? Meeting(MarkedText text, Dictionary<int, Candidate> names, Sentence sentence) => Verb(text, names, sentence) is { } told && !text.Words.Is("visitverb", text.Tokens[told.Head]) ? told : null;

    /// <summary>The first sentences of the body; lines of a letterhead do not count.</summary>
    private static List<Sentence> Lead(MarkedText text)
    {
        var (lead, whole) = (new List<Sentence>(), 0);
        foreach (var sentence in text.Text.Sentences)
        {
            if (!text.IsBody(sentence.First)) continue;
            lead.Add(sentence);
            if (lead.Count >= MostLines || (sentence.End - sentence.First >= ShortestSentence && ++whole == LeadSentences)) break;
        }
        return lead;
    }

    /// <summary>"is in Ghana on a working visit": said beside what the report is on.</summary>
    private static bool IsOnVisit(MarkedText text, Candidate e) => e.First > 1 && e.Head >= 0 && text.Tokens[e.Head].IsLower && text.EventLevel(e) == "visit" && text.Tokens[e.First - 1].Lower is "a" or "an" && text.Tokens[e.First - 2].Is("on");

    private static Candidate? Verb(MarkedText text, Dictionary<int, Candidate> names, Sentence sentence)
    {
        for (var i = sentence.First; i + 1 < sentence.End; i++)
        {
            var verb = text.Tokens[i];
            // "Meet Anna Keller", "Visit Fiji": the reader is asked to.
            if (verb.Lower is "meet" or "visit" && (i == sentence.First || text.Tokens[i - 1].Kind == TokenKind.Sign)) continue;
            if (text.Words.Is("visitverb", verb) && Object(text, names, i + 1, sentence.End, [NodeType.Country, NodeType.Organization]) is var place and > 0) return new Candidate(NodeType.Event, i, place, i, text.Surface(i, place));
            if (Received(text, names, i, sentence) is { } audience) return audience;
            if (text.Words.Is("meetverb", verb) && Object(text, names, i + 1, sentence.End, [NodeType.Person, NodeType.Organization]) is var party and > 0 && IsParty(text, names, i + 1, party) && !IsUrged(text, i, party, sentence.End))
                return new Candidate(NodeType.Event, i, party, i, text.Surface(i, party));
            if (IsArrivedOn(text, i, sentence.First) is var kind and > 0) return new Candidate(NodeType.Event, kind, i + 1, i, text.Surface(kind, i + 1));
            if (IsTalk(text, i, sentence.First) && BehindPlace(text, i + 1) is var with && with < sentence.End && (text.Tokens[with].Is("with") || (verb.Is("audience") && text.Tokens[with].Is("to"))) && Object(text, names, with + 1, sentence.End, [NodeType.Person, NodeType.Organization]) is var side and > 0)
                return text.Tokens[with].Is("to") ? new Candidate(NodeType.Event, i, with, i, text.Surface(i, with)) : new Candidate(NodeType.Event, TalkFirst(text, i, sentence.First), side, i, text.Surface(TalkFirst(text, i, sentence.First), side));
        }
        return null;
    }

    /// <summary>"Ministers of Trade met today in Lima", "Representatives of A and B met in Lima on 3 May": many came together in one place.</summary>
    private static Candidate? Together(MarkedText text, Sentence sentence)
    {
        for (var verb = sentence.First + 1; verb < sentence.End; verb++)
        {
            if (!(text.Tokens[verb].Lower is "met" or "gathered" or "convened")) continue;
            var at = verb + 1;
            while (at < sentence.End && text.Tokens[at].Lower is "today" or "yesterday" or "again" or "recently") at++;
            if (text.Is(at, sentence.End, "on") && at + 1 < sentence.End && DateExpression.At(text.Tokens, at + 1, sentence.End, MarkedText.AnyYear) is { } day) at = text.Is(day.End, sentence.End, ",") ? day.End + 1 : day.End;
            if (!text.Is(at, sentence.End, "in") || at + 1 >= sentence.End || text.Known(at + 1, EntryKind.Country, EntryKind.Place) is not { } place) continue;
            if (Enumerable.Range(sentence.First, verb - sentence.First).Any(i => IsMany(text, i))) return new Candidate(NodeType.Event, verb, at + 1 + place.Length, verb, text.Surface(verb, at + 1 + place.Length));
        }
        return null;
    }

    private static bool IsMany(MarkedText text, int at) => text.Tokens[at].Lower is { Length: > 3 } word && word.EndsWith('s') && (text.Words.Is("delegate", text.Tokens[at]) || text.Words.IsPost(word[..^1]));

    /// <summary>"called on the Ambassador to leave": asked of somebody.</summary>
    private static bool IsUrged(MarkedText text, int verb, int at, int limit) => text.Tokens[verb].Lower is "called" or "call" or "calls" && text.Is(at, limit, "to");

    /// <summary>"talks", "an audience"; and "had bilateral meetings".</summary>
    private static bool IsTalk(MarkedText text, int noun, int limit)
    {
        if (text.Tokens[noun].Lower is "talks" or "discussions" or "consultations" or "negotiations" or "audience") return true;
        if (!(text.Tokens[noun].Lower is "meetings" or "meeting")) return false;
        var before = noun - 1;
        while (before > limit && (text.Words.Is("kind", text.Tokens[before]) || text.Words.Is("eventkind", text.Tokens[before]) || text.Words.Is("article", text.Tokens[before]))) before--;
        return before > limit && text.Tokens[before].Lower is "had" or "held" or "holds" or "has" && text.Tokens[before].IsLower;
    }

    /// <summary>The kind before "meetings" belongs to the name.</summary>
    private static int TalkFirst(MarkedText text, int noun, int limit)
    {
        var first = noun;
        while (text.Tokens[noun].Lower is "meetings" or "meeting" && first > limit && (text.Words.Is("kind", text.Tokens[first - 1]) || text.Words.Is("eventkind", text.Tokens[first - 1]))) first--;
        return first;
    }

    /// <summary>"President Lim received Ambassador Novak", "received letters of credence from …": somebody before the verb, somebody behind it.</summary>
    private static Candidate? Received(MarkedText text, Dictionary<int, Candidate> names, int verb, Sentence sentence)
    {
        if (!(text.Tokens[verb].Lower is "received" or "receives" or "accepted")) return null;
        if (text.Words.Is("auxiliary", text.Tokens[verb - 1]) && !(text.Tokens[verb - 1].Lower is "has" or "have" or "had")) return null;
        var at = verb + 1;
        while (at < Math.Min(sentence.End, verb + LongestGift) && text.Words.Is("credence", text.Tokens[at])) at++;
        var from = at - 1;
        while (from > verb && !text.Tokens[from].Is("from")) from--;
        if (from == verb && (text.Tokens[verb].Is("accepted") || !Enumerable.Range(sentence.First, verb - sentence.First).Any(i => names.TryGetValue(i, out var who) && who.Type == NodeType.Person))) return null;
        if (Object(text, names, BehindWhere(text, at, sentence.End), sentence.End, [NodeType.Person]) is not (var guest and > 0)) return null;
        // What was given or held names the occasion: "letters of credence", "in audience".
        var (first, end) = from > verb + 1 ? (text.Words.Is("article", text.Tokens[verb + 1]) ? verb + 2 : verb + 1, from) : text.Is(verb + 2, sentence.End, "audience") ? (verb + 2, verb + 3) : (verb, guest);
        return new Candidate(NodeType.Event, first, end, first, text.Surface(first, end));
    }

    /// <summary>"received at his office in Lima a delegation": the article before the team, where place or day stand between; else the token itself.</summary>
    private static int BehindWhere(MarkedText text, int at, int limit)
    {
        if (!(text.Tokens[at].Lower is "at" or "in" or "on" or "here" or "today" or "yesterday" or ",")) return at;
        for (var i = at + 1; i < Math.Min(limit - 1, at + LongestWhere); i++)
        {
            if (!(text.Tokens[i].Lower is "a" or "an") || text.Words.Is("preposition", text.Tokens[i - 1])) continue;
            var noun = i + 1;
            while (noun < Math.Min(limit - 1, i + LongestTeam) && !text.Words.Is("team", text.Tokens[noun])) noun++;
            return text.Words.Is("team", text.Tokens[noun]) ? i : at;
        }
        return at;
    }

    /// <summary>The token behind "in Lima".</summary>
    private static int BehindPlace(MarkedText text, int at) =>
        text.Is(at, text.Tokens.Count - 1, "in") && text.Known(at + 1, EntryKind.Country, EntryKind.Place) is { } place ? at + 1 + place.Length : at;

    /// <summary>"arrived in Lima on a working visit": the first word of the kind, or 0.</summary>
    private static int IsArrivedOn(MarkedText text, int visit, int limit)
    {
        if (!text.Tokens[visit].Is("visit") || text.Is(visit + 1, text.Tokens.Count, "to")) return 0;
        var kind = visit;
        while (kind > limit + 2 && (text.Words.Is("kind", text.Tokens[kind - 1]) || text.Words.Is("eventkind", text.Tokens[kind - 1]))) kind--;
        if (kind == visit || !(text.Tokens[kind - 1].Lower is "a" or "an") || !(text.Tokens[kind - 2].Lower is "on" or "for")) return 0;
        for (var i = kind - 3; i >= limit; i--)
            if (text.Words.Is("arrival", text.Tokens[i])) return kind;
        return 0;
    }

    /// <summary>A person; or a body whose people are met: "met with the Lantern Institute", not "met in the Lantern Institute".</summary>
    private static bool IsParty(MarkedText text, Dictionary<int, Candidate> names, int first, int end)
    {
        for (var i = first; i < end; i++)
            if (names.TryGetValue(i, out var name) && (name.End == end || name.End == end - 1)) return name.Type == NodeType.Person || text.Tokens[first].Is("with");
        return false;
    }

    /// <summary>The token behind the first name of these types that a verb leads to over words of a post or a delegation, or 0.</summary>
    public static int Object(MarkedText text, Dictionary<int, Candidate> names, int at, int limit, NodeType[] types)
    {
        var body = 0;
        for (var i = at; i < Math.Min(limit, at + LongestObject); i++)
        {
            if (names.TryGetValue(i, out var name))
            {
                if (name.Type == types[0]) return name.End;
                // "a WCC delegation"
                if (types.Contains(name.Type) && name.End < limit && text.Words.Is("team", text.Tokens[name.End])) return name.End + 1;
                if (body == 0 && types.Contains(name.Type)) body = name.End;
                i = name.End - 1;
                continue;
            }
            var t = text.Tokens[i];
            // "with Laos's new minister, Ms. X"
            if (t.Lower is "'s" or "new" or "newly" or "appointed" or "elected" or "accredited" or "outgoing" or "incoming" || (t.Text == "," && i > at && IsHolderBehind(text, names, i, limit))) continue;
            // "a delegation led by X"
            if (t.Lower is "led" or "headed" && text.Is(i + 1, limit, "by"))
            {
                i++;
                continue;
            }
            if (!t.IsCapitalized && !text.Words.Is("delegate", t) && !text.Words.Is("partyword", t) && !text.Words.IsPost(t)) return body;
        }
        return body;
    }

    /// <summary>"Ambassador, Ms. X", "the Ambassador of Laos to Peru, H.E. Ms. X".</summary>
    private static bool IsHolderBehind(MarkedText text, Dictionary<int, Candidate> names, int comma, int limit)
    {
        var at = comma + 1;
        while (at < limit && text.Words.IsHonorificOnly(text.Tokens[at]) && !names.ContainsKey(at)) at++;
        return names.TryGetValue(at, out var holder) && holder.Type == NodeType.Person && (at > comma + 1 || text.Words.IsPost(text.Tokens[comma - 1]));
    }
}
