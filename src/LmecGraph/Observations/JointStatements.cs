using LmecGraph.Mentions;
using LmecGraph.Ontology;

namespace LmecGraph.Observations;

/// <summary>SPOKE_AT of both sides of a meeting: "Both men reaffirmed", "where they stressed". What they only discussed is nobody's words.</summary>
internal sealed class JointStatements(MarkedText text, IReadOnlyList<Clause> clauses, EventFocus focus)
{
    private const int VerbReach = 3;
    private const int LongestPair = 4;
    private const int SentencesBefore = 3;
    private const int MostParties = 4;

    public IEnumerable<Draft> Read()
    {
        for (var s = 0; s < clauses.Count; s++)
        {
            var clause = clauses[s];
            if (!text.IsBody(clause.Sentence.First) || Pair(clause) is not (var pair and >= 0) || focus.Of(s) is not { } held || !IsMeeting(held)) continue;
            foreach (var person in Parties(s, pair))
                yield return new Draft(person, EdgeType.SpokeAt, held, clause.Sentence.First, clause.Sentence.End, "jointly-said", Role: Speeches.Speech, Event: held);
        }
    }

    /// <summary>The item where "they", "both men" or "the two ministers" stand before a verb of affirming, or -1.</summary>
    private int Pair(Clause clause)
    {
        for (var i = 0; i < clause.Items.Count; i++)
        {
            if (!IsPair(clause, i) || (i > 0 && !clause.Items[i - 1].Is("where") && !clause.Items[i - 1].Is(",") && !clause.Items[i - 1].Is("and"))) continue;
            for (var v = i + 1; v < Math.Min(clause.Items.Count, i + LongestPair + VerbReach) && clause.Items[v] is { Mention: null, Token.IsLower: true } item; v++)
                if (text.Words.Is("jointsay", item.Token)) return i;
        }
        return -1;
    }

    private static bool IsPair(Clause clause, int at) =>
        clause.Items[at] is { Mention: null } item
        && (item.Is("they") || item.Is("both") || (item.Is("the") && at + 1 < clause.Items.Count && clause.Items[at + 1] is { Mention: null, Token.Lower: "two" or "ministers" or "leaders" or "sides" or "parties" }));

    /// <summary>"met with", "talks", "Meeting with President Lim": of two sides, unlike a "Leaders' Meeting".</summary>
    private bool IsMeeting(SpottedMention held) =>
        held.Candidate.Head >= 0 && text.Tokens[held.Candidate.Head] is var head && (text.Words.Is("meetverb", head) || (head.Lower is "meeting" or "talks" or "discussions" or "call" && (head.IsLower || text.Is(held.Candidate.Head + 1, held.End, "with"))));

    /// <summary>The people named before the pair in its own sentence, else in the nearest one before that names two.</summary>
    private List<SpottedMention> Parties(int sentence, int pair)
    {
        for (var s = sentence; s >= Math.Max(0, sentence - SentencesBefore) && text.IsBody(clauses[s].Sentence.First); s--)
        {
            var people = clauses[s].Items.Take(s == sentence ? pair : clauses[s].Items.Count).Select(i => i.Mention).OfType<SpottedMention>()
                .Where(m => m.Type == NodeType.Person).DistinctBy(m => m.Referent).ToList();
            if (people.Count > 1) return people.Count <= MostParties ? people : [];
        }
        return [];
    }
}
