namespace LmecGraph.Readers;

/// <summary>Tells tables that hold data from those that only arrange a page.</summary>
internal static class TableRows
{
    private const int LongestCell = 400;

    /// <summary>True for several rows, most of them with several cells, none with running text.</summary>
    public static bool AreData(IReadOnlyList<IReadOnlyList<string>> rows) =>
        rows.Count > 1 && rows.Count(r => r.Count > 1) * 2 > rows.Count && rows.All(r => r.All(c => c.Length <= LongestCell));
}
