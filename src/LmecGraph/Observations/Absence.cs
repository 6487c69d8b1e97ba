using LmecGraph.Lexicon;
using LmecGraph.Ontology;

namespace LmecGraph.Observations;

/// <summary>Persons whom a sentence names though somebody else came for them.</summary>
internal static class Absence
{
    private const int PostReach = 12;
    private const int VerbReach = 8;
    private const int ExcuseReach = 60;

    /// <summary>"representing Minister Lim", "on behalf of the Minister of Health Lim", "Ms. Lim, represented by …", "Ms. Lim could not attend", "apologies from Ms. Lim".</summary>
    public static bool IsStoodFor(Clause clause, int at, WordClasses words) => IsRepresented(clause, at) || IsPrevented(clause, at) || IsBehind(clause, at, words) || IsExcused(clause, at, words);

    /// <summary>"Apologies were received from Ms. Lim"</summary>
    private static bool IsExcused(Clause clause, int at, WordClasses words)
    {
        for (var i = Math.Max(0, at - ExcuseReach); i < at; i++)
            if (clause.Items[i].Mention is null && words.Is("excused", clause.Items[i].Token)) return true;
        return false;
    }

    private static bool IsBehind(Clause clause, int at, WordClasses words)
    {
        for (var i = at - 1; i >= Math.Max(0, at - PostReach); i--)
        {
            var item = clause.Items[i];
            if (item.Mention is { Type: NodeType.Person } || item.Is(",") || item.Is(";") || item.Is("and")) return false;
            if (item.Mention is not null) continue;
            if (item.Is("representing") || (item.Is("of") && i > 0 && clause.Items[i - 1].Is("behalf"))) return true;
            if (item.Token.IsLower && !words.IsSmallWord(item.Token.Lower) && !words.IsPost(item.Token) && !words.IsModifier(item.Token)) return false;
        }
        return false;
    }

    private static bool IsRepresented(Clause clause, int at)
    {
        var next = at + 1;
        while (next < Math.Min(clause.Items.Count, at + 4) && (clause.Items[next].Is(",") || clause.Items[next].Is("was") || clause.Items[next].Is("who") || clause.Items[next].Is("("))) next++;
        return next + 1 < clause.Items.Count && clause.Items[next].Is("represented") && clause.Items[next + 1].Is("by");
    }

    private static bool IsPrevented(Clause clause, int at)
    {
        for (var i = at + 1; i + 1 < Math.Min(clause.Items.Count, at + VerbReach) && clause.Items[i].Mention is not { Type: NodeType.Person }; i++)
            if (clause.Items[i].Is("unable") || ((clause.Items[i].Is("could") || clause.Items[i].Is("did")) && clause.Items[i + 1].Is("not") && IsComing(clause, i + 2))) return true;
        return false;
    }

    private static bool IsComing(Clause clause, int at)
    {
        for (var i = at; i < Math.Min(clause.Items.Count, at + 3); i++)
            if (clause.Items[i].Mention is null && clause.Items[i].Token.Lower is "attend" or "come" or "join" or "participate" or "present" or "travel") return true;
        return false;
    }
}
