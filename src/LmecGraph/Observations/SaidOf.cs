using LmecGraph.Lexicon;
using LmecGraph.Mentions;
using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Observations;

/// <summary>What the words of a pattern are said of, where that is not the event in focus: an initiative, a thing, another event of the row.</summary>
internal sealed class SaidOf(WordClasses words)
{
    private const int Near = 12;
    private const int Beside = 4;
    private const int Described = 4;
    private const int FarOff = 24;

    /// <summary>Who pays for an initiative, supports it or is a partner in it takes part in it; what else is said of one is no event's.</summary>
    public static Draft? Moved(Draft draft, SpottedMention initiative) =>
        draft.Type is EdgeType.Sponsored or EdgeType.Supported or EdgeType.CoOrganized && draft.Source.Referent != initiative.Referent
            ? draft with { Type = EdgeType.ParticipatesIn, Target = initiative, Event = null }
            : null;

    /// <summary>"the Kelp Project, which is funded by …": said of the initiative, not of the event that the text is about.</summary>
    public SpottedMention? OfInitiative(Row<Item> items, int at)
    {
        if (items[at].Mention is not null) return null;
        if (at == 0 && words.Is("doneby", items[at].Token)) return Fronted(items);
        if (!words.Is("doneby", items[at].Token)) return Clause(items, at) ?? Spoken(items, at);
        var relative = false;
        for (var i = at - 1; i >= Math.Max(0, at - Described); i--)
        {
            if (items[i].Mention is { } mention) return mention.Type == NodeType.Initiative && (relative || !IsComplement(items, i)) ? mention : Spoken(items, at);
            relative |= items[i].Is("which") || items[i].Is("that");
            if (!words.Is("auxiliary", items[i].Token) && items[i].Token.Lower is not ("," or "which" or "that" or "and" or "jointly" or "currently")) return Spoken(items, at);
        }
        return Spoken(items, at);
    }

    /// <summary>"Funded by the Kelp Fund, the Clean Reefs Project began": the initiative that the participle at the start is said of.</summary>
    private static SpottedMention? Fronted(Row<Item> items)
    {
        for (var i = 1; i + 1 < items.Count; i++)
        {
            if (items[i].Mention is { Type: NodeType.Event }) return null;
            if (items[i].Is(",") && items[items[i + 1].Is("the") && i + 2 < items.Count ? i + 2 : i + 1].Mention is { Type: NodeType.Initiative } named) return named;
        }
        return null;
    }

    /// <summary>"…, an exchange programme launched by A with the support of B": what the participle before these words is said of.</summary>
    private SpottedMention? Clause(Row<Item> items, int at)
    {
        for (var i = at - 1; i >= Math.Max(0, at - Near); i--)
        {
            if (items[i].Mention is { Type: NodeType.Event } || items[i].Is(";")) return null;
            if (items[i].Mention is null && items[i].Token.IsLower && words.Is("doneby", items[i].Token)) return OfInitiative(items, i) ?? Apposed(items, i);
        }
        return null;
    }

    /// <summary>"the Kelp Network, a five-year programme launched by": the initiative before the description that a participle ends.</summary>
    private static SpottedMention? Apposed(Row<Item> items, int participle)
    {
        for (var i = participle - 1; i >= Math.Max(0, participle - Near / 2); i--)
            if (items[i].Mention is { } named) return named.Type == NodeType.Initiative && items[i + 1].Is(",") ? named : null;
        return null;
    }

    /// <summary>"The work is funded by …", "the book, published by …": done to something that is neither an event nor named.</summary>
    public bool IsOfUndertaking(Row<Item> items, int at)
    {
        if (items[at].Mention is not null || !words.Is("doneby", items[at].Token)) return false;
        if (IsOfParty(items, at)) return true;
        for (var i = at - 1; i >= Math.Max(0, at - Described); i--)
        {
            if (items[i].Mention is not null) return false;
            if (words.Is("work", items[i].Token) || IsThing(items, i)) return true;
            if (!words.Is("auxiliary", items[i].Token) && items[i].Token.Lower is not ("," or "which" or "that" or "and" or "jointly" or "currently" or "also" or "being")) return false;
        }
        return false;
    }

    /// <summary>"Togo, supported by the Reef Union, proposed": it is the party that speaks that is supported; not so in "organized by the Reef Union, supported by".</summary>
    private static bool IsOfParty(Row<Item> items, int at)
    {
        if (at < 2 || !items[at].Is("supported") || !items[at - 1].Is(",") || items[at - 2] is not ({ Mention.Type: NodeType.Country or NodeType.Organization or NodeType.Person } or { Mention: null, Token.IsAllCaps: true } or { Mention: null, Token.Text: ")" })) return false;
        for (var i = at - 3; i >= 0; i--)
            if (items[i] is { Mention: null, Token.Lower: "by" or "from" } or { Mention.Type: NodeType.Event }) return false;
        return true;
    }

    /// <summary>"The museum is supported by": a noun behind its article that is none for an event.</summary>
    private bool IsThing(Row<Item> items, int at) =>
        at > 0 && items[at - 1] is { Mention: null, Token.Lower: "the" or "a" or "this" or "its" or "whose" } && items[at].Token.IsLower && items[at + 1] is { Mention: null, Token.Lower: "is" or "was" or "are" or "will" or "has" }
        && words.EventLevel(items[at].Token) is null && !words.Is("describable", items[at].Token) && !words.Is("occasion", items[at].Token) && !words.Is("generic", items[at].Token);

    /// <summary>"will host the next forum", "the 2019 forum was hosted by": said of another event of the row.</summary>
    public bool IsOfOther(Row<Item> items, int start, int end, SpottedMention held)
    {
        for (var i = Math.Max(0, start - Near); i < start; i++)
            if (items[i].Is("last") && items[i + 1].Is("year")) return true;
        for (var i = Math.Max(0, start - Beside); i + 1 < Math.Min(items.Count, end + Beside); i++)
        {
            if (items[i] is not { Mention: null, Token: var token } || items[i + 1] is not { Mention: null, Token: var noun } || !noun.IsLower || words.EventLevel(noun) is null) continue;
            if (token.Lower is "next" or "previous" or "upcoming" or "forthcoming" or "last" or "follow-up" || (words.IsOrdinal(token.Lower) && words.Is("describable", noun) && !IsInName(held, token))) return true;
            if (token is { Kind: TokenKind.Number, Text.Length: 4 } && !held.Candidate.Name.Contains(token.Text, StringComparison.Ordinal)) return true;
        }
        return false;
    }

    /// <summary>"The summer school was organized by" in a report on a conference: a noun of another kind before the words.</summary>
    public bool IsOfOtherKind(Row<Item> items, int start, SpottedMention held)
    {
        for (var i = start - 1; i >= Math.Max(0, start - Beside) && items[i].Mention is null; i--)
        {
            var noun = items[i].Token;
            if (!noun.IsLower || !words.Is("ownkind", noun)) continue;
            var named = held.Candidate.Name.Split(' ');
            return named.Any(w => words.Is("ownkind", w.ToLowerInvariant())) && !IsInName(held, noun);
        }
        return false;
    }

    private static bool IsInName(SpottedMention held, Token word) => held.Candidate.Name.Contains(word.Text, StringComparison.OrdinalIgnoreCase);

    /// <summary>"with the support of …": a phrase that may be said of anything, in a sentence without an event.</summary>
    public bool IsLoosePhrase(Pattern pattern, Row<Item> items, int at) =>
        pattern.Edge is EdgeType.Supported or EdgeType.Sponsored && items[at].Mention is null && words.IsPreposition(items[at].Token.Lower) && !IsOfEvent(items, at);

    /// <summary>Something was held, or an event is named, before the phrase or soon behind it.</summary>
    private bool IsOfEvent(Row<Item> items, int at)
    {
        for (var i = 0; i < Math.Min(items.Count, at + FarOff); i++)
            if (items[i].Mention is { } mention ? mention.Type == NodeType.Event : IsOfHolding(items[i].Token)) return true;
        return false;
    }

    private bool IsOfHolding(Token word) =>
        words.Is("heldverb", word) || words.Is("describable", word) || words.Is("generic", word) || word.Lower is "organizing" or "organising" or "place" or "prepared" or "staged" or "delivered" or "possible" or "holding" or "hosting";

    private bool IsComplement(Row<Item> items, int at)
    {
        var before = at > 0 && items[at - 1].Mention is null && words.Is("article", items[at - 1].Token) ? at - 2 : at - 1;
        return before >= 0 && items[before].Mention is null && words.IsPreposition(items[before].Token.Lower);
    }

    /// <summary>
    /// The initiative that a sentence without an event speaks of before these words (<c>It runs the Kelp Project in Togo with support from …</c>), or null.
    /// </summary>
    private SpottedMention? Spoken(Row<Item> items, int start)
    {
        SpottedMention? initiative = null;
        for (var i = 0; i < start; i++)
        {
            if (items[i].Mention is { Type: NodeType.Event } || (items[i].Mention is null && (words.EventLevel(items[i].Token) is not null || words.Is("heldverb", items[i].Token)))) return null;
            if (items[i].Mention is { Type: NodeType.Initiative } named) initiative = named;
        }
        return initiative;
    }
}
