using LmecGraph.Observations;
using LmecGraph.Ontology;

namespace LmecGraph.Graph;

/// <summary>
/// For whom "Minister X" stands where the report names no state with the post is a guess from the report. It yields to what other reports
/// say of the same person, and to the same guess in twice as many reports.
/// </summary>
internal static class GuessedStates
{
    /// <summary>The relations without the guesses that are overruled.</summary>
    public static IReadOnlyList<Relation> Settle(IReadOnlyList<Relation> relations, IReadOnlyList<Entity> entities)
    {
        var states = entities.Where(e => e.Type == NodeType.Country).Select(e => e.Id).ToHashSet(StringComparer.Ordinal);
        var represented = relations.Where(r => r.Type == EdgeType.Represents && states.Contains(r.Target)).ToLookup(r => r.Source, StringComparer.Ordinal);
        return [.. relations.Where(r => !(r.Type == EdgeType.Represents && states.Contains(r.Target) && IsGuess(r) && represented[r.Source].Any(other => Overrules(other, r))))];
    }

    private static bool Overrules(Relation other, Relation guess) =>
        other.Target != guess.Target && (!IsGuess(other) || other.Documents.Count >= 2 * guess.Documents.Count);

    private static bool IsGuess(Relation relation) => relation.Evidence.All(e => Guesses.IsGuess(e.Rule));
}
