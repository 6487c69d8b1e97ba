using LmecGraph.Mentions;
using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Observations;

/// <summary>
/// Places in a sentence on an event that are not its own: <c>the elements identified in Lima</c>, <c>the war in Ruritania</c>, <c>two workshops were held in Lima</c>,
/// <c>The Reef Union met in Lima</c>.
/// </summary>
internal static class PlacesOfOthers
{
    private const int Reach = 8;

    /// <summary>"mandated by the Forum": who asked for what was held.</summary>
    public static bool IsAgent(MarkedText text, SpottedMention named)
    {
        var by = named.First > 2 && text.Words.Is("article", text.Tokens[named.First - 1]) ? named.First - 2 : named.First - 1;
        return by > 0 && text.Tokens[by].Is("by") && text.Tokens[by - 1].Lower is "mandated" or "requested" or "commissioned" or "asked";
    }

    /// <summary>True where the place that begins at a token is told of something else than the event in focus.</summary>
    public static bool Holds(MarkedText text, Clause clause, int start, SpottedMention? target)
    {
        if (start <= clause.Sentence.First) return false;
        var joint = text.Words.Is("article", text.Tokens[start - 1]) ? start - 2 : start - 1;
        var noun = joint - 1;
        if (noun <= clause.Sentence.First || !(text.Tokens[joint].Lower is "in" or "at")) return false;
        var t = text.Tokens[noun];
        if (text.Words.Is("troublenoun", t)) return true;
        if (t is { IsLower: true } && t.Lower.EndsWith("ed", StringComparison.Ordinal) && !text.Words.Is("heldverb", t) && !text.Words.Is("placeverb", t) && !text.Words.Is("takespart", t) && t.Lower is not ("scheduled" or "planned" or "expected")) return true;
        if (text.Words.Is("heldverb", t) && IsPlainMany(text, text.Tokens[noun - 1], target)) return true;
        return IsOfMany(text, clause, start, target) || IsOfBody(text, clause, start, target);
    }

    /// <summary>"the workshops held in": several, right before the participle.</summary>
    private static bool IsPlainMany(MarkedText text, Token many, SpottedMention? target) =>
        many.IsLower && many.Lower.EndsWith('s') && (text.Words.Is("occasion", many.Lower[..^1]) || text.Words.EventLevel(many) is not null) && target is { Candidate.Head: >= 0 } && !text.Tokens[target.Candidate.Head].Lower.EndsWith('s');

    /// <summary>"Two workshops, on nets and on reefs, were held in": other occasions than the one in focus.</summary>
    private static bool IsOfMany(MarkedText text, Clause clause, int start, SpottedMention? target)
    {
        if (target is not { Candidate.Head: >= 0 } || text.Tokens[target.Candidate.Head].Lower.EndsWith('s')) return false;
        for (var i = clause.Sentence.First; i + 2 < start; i++)
            if (text.Words.Is("count", text.Tokens[i]) && Enumerable.Range(i + 1, Math.Min(3, start - i - 1)).Any(k => text.Tokens[k] is { IsLower: true } many && many.Lower.EndsWith('s') && text.Words.Is("occasion", many.Lower[..^1]))) return true;
            else if (text.Tokens[i].Lower is "a" or "an" && text.Tokens[i + 1] is { IsLower: true } one && text.Words.Is("occasion", one) && text.Tokens[i + 2].Is("held") && !text.Tokens[target.Candidate.Head].Is(one.Lower)) return true;
        return false;
    }

    /// <summary>"The Reef Union met in": a body that is none of the event's name.</summary>
    private static bool IsOfBody(MarkedText text, Clause clause, int start, SpottedMention? target)
    {
        var at = clause.Items.Count > 1 && clause.Items[0].Mention is null && text.Words.Is("article", clause.Items[0].Token) ? 1 : 0;
        if (at + 1 >= clause.Items.Count || clause.Items[at].Mention is not { Type: NodeType.Organization } body || clause.Items[at + 1] is not { Mention: null, Token: var verb } || clause.Items[at + 1].First - body.End > Reach || start <= clause.Items[at + 1].First) return false;
        return verb.Lower is "met" or "meets" && target is not null && !target.Candidate.Name.Contains(body.Candidate.Name, StringComparison.OrdinalIgnoreCase);
    }
}
