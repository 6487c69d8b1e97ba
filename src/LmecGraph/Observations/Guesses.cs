using LmecGraph.Mentions;
using LmecGraph.Ontology;

namespace LmecGraph.Observations;

/// <summary>Which rules guess: a post without a state beside it is given the state that its report seems to be of.</summary>
internal static class Guesses
{
    private const string BarePost = "bare-";

    /// <summary>True where the rule of this name guesses.</summary>
    public static bool IsGuess(string rule) => rule.StartsWith(BarePost, StringComparison.Ordinal);

    /// <summary>
    /// Without the guesses on a state that the report names for somebody else: whose minister is called by his state is a guest, one's own goes without saying,
    /// unless its government published the report.
    /// </summary>
    public static List<Draft> WithoutGuests(MarkedText text, List<Draft> drafts)
    {
        if (!drafts.Any(d => IsGuess(d.Rule))) return drafts;
        var publisher = PublisherState.Of(text);
        var guests = drafts.Where(d => d.Type == EdgeType.Represents && d.Target.Type == NodeType.Country && d.Target.Candidate.State != publisher && !IsGuess(d.Rule)).ToLookup(d => d.Target.Referent, d => d.Source.Referent);
        return guests.Count == 0 ? drafts : [.. drafts.Where(d => d.Type != EdgeType.Represents || !IsGuess(d.Rule) || guests[d.Target.Referent].All(g => g == d.Source.Referent))];
    }
}
