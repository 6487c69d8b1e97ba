using LmecGraph.Lexicon;
using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Observations;

/// <summary>The words between an event and a larger one, or before both, that make the first a part of the second.</summary>
internal sealed class PartJoints(WordClasses words)
{
    private const int LongestJoint = 9;
    private const int LongestDescription = 8;
    private const int LongestOpening = 9;
    private const int LongestTime = 5;

    /// <summary>"of the", "was held during", "on the margins of", "is one of the sessions of": the items between a part and its whole.</summary>
    public bool IsPartOfEvent(Row<Item> items, int first, int end) =>
        (end - first <= 2 && IsOf(items, first, end)) || IsDuring(items, first, end) || IsBeside(items, first, end) || IsOneOf(items, first, end);

    /// <summary>"… on the sidelines of the", whatever time and place stand before it.</summary>
    private bool IsBeside(Row<Item> items, int first, int end)
    {
        var of = end - 1;
        while (of > first && items[of].Mention is null && words.Is("article", items[of].Token)) of--;
        return of > first + 1 && items[of].Is("of") && items[of - 1] is { Mention: null, Token.Lower: "sidelines" or "sideline" or "margins" or "margin" or "fringes" } && !Enumerable.Range(first, end - first).Any(i => items[i].Mention is { Type: NodeType.Event or NodeType.Person } || items[i].Is("that"));
    }

    /// <summary>"part of", wherever it stands between the two.</summary>
    public static bool IsPart(Row<Item> items, int first, int end)
    {
        for (var i = first; i + 1 < end; i++)
            if (items[i].Is("part") && items[i + 1].Is("of") && end - i <= 6
                && Enumerable.Range(i + 2, end - i - 2).All(k => items[k].Mention is null && items[k].Token.Kind != Text.TokenKind.Number && items[k].Token.Text != ",")) return true;
        return false;
    }

    private static bool IsOf(Row<Item> items, int first, int end) =>
        Enumerable.Range(first, end - first).All(i => items[i].Is("of") || items[i].Is("the")) && end > first;

    /// <summary>"at the", "was held during", "took place on the margins of", "in conjunction with" between two events.</summary>
    public bool IsDuring(Row<Item> items, int first, int end)
    {
        if (end - first > LongestJoint) return false;
        var during = false;
        for (var i = first; i < end; i++)
        {
            if (items[i].Mention is not null) return false;
            during |= items[i].Token.Lower is "at" or "during" or "margins" or "margin" or "sidelines" or "sideline" or "alongside" or "conjunction" or "within" or "parallel" or "day" or "embedded" or "integrated" or "incorporated";
            if (!during && !words.Is("auxiliary", items[i].Token) && !words.IsOrdinal(items[i].Token.Lower) && !words.Is("heldverb", items[i].Token) && items[i].Token.Lower is not ("on" or "the" or "in" or "place" or ")" or "," or "also" or "which" or "run" or "ran" or "staged" or "scheduled" or "planned" or "for" or "second" or "last" or "final" or "opening" or "closing")) return false;
        }
        return during;
    }

    /// <summary>", a side event of the", "was one of the highlights of the": what the part is to the whole.</summary>
    private bool IsOneOf(Row<Item> items, int first, int end)
    {
        var at = first;
        while (at < end && (items[at].Is(",") || items[at].Is("which") || items[at].Is("also") || (items[at].Mention is null && words.Is("auxiliary", items[at].Token)))) at++;
        if (at == first || at >= end || !(items[at].Is("one") || items[at].Is("its") || (items[at].Mention is null && words.Is("article", items[at].Token)))) return false;
        var joint = end - 1;
        while (joint > at && (items[joint].Is("the") || items[joint].Is("this") || items[joint].Is("its"))) joint--;
        if (joint - at < 2 || end - at > LongestDescription || items[joint] is not { Mention: null, Token.Lower: "of" or "at" or "during" or "in" or "to" or "within" }) return false;
        return Enumerable.Range(at, joint - at).All(i => items[i].Mention is null ? !items[i].Is(",") : IsPlainEvent(items[i])) && IsPartNoun(items[joint - 1]);
    }

    /// <summary>"The highlight of the Kelp Week was the Net Forum", "a side event of the Kelp Week, the Net Forum": the whole stands first.</summary>
    public bool IsWholeOf(Row<Item> items, int whole, int part)
    {
        var of = whole - 1;
        while (of > 0 && items[of].Mention is null && words.Is("article", items[of].Token)) of--;
        if (of < 1 || items[of] is not { Mention: null, Token.Lower: "of" or "at" or "in" or "during" } || !IsPartNoun(items[of - 1]) || part - whole < 2 || part - whole > LongestTime) return false;
        return Enumerable.Range(whole + 1, part - whole - 1).All(i => items[i].Is(",") || (items[i].Mention is null && (words.Is("auxiliary", items[i].Token) || words.Is("article", items[i].Token))));
    }

    private bool IsPartNoun(Item item) => IsPlainEvent(item) || (item is { Mention: null, Token.IsLower: true } && words.Is("partnoun", item.Token));

    /// <summary>"side event": an event told by its kind alone.</summary>
    private static bool IsPlainEvent(Item item) => item is { Mention.Type: NodeType.Event, Token.IsLower: true };

    /// <summary>
    /// "During the Kelp Week, the Reef Bank hosted the Net Forum", "As part of the Kelp Week, the Net Forum was held": the item of the event that the sentence opens with
    /// and the one behind the comma, or null.
    /// </summary>
    public (int Whole, int Behind)? Opening(Row<Item> items)
    {
        if (items.Count < 4 || items[0].Mention is not null) return null;
        var (isBeside, whole) = (items[0].Token.Lower is "during" or "at" or "within" or "alongside", 1);
        if (!isBeside && items[0].Token.Lower is not ("on" or "in" or "as" or "under")) return null;
        while (whole < Math.Min(items.Count, LongestOpening) && items[whole].Mention is null && !items[whole].Is(","))
            isBeside |= items[whole++].Token.Lower is "margins" or "sidelines" or "margin" or "sideline" or "framework" or "context" or "part" or "day" or "parallel";
        if (!isBeside || whole >= Math.Min(items.Count, LongestOpening) || items[whole].Mention is not { Type: NodeType.Event }) return null;
        for (var i = whole + 1; i < Math.Min(items.Count, whole + LongestTime); i++)
            if (items[i].Is(",")) return (whole, i + 1);
            else if (items[i].Mention is { Type: not NodeType.Country } || (items[i].Mention is null && items[i].Token.IsLower && !words.IsPreposition(items[i].Token.Lower))) return null;
        return null;
    }

    /// <summary>The event that was held in the main clause behind such an opening, or null: not one that is only announced or spoken of.</summary>
    public Mentions.SpottedMention? HeldIn(Row<Item> items, int behind)
    {
        var (holds, found) = (false, default(Mentions.SpottedMention));
        for (var i = behind; i < items.Count; i++)
        {
            if (items[i].Mention is { } mention)
            {
                found ??= mention.Type == NodeType.Event ? mention : null;
                continue;
            }
            if (!holds && (words.Is("say", items[i].Token) || items[i].Token.Lower is "will" or "would" or "that" or "next" or "upcoming")) return null;
            holds |= words.Is("heldverb", items[i].Token);
            if (holds && found is not null) return found;
        }
        return holds ? found : null;
    }
}
