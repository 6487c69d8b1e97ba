namespace LmecGraph.Resolution;

/// <summary>Decisions, brought to bear on occurrences. Of several on the same two keys the latest counts.</summary>
internal sealed class Rulings
{
    private readonly Occurrences _occurrences;
    private readonly Decision[] _decisions;
    private readonly HashSet<(int, int)> _open = [];

    public Rulings(IReadOnlyList<Decision> decisions, Occurrences occurrences)
    {
        _occurrences = occurrences;
        _decisions =
        [
            .. decisions.Select(InOrder).GroupBy(d => (d.Left, d.Right)).Select(g => g.OrderBy(d => d.Time).ThenBy(d => d.Verdict).Last())
                .OrderBy(d => d.Time).ThenBy(d => Written(d.Left), StringComparer.Ordinal).ThenBy(d => Written(d.Right), StringComparer.Ordinal),
        ];
        LostKeys = [.. _decisions.SelectMany(d => new[] { d.Left, d.Right }).Where(k => occurrences.Of(k).Count == 0).Distinct().OrderBy(Written, StringComparer.Ordinal)];
    }

    /// <summary>Keys that name nothing any more.</summary>
    public IReadOnlyList<MentionKey> LostKeys { get; }

    /// <summary>True where somebody looked at the pair and left it open.</summary>
    public bool IsOpen(int left, int right) => _open.Contains((left, right)) || _open.Contains((right, left));

    /// <summary>Sets apart, then joins; "different" outweighs a chain of "same".</summary>
    /// <returns>The joins made.</returns>
    public IEnumerable<Proposal> Apply(Partition partition)
    {
        var joins = new List<Proposal>();
        foreach (var decision in _decisions.Where(d => d.Verdict == Verdict.Different))
            foreach (var (left, right) in Pairs(decision)) partition.SetApart(left, right);
        foreach (var decision in _decisions.Where(d => d.Verdict == Verdict.Same && d.Left.Type == d.Right.Type))
            foreach (var (left, right) in Pairs(decision).Take(1))
                if (partition.Join(left, right)) joins.Add(new Proposal(decision.Left, decision.Right, Resolver.Enough, [$"{decision.Author}: {decision.Reason}"]));
        foreach (var decision in _decisions.Where(d => d.Verdict == Verdict.Unsure)) _open.UnionWith(Pairs(decision));
        return joins;
    }

    private IEnumerable<(int Left, int Right)> Pairs(Decision decision) =>
        from left in _occurrences.Of(decision.Left) from right in _occurrences.Of(decision.Right) where left != right select (left, right);

    private static Decision InOrder(Decision decision) =>
        string.CompareOrdinal(Written(decision.Left), Written(decision.Right)) <= 0 ? decision : decision with { Left = decision.Right, Right = decision.Left };

    private static string Written(MentionKey key) => $"{key.Type}\n{key.Document}\n{key.Form}";
}
