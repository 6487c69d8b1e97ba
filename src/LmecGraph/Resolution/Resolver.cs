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

    private const int MostRounds = 10;

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
        var scored = Blocks.Pairs(clusters, archive).Where(p => !partition.AreApart(p.Left, p.Right))
            .Select(p => (p.Left, p.Right, Finding: clues.Score(partition[p.Left], partition[p.Right], archive)!))
            .Where(p => p.Finding?.Score >= Doubtful)
            // Of equal scores the one that touches more documents: a doubtful form goes to the well-known thing.
            .OrderByDescending(p => p.Finding.IsSameName).ThenByDescending(p => p.Finding.Score)
            .ThenByDescending(p => partition[p.Left].Documents.Count + partition[p.Right].Documents.Count).ThenBy(p => (p.Left, p.Right)).ToArray();
        var joined = false;
        foreach (var (left, right, finding) in scored)
        {
            // What is plainly of one name is put together before anything else is weighed against it.
            if (joined && !finding.IsSameName && scored[0].Finding.IsSameName) break;
            var (l, r) = (partition.Root(left), partition.Root(right));
            if (l == r || partition.AreApart(l, r)) continue;
            var because = Because(partition[l], partition[r], finding.Score, finding.Reasons);
            if (finding.Score < Enough)
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
