using LmecGraph.Lexicon;
using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Observations;

/// <summary>What may stand before and between the names of a list: posts, the kind of body, small words, those who have no name.</summary>
internal sealed class BetweenNames(WordClasses words)
{
    private const int LongestPost = 22;
    private const int LongestKind = 5;
    private const int LongestSeat = 4;
    private const int LongestCollectives = 18;

    /// <summary>"A, Head of B, and Foreign Minister C": the posts and bodies of the people in a list; the item itself where no further person comes.</summary>
    public int SkipPosts(Row<Item> items, int at, int unknown = 0)
    {
        for (var i = at; i < Math.Min(items.Count, at + LongestPost); i++)
        {
            if (items[i].Mention is { Type: NodeType.Person }) return i;
            // "by the Kelp Foundation, an initiative under the Mayor, A": said of the body.
            if (items[i].Mention is { Type: NodeType.Organization } && i + 2 < items.Count && items[i + 1].Is(",") && items[i + 2] is { Mention: null, Token.Lower: "a" or "an" }) return at;
            if (items[i].Mention is not null || items[i].Token.IsCapitalized || words.IsPost(items[i].Token) || words.IsSmallWord(items[i].Token.Lower)) continue;
            // "the radio personality and chess player A": words that are no known post, but no verb either.
            if (items[i].Token.IsLower && items[i].Token.Lower is not ("who" or "that" or "which") && !words.Is("say", items[i].Token) && !words.Is("auxiliary", items[i].Token) && !words.Is("presence", items[i].Token) && unknown-- > 0) continue;
            if (items[i].Token.Lower is not ("," or ";" or "'s" or "’s" or "(" or ")" or "." or "-" or "–" or "/" or "&" or "as" or "well")) return at;
        }
        return at;
    }

    /// <summary>"by Norway, Sweden and the A", "Norway A": states before a body in one list; the item itself where no body comes.</summary>
    public int SkipStates(Row<Item> items, int at)
    {
        if (at + 1 < items.Count && items[at].Mention is { Type: NodeType.Country } && items[at + 1].Mention is { Type: NodeType.Organization }) return at + 1;
        var i = at;
        while (i + 1 < items.Count && items[i].Mention is { Type: NodeType.Country } && items[i + 1].Mention is null && items[i + 1].Token.Lower is "," or "and" or "&")
        {
            i += items[i + 1].Is(",") && i + 2 < items.Count && items[i + 2].Is("and") ? 3 : 2;
            while (i < items.Count && items[i].Mention is null && words.Is("article", items[i].Token)) i++;
        }
        return i < items.Count && items[i].Mention is { Type: NodeType.Organization } ? i : at;
    }

    /// <summary>"the A Centre in Apia, the B Bank": the town or state of a name of a list, where the list goes on behind it.</summary>
    public static int SkipSeat(Row<Item> items, int at)
    {
        if (at + 2 >= items.Count || !items[at].Is("in")) return at;
        var i = at + 1;
        while (i < Math.Min(items.Count, at + LongestSeat) && (items[i].Mention is { Type: NodeType.Country } || items[i] is { Mention: null, Token.IsCapitalized: true })) i++;
        return i > at + 1 && i < items.Count && (items[i].Is(",") || items[i].Is("and")) ? i : at;
    }

    /// <summary>"by the Paris law firm A", "from its partner A": what kind of body the first name of a list is.</summary>
    public int SkipKind(Row<Item> items, int at)
    {
        if (SkipCollectives(items, at) is var named && named > at) return named;
        for (var i = at; i < Math.Min(items.Count, at + LongestKind) && items[i].Mention is null or { Type: NodeType.Country }; i++)
        {
            if (i + 1 < items.Count && items[i + 1].Mention is { Type: NodeType.Organization } && items[i].Mention is null && (words.Is("bodynoun", items[i].Token) || words.Is("bodypost", items[i].Token))) return i + 1;
            if (items[i].Mention is null && items[i].Token is not { Kind: TokenKind.Word } || (items[i].Mention is null && words.IsPreposition(items[i].Token.Lower))) return at;
        }
        return at;
    }

    /// <summary>"from ministries, the civil society and A", "from bodies such as A": those who are named only by kind, up to the name; the item itself where none stand there.</summary>
    private int SkipCollectives(Row<Item> items, int at)
    {
        var (isJoined, isKind) = (false, false);
        for (var i = at; i < Math.Min(items.Count, at + LongestCollectives); i++)
        {
            if (items[i].Mention is { } mention) return isJoined && mention.Type == NodeType.Organization ? i : at;
            var token = items[i].Token;
            if (IsJoint(token) && (isJoined || isKind)) isJoined = true;
            else if (words.Is("article", token) && (isJoined || i == at)) continue;
            else if (token.IsCapitalized) (isJoined, isKind) = (false, true); // a body that no rule knows
            else if (token is { Kind: TokenKind.Word, IsLower: true } && !words.IsPreposition(token.Lower) && !words.Is("auxiliary", token) && !words.Is("say", token)) (isJoined, isKind) = (false, IsKind(token));
            else return at;
        }
        return at;
    }

    private static bool IsJoint(Token token) => token.Lower is "," or "and" or "including" or "like" or "such" or "as";

    /// <summary>"ministries", "farmers", "the private sector": those of a kind.</summary>
    private bool IsKind(Token token) =>
        words.Is("manybodies", token) || words.Is("delegate", token) || words.Is("members", token) || token.Lower is "society" or "academia" or "sector" or "government" or "media" or "press";

    /// <summary>"A and the flagship project B": up to two small words, no prepositions, before a further name.</summary>
    public int SkipModifiers(Element element, Row<Item> items, int at)
    {
        if (element.Takes(NodeType.Organization) && SkipCollectives(items, at) is var named && named > at) return named;
        var i = at;
        while (i < items.Count && i < at + 2 && items[i].Mention is null && items[i].Token.IsLower && !words.IsPreposition(items[i].Token.Lower)) i++;
        return i < items.Count && items[i].Mention is { } mention && element.Takes(mention.Type) ? i : at;
    }
}
