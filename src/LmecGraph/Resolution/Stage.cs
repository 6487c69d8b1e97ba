using LmecGraph.Ontology;

namespace LmecGraph.Resolution;

/// <summary>The joining of things of one type, round by round.</summary>
internal sealed class Stage(
    NodeType type, ClueSet clues, Occurrences occurrences, Partition partition, Rulings rulings, List<Proposal> joins)
{
    // Pairs without a common name, with the sizes of their clusters: they stay strangers until one of the two grows.
    private readonly HashSet<(int Left, int Right, int LeftSize, int RightSize)> _strangers = [];

    /// <summary>Pairs of the last round that are neither joined nor far from it, strongest first.</summary>
    public List<Proposal> Doubtful { get; } = [];

    /// <summary>Scores the pairs worth comparing and joins the strongest first, unless something contradicts.</summary>
    /// <param name="plainly">Only pairs of plainly one name.</param>
    /// <returns>Whether anything was joined.</returns>
    public bool Round(bool plainly)
    {
        var archive = new Archive(occurrences.All, partition);
        var clusters = partition.Clusters.Where(c => c.Profile.Type == type).ToArray();
        Doubtful.Clear();
        var joined = false;
        foreach (var (left, right, finding) in Scored(clusters, archive, plainly))
        {
            var (l, r) = (partition.Root(left), partition.Root(right));
            if (l == r || partition.AreApart(l, r)) continue;
            var because = Because(partition[l], partition[r], finding);
            if (finding.Score < Resolver.Enough)
            {
                if (because is not null && !rulings.IsOpen(partition[l].First, partition[r].First)) Doubtful.Add(because);
            }
            else if (clues.Contradiction(partition[l], partition[r], archive) is null && partition.Join(l, r))
            {
                if (because is not null) joins.Add(because);
                joined = true;
            }
        }
        return joined;
    }

    /// <summary>Strongest first; of equal scores the pair in more documents: a doubtful form goes to the well-known thing.</summary>
    private IReadOnlyList<(int Left, int Right, Finding Finding)> Scored((int Root, Profile Profile)[] clusters, Archive archive, bool plainly)
    {
        var scored = new List<(int Left, int Right, Finding Finding, int Documents)>();
        foreach (var (left, right) in Blocks.Pairs(clusters, archive))
        {
            var (l, r) = (partition[left], partition[right]);
            var pair = (left, right, l.Members.Count, r.Members.Count);
            if (partition.AreApart(left, right) || (!plainly && _strangers.Contains(pair))) continue;
            var finding = clues.Score(l, r, archive, plainly, out var areStrangers);
            if (areStrangers && !plainly) _strangers.Add(pair);
            if (finding?.Score >= Resolver.Doubtful) scored.Add((left, right, finding, l.Documents.Count + r.Documents.Count));
        }
        return [.. scored.OrderByDescending(p => p.Finding.Score).ThenByDescending(p => p.Documents).ThenBy(p => (p.Left, p.Right)).Select(p => (p.Left, p.Right, p.Finding))];
    }

    /// <summary>Null where one side is only listed in the lexicon and has no mention to name.</summary>
    private Proposal? Because(Profile left, Profile right, Finding finding) => left.IsListed || right.IsListed
        ? null
        : new(Occurrences.Keys(occurrences.All[left.First]).First(), Occurrences.Keys(occurrences.All[right.First]).First(), finding.Score, finding.Reasons);
}
