namespace LmecGraph.Metrics.Report;

/// <summary>Candidates for a name that does not exist.</summary>
public static class NearestNames
{
    /// <summary>All names, those that need the fewest letters changed first; equal ones in ordinal order.</summary>
    public static IReadOnlyList<string> To(string name, IEnumerable<string> names) =>
        [.. names.Order(StringComparer.Ordinal).OrderBy(candidate => Changes(name.ToLowerInvariant(), candidate))];

    // Letters to insert, drop or exchange (Levenshtein 1965).
    private static int Changes(string from, string to)
    {
        var row = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 1; i <= from.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
                (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (from[i - 1] == to[j - 1] ? 0 : 1)));
        }
        return row[^1];
    }
}
