using LmecGraph.Lexicon;
using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Mentions;

/// <summary>Nouns that the first sentences tell their occasion by: <c>a workshop</c>, <c>their first trilateral talks</c>, <c>At their meeting in Lima</c>, <c>an event</c>.</summary>
internal static class LeadNouns
{
    private const int LongestKind = 3;
    private const int LongestOwner = 6;
    private const int HeldReach = 6;

    /// <summary>The first noun for an occasion with its article, or null.</summary>
    public static Candidate? Described(MarkedText text, Dictionary<int, Candidate> names, Sentence sentence)
    {
        for (var i = sentence.First + 1; i < sentence.End; i++)
        {
            var t = text.Tokens[i];
            if (Talks(text, i, sentence.First) is { } talks) return talks;
            if (!(t.IsLower || IsHeldItself(text, i, sentence)) || t.Lower.EndsWith('s') || (text.Words.PairLevel(text.Tokens[i - 1], t) ?? text.Words.EventLevel(t)) is not ("event" or "session" or "visit") || !(text.Words.Is("describable", t) || IsPair(text, i)) || text.Is(i + 2, sentence.End, "duty") || (t.Is("reception") && text.Is(i + 1, sentence.End, "of")) || (t.Lower is "course" or "training" && text.Is(i + 1, sentence.End, "of") && text.Tokens[i - 1].Is("the")) || (t.Is("training") && IsBeforeNoun(text, i, sentence.End))) continue;
            if (Enumerable.Range(sentence.First, i - sentence.First).Any(k => text.Tokens[k].IsLower && text.Words.Is("possible", text.Tokens[k]))) continue;
            var first = i;
            if (IsPair(text, i)) first--;
            while (first > sentence.First + 1 && !names.ContainsKey(first - 1) && (text.IsSwearing(first - 1) || text.Words.Is("kind", text.Tokens[first - 1]) || text.Words.Is("eventkind", text.Tokens[first - 1]))) first--;
            if (first > sentence.First + 1 && first < i && OfOwner(text, first, sentence.First) is var whose and > 0) return new Candidate(NodeType.Event, whose, i + 1, i, text.Surface(whose, i + 1));
            if (t.Is("event") && first == i && HeldIn(text, i, sentence.End) is var place and > 0) return new Candidate(NodeType.Event, i, place, i, text.Surface(i, place));
            if (t.Is("event") && first == i) continue;
            var article = first - 1;
            while (article > sentence.First && text.Tokens[article].IsLower && text.Words.Is("praise", text.Tokens[article])) article--;
            if (article < first - 1 && text.Tokens[article].Lower is "a" or "an" or "the" or "this") return new Candidate(NodeType.Event, first, i + 1, i, text.Surface(first, i + 1));
            if (text.Tokens[first - 1].Lower is "a" or "an" or "the" or "this" or "his" or "her" || (text.Tokens[first - 1].Is("'s") && text.Words.Is("daypart", text.Tokens[first - 2]))) return new Candidate(NodeType.Event, first, i + 1, i, text.Surface(first, i + 1));
        }
        return null;
    }

    /// <summary>"the training regime for pilots": a word of description.</summary>
    private static bool IsBeforeNoun(MarkedText text, int at, int limit) => at + 1 < limit && text.Tokens[at + 1] is { IsLower: true, Kind: TokenKind.Word } next && text.Words.IsCommonOrPlural(next) && !text.Words.IsSmallWord(next.Lower)
        && !text.Words.Is("function", next) && !text.Words.Is("auxiliary", next) && !text.Words.Is("heldverb", next) && text.Words.EventLevel(next) is null && !next.Lower.EndsWith("ed", StringComparison.Ordinal);

    /// <summary><c>The workshop was hosted by</c>, <c>The two-day meeting took place</c>: the occasion of a sentence that begins with it, or null.</summary>
    public static Candidate? Held(MarkedText text, Sentence sentence)
    {
        var noun = sentence.First + 1;
        while (noun < sentence.End - 2 && (text.Words.Is("kind", text.Tokens[noun]) || text.Words.Is("eventkind", text.Tokens[noun]))) noun++;
        return noun < sentence.End && text.Tokens[sentence.First].Is("the") && text.Words.Is("occasion", text.Tokens[noun]) && TookPlace(text, noun, sentence) ? new Candidate(NodeType.Event, sentence.First + 1, noun + 1, noun, text.Surface(sentence.First + 1, noun + 1)) : null;
    }

    /// <summary>"Speaking at the launch, …": where somebody spoke, or null.</summary>
    public static Candidate? SpokenAt(MarkedText text, Sentence sentence)
    {
        var at = text.Tokens[sentence.First].Is("speaking") ? sentence.First + 1 : sentence.First;
        if (at + 3 >= sentence.End || !(text.Tokens[at].Lower is "at" or "during") || !text.Is(at + 1, sentence.End, "the") || !text.Words.Is("launchnoun", text.Tokens[at + 2])) return null;
        var noun = text.Is(at + 3, sentence.End, "ceremony") || text.Is(at + 3, sentence.End, "event") ? at + 3 : at + 2;
        return new Candidate(NodeType.Event, at + 2, noun + 1, noun, text.Surface(at + 2, noun + 1));
    }

    /// <summary><c>The Workshop was held</c>, <c>The Forum will take place</c>: the noun with a capital alone.</summary>
    private static bool IsHeldItself(MarkedText text, int noun, Sentence sentence) =>
        noun == sentence.First + 1 && text.Tokens[sentence.First].Is("the") && text.Tokens[noun].IsCapitalized && TookPlace(text, noun, sentence);

    private static bool TookPlace(MarkedText text, int noun, Sentence sentence)
    {
        var verb = noun + 1;
        while (verb < sentence.End - 1 && text.Words.Is("auxiliary", text.Tokens[verb])) verb++;
        return verb < sentence.End && (verb > noun + 1 && text.Words.Is("heldverb", text.Tokens[verb]) || (text.Tokens[verb].Lower is "took" or "take" or "takes" && text.Is(verb + 1, sentence.End, "place")));
    }

    /// <summary><c>summer school</c>, <c>field day</c>: an occasion told by two words.</summary>
    private static bool IsPair(MarkedText text, int noun) => text.Tokens[noun - 1].IsLower && text.Words.PairLevel(text.Tokens[noun - 1], text.Tokens[noun]) == "event";

    /// <summary><c>At their meeting today in Lima</c>, <c>During his talks in Lima</c></summary>
    public static Candidate? Opening(MarkedText text, Sentence sentence)
    {
        if (!(text.Tokens[sentence.First].Lower is "at" or "during" or "in") || !(text.Tokens[sentence.First + 1].Lower is "their" or "his" or "her" or "a")) return null;
        var first = sentence.First + 2;
        if (Meeting(text, first, sentence.End) is not (var noun and > 0) || noun + 1 >= sentence.End) return null;
        return text.Tokens[noun + 1] is var next && (next.Text == "," || next.Lower is "today" or "yesterday" or "held" or "here" || text.Words.Is("weekday", next) || (next.Lower is "in" or "on" && text.IsPlaceOrDay(noun + 2, sentence.End))) ? new Candidate(NodeType.Event, first, noun + 1, noun, text.Surface(first, noun + 1)) : null;
    }

    /// <summary>The noun in <c>working meeting</c>, <c>bilateral talks</c>, or 0.</summary>
    public static int Meeting(MarkedText text, int first, int end)
    {
        var noun = first;
        while (noun < Math.Min(end - 1, first + LongestKind) && (text.Words.Is("kind", text.Tokens[noun]) || text.Words.Is("eventkind", text.Tokens[noun]))) noun++;
        return text.Words.Is("meetnoun", text.Tokens[noun]) ? noun : 0;
    }

    /// <summary><c>An event was held</c>, <c>at an event for growers</c>: where the lead has no better noun.</summary>
    public static Candidate? Generic(MarkedText text, Sentence sentence)
    {
        for (var i = sentence.First + 1; i + 2 < sentence.End; i++)
        {
            if (!text.Tokens[i].Is("event") || !text.Tokens[i].IsLower || !(text.Tokens[i - 1].Lower is "a" or "an")) continue;
            var end = new TopicReach(text).End(i + 1, sentence.End, "event");
            var isHeld = text.Words.Is("auxiliary", text.Tokens[i + 1]) && text.Words.Is("heldverb", text.Tokens[i + 2]);
            if (isHeld || (i > sentence.First + 1 && (text.Tokens[i - 2].Lower is "at" or "during" || text.Words.Is("heldverb", text.Tokens[i - 2])))) return new Candidate(NodeType.Event, i, end, i, text.Surface(i, end));
        }
        return null;
    }

    /// <summary><c>speaking during growers' quarterly review meeting</c>: the first word behind the preposition where no article stands, or 0.</summary>
    private static int OfOwner(MarkedText text, int first, int limit)
    {
        for (var i = first; i > Math.Max(limit, first - LongestOwner); i--)
            if (text.Tokens[i - 1].Lower is "during" or "at") return i;
            else if (!text.Tokens[i - 1].IsLower || text.Tokens[i - 1].Kind != TokenKind.Word || text.Words.Is("article", text.Tokens[i - 1]) || text.Words.IsSmallWord(text.Tokens[i - 1].Lower) || text.Words.Is("function", text.Tokens[i - 1])) return 0;
        return 0;
    }

    /// <summary><c>held their first trilateral talks</c></summary>
    private static Candidate? Talks(MarkedText text, int noun, int limit)
    {
        if (!(text.Tokens[noun].Lower is "talks" or "consultations" or "negotiations") || !text.Tokens[noun].IsLower) return null;
        var kind = new KindReach(text);
        var first = kind.BehindArticle(kind.First(noun, limit), limit);
        if (first == noun) return null;
        for (var i = first - 1; i >= Math.Max(limit, first - HeldReach); i--)
            if (text.Tokens[i].Lower is "held" or "hold" or "holds" or "began" or "concluded") return new Candidate(NodeType.Event, first, noun + 1, noun, text.Surface(first, noun + 1));
            else if (!text.Words.Is("article", text.Tokens[i]) && !(text.Tokens[i].Lower is "their" or "its")) return null;
        return null;
    }

    /// <summary>The token behind the place of <c>an event held in Hanoi</c>, or 0.</summary>
    private static int HeldIn(MarkedText text, int noun, int limit) =>
        text.Is(noun + 1, limit, "held") && text.Is(noun + 2, limit, "in") && noun + 3 < limit && text.Known(noun + 3, EntryKind.Country, EntryKind.Place) is { } place ? noun + 3 + place.Length : 0;
}
