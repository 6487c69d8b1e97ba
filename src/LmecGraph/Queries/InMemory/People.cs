namespace LmecGraph.Queries.InMemory;

/// <summary>The people behind what organizations did.</summary>
internal static class People
{
    /// <summary>Through whom the involvements came about, by name, each with the posts that the same documents give.</summary>
    public static IReadOnlyList<TitledRef> Of(GraphIndex index, IEnumerable<Involvement> involvements) =>
    [
        .. involvements.Where(i => i.Evidence.Through is not null).GroupBy(i => i.Evidence.Through!, i => i.Evidence.Title, StringComparer.Ordinal)
            .Select(g => index.Titled(g.Key, g)).OrderBy(p => p.Name, StringComparer.Ordinal).ThenBy(p => p.Id, StringComparer.Ordinal),
    ];
}
