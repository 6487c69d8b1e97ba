using LmecGraph.Lexicon;
using LmecGraph.Mentions;
using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Observations;

/// <summary>Matches one pattern at one item. Gaps are short and lists are read greedily, so that the cost per item is bounded.</summary>
internal sealed class PatternMatcher(WordClasses words)
{
    private const int LongestCollection = 60;
    private const int LongestPost = 22;
    private const int UnknownOfPost = 3;
    private const int LongestKind = 5;

    /// <summary>The item after the match, or -1.</summary>
    /// <param name="pattern">What to match.</param>
    /// <param name="items">The items of the sentence.</param>
    /// <param name="at">Where the match begins.</param>
    /// <param name="slots">Emptied, then filled with the names in the pattern's slots.</param>
    public int Match(Pattern pattern, IReadOnlyList<Item> items, int at, Dictionary<string, List<SpottedMention>> slots)
    {
        slots.Clear();
        return Step(pattern.Elements, 0, items, at, slots);
    }

    private int Step(IReadOnlyList<Element> elements, int index, IReadOnlyList<Item> items, int at, Dictionary<string, List<SpottedMention>> slots)
    {
        if (index == elements.Count) return at;
        var element = elements[index];
        if (element.AtStart) return at == 0 ? Step(elements, index + 1, items, at, slots) : -1;
        if (element.Post) return Step(elements, index + 1, items, SkipPosts(items, at, UnknownOfPost), slots);
        if (element.Gap >= 0) return Gap(elements, index, items, at, slots, element.Gap, null);
        if (element.Every && index == elements.Count - 1) return Rest(element, items, at, slots);
        if (element.Every) return Gap(elements, index, items, at, slots, LongestCollection, element);
        if (element.Many) return List(elements, index, items, at, slots);
        if (at < items.Count && element.Takes(items[at], words))
        {
            if (element.Slot is { } slot) slots[slot] = [items[at].Mention!];
            var end = Step(elements, index + 1, items, at + 1, slots);
            if (end >= 0) return end;
        }
        return element.Optional ? Step(elements, index + 1, items, at, slots) : -1;
    }

    /// <summary>The nearest place at which the rest matches; <paramref name="collect"/> takes the names on the way.</summary>
    private int Gap(
        IReadOnlyList<Element> elements, int index, IReadOnlyList<Item> items, int at, Dictionary<string, List<SpottedMention>> slots, int most, Element? collect)
    {
        var taken = collect is null ? null : new List<SpottedMention>();
        for (var i = at; i <= Math.Min(items.Count, at + most); i++)
        {
            if (taken is not { Count: 0 })
            {
                var end = Step(elements, index + 1, items, i, slots);
                if (end >= 0)
                {
                    if (collect is not null) slots[collect.Slot!] = taken!;
                    return end;
                }
            }
            if (i == items.Count || items[i].Is(";") || items[i].Is("•")) break;
            if (index == 1 && collect is null && items[i].Mention is { } other && elements[0] is { Slot: { } opening } && slots[opening][^1].Type == other.Type && other.Type != NodeType.Initiative) break;
            if (collect is not null && items[i].Mention is { } mention && collect.Takes(mention.Type)) taken!.Add(mention);
        }
        return -1;
    }

    /// <summary>Every name of the kind to the end of the sentence.</summary>
    private static int Rest(Element element, IReadOnlyList<Item> items, int at, Dictionary<string, List<SpottedMention>> slots)
    {
        var names = items.Skip(at).Take(LongestCollection).Select(i => i.Mention).OfType<SpottedMention>().Where(m => element.Takes(m.Type)).ToList();
        if (names.Count == 0) return -1;
        slots[element.Slot!] = names;
        return items.Count;
    }

    private int List(IReadOnlyList<Element> elements, int index, IReadOnlyList<Item> items, int at, Dictionary<string, List<SpottedMention>> slots)
    {
        var element = elements[index];
        var names = new List<SpottedMention>();
        var (i, beforeLast, start) = (at, at, at);
        while (i < items.Count)
        {
            while (i < items.Count && items[i].Mention is null && words.Is("article", items[i].Token)) i++;
            if (i + 2 < items.Count && items[i].Mention is { Type: NodeType.Country } && !element.Takes(NodeType.Country) && items[i + 1].Token.Text is "'s" or "’s") i += 2;
            if (names.Count == 0 && index > 0 && element.Takes(NodeType.Organization)) i = SkipKind(items, i);
            if (names.Count > 0) i = element.Takes(NodeType.Person) && element.Types.Count == 1 ? SkipPosts(items, i) : SkipModifiers(element, items, i);
            if (i >= items.Count || items[i].Mention is not { } mention || !element.Takes(mention.Type)) break;
            names.Add(mention);
            (beforeLast, at) = (at, ++i);
            var mark = i;
            while (i < items.Count && i < mark + 3 && items[i].Mention is null && items[i].Token.Lower is "," or "and" or "/" or "&" or ";" or "+" or "or") i++;
            if (i + 2 < items.Count && items[i].Is("as") && items[i + 1].Is("well") && items[i + 2].Is("as")) i += 3;
            if (i + 1 < items.Count && items[i].Mention is null && items[i].Token.Lower is "together" or "along" or "jointly" && items[i + 1].Is("with")) i += 2;
            if (i == mark && !element.Takes(NodeType.Person)) break;
        }
        if (names.Count == 0 || (index == 0 && names.Count > 1 && IsOpeningPhrase(items, start, at))) return -1;
        slots[element.Slot!] = names;
        var end = Step(elements, index + 1, items, at, slots);
        if (end >= 0 || names.Count == 1 || !items[beforeLast].Is(",")) return end;
        // "In cooperation with A, B organized": the last name may be that of the main clause.
        slots[element.Slot!] = names[..^1];
        return Step(elements, index + 1, items, beforeLast, slots);
    }

    /// <summary>"With the help of A, B launched": two names with but a comma between them, the first behind a preposition, are no list of those who act.</summary>
    private bool IsOpeningPhrase(IReadOnlyList<Item> items, int start, int end)
    {
        var before = start - 1;
        while (before >= 0 && items[before].Mention is null && words.Is("article", items[before].Token)) before--;
        if (before < 0 || items[before].Mention is not null || !words.IsPreposition(items[before].Token.Lower)) return false;
        for (var i = start; i < end; i++)
            if (items[i].Mention is null && items[i].Token.Lower is not ("," or "the")) return false;
        return true;
    }

    /// <summary>"A, Head of B, and Foreign Minister C": the posts and bodies of the people in a list; the item itself where no further person comes.</summary>
    private int SkipPosts(IReadOnlyList<Item> items, int at, int unknown = 0)
    {
        for (var i = at; i < Math.Min(items.Count, at + LongestPost); i++)
        {
            if (items[i].Mention is { Type: NodeType.Person }) return i;
            if (items[i].Mention is not null || items[i].Token.IsCapitalized || words.IsPost(items[i].Token) || words.IsSmallWord(items[i].Token.Lower)) continue;
            // "the radio personality and chess player A": words that are no known post, but no verb either.
            if (items[i].Token.IsLower && items[i].Token.Lower is not ("who" or "that" or "which") && !words.Is("say", items[i].Token) && !words.Is("auxiliary", items[i].Token) && !words.Is("presence", items[i].Token) && unknown-- > 0) continue;
            if (items[i].Token.Lower is not ("," or ";" or "'s" or "’s" or "(" or ")" or "." or "-" or "–" or "/" or "&" or "as" or "well")) return at;
        }
        return at;
    }

    /// <summary>"by the Paris law firm A", "from its partner A": what kind of body the first name of a list is.</summary>
    private int SkipKind(IReadOnlyList<Item> items, int at)
    {
        for (var i = at; i < Math.Min(items.Count, at + LongestKind) && items[i].Mention is null or { Type: NodeType.Country }; i++)
        {
            if (i + 1 < items.Count && items[i + 1].Mention is { Type: NodeType.Organization } && items[i].Mention is null && (words.Is("bodynoun", items[i].Token) || words.Is("bodypost", items[i].Token))) return i + 1;
            if (items[i].Mention is null && items[i].Token is not { Kind: TokenKind.Word } || (items[i].Mention is null && words.IsPreposition(items[i].Token.Lower))) return at;
        }
        return at;
    }

    /// <summary>"A and the flagship project B": up to two small words before a further name.</summary>
    private static int SkipModifiers(Element element, IReadOnlyList<Item> items, int at)
    {
        var i = at;
        while (i < items.Count && i < at + 2 && items[i].Mention is null && items[i].Token.IsLower && !items[i].Is("by")) i++;
        return i < items.Count && items[i].Mention is { } mention && element.Takes(mention.Type) ? i : at;
    }
}
