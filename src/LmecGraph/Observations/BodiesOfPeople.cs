using LmecGraph.Lexicon;
using LmecGraph.Mentions;
using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Observations;

/// <summary>Bodies that a clause names only to say whose people came: within a post, behind a person, before "member states".</summary>
internal sealed class BodiesOfPeople(WordClasses words)
{
    private const int LongestPost = 8;

    /// <summary>"Ms. Lim, Head of Nets at the Reef Bank, attended": the person was there; of the body no more is said than whom she stands for.</summary>
    public HashSet<SpottedMention> In(Row<Item> items)
    {
        var (found, isPerson, isPost) = (new HashSet<SpottedMention>(), false, false);
        for (var i = 0; i < items.Count; i++)
        {
            var item = items[i];
            if (item.Mention is { Type: NodeType.Organization } body)
            {
                var before = i > 0 && items[i - 1].Mention is null && words.Is("article", items[i - 1].Token) ? i - 2 : i - 1;
                if (isPerson && before >= 0 && items[before] is { Mention: null, Token.Lower: "of" or "from" or "for" or "at" or "to" }) found.Add(body);
                // "Anna Keller, Head of Nets, Reef Bank, noted"
                else if (isPerson && isPost && i > 0 && items[i - 1].Is(",") && i + 1 < items.Count && items[i + 1].Is(",")) found.Add(body);
                else if (IsOfMembers(items, i) || IsInPost(items, before, i) || IsBeforePost(items, i) || (i > 1 && items[i - 1].Is(",") && items[i - 2].Mention is { Type: NodeType.Person })) found.Add(body);
            }
            // "Representative of Peru to the Reef Bank": the state is within the post.
            else if (item.Mention is not null) (isPost, isPerson) = (false, item.Mention.Type == NodeType.Person || (isPerson && item.Mention.Type == NodeType.Country));
            else if ((words.Is("delegate", item.Token) && !IsSingleRank(item.Token)) || item.Is(";") || (item.Token.IsLower && !words.IsPost(item.Token) && !words.IsSmallWord(item.Token.Lower))) isPerson = false;
            else isPost |= words.IsPost(item.Token);
        }
        return found;
    }

    /// <summary>"Permanent Representative": one person's post, no group of people.</summary>
    private bool IsSingleRank(Token word) => word.IsCapitalized && !word.Lower.EndsWith('s') && words.IsPost(word);

    /// <summary>"12 SADC Member States", "officers from the WCO Asia region": those who belong to a body, not itself.</summary>
    private bool IsOfMembers(Row<Item> items, int body)
    {
        for (var i = body + 1; i < Math.Min(items.Count, body + 3) && items[i].Mention is null && items[i].Token.Kind == TokenKind.Word; i++)
            if (words.Is("memberof", items[i].Token)) return !items[i].Is("members") || (i + 1 < items.Count && words.Is("memberof", items[i + 1].Token));
        return false;
    }

    /// <summary>"Secretary to the Ministry of Nets Mr. Lim", "the Head of Trade of the Reef Bank, Dr. Lim": a body in the post of the person behind it.</summary>
    private bool IsInPost(Row<Item> items, int joint, int body)
    {
        if (joint < 1 || items[joint] is not { Mention: null, Token.Lower: "of" or "to" or "for" or "at" or "in" }) return false;
        var post = joint - 1;
        while (post > Math.Max(0, joint - LongestPost) && items[post] is { Mention: null, Token: var word } && !words.IsPost(word) && (word.IsCapitalized || words.IsSmallWord(word.Lower))) post--;
        if (items[post].Mention is not null || !words.IsPost(items[post].Token) || (items[post].Token.IsLower && words.Is("delegate", items[post].Token))) return false;
        var next = items[Math.Min(body + 1, items.Count - 1)].Is(",") ? body + 2 : body + 1;
        var name = next;
        while (name < items.Count && items[name].Mention is null && (words.IsHonorific(items[name].Token) || items[name].Token is { Text: ".", Glued: true })) name++;
        return name < items.Count && items[name].Mention is { Type: NodeType.Person } && (next == body + 1 || name > next);
    }

    /// <summary>"Reef Bank Director Anna Keller": a body before the post of the person behind it.</summary>
    private bool IsBeforePost(Row<Item> items, int body)
    {
        var at = body + 1;
        while (at < Math.Min(items.Count - 1, body + LongestPost) && items[at] is { Mention: null, Token.Kind: TokenKind.Word } && (items[at].Token.IsCapitalized || words.IsPost(items[at].Token) || words.IsSmallWord(items[at].Token.Lower)) && !items[at].Is("and")) at++;
        return items[at < items.Count ? at : body].Mention is { Type: NodeType.Person } && Enumerable.Range(body + 1, at - body - 1).Any(i => words.IsPost(items[i].Token));
    }
}
