using LmecGraph.Lexicon;
using LmecGraph.Observations;
using LmecGraph.Ontology;

namespace LmecGraph.Resolution;

/// <summary>
/// Decides which occurrences in different documents are one thing. Decisions first; then, type by type, rounds in which clusters that share a
/// blocking key are scored by clues and joined, the strongest pair first, unless something contradicts. What a round joins is known in the next.
/// </summary>
public static class Resolver
{
    /// <summary>The score from which two clusters are joined.</summary>
    public const double Enough = 1.0;

    /// <summary>The score from which a pair is proposed to a person.</summary>
    public const double Doubtful = 0.6;

    private const int MostRounds = 6;

    /// <summary>A pure function of readings and decisions, whatever their order.</summary>
    /// <param name="readings">One per document.</param>
    /// <param name="decisions">What is decided already.</param>
    /// <param name="own">The user's own lexicon, or null.</param>
    /// <exception cref="ArgumentException">Two readings are of one document name.</exception>
    public static Identity Resolve(IReadOnlyList<DocumentReading> readings, IReadOnlyList<Decision> decisions, OwnLexicon? own = null)
    {
        ArgumentNullException.ThrowIfNull(readings);
        ArgumentNullException.ThrowIfNull(decisions);
        var occurrences = new Occurrences(readings, decisions);
        var read = Profiles.Of(occurrences);
        var partition = new Partition([.. read, .. ListedBodies.For(read, own ?? OwnLexicon.Empty)]);
        var rulings = new Rulings(decisions, occurrences);
        var joins = new List<Proposal>(rulings.Apply(partition));
        var proposals = new List<Proposal>();
        foreach (var (type, clues) in Order)
        {
            var stage = new Stage(type, clues, occurrences, partition, rulings, joins);
            // What is plainly of one name is put together before anything else is weighed against it.
            while (stage.Round(plainly: true)) { }
            var rounds = 1;
            while (stage.Round(plainly: false) && rounds < MostRounds) rounds++;
            proposals.AddRange(stage.Doubtful);
        }
        return new(
            occurrences.Readings,
            [.. occurrences.All.GroupBy(o => partition.Root(o.Number)).Select(IReadOnlyList<Occurrence> (g) => [.. g])],
            joins, [.. proposals.OrderByDescending(p => p.Score)], rulings.LostKeys, occurrences);
    }

    /// <summary>What is told apart first helps to tell the later types apart.</summary>
    private static IReadOnlyList<(NodeType Type, ClueSet Clues)> Order { get; } =
    [
        (NodeType.Country, BodyClues.Countries),
        (NodeType.Organization, BodyClues.Organizations),
        (NodeType.Initiative, BodyClues.Initiatives),
        (NodeType.Event, EventClues.Events),
        (NodeType.Person, PersonClues.People),
    ];
}
