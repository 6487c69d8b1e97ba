namespace LmecGraph.Evaluation;

/// <summary>
/// Pairs predicted with labelled nodes of one type, one to one: equal main names first, then a main name among the other's aliases, then any form
/// that both have. In each round in the order given.
/// </summary>
internal static class NodeMatching
{
    private static readonly Func<Forms, Forms, bool>[] Rounds =
    [
        (p, g) => p.Main.Overlaps(g.Main),
        (p, g) => p.Main.Overlaps(g.All),
        (p, g) => p.All.Overlaps(g.Main),
        (p, g) => p.All.Overlaps(g.All),
    ];

    /// <returns>Id of the predicted → id of the labelled node.</returns>
    public static Dictionary<string, string> Match(IReadOnlyList<Forms> predicted, IReadOnlyList<Forms> labelled)
    {
        var (pairs, taken) = (new Dictionary<string, string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        foreach (var fits in Rounds)
            foreach (var p in predicted)
            {
                if (pairs.ContainsKey(p.Id)) continue;
                if (labelled.FirstOrDefault(g => g.Type == p.Type && !taken.Contains(g.Id) && fits(p, g)) is not { } match) continue;
                pairs[p.Id] = match.Id;
                taken.Add(match.Id);
            }
        return pairs;
    }
}
