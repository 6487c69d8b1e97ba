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
    private const int LongestKind = 9;
    private const int LongestModifier = 5;
    private const int LongestVerb = 5;
    private const int LeadBlocks = 2;
    private const int ShortestParagraph = 20;

    private readonly TopicReach _reach = new(text);
    private readonly int _title = TitleEnd(text, 1);
    private readonly int _lead = TitleEnd(text, LeadBlocks);

    /// <summary>The event whose kind word stands at a token, or null.</summary>
    public Candidate? At(int head, Sentence sentence)
    {
        var token = text.Tokens[head];
        var before = text.Tokens[Math.Max(head - 1, sentence.First)];
        if (!token.IsLower || token.Lower.EndsWith('s') || (text.IsRound(head) ? "event" : text.Words.EventLevel(before, token)) is not { } level || level == "series") return null;
        var ofTwo = head > sentence.First && text.Words.PairLevel(before, token) is "event" or "visit";
        var first = First(head > sentence.First && text.Words.PairLevel(before, token) is not null ? head - 1 : head, sentence.First);
        var inTitle = head < _title;
        var end = _reach.End(head + 1, sentence.End, level);
        var owned = first > sentence.First && text.Tokens[first - 1].Lower is "its" or "their" or "our" or "'s" or "his" or "her";
        var isFixed = !inTitle && head > first && IsFixed(head + 1, sentence.End);
        var isPart = !inTitle && IsPart(first, head, end, sentence.First, level);
        if (!inTitle && IsOfOneKind(first, head, sentence.First)) first--;
        var isPlanned = !inTitle && IsPlanned(head + 1, sentence.End) && (IsDistinct(first, head) || IsOneOfMany(first, head) || IsOfNamedKind(first, head));
        var isBeside = !inTitle && IsIndefinite(first, sentence.First) && ((IsBeside(first, head) && IsReported(sentence, head)) || IsWhere(first, head, sentence.First));
        var isMeetingOf = !inTitle && IsMeetingOf(first, head, end);
        if (owned && !inTitle && text.Words.Is("selfnamed", token) && IsReported(sentence, head)) return new Candidate(NodeType.Event, first, head + 1, head, text.Surface(first, head + 1));
        if (!inTitle && !isPart && !isPlanned && !isBeside && !isMeetingOf && !IsCalled(first, end, head, sentence, owned, isFixed) && !(level == "visit" && IsOnVisit(first, sentence.First, owned))) return null;
        if (!inTitle && !isPart && !isBeside && !isMeetingOf && !IsKind(first, head, end, level, owned, ofTwo)) return null;
        if (end <= head + 1 && !isPlanned && !isBeside && !isPart && !isFixed && !(inTitle && level == "visit" && text.Known(first, EntryKind.Country) is not null) && !(owned && IsDistinct(first, head)) && !IsCounted(first, head)) return null;
        return end <= first + 1 ? null : new Candidate(NodeType.Event, first, end, head, text.Surface(first, end));
    }

    /// <summary>A noun that can be described as an occasion; alone it must be one for nothing else, and a visit says whose or where.</summary>
    private bool IsKind(int first, int head, int end, string level, bool owned, bool ofTwo)
    {
        if (level == "visit" && head == first && !(owned && end > head + 1) && !(text.Is(head + 1, end, "to") && text.Known(head + 2, EntryKind.Country) is not null)) return false;
        return ofTwo || (level != "visit" && end > head + 1 && IsHeldItself(first, head, end) && text.Words.Is("describable", text.Tokens[head])) || text.Words.Is(head == first && level != "visit" ? "occasion" : "describable", text.Tokens[head]);
    }

    /// <summary><c>held a training of trainers</c>, <c>A training of trainers was held</c></summary>
    private bool IsHeldItself(int first, int head, int end) =>
        first > 1 && text.Tokens[first - 1].Lower is "a" or "an" && (text.Words.Is("heldverb", text.Tokens[first - 2]) || text.Words.Is("heldverb", text.Tokens[Math.Min(end + 1, text.Tokens.Count - 1)])) && text.Is(head + 1, end, "of");

    /// <summary><c>the third workshop</c> in the lead: an ordinal takes the place of a topic.</summary>
    private bool IsCounted(int first, int head) =>
        head < _lead && IsOneOfMany(first, head);

    /// <summary>An article, owner or ordinal makes it one occasion, and the sentence tells that it was held or that somebody came.</summary>
    private bool IsCalled(int first, int end, int head, Sentence sentence, bool owned, bool isFixed)
    {
        var distinct = IsDistinct(first, head);
        var definite = text.Is(first - 1, first, "the");
        if (definite && (isFixed || text.Is(head + 1, end, "of")) && distinct && first > sentence.First + 1 && text.Tokens[first - 2].Lower is "at" or "during" or "after" or "for") return true;
        return (IsIndefinite(first, sentence.First) || (owned && (isFixed || distinct)) || (definite && (head < _lead || TookPlace(end, sentence.End) || (isFixed && distinct)))) && IsReported(sentence, head);
    }

    /// <summary><c>In a session on Early Warning</c>, <c>During the session on …</c>, <c>During a science session</c>: where somebody spoke, told by a title or kind of its own.</summary>
    private bool IsPart(int first, int head, int end, int limit, string level) =>
        level == "session" && (IsOfOneKind(first, head, limit) || (end > head + 2 && first > limit + 1 && text.Words.Is("article", text.Tokens[first - 1]) && text.Tokens[first - 2].Lower is "in" or "at" or "during" && text.Tokens[head + 1].Lower is "on" or "about" && text.Tokens[head + 2].IsCapitalized));

    /// <summary><c>During a science session</c>: a noun before, whatever it is.</summary>
    private bool IsOfOneKind(int first, int head, int limit) =>
        first == head && head > limit + 2 && text.Tokens[head - 1].IsLower && !text.Words.IsSmallWord(text.Tokens[head - 1].Lower) && text.Tokens[head - 2].Lower is "a" or "an" && text.Tokens[head - 3].Lower is "in" or "at" or "during";

    /// <summary><c>a welcome reception</c>, <c>a site visit</c>, <c>a follow-up workshop</c>: seldom what a report is on, and an occasion of its own.</summary>
    private bool IsBeside(int first, int head) =>
        text.Words.Is("beside", text.Tokens[head]) || (head > first && (text.Words.Is("besidekind", text.Tokens[head - 1]) || text.Words.Is("besidekind", text.Tokens[first])));

    /// <summary><c>during a beach clean-up</c>, <c>at a brief handover ceremony</c>: where something was done or said.</summary>
    private bool IsWhere(int first, int head, int limit) =>
        head > first && first > limit + 1 && text.Tokens[first - 1].Lower is "a" or "an" && text.Tokens[first - 2].Lower is "at" or "during" && text.Words.Is("describable", text.Tokens[head]);

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
    private bool IsOnVisit(int first, int limit, bool owned) =>
        first > limit + 1 && (owned || text.Tokens[first - 1].Lower is "a" or "an") && text.Tokens[first - 2].Lower is "on" or "during" or "for" or "of";

    /// <summary><c>the gala dinner</c>, <c>the closing ceremony</c>, <c>the next meeting</c>, <c>the Lima workshop</c>: not the one that the report is on.</summary>
    private bool IsDistinct(int first, int head)
    {
        for (var i = first; i < head; i++)
            if (text.Words.Is("distinct", text.Tokens[i]) || text.Known(i, EntryKind.Place, EntryKind.Country) is not null) return true;
        return false;
    }

    /// <summary><c>the handover ceremony of the mill took place</c></summary>
    private bool TookPlace(int at, int limit) => text.Is(at + 1, limit, "place") ? text.Is(at, limit, "took") : text.Is(at + 1, limit, "held") && text.Tokens[at].Lower is "was" or "is";

    /// <summary><c>will be held in Zomba</c>, <c>is planned for May</c>: the place or the day behind a verb of holding.</summary>
    private bool IsPlanned(int at, int limit)
    {
        var i = at;
        while (i < Math.Min(limit, at + LongestVerb) && (text.Words.Is("auxiliary", text.Tokens[i]) || text.Words.Is("heldverb", text.Tokens[i]) || text.Tokens[i].Lower is "take" or "takes" or "took" or "place" or "planned" or "scheduled" or "expected" or "set" or "to" or "for" or "set" or "due")) i++;
        return i > at && i < limit && (IsFixed(i, limit) || (text.Tokens[i - 1].Is("for") && IsFixed(i - 1, limit)));
    }

    /// <summary><c>a refresher course in Zomba</c>: the place or the day makes it one occasion.</summary>
    private bool IsFixed(int at, int limit) => text.Is(at, limit, ",") && at + 2 < limit && text.Words.Is("heldverb", text.Tokens[at + 1]) ? IsFixed(at + 2, limit) : at + 1 < limit && text.Tokens[at].Lower is "in" or "at" or "on" or "from" or "for"
        && (text.Known(at + 1, EntryKind.Country, EntryKind.Place) is not null || DateExpression.At(text.Tokens, at + 1, limit, 2000) is not null);

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

    /// <summary>The first word of the kind: capitalized words, words of kind and ordinals before the head.</summary>
    private int First(int head, int limit)
    {
        var first = head;
        while (first > limit && head - first < LongestKind && (IsOfKind(first - 1) || IsFree(first - 1, first, head, limit))) first--;
        while (first < head && text.Tokens[first].Kind == TokenKind.Sign) first++;
        return head < _title ? first : Math.Min(first, BehindArticle(first, limit));
    }

    /// <summary><c>the annual review and planning meeting</c>, <c>a waste management workshop</c>: what stands between the article and the kind belongs to it.</summary>
    private int BehindArticle(int first, int limit)
    {
        for (var i = first - 1; i > limit && first - i <= LongestModifier; i--)
        {
            var t = text.Tokens[i];
            if (text.Words.Is("article", t) || t.Lower is "its" or "their" or "our") return i + 1;
            if (t.Kind != TokenKind.Word || (text.Words.IsSmallWord(t.Lower) && !t.Is("and")) || text.Words.Is("function", t) && !t.Is("and") || text.Words.Is("auxiliary", t) || text.Words.Is("heldverb", t) || text.Words.Is("say", t) || text.Words.Is("doneby", t) || text.Words.Is("takespart", t) || !t.IsLower) return first;
        }
        return first;
    }

    /// <summary><c>an introductory meeting</c>, <c>the first legal conference</c>: any one word of description before the head that an article, an ordinal or a word of kind leads to.</summary>
    private bool IsFree(int at, int first, int head, int limit)
    {
        var (word, before) = (text.Tokens[at], at > limit ? text.Tokens[at - 1] : null);
        if (first != head || before is null || !word.IsLower || word.Kind != TokenKind.Word || text.Words.IsSmallWord(word.Lower) || text.Words.Is("praise", word) || text.Words.Is("auxiliary", word)) return false;
        if (word.Lower.EndsWith("ing", StringComparison.Ordinal) || word.Lower.EndsWith("ed", StringComparison.Ordinal) || word.Lower.EndsWith("ly", StringComparison.Ordinal) || text.Words.Is("say", word)) return false;
        return before.Lower is "a" or "an" || text.Words.IsOrdinal(before.Lower) || (at - 1 > limit && before.IsLower && IsOfKind(at - 1)) || (before.IsCapitalized && before.Text.Contains('-'));
    }

    private bool IsOfKind(int at)
    {
        var t = text.Tokens[at];
        if (t.Kind == TokenKind.Sign) return t.Text is ")" or "(" or "/" && at > 0 && text.Tokens[at - 1].IsCapitalized;
        if (t.Kind != TokenKind.Word) return text.Words.IsOrdinal(t.Lower);
        if (text.Words.Is("titleverb", t) || text.Words.Is("heldverb", t) || text.Words.Is("month", t)) return false;
        if (t.IsCapitalized) return text.Words.IsOrdinal(t.Lower) || !text.Words.Is("function", t);
        return text.Words.EventLevel(t) is not null || text.Words.Is("kind", t) || text.Words.Is("eventkind", t) || text.Words.IsOrdinal(t.Lower) || IsSpan(t.Lower) || text.Words.Is("lasting", t);
    }

    /// <summary><c>two-day</c>, <c>12-week</c></summary>
    private static bool IsSpan(string word) => word.IndexOf('-', StringComparison.Ordinal) is var dash and > 0 && word[(dash + 1)..] is "day" or "days" or "week" or "month" or "hour";

    private bool IsIndefinite(int first, int limit) => (first > limit && text.Tokens[first - 1].Lower is "a" or "an" && !IsPredicate(first - 2, limit)) || (first > limit && text.Words.IsOrdinal(text.Tokens[first].Lower) && text.Tokens[first - 1].Lower is "the" or "its" or "their" && !IsSaidOfIt(first - 2, limit));

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
        for (var i = head - 1; i > Math.Max(first, head - LongestKind); i--)
            if (text.Tokens[i].Lower is "a" or "an") return text.Tokens[i - 1].Lower is "had" or "have" or "has" or "having";
        return false;
    }
}
