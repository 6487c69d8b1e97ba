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
    /// <exception cref="ArgumentException">Two readings are of one document name.</exception>
    public static Identity Resolve(IReadOnlyList<DocumentReading> readings, IReadOnlyList<Decision> decisions)
    {
        ArgumentNullException.ThrowIfNull(readings);
        ArgumentNullException.ThrowIfNull(decisions);
        var occurrences = new Occurrences(readings, decisions);
        var read = Profiles.Of(occurrences);
        var partition = new Partition([.. read, .. ListedBodies.For(read)]);
        var rulings = new Rulings(decisions, occurrences);
        var joins = new List<Proposal>(rulings.Apply(partition));
        var proposals = new List<Proposal>();
        foreach (var (type, clues) in Order)
        {
            for (var round = 0; round < MostRounds; round++)
            {
                var doubtful = new List<Proposal>();
                var joined = Round(type, clues, occurrences, partition, rulings, joins, doubtful);
                if (joined && round < MostRounds - 1) continue;
                proposals.AddRange(doubtful);
                break;
            }
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

    private static bool Round(
        NodeType type, ClueSet clues, Occurrences occurrences, Partition partition, Rulings rulings, List<Proposal> joins, List<Proposal> doubtful)
    {
        var archive = new Archive(occurrences.All, partition);
        var clusters = partition.Clusters.Where(c => c.Profile.Type == type).ToArray();
        var scored =
            from pair in Blocks.Pairs(clusters, archive)
            where !partition.AreApart(pair.Left, pair.Right)
            let score = clues.Score(partition[pair.Left], partition[pair.Right], archive)
            where score?.Score >= Doubtful
            orderby score?.Score descending, pair
            select (pair.Left, pair.Right, score.Value.Score, score.Value.Reasons);
        var joined = false;
        foreach (var (left, right, score, reasons) in scored.ToArray())
        {
            var (l, r) = (partition.Root(left), partition.Root(right));
            if (l == r || partition.AreApart(l, r)) continue;
            var because = Because(partition[l], partition[r], score, reasons);
            if (score < Enough)
            {
                if (because is not null && !rulings.IsOpen(partition[l].First, partition[r].First)) doubtful.Add(because);
            }
            else if (clues.Contradiction(partition[l], partition[r], archive) is null && partition.Join(l, r))
            {
                if (because is not null) joins.Add(because);
                joined = true;
            }
        }
        return joined;

        // What is only listed in the lexicon has no mention to name.
        Proposal? Because(Profile left, Profile right, double score, IReadOnlyList<string> reasons) => left.IsListed || right.IsListed
            ? null
            : new(Occurrences.Keys(occurrences.All[left.First]).First(), Occurrences.Keys(occurrences.All[right.First]).First(), score, reasons);
    }
}
