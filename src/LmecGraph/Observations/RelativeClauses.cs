using LmecGraph.Ontology;

namespace LmecGraph.Observations;

/// <summary>What is said behind a name by the way, put as a statement on that name: "…, which A launched in 2021" says that A launched it.</summary>
internal sealed class RelativeClauses(ClauseWords words)
{
    private const int LongestDescription = 8;
    private const int LongestDoers = 14;

    /// <summary>The statement, or null where none can be made.</summary>
    /// <param name="row">The row that holds the name.</param>
    /// <param name="name">The item of the name.</param>
    /// <param name="said">What stands behind it, from the word behind a comma or behind "which".</param>
    public List<Item>? Resolve(List<Item> row, int name, List<Item> said)
    {
        if (said.Count < 2) return null;
        if (said[0].Is("which") || said[0].Is("that") || said[0].Is("who")) said = said[1..];
        else if (said[0].Is("whose")) return [row[name], .. said[1..]];
        else if (said[0].Mention is null && said[1].Is("which")) return [.. said[2..], said[0], row[name]];
        else if (Described(said) is var that && that > 0) said = said[(that + 1)..];
        if (said.Count < 2) return null;
        return DoneToIt(row, name, said) ?? [row[name], .. said];
    }

    /// <summary>"an accelerator that A launched": the item of "that" behind a description, or 0.</summary>
    private static int Described(List<Item> said)
    {
        for (var i = 1; i < Math.Min(said.Count - 1, LongestDescription) && said[i].Mention is null && !said[i].Is(","); i++)
            if (said[i].Is("that") || said[i].Is("which")) return i;
        return 0;
    }

    /// <summary>"A and B launched last year", "it launched": who did it stands first, and the name is what it was done to.</summary>
    private List<Item>? DoneToIt(List<Item> row, int name, List<Item> said)
    {
        var (at, isDoer) = (0, false);
        for (; at < Math.Min(said.Count, LongestDoers) && (said[at].Mention is not null || said[at].Token.Lower is "," or "and" or "the" or "&" or "it"); at++)
            isDoer |= said[at].Mention is not null || said[at].Is("it");
        if (!isDoer) return null;
        var verb = at;
        while (verb < said.Count && words.IsBeforeVerb(said[verb])) verb++;
        if (verb >= said.Count || !words.IsDeed(said[verb])) return null;
        if (said[0].Is("it"))
        {
            if (Doer(row, name) is not { } doer) return null;
            said = [doer, .. said[1..]];
        }
        var behind = verb + 1;
        if (behind < said.Count && ClauseWords.IsParticle(said[behind])) behind++;
        return [.. said[..behind], row[name], .. said[behind..]];
    }

    /// <summary>Whom "it" stands for: the body that the row began with.</summary>
    private static Item? Doer(List<Item> row, int name)
    {
        for (var i = 0; i < name; i++)
            if (row[i].Mention is { Type: NodeType.Organization or NodeType.Country }) return row[i];
        return null;
    }
}
