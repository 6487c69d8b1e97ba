using LmecGraph.Lexicon;
using LmecGraph.Mentions;
using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Observations;

/// <summary>Which event a sentence names as what it is about: its subject, its object, its place.</summary>
internal static class NamedEvents
{
    private const int ObjectReach = 4;
    private const int PlaceReach = 12;
    private const int FrontedReach = 6;

    /// <summary>An event named as the subject or place of the sentence, not inside what somebody says.</summary>
    public static SpottedMention? Of(MarkedText text, Clause clause)
    {
        if (!clause.Holds(NodeType.Event)) return null;
        var (verb, held) = (false, false);
        for (var i = 0; i < clause.Items.Count; i++)
        {
            var item = clause.Items[i];
            if (item.Mention is { Type: NodeType.Event } found && (!verb || held || IsPlace(text, clause, i) || WordBefore(text, clause, i) is "have" or "had" or "having") && !IsOfEnvoy(text, clause, i) && !IsAhead(clause, i) && !IsAround(text, clause, i) && !EventsInPassing.Holds(text, found)) return found;
            if (item.Mention is not null || !item.Token.IsLower) continue;
            held = held ? i > 0 && !item.Is(";") : text.Words.Is("heldverb", item.Token) || (text.Words.Is("takespart", item.Token) && WholeEvents.IsTakenPartIn(clause, i));
            verb |= text.Words.Is("auxiliary", item.Token);
            if (text.Words.Is("say", item.Token) && !held) return (text.Words.Is("eventverb", item.Token) ? ObjectOf(text, clause, i) : null) ?? PlaceOf(text, clause, i);
        }
        return null;
    }

    /// <summary>"moderated the Kelp Panel": the event right behind a verb of what is done to one.</summary>
    private static SpottedMention? ObjectOf(MarkedText text, Clause clause, int verb)
    {
        for (var i = verb + 1; i < Math.Min(clause.Items.Count, verb + ObjectReach); i++)
        {
            if (clause.Items[i].Mention is { } found) return found.Type == NodeType.Event ? found : null;
            if (!text.Words.IsSmallWord(clause.Items[i].Token.Lower)) return null;
        }
        return null;
    }

    /// <summary>"delivered a talk at the Kelp Forum", before what was said begins.</summary>
    private static SpottedMention? PlaceOf(MarkedText text, Clause clause, int verb)
    {
        for (var i = verb + 1; i < Math.Min(clause.Items.Count, verb + PlaceReach); i++)
        {
            if (clause.Items[i].Mention is { Type: NodeType.Event } found) return IsPlaceOfSaying(text.Words, clause.Items, verb, i) ? found : null;
            if (clause.Items[i].Mention is null && clause.Items[i].Token.Lower is "that" or ":" or "“" or "\"" or ";" or "how" or "why") return null;
        }
        return null;
    }

    /// <summary>
    /// "spoke on nets at the Kelp Forum", "moderated the Kelp Panel": an event behind a verb of saying is where it was said. "said he would report at the Forum", "noted the pledges made at
    /// the Forum" and "noted the Forum" tell of it.
    /// </summary>
    public static bool IsPlaceOfSaying(WordClasses words, Row<Item> items, int verb, int at)
    {
        var before = at - 1;
        while (before > verb && items[before] is { Mention: null, Token.Lower: "the" or "a" or "an" or "this" }) before--;
        if (before == verb ? items[verb].Mention is not null || !words.Is("eventverb", items[verb].Token) : items[before] is not { Mention: null, Token.Lower: "at" or "during" }) return false;
        if (before > verb + 1 && items[before - 1] is { Mention: null, Token: { IsLower: true, Lower: var done } } && (done.EndsWith("ed", StringComparison.Ordinal) || done is "made" or "taken" or "given" or "held" or "begun" or "shown")) return false;
        for (var i = verb + 1; i < before; i++)
            if (items[i] is { Mention: null, Token.Lower: "would" or "will" or "should" or "could" or "might" or "must" }) return false;
        return true;
    }

    /// <summary>"in celebration of the Day", "ahead of the Summit".</summary>
    public static bool IsPurpose(MarkedText text, Clause clause, int at) => WordBefore(text, clause, at) is "of" or "for" or "to" or "from" or "since";

    /// <summary>"talked about the upcoming Forum": what lies ahead is told of.</summary>
    private static bool IsAhead(Clause clause, int at) =>
        at > 2 && clause.Items[at - 1] is { Mention: null, Token.Lower: "upcoming" or "forthcoming" } && clause.Items[at - 2].Mention is null && clause.Items[at - 3] is { Mention: null, Token.Lower: "about" or "of" or "for" or "to" or "on" or "regarding" or "towards" };

    /// <summary>"at the Forum", "during the session", "in the panel “Slow Boats”", "a speaker of the Forum".</summary>
    private static bool IsPlace(MarkedText text, Clause clause, int at)
    {
        if (WordBefore(text, clause, at) is "at" or "during") return true;
        var before = at - 1;
        while (before > 0 && clause.Items[before] is { Mention: null, Token.IsLower: true } word && text.Words.Is("article", word.Token)) before--;
        if (before < 1 || clause.Items[before].Mention is not null || clause.Items[before - 1].Mention is not null) return false;
        if (clause.Items[before].Is("of")) return text.Words.Is("speakernoun", clause.Items[before - 1].Token);
        return before == at - 1 && text.Words.EventLevel(clause.Items[before].Token) == "session" && text.Words.Is("article", clause.Items[before - 1].Token) && before > 1 && clause.Items[before - 2] is { Mention: null, Token.Lower: "in" or "at" or "during" };
    }

    /// <summary>"Champion for the Summit", "Ambassador to the Expo": an event in somebody's post.</summary>
    private static bool IsOfEnvoy(MarkedText text, Clause clause, int at) => WordBefore(text, clause, at) is "for" or "to" && at > 1
        && Enumerable.Range(Math.Max(0, at - 3), Math.Min(at, 3)).Any(i => clause.Items[i].Mention is null && clause.Items[i].Token.IsCapitalized && text.Words.IsPost(clause.Items[i].Token));

    /// <summary>"on the sidelines of the Summit": what is told went on beside it.</summary>
    private static bool IsAround(MarkedText text, Clause clause, int at) => WordBefore(text, clause, at) is "of" && at > FrontedReach
        && Enumerable.Range(Math.Max(0, at - 3), Math.Min(at, 3)).Any(i => clause.Items[i] is { Mention: null, Token.Lower: "margins" or "margin" or "sidelines" or "sideline" });

    /// <summary>The word before an item and its article, in small letters; null where a name or nothing stands there.</summary>
    public static string? WordBefore(MarkedText text, Clause clause, int at)
    {
        var before = at - 1;
        while (before > 0 && clause.Items[before].Mention is null && text.Words.Is("article", clause.Items[before].Token)) before--;
        return before >= 0 && clause.Items[before].Mention is null ? clause.Items[before].Token.Lower : null;
    }
}
