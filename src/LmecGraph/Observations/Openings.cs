using LmecGraph.Mentions;
using LmecGraph.Ontology;

namespace LmecGraph.Observations;

/// <summary>SPOKE_AT of those whose act makes the occasion: <c>President Lim inaugurated the complex</c>, <c>The office was opened by Ms. Lim</c>.</summary>
internal static class Openings
{
    private const int Reach = 24;

    /// <summary>One draft for each person who did the act of a sentence.</summary>
    public static IEnumerable<Draft> Read(MarkedText text, IReadOnlyList<Clause> clauses)
    {
        foreach (var clause in clauses)
            for (var i = 0; i < clause.Items.Count; i++)
                if (clause.Items[i].Mention is { Type: NodeType.Event, Candidate.Head: >= 0 } act && OpeningActs.IsAct(text, text.Tokens[act.Candidate.Head]))
                    foreach (var doer in act.Candidate.Head == act.First ? Before(text, clause, i) : Behind(text, clause, i))
                        yield return new Draft(doer, EdgeType.SpokeAt, act, clause.Sentence.First, clause.Sentence.End, "opening-act", Role: "opening", Event: act);
    }

    /// <summary>The person nearest to the verb, and those joined to that one; whom "accompanied by" leads to only came along.</summary>
    private static List<SpottedMention> Before(MarkedText text, Clause clause, int act)
    {
        var doers = new List<SpottedMention>();
        for (var i = act - 1; i >= Math.Max(0, act - Reach); i--)
            if (clause.Items[i].Mention is { } name)
            {
                if (name.Type == NodeType.Person) doers.Add(name);
            }
            else if (clause.Items[i].Token.Lower is "by" or "with" or "alongside") doers.Clear();
            else if (doers.Count > 0 && !IsWithinList(text, clause.Items[i])) break;
        return doers;
    }

    /// <summary>Who stands behind "by".</summary>
    private static List<SpottedMention> Behind(MarkedText text, Clause clause, int act)
    {
        var (doers, isBy) = (new List<SpottedMention>(), false);
        for (var i = act + 1; i < Math.Min(clause.Items.Count, act + Reach); i++)
            if (clause.Items[i].Mention is { } name)
            {
                if (isBy && name.Type == NodeType.Person) doers.Add(name);
            }
            else if (clause.Items[i].Is("by")) isBy = true;
            else if (isBy && !IsWithinList(text, clause.Items[i])) break;
        return doers;
    }

    private static bool IsWithinList(MarkedText text, Item item) =>
        !item.Token.IsLower || item.Token.Lower is "and" or "of" or "for" || text.Words.Is("article", item.Token) || text.Words.IsPost(item.Token);
}
