using LmecGraph.Mentions;
using LmecGraph.Ontology;

namespace LmecGraph.Observations;

/// <summary>
/// Whom or what the first words of a sentence stand for: <c>She</c> is the person whom the text before began its sentence with, <c>The Minister</c> the last
/// person named with that post, <c>It</c> the body or initiative that the sentence before began with.
/// </summary>
internal sealed class SubjectReferences(MarkedText text, SpottedMention? initiative)
{
    private const int Leading = 14;
    private const int PostReach = 6;
    private const int LongestTitle = 14;
    private const int Beside = 3;

    private readonly Dictionary<string, SpottedMention> _holders = new(StringComparer.Ordinal);
    private SpottedMention? _person;
    private SpottedMention? _body;
    private int _block = -1;

    /// <summary>Puts the meant name in place of the words that stand for it. To be asked sentence by sentence.</summary>
    public void Resolve(List<Item> items, int block)
    {
        if (block != _block) _body = null;
        _block = block;
        if (items[0].Mention is null)
        {
            if (items[0].Token.Lower is "he" or "she" && _person is { } person) items[0] = items[0] with { Mention = person };
            else if (items[0].Is("it") && _body is { } body) items[0] = items[0] with { Mention = body };
            else if (IsOfPartners(items) && (_body ?? initiative) is { } whole) items.Insert(0, new Item(items[0].Token, whole, items[0].First, items[0].First));
            else if (items.Count > 1 && items[0].Token is { IsCapitalized: true } post && items[1] is { Mention: null, Token: { IsLower: true } verb } && text.Words.Is("statepost", post) && (text.Words.Is("auxiliary", verb) || text.Words.Is("say", verb) || verb.Lower is "also" or "will")
                && _holders.TryGetValue(post.Lower, out var minister)) items[0] = items[0] with { Mention = minister };
        }
        Within(items);
        Note(items);
    }

    /// <summary><c>The other partners are</c>, <c>Its members include</c>, <c>Major donors were</c>: those of what the sentence before began with, or of what the report is about.</summary>
    private bool IsOfPartners(List<Item> items)
    {
        var at = 0;
        while (at < Math.Min(items.Count, PostReach) && items[at].Mention is null && (text.Words.Is("article", items[at].Token) || text.Words.Is("partnerkind", items[at].Token))) at++;
        return at + 1 < items.Count && items[at] is { Mention: null, Token.Lower: "partners" or "members" or "donors" or "funders" or "participants" } && items[at + 1] is { Mention: null, Token.Lower: "are" or "include" or "were" or "included" };
    }

    /// <summary><c>On Monday the Minister met</c>, <c>"…", she warned</c>: a post with its article, and a pronoun beside a verb of speaking.</summary>
    private void Within(List<Item> items)
    {
        var (last, inQuote) = (_person, false);
        for (var i = 0; i < items.Count; i++)
        {
            inQuote = InQuote(items[i], inQuote);
            // "“I thank Ms. Lim,” he said": whom the words name does not say them.
            if (items[i].Mention is { Type: NodeType.Person } named) last = inQuote ? last : named;
            else if (items[i].Mention is not null) continue;
            else if (items[i].Token.Lower is "he" or "she" && i + 1 < items.Count && IsSaid(items[i + 1]) && last is { } person) items[i] = items[i] with { Mention = person };
            else if (items[i].Is("the") && PostEnd(items, i) is var end and > 0 && _holders.TryGetValue(items[end - 1].Token.Lower, out var holder))
            {
                items[i] = new Item(items[i].Token, holder, items[i].First, items[end - 1].End);
                items.RemoveRange(i + 1, end - i - 1);
            }
        }
    }

    private bool IsSaid(Item item) => item.Mention is null && item.Token.IsLower && text.Words.Is("say", item.Token);

    /// <summary>The item behind a post that stands for its holder (<c>the Vice President noted</c>), or 0.</summary>
    private int PostEnd(List<Item> items, int the)
    {
        var at = the + 1;
        while (at < Math.Min(items.Count, the + 4) && items[at].Mention is null && items[at].Token.IsCapitalized && !text.Words.IsPost(items[at].Token)) at++;
        while (at + 1 < Math.Min(items.Count, the + 5) && items[at].Mention is null && items[at + 1].Mention is null && text.Words.IsPost(items[at + 1].Token)
            && (text.Words.IsPost(items[at].Token) || items[at].Token.IsCapitalized) && items[at + 1].Token.IsCapitalized == items[at].Token.IsCapitalized) at++;
        if (at + 1 >= items.Count || items[at].Mention is not null || !text.Words.IsPost(items[at].Token)) return 0;
        if (items[at + 1].Mention is not (null or { Type: NodeType.Event }) || items[at + 1].Token is not { IsLower: true } next || text.Words.IsPreposition(next.Lower)) return 0;
        return items[at].Token.IsCapitalized || text.Words.Is("say", next) ? at + 1 : 0;
    }

    /// <summary>"BRAZIL highlighted … He …": who speaks for a state is nobody named before.</summary>
    private bool SpeaksForState(List<Item> items)
    {
        for (var i = 0; i + 1 < Math.Min(items.Count, Beside); i++)
            if (items[i].Mention is { Type: NodeType.Country, Candidate.IsDemonym: false } && IsSaid(items[i + 1])) return true;
        return false;
    }

    /// <summary>Where the title begins that leads up to a name: <c>Minister of Ports and Rivers and Rural Roads X</c>.</summary>
    private int TitleStart(List<Item> items, int at)
    {
        var start = at;
        while (start > 0 && at - start < LongestTitle && items[start - 1] is { Mention: null, Token: var token } && (token.IsCapitalized || text.Words.IsSmallWord(token.Lower) || token.Text is "," or "&")) start--;
        return start;
    }

    /// <summary>Another person, an event or a verb ends what stands beside a name.</summary>
    private bool Parts(Item item) => item.Mention is { Type: NodeType.Person or NodeType.Event } || (item.Mention is null && item.Token.IsLower && (text.Words.Is("say", item.Token) || text.Words.Is("meetverb", item.Token) || text.Words.Is("presence", item.Token)));

    /// <summary>The first such name of a sentence, that a quotation it begins with does not hold.</summary>
    private static SpottedMention? FirstOf(List<Item> items, int most, Func<SpottedMention, bool> isSuch)
    {
        var (inQuote, seen) = (false, 0);
        for (var i = 0; i < items.Count && seen < most; i++)
        {
            inQuote = InQuote(items[i], inQuote);
            if (inQuote) continue;
            if (items[i].Mention is { } mention && isSuch(mention)) return mention;
            seen++;
        }
        return null;
    }

    /// <summary>True behind a mark that opens a quotation, up to the one that closes it.</summary>
    private static bool InQuote(Item item, bool before) => item.Mention is not null ? before : item.Token.Text switch
    {
        "“" => true,
        "”" => false,
        "\"" => !before,
        _ => before,
    };

    private void Note(List<Item> items)
    {
        _body = FirstOf(items, 3, m => m.Type is NodeType.Organization or NodeType.Initiative);
        _person = FirstOf(items, Leading, m => m.Type == NodeType.Person) ?? (SpeaksForState(items) ? null : _person);
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i].Mention is not { Type: NodeType.Person } holder) continue;
            var first = Math.Min(Math.Max(0, i - PostReach), TitleStart(items, i));
            // "President X met with Ambassador Y": a post beside another name is that one's.
            for (var p = i - 1; p >= first; p--)
                if (items[p].Mention is { Type: NodeType.Person }) first = p + 1;
            // "met with Ambassador Y": the post stands in the phrase that the occasion is told by.
            for (var p = first; p < i; p++)
                for (var k = items[p].First; items[p].Mention is { Type: NodeType.Event } && k < Math.Min(items[p].End, holder.First); k++)
                    if (text.Tokens[k].IsCapitalized && text.Words.IsPost(text.Tokens[k])) _holders[text.Tokens[k].Lower] = holder;
            for (var p = first; p < Math.Min(items.Count, i + PostReach) && !(p > i && Parts(items[p])); p++)
                if (items[p].Mention is null && (items[p].Token.IsCapitalized || Math.Abs(p - i) <= Beside) && text.Words.IsPost(items[p].Token)) _holders[items[p].Token.Lower] = holder;
        }
    }
}
