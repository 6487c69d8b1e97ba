using LmecGraph.Lexicon;
using LmecGraph.Mentions;
using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Observations;

/// <summary>Matches one pattern at one item. Gaps are short and lists are read greedily, so that the cost per item is bounded.</summary>
internal sealed class PatternMatcher(WordClasses words)
{
    private const int LongestCollection = 60;
    private const int UnknownOfPost = 3;
    private const int LongestApposition = 26;
    private const int LongestAid = 8;

    private readonly BetweenNames _between = new(words);

    /// <summary>The item after the match, or -1.</summary>
    /// <param name="pattern">What to match.</param>
    /// <param name="items">The items of the sentence.</param>
    /// <param name="at">Where the match begins.</param>
    /// <param name="slots">Emptied, then filled with the names in the pattern's slots.</param>
    public int Match(Pattern pattern, Row<Item> items, int at, Dictionary<string, List<SpottedMention>> slots)
    {
        slots.Clear();
        return Step(pattern.Elements, 0, items, at, slots);
    }

    private int Step(Row<Element> elements, int index, Row<Item> items, int at, Dictionary<string, List<SpottedMention>> slots)
    {
        if (index == elements.Count) return at;
        var element = elements[index];
        if (element.AtStart) return at == 0 ? Step(elements, index + 1, items, at, slots) : -1;
        if (element.Post) return Step(elements, index + 1, items, _between.SkipPosts(items, at, UnknownOfPost), slots);
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
        Row<Element> elements, int index, Row<Item> items, int at, Dictionary<string, List<SpottedMention>> slots, int most, Element? collect)
    {
        var taken = collect is null ? null : new List<SpottedMention>();
        for (var i = at; i <= Math.Min(items.Count, at + most); i++)
        {
            // A name that belongs to those collected is not stepped over by a gap behind them.
            if (taken is not { Count: 0 } && !(i > Math.Max(at, 1) && i < items.Count && items[i].Is("by") && elements[index + 1].Takes(items[i], words) && IsOtherDeed(items, i - 1)) && !(collect is not null && i < items.Count && items[i].Mention is { } more && collect.Takes(more.Type)))
            {
                var end = Step(elements, index + 1, items, i, slots);
                if (end >= 0)
                {
                    if (collect is not null) slots[collect.Slot!] = taken!;
                    return end;
                }
            }
            if (i == items.Count || items[i].Is(";") || items[i].Is("•")) break;
            // "The Kelp Centre, founded in 1960, is supported by B": what is put in ends here.
            if (index > 1 && collect is null && at > 0 && items[at - 1].Mention is null && words.Is("deed", items[at - 1].Token) && i + 1 < items.Count && items[i].Is(",") && items[i + 1] is { Mention: null, Token: var verb } && words.Is("auxiliary", verb) && elements[0].Slot is not null) break;
            if (index == 1 && collect is null && items[i].Mention is { } other && elements[0] is { Slot: { } opening } && slots[opening][^1].Type == other.Type && other.Type != NodeType.Initiative) break;
            if (collect is not null && items[i].Mention is { } mention && collect.Takes(mention.Type)) taken!.Add(mention);
        }
        return -1;
    }

    /// <summary>"held in Lima, organized by A": the "by" is that of the other verb, unless "and" joins the two.</summary>
    private bool IsOtherDeed(Row<Item> items, int verb) =>
        items[verb] is { Mention: null, Token: { IsLower: true } word } && words.Is("doneby", word) && !(items[verb - 1].Mention is null && items[verb - 1].Token.Lower is "and" or "&" or "/");

    /// <summary>Every name of the kind to the end of the sentence.</summary>
    private int Rest(Element element, Row<Item> items, int at, Dictionary<string, List<SpottedMention>> slots)
    {
        var names = new List<SpottedMention>();
        for (var i = at; i < Math.Min(items.Count, at + LongestCollection) && !items[i].Is("according") && !(i > at && ClosesClause(items, i)); i++)
            if (items[i].Mention is { } mention && element.Takes(mention.Type)) names.Add(mention);
        if (names.Count == 0) return -1;
        slots[element.Slot!] = names;
        return items.Count;
    }

    /// <summary>"The forum, attended by A and B, was …": the verb behind the comma is the main clause's.</summary>
    private bool ClosesClause(Row<Item> items, int at) =>
        items[at - 1].Is(",") && items[at] is { Mention: null, Token: { IsLower: true } word } && words.Is("auxiliary", word);

    private int List(Row<Element> elements, int index, Row<Item> items, int at, Dictionary<string, List<SpottedMention>> slots)
    {
        var element = elements[index];
        var names = new List<SpottedMention>();
        var (i, beforeLast, start) = (at, at, at);
        while (i < items.Count)
        {
            while (i < items.Count && items[i].Mention is null && words.Is("article", items[i].Token)) i++;
            if (i + 2 < items.Count && items[i].Mention is { Type: NodeType.Country } && !element.Takes(NodeType.Country) && items[i + 1].Token.Text is "'s" or "’s") i += 2;
            if (index > 0 && element.Takes(NodeType.Organization) && !element.Takes(NodeType.Country)) i = _between.SkipStates(items, i);
            if (names.Count == 0 && index > 0 && element.Takes(NodeType.Organization)) i = _between.SkipKind(items, i);
            if (names.Count > 0) i = element.Takes(NodeType.Person) && element.Types.Count == 1 ? _between.SkipPosts(items, i) : _between.SkipModifiers(element, items, i);
            if (i >= items.Count || items[i].Mention is not { } mention || !element.Takes(mention.Type)) break;
            names.Add(mention);
            (beforeLast, at) = (at, ++i);
            if (element.Takes(NodeType.Organization)) i = BetweenNames.SkipSeat(items, i);
            var mark = i;
            while (i < items.Count && i < mark + 3 && items[i].Mention is null && items[i].Token.Lower is "," or "and" or "/" or "&" or ";" or "+" or "or") i++;
            if (i + 2 < items.Count && items[i].Is("as") && items[i + 1].Is("well") && items[i + 2].Is("as")) i += 3;
            if (i + 1 < items.Count && items[i].Mention is null && items[i].Token.Lower is "together" or "along" or "jointly" && items[i + 1].Is("with")) i += 2;
            if (i > mark && i < items.Count && IsSaidAgain(items, start, i)) i++;
            if (index == 0 && i == mark + 1 && items[mark].Is(",") && IsLastOfList(items, at - 1) && !ListGoesOn(items, i)) break;
            if (i == mark && !element.Takes(NodeType.Person)) break;
        }
        if (names.Count == 0 || (index == 0 && ((names.Count > 1 && IsOpeningPhrase(items, start, at)) || IsWithin(items, start, at) || IsOfTown(items, start, at)))) return -1;
        // "Organized by A, B brought together": the last name is that of the main clause.
        if (index == elements.Count - 1 && names.Count > 1 && items[beforeLast].Is(",") && at < items.Count && IsMainVerb(items, beforeLast, at)) (names, at) = (names[..^1], beforeLast);
        slots[element.Slot!] = names;
        var end = Step(elements, index + 1, items, at, slots);
        if (end < 0 && (index == 0 || elements[index - 1] is { Post: true } or { AtStart: true }) && IsApposition(items, at)) end = BehindApposition(elements, index + 1, items, at, slots);
        if (end >= 0 || names.Count == 1 || !items[beforeLast].Is(",")) return end;
        // "In cooperation with A, B organized": the last name may be that of the main clause.
        slots[element.Slot!] = names[..^1];
        return Step(elements, index + 1, items, beforeLast, slots);
    }

    /// <summary>"A and B": no further name follows one behind "and", unless a longer list goes on.</summary>
    private bool IsLastOfList(Row<Item> items, int at)
    {
        var before = at - 1;
        while (before > 0 && items[before].Mention is null && words.Is("article", items[before].Token)) before--;
        return before > 0 && items[before] is { Mention: null, Token.Lower: "and" or "&" };
    }

    private bool ListGoesOn(Row<Item> items, int at)
    {
        while (at < items.Count && (items[at].Mention is not null || words.Is("article", items[at].Token))) at++;
        return at < items.Count && items[at] is { Mention: null, Token.Lower: "," or "and" or "&" };
    }

    /// <summary>"held in Lima, Peru, established": a state behind its town is where it was.</summary>
    private static bool IsOfTown(Row<Item> items, int start, int end) =>
        end - start == 1 && items[start].Mention is { Type: NodeType.Country } && start > 1 && items[start - 1].Is(",") && items[start - 2] is { Mention: null, Token.IsCapitalized: true } && end < items.Count && items[end].Is(",");

    /// <summary>"from A and from B": the preposition before the list stands before a further name too.</summary>
    private bool IsSaidAgain(Row<Item> items, int start, int at)
    {
        if (items[at].Mention is not null || !words.IsPreposition(items[at].Token.Lower)) return false;
        var before = start - 1;
        while (before > Math.Max(0, start - UnknownOfPost) && items[before].Mention is null && words.Is("article", items[before].Token)) before--;
        return before >= 0 && items[before].Mention is null && items[before].Token.Lower == items[at].Token.Lower;
    }

    /// <summary>A comma without "and" before the last name, a verb behind it.</summary>
    private bool IsMainVerb(Row<Item> items, int comma, int verb) =>
        !items[comma + 1].Is("and") && items[verb] is { Mention: null, Token: { IsLower: true } word } && (words.Is("bodyverb", word) || words.Is("heldverb", word) || words.Is("auxiliary", word) || words.Is("say", word));

    /// <summary>"A, with funds from B, organized", "A with support from B organized": a name that stands within what is said of another one by the way.</summary>
    private bool IsWithin(Row<Item> items, int start, int end)
    {
        if (end >= items.Count) return false;
        var before = start - 1;
        while (before >= 0 && (items[before].Mention is { Type: NodeType.Organization } || (items[before].Mention is null && (words.Is("article", items[before].Token) || items[before].Token.Lower is "," or "and")))) before--;
        if (before < 1 || items[before].Mention is not null || !words.IsPreposition(items[before].Token.Lower)) return false;
        if (!items[end].Is(",")) return IsAided(items, before);
        for (var i = before - 1; i > 0 && i > before - LongestApposition && items[i].Mention is null; i--)
            if (items[i].Is(",")) return items[i - 1] is { Mention.Type: NodeType.Organization or NodeType.Country or NodeType.Initiative } or { Mention: null, Token.IsCapitalized: true } && !items[i + 1].Token.IsCapitalized;
        return false;
    }

    /// <summary>The words from a body to the joint are "with support from", "in partnership with".</summary>
    private bool IsAided(Row<Item> items, int joint)
    {
        var (i, aid) = (joint - 1, false);
        for (; i > 0 && i > joint - LongestAid && items[i] is { Mention: null, Token.IsLower: true }; i--) aid |= words.Is("togetherness", items[i].Token) || items[i].Token.Lower is "support" or "assistance" or "help" or "funding" or "backing";
        return aid && items[i] is { Mention.Type: NodeType.Organization } && items[i + 1].Token.Lower is "with" or "in" or "through";
    }

    /// <summary>"A, a charity in Apia, organized", "A, supported by B, C and D, organized": the match of the rest behind the comma that ends what is put in, or -1.</summary>
    private int BehindApposition(Row<Element> elements, int index, Row<Item> items, int at, Dictionary<string, List<SpottedMention>> slots)
    {
        for (var (i, end) = (at + 2, -1); i < Math.Min(items.Count, at + LongestApposition) && !items[i].Is(";"); i++)
            if (items[i].Is(",") && (end = Step(elements, index, items, i + 1, slots)) >= 0) return end;
        return -1;
    }

    private bool IsApposition(Row<Item> items, int at) =>
        at + 2 < items.Count && items[at].Is(",") && items[at + 1] is { Mention: null, Token: var word }
        && (words.Is("article", word) || words.IsPreposition(word.Lower) || words.IsPost(word) || words.Is("doneby", word)
            || word.Lower is "which" or "who" or "whose" or "one" or "together" or "jointly" or "along" or "based" or "headquartered" or "assisted" or "backed");

    /// <summary>"With the help of A, B launched": two names with but a comma between them, the first behind a preposition, are no list of those who act.</summary>
    private bool IsOpeningPhrase(Row<Item> items, int start, int end)
    {
        var before = start - 1;
        while (before >= 0 && items[before].Mention is null && words.Is("article", items[before].Token)) before--;
        if (before < 0 || items[before].Mention is not null || !words.IsPreposition(items[before].Token.Lower)) return false;
        for (var i = start; i < end; i++)
            if (items[i].Mention is null && items[i].Token.Lower is not ("," or "the")) return false;
        return true;
    }
}
