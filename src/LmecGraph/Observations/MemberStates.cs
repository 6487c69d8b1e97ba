using LmecGraph.Mentions;
using LmecGraph.Ontology;

namespace LmecGraph.Observations;

/// <summary>
/// MEMBER_OF of the states that the report of a body's meeting lists as its members without naming the body again: <c>The following Member States were
/// represented: Ghana, Togo and Benin</c>. The body is the one that the report names most.
/// </summary>
internal static class MemberStates
{
    private const int Opening = 10;
    private const int FewestStates = 3;
    private const int FewestMentions = 2;

    public static IEnumerable<Draft> Read(SpottedMentions mentions, IReadOnlyList<Clause> clauses)
    {
        var body = new Lazy<SpottedMention?>(() => MostNamed(mentions));
        foreach (var clause in clauses)
        {
            if (!mentions.Text.IsBody(clause.Sentence.First) || Listed(clause) is not { Count: >= FewestStates } states || body.Value is not { } club) continue;
            foreach (var state in states) yield return new Draft(state, EdgeType.MemberOf, club, clause.Sentence.First, clause.Sentence.End, "member-states-present");
        }
    }

    /// <summary>The states behind "the member states present were", with no body before these words.</summary>
    private static List<SpottedMention>? Listed(Clause clause)
    {
        var items = clause.Items;
        for (var i = 1; i < Math.Min(items.Count - 1, Opening); i++)
        {
            if (items[i - 1].Mention is not null || !items[i].Is("member") || !(items[i + 1].Is("states") || items[i + 1].Is("countries"))) continue;
            var tells = items.Take(i).Any(t => t.Is("following")) || items.Skip(i + 2).Take(Opening).TakeWhile(t => t.Mention is null).Any(t => t.Mention is null && t.Token.Lower is "represented" or "present" or "attended" or "attending" or "participated" or "participating");
            return tells ? [.. items.Skip(i + 2).TakeWhile(t => !t.Is(";") && !t.Is("observer") && !t.Is("observers")).Select(t => t.Mention).OfType<SpottedMention>().Where(m => m.Type == NodeType.Country)] : null;
        }
        return null;
    }

    /// <summary>Not its council or secretariat, which meets or serves there; of two named alike the one named first.</summary>
    private static SpottedMention? MostNamed(SpottedMentions mentions)
    {
        var text = mentions.Text;
        var most = mentions.All.Where(m => m.Type == NodeType.Organization && text.IsBody(m.First) && (m.Candidate.Head < 0 || !IsInner(text, m.Candidate.Head)))
            .GroupBy(m => m.Referent).Select(g => (First: g.First(), Count: g.Count())).OrderByDescending(g => g.Count).ThenBy(g => g.First.First).FirstOrDefault();
        return most.Count < FewestMentions ? null : most.First;
    }

    private static bool IsInner(MarkedText text, int head) => text.Tokens[head].Lower is "council" or "committee" or "secretariat" or "bureau" or "board" or "assembly" or "government" || text.Words.BodyRank(text.Tokens[head]) is "unit" or "ministry";
}
