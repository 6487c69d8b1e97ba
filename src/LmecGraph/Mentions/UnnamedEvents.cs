using LmecGraph.Lexicon;
using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Mentions;

/// <summary>
/// Events that a report describes without giving them a name in capitals: <c>a regional workshop on waste trade</c>, <c>an official visit to Ghana</c>,
/// and in titles <c>Coastal training workshop on …</c>. The name is the kind with its topic or party.
/// </summary>
internal sealed class UnnamedEvents(MarkedText text)
{
    private const int LongestVerb = 5;
    private const int ArticleReach = 9;
    private const int LeadBlocks = 2;
    private const int ShortestParagraph = 20;

    private readonly KindReach _kind = new(text);
    private readonly TopicReach _reach = new(text);
    private readonly ActEvents _acts = new(text);
    private readonly int _title = TitleEnd(text, 1);
    private readonly int _lead = TitleEnd(text, LeadBlocks);

    /// <summary>The event whose kind word stands at a token, or null.</summary>
    public Candidate? At(int head, Sentence sentence) => Describe(head, sentence) is { } described ? head < _title ? InTitle(described) : InText(described) : null;

    /// <summary>A kind word with what stands before and behind it.</summary>
    /// <param name="First">First token of the kind.</param>
    /// <param name="Head">Token of the kind word.</param>
    /// <param name="End">Token behind the topic or party, or behind the kind word where none follows.</param>
    /// <param name="Level">What the kind word names: an event, a session, a visit.</param>
    /// <param name="IsOwned">True behind <c>its</c>, <c>their</c>.</param>
    /// <param name="IsFixed">True where a place or day follows and something stands before the kind word.</param>
    /// <param name="IsOfOneKind">True for <c>During a science session</c>.</param>
    /// <param name="Sentence">The sentence.</param>
    private sealed record Described(int First, int Head, int End, string Level, bool IsOwned, bool IsFixed, bool IsOfOneKind, Sentence Sentence)
    {
        public bool HasTopic => End > Head + 1;
    }

    private Described? Describe(int head, Sentence sentence)
    {
        var token = text.Tokens[head];
        var before = text.Tokens[Math.Max(head - 1, sentence.First)];
        if (!token.IsLower || token.Lower.EndsWith('s') || (head + 1 < sentence.End && text.Words.Is("beside", text.Tokens[head]) && text.Words.Is("beside", text.Tokens[head + 1])) || (text.IsRound(head) ? "event" : ContactGroups.IsHead(text, head, sentence.First) ? "session" : text.Words.EventLevel(before, token)) is not { } level || text.Is(head + 2, sentence.End, "duty")) return null;
        if ((level == "series" && !IsThisTime(head + 1, sentence.End)) || TopicReach.IsOfItsKind(text, head, sentence.End)) return null;
        var start = head > sentence.First && (text.Words.PairLevel(before, token) is not null || ContactGroups.IsHead(text, head, sentence.First)) ? head - 1 : head;
        var first = _kind.First(start, sentence.First);
        // "intended as a forum for views", "was an ideal forum for members": what it is for.
        if (token.Is("forum") && first > sentence.First + 1 && text.Tokens[first - 2].Lower is "as" or "is" or "was" or "be" or "been") return null;
        if (head >= _title) first = Math.Min(first, _kind.BehindArticle(first, sentence.First));
        var isOwned = first > sentence.First && text.Tokens[first - 1].Lower is "its" or "their" or "our" or "'s" or "his" or "her";
        var isOfOneKind = head >= _title && IsOfOneKind(first, head, sentence.First);
        return new Described(isOfOneKind ? first - 1 : first, head, HasNoParty(head, sentence.End) ? head + 1 : Reach(head, sentence.End, level), level, isOwned, (isOwned && text.Tokens[first].Is("annual") && IsThisTime(head + 1, sentence.End)) || (head > first && IsFixed(head + 1, sentence.End)), isOfOneKind, sentence);
    }

    /// <summary>The token behind the topic or party; <c>a lecture series on reeds</c> goes on behind "series".</summary>
    private int Reach(int head, int limit, string level)
    {
        if (text.Tokens[head].Is("group")) return ContactGroups.End(text, head + 1, _reach.End(head + 1, limit, level));
        var tail = text.Is(head + 1, limit, "series") ? head + 2 : head + 1;
        return _reach.End(tail, limit, level) is var end && end > tail ? end : head + 1;
    }

    /// <summary><c>its annual conference was attended by</c>: one occasion of the series.</summary>
    private bool IsThisTime(int at, int limit) => at + 1 < limit && text.Tokens[at].Lower is "was" or "took" or "will" && !text.Words.Is("ordinal", text.Tokens[at + 1]) && (text.Words.Is("heldverb", text.Tokens[at + 1]) || text.Tokens[at + 1].Lower is "be" or "place" or "take");

    /// <summary><c>a handover ceremony with Mr. Lim</c>, <c>a workshop with a firm</c>: unlike a meeting it is not named by who came.</summary>
    private bool HasNoParty(int head, int limit) => text.Is(head + 1, limit, "with") && (text.Tokens[head].Is("ceremony") || text.Words.Is("beside", text.Tokens[head]) || text.Words.Is("taught", text.Tokens[head]) || (text.Words.Is("occasion", text.Tokens[head]) && !text.Words.Is("meetnoun", text.Tokens[head])));

    private Candidate? InTitle(Described e) =>
        (e.HasTopic && !IsFurthered(e)) || (e.Level == "visit" && text.Known(e.First, EntryKind.Country) is not null) || IsOneByItself(e) || (IsOfNamedKind(e.First, e.Head) && (e.IsFixed || IsOfRecord(e))) ? Event(e.First, e.Head, e.End) : null;

    /// <summary><c>Minutes of the Reef Board meeting</c></summary>
    private bool IsOfRecord(Described e)
    {
        var of = e.First > e.Sentence.First && text.Words.Is("article", text.Tokens[e.First - 1]) ? e.First - 2 : e.First - 1;
        return of > e.Sentence.First && text.Tokens[of].Is("of") && text.Tokens[of - 1].Lower is "minutes" or "report" or "summary" or "record" or "notes" or "proceedings" or "agenda";
    }

    /// <summary>"Forum promotes dialogue for peace": no occasion.</summary>
    private bool IsFurthered(Described e) =>
        e.First == e.Head && e.Head > e.Sentence.First && text.Tokens[e.Head].Is("dialogue") && text.Tokens[e.Head - 1] is { Lower: var verb } && (verb.EndsWith('s') || verb.EndsWith('e')) && !text.Words.Is("heldverb", text.Tokens[e.Head - 1]) && text.Words.EventLevel(text.Tokens[e.Head - 1]) is null && !text.Words.Is("bodyverb", text.Tokens[e.Head - 1]);

    private Candidate? InText(Described e)
    {
        if (e.IsOwned && text.Words.Is("selfnamed", text.Tokens[e.Head]) && text.Words.EventLevel(text.Tokens[e.Head + 1]) is null && IsReported(e.Sentence, e.Head)) return new Candidate(NodeType.Event, e.First, e.Head + 1, e.Head, text.Surface(e.First, e.Head + 1));
        var (isPart, isPlanned, isBeside) = (IsPart(e), IsPlanned(e), IsBeside(e));
        var isOther = isPart || isBeside || IsMeetingOf(e.First, e.Head, e.End) || IsOfTown(e) || IsAtNamed(e);
        if ((!isOther || e.End == e.First + 1) && IsHostedElsewhere(e)) return new Candidate(NodeType.Event, e.First, e.Head + 1, e.Head, text.Surface(e.First, e.Head + 1));
        if (!isOther && !(IsKind(e) && (isPlanned || IsCalled(e) || IsOnVisit(e)))) return null;
        return e.HasTopic || isPart || isPlanned || isBeside || e.IsFixed || IsOneByItself(e) || IsOfTown(e) || IsAtNamed(e) || (text.Is(e.Head + 1, e.Sentence.End, "with") && IsOfNamedKind(e.First, e.Head)) ? Event(e.First, e.Head, e.End) : null;
    }

    /// <summary>"spoke at the Clean Rivers Initiative annual meeting": whose it is tells it apart.</summary>
    private bool IsAtNamed(Described e) => e.First > e.Sentence.First + 1 && text.Tokens[e.First].IsCapitalized && text.Is(e.First - 1, e.First, "the") && text.Tokens[e.First - 2].Lower is "at" or "during" && IsOfNamedKind(e.First, e.Head) && !Enumerable.Range(e.First, e.Head - e.First).Any(i => text.Words.EventLevel(text.Tokens[i]) is not null);

    private Candidate? Event(int first, int head, int end) => end <= first + 1 ? null : new Candidate(NodeType.Event, first, end, head, text.Surface(first, end));

    /// <summary><c>its closing ceremony</c>, <c>the third regional training workshop</c>: needs no topic.</summary>
    private bool IsOneByItself(Described e) => (e.IsOwned && IsDistinct(e.First, e.Head)) || ((e.Head < _lead || e.Head > e.First + 2) && IsOneOfMany(e.First, e.Head));

    /// <summary>A noun that can be described as an occasion; alone it must be one for nothing else, and a visit says whose or where.</summary>
    private bool IsKind(Described e)
    {
        var (token, isVisit) = (text.Tokens[e.Head], e.Level == "visit");
        if (isVisit && e.Head == e.First && !(e.IsOwned && e.HasTopic) && !(text.Is(e.Head + 1, e.End, "to") && text.Known(e.Head + 2, EntryKind.Country) is not null)) return false;
        if (e.Head > e.Sentence.First && text.Words.PairLevel(text.Tokens[e.Head - 1], token) is "event" or "visit") return true;
        if (!isVisit && e.HasTopic && IsHeldItself(e) && text.Words.Is("describable", token)) return true;
        return text.Words.Is(e.Head == e.First && !isVisit ? "occasion" : "describable", token);
    }

    /// <summary><c>held a training of trainers</c>, <c>A training on seeds was held</c></summary>
    private bool IsHeldItself(Described e) =>
        e.First > 1 && text.Tokens[e.First - 1].Lower is "a" or "an" && (text.Is(e.Head + 1, e.End, "of") || (text.Words.Is("taught", text.Tokens[e.Head]))) && (text.Words.Is("heldverb", text.Tokens[e.First - 2]) || IsHeldBehind(e.End, e.Sentence.End));

    /// <summary>A place or a time may stand before the verb.</summary>
    private bool IsHeldBehind(int at, int limit)
    {
        for (var i = at; i < Math.Min(limit, at + ArticleReach) - 1; i++)
            if (text.Tokens[i].Lower is "was" or "is" or "were" && text.Words.Is("heldverb", text.Tokens[i + 1])) return true;
        return false;
    }

    /// <summary>An article, owner or ordinal makes it one occasion, and the sentence tells that it was held or that somebody came.</summary>
    private bool IsCalled(Described e)
    {
        var (first, sentence) = (e.First, e.Sentence);
        var (isDistinct, isDefinite) = (IsDistinct(first, e.Head), text.Is(first - 1, first, "the"));
        if (isDefinite && isDistinct && (e.IsFixed || text.Is(e.Head + 1, e.End, "of")) && first > sentence.First + 1 && text.Tokens[first - 2].Lower is "at" or "during" or "after" or "for") return true;
        // "took a step following a workshop on X": the lead tells of it by what came of it.
        if (e.HasTopic && e.Head < _lead && first > sentence.First + 1 && text.Tokens[first - 1].Lower is "a" or "an" && text.Tokens[first - 2].Lower is "following" or "after" or "during" or "through") return true;
        return IsReported(sentence, e.Head) && (IsIndefinite(first, sentence.First) || (e.IsOwned && (e.IsFixed || isDistinct)) || (isDefinite && (e.Head < _lead || _acts.TookPlace(e.End, sentence.End) || (e.IsFixed && isDistinct))));
    }

    /// <summary><c>In a session on Early Warning</c>, <c>During the session on …</c>, <c>During a science session</c>: where somebody spoke, told by a title or kind of its own.</summary>
    private bool IsPart(Described e) =>
        e.Level == "session" && (e.IsOfOneKind || (e.HasTopic && ContactGroups.IsHead(text, e.Head, e.Sentence.First) && ContactGroups.Meets(text, e.End, e.Sentence.End)) || (e.End > e.Head + 2 && e.First > e.Sentence.First + 1 && text.Words.Is("article", text.Tokens[e.First - 1]) && text.Tokens[e.First - 2].Lower is "in" or "at" or "during"
            && text.Tokens[e.Head + 1].Lower is "on" or "about" && text.Tokens[e.Head + 2].IsCapitalized));

    /// <summary><c>The Lima workshop, held at …</c>, <c>At the Lima meeting</c>: another one than that of the lead, which does not name the town.</summary>
    private bool IsOfTown(Described e)
    {
        if (!text.Is(e.First - 1, e.First, "the") || text.Known(e.First, EntryKind.Place, EntryKind.Country) is not { } town || e.First + town.Length != e.Head || !text.Words.Is("describable", text.Tokens[e.Head])) return false;
        if (Enumerable.Range(0, Math.Min(_lead, e.First)).Any(i => text.Tokens[i].Is(text.Tokens[e.First].Lower))) return false;
        var next = text.Tokens[e.Head + 1];
        return (next.Text == "," && text.Words.Is("heldverb", text.Tokens[e.Head + 2])) || (text.Words.Is("auxiliary", next) && (text.Words.Is("heldverb", text.Tokens[e.Head + 2]) || text.Words.Is("spokenby", text.Tokens[e.Head + 2]) || text.Words.Is("doneby", text.Tokens[e.Head + 2]))) || IsFixed(e.Head + 1, e.Sentence.End);
    }

    /// <summary><c>During a science session</c>: a noun before, whatever it is.</summary>
    private bool IsOfOneKind(int first, int head, int limit) =>
        first == head && head > limit + 2 && text.Tokens[head - 1].IsLower && !text.Words.IsSmallWord(text.Tokens[head - 1].Lower) && text.Tokens[head - 2].Lower is "a" or "an" && text.Tokens[head - 3].Lower is "in" or "at" or "during";

    /// <summary><c>a welcome reception</c>, <c>a site visit</c>, <c>a follow-up workshop</c>: seldom what a report is on, and an occasion of its own.</summary>
    private bool IsBeside(Described e)
    {
        if (!IsIndefinite(e.First, e.Sentence.First)) return false;
        var isKind = text.Words.Is("beside", text.Tokens[e.Head]) || (e.Head > e.First && (text.Words.Is("besidekind", text.Tokens[e.Head - 1]) || text.Words.Is("besidekind", text.Tokens[e.First])));
        return (isKind && IsReported(e.Sentence, e.Head)) || IsWhere(e.First, e.Head, e.Sentence.First);
    }

    /// <summary><c>during a beach clean-up</c>, <c>at a brief handover ceremony</c>: where something was done or said.</summary>
    private bool IsWhere(int first, int head, int limit) =>
        head > first && first > limit + 1 && text.Tokens[first - 1].Lower is "a" or "an" && (text.Tokens[first - 2].Lower is "at" or "during" || (text.Tokens[first - 2].Is("for") && IsDistinct(first, head))) && text.Words.Is("describable", text.Tokens[head]);

    /// <summary><c>In a dialogue organised by the Kelp Institute, the Minister …</c>, <c>a reception hosted by …</c>: whose occasion it was tells it apart from the one that the report is on.</summary>
    private bool IsHostedElsewhere(Described e) =>
        e.First > e.Sentence.First && text.Tokens[e.First - 1].Lower is "a" or "an" && (text.Words.Is("beside", text.Tokens[e.Head]) || (e.Head >= _lead && e.First == e.Sentence.First + 2 && text.Tokens[e.First - 2].Lower is "at" or "during" or "in")) && text.Words.Is("describable", text.Tokens[e.Head])
        && e.Head + 2 < e.Sentence.End && text.Words.Is("heldverb", text.Tokens[e.Head + 1]) && text.Tokens[e.Head + 2].Is("by");

    /// <summary><c>a Project Steering Committee meeting</c></summary>
    private bool IsOfNamedKind(int first, int head) => Enumerable.Range(first, head - first).Any(i => text.Tokens[i].IsCapitalized) && text.Words.Is("describable", text.Tokens[head]);

    /// <summary><c>the third workshop</c> among others of its kind.</summary>
    private bool IsOneOfMany(int first, int head) =>
        head > first && text.Words.Is("describable", text.Tokens[head]) && text.Tokens[first].Lower is not ("annual" or "inaugural") && text.Words.IsOrdinal(text.Tokens[first].Lower);

    /// <summary><c>the annual meeting of the Commission for Reefs</c>: whose meeting it is tells it apart wherever it is named.</summary>
    private bool IsMeetingOf(int first, int head, int end)
    {
        if (head == first || end <= head + 2 || first == 0 || !(text.Words.IsOrdinal(text.Tokens[first].Lower) || text.Words.Is("elsewhen", text.Tokens[first])) || !text.Is(head + 1, end, "of")) return false;
        var whose = text.Is(head + 2, end, "the") ? head + 3 : head + 2;
        return text.Tokens[first - 1].Lower is "the" or "its" or "their" && whose < end && (text.IsRound(head) || (text.Tokens[whose].IsCapitalized && text.Words.Is("describable", text.Tokens[head])));
    }

    /// <summary><c>is in Ghana on a working visit</c>, <c>during his official visit to Ghana</c></summary>
    private bool IsOnVisit(Described e) =>
        e.Level == "visit" && e.First > e.Sentence.First + 1 && (e.IsOwned || text.Tokens[e.First - 1].Lower is "a" or "an") && text.Tokens[e.First - 2].Lower is "on" or "during" or "for" or "of";

    /// <summary><c>the gala dinner</c>, <c>the closing ceremony</c>, <c>the next meeting</c>, <c>the Lima workshop</c>: not the one that the report is on.</summary>
    private bool IsDistinct(int first, int head)
    {
        for (var i = first; i < head; i++)
            if (text.Words.Is("distinct", text.Tokens[i]) || text.Known(i, EntryKind.Place, EntryKind.Country) is not null) return true;
        return false;
    }

    /// <summary><c>will be held in Zomba</c>, <c>is planned for May</c>: the place or the day behind a verb of holding.</summary>
    private bool IsPlanned(Described e)
    {
        if (!IsDistinct(e.First, e.Head) && !IsOneOfMany(e.First, e.Head) && !IsOfNamedKind(e.First, e.Head)) return false;
        var (at, i, limit) = (e.Head + 1, e.Head + 1, e.Sentence.End);
        while (i < Math.Min(limit, at + LongestVerb) && (text.Words.Is("auxiliary", text.Tokens[i]) || text.Words.Is("heldverb", text.Tokens[i]) || text.Tokens[i].Lower is "take" or "takes" or "took" or "place" or "planned" or "scheduled" or "expected" or "set" or "to" or "for" or "set" or "due")) i++;
        return i > at && i < limit && (IsFixed(i, limit) || (text.Tokens[i - 1].Is("for") && IsFixed(i - 1, limit)));
    }

    /// <summary><c>a refresher course in Zomba</c>: the place or the day makes it one occasion.</summary>
    private bool IsFixed(int at, int limit) => text.Is(at, limit, ",") && at + 2 < limit && text.Words.Is("heldverb", text.Tokens[at + 1]) ? IsFixed(at + 2, limit) : at + 1 < limit && text.Tokens[at].Lower is "in" or "at" or "on" or "from" or "for" && text.IsPlaceOrDay(at + 1, limit);

    /// <summary>The token behind the first blocks of the body.</summary>
    private static int TitleEnd(MarkedText text, int blocks)
    {
        var end = 0;
        foreach (var block in text.Text.Blocks)
        {
            if (!text.IsBody(block.First)) continue;
            end = block.End;
            // Lines of a heading or of front matter are no paragraphs.
            if (blocks > 1 && block.End - block.First < ShortestParagraph) continue;
            if (--blocks == 0) break;
        }
        return end;
    }

    private bool IsIndefinite(int first, int limit) => (first > limit && text.Tokens[first - 1].Lower is "a" or "an" or "another" && !IsPredicate(first - 2, limit)) || (first > limit && text.Words.IsOrdinal(text.Tokens[first].Lower) && (text.Tokens[first - 1].Lower is "the" or "its" or "their" || (text.Tokens[first - 1].Lower is "our" or "'s" && text.Tokens[first].Is("annual"))) && !IsSaidOfIt(first - 2, limit));

    /// <summary>"This was the second workshop": said of the one that the report is on.</summary>
    private bool IsSaidOfIt(int verb, int limit) => verb > limit && text.Tokens[verb].Lower is "is" or "was" && text.Tokens[limit].Lower is "this" or "it" or "the";

    /// <summary>"The Kelp Awards are an annual event of …": said of the event that the sentence names.</summary>
    private bool IsPredicate(int verb, int limit) => verb > limit && text.Tokens[verb].Lower is "is" or "are" or "was" or "were"
        && Enumerable.Range(limit, verb - limit).Any(i => text.Tokens[i].IsCapitalized && text.Words.EventLevel(text.Tokens[i]) is not null);

    /// <summary>The sentence says that somebody held, attended or joined it.</summary>
    private bool IsReported(Sentence sentence, int head)
    {
        for (var i = sentence.First; i < Math.Min(sentence.End, head + 40); i++)
            if (text.Tokens[i].IsLower && (text.Words.Is("heldverb", text.Tokens[i]) || text.Words.Is("takespart", text.Tokens[i]))) return true;
        return Had(sentence.First, head);
    }

    /// <summary><c>had a bilateral meeting</c>, <c>will have a roundtable discussion</c></summary>
    private bool Had(int first, int head)
    {
        for (var i = head - 1; i > Math.Max(first, head - ArticleReach); i--)
            if (text.Tokens[i].Lower is "a" or "an") return text.Tokens[i - 1].Lower is "had" or "have" or "has" or "having";
        return false;
    }
}
