using LmecGraph.Mentions;
using LmecGraph.Ontology;

namespace LmecGraph.Observations;

/// <summary>
/// What patterns and joint work say in the simple clauses of a sentence, beside what was read in the sentence as it stands: who launched, runs or joined what, who worked with whom,
/// what belongs to what, who stands behind an event that the clause names itself.
/// </summary>
internal sealed class StatedTies(MarkedText text, PatternRules patterns)
{
    private readonly SimpleClauses _simple = new(text.Words);
    private readonly JointWork _joint = new(text.Words);

    /// <summary>What is said beside the drafts known of the sentence.</summary>
    public List<Draft> Read(Clause clause, IReadOnlyCollection<Draft> ofSentence)
    {
        var known = ofSentence.Select(Tie).ToHashSet();
        var found = new List<Draft>();
        if (clause.Items.Count(i => i.Mention is not null) < 2) return found;
        var simple = _simple.Of(clause);
        foreach (var row in simple)
            found.AddRange(patterns.Read(row, Named(row)).Where(d => IsTie(d) && known.Add(Tie(d))));
        foreach (var row in simple.Prepend(clause))
            found.AddRange(_joint.Read(row).Where(d => known.Add(Tie(d))));
        found.AddRange(Partners([.. ofSentence, .. found]).Where(d => known.Add(Tie(d))));
        return found;
    }

    /// <summary>"A, in partnership with B, launched the Kelp Project": B takes part in it.</summary>
    private static IEnumerable<Draft> Partners(List<Draft> drafts) =>
        from joint in drafts
        where joint.Rule == JointWork.WithPartners
        from deed in drafts
        where deed is { Type: EdgeType.Launched or EdgeType.ParticipatesIn, Target.Type: NodeType.Initiative } && deed.Source.Referent == joint.Source.Referent && deed.First == joint.First
        select new Draft(joint.Target, EdgeType.ParticipatesIn, deed.Target, joint.First, joint.End, "partner-takes-part");

    private static (EdgeType, int, int) Tie(Draft d) => d.Type == EdgeType.CooperatesWith && d.Source.Referent > d.Target.Referent
        ? (d.Type, d.Target.Referent, d.Source.Referent)
        : (d.Type, d.Source.Referent, d.Target.Referent);

    private static bool IsTie(Draft d) => d.Type is EdgeType.Launched or EdgeType.ParticipatesIn or EdgeType.CooperatesWith or EdgeType.MemberOf or EdgeType.PartOf or EdgeType.Discussed || EdgeTypes.Hosting.Contains(d.Type);

    /// <summary>Only an event that the clause begins with is what it is about.</summary>
    private static SpottedMention? Named(Clause row) => row.Items.Select(i => i.Mention).FirstOrDefault(m => m is not null) is { Type: NodeType.Event } e ? e : null;
}
