using System.Globalization;

namespace LmecGraph.Export;

/// <summary>Names of columns that no program takes for something else.</summary>
internal static class ColumnNames
{
    /// <summary>Names that Gephi's own columns and statistics have, or that sigma draws by.</summary>
    private static readonly HashSet<string> Reserved = new(StringComparer.Ordinal)
    {
        "id", "label", "timeset", "interval", "timestamp", "kind", "type", "source", "target", "weight", "x", "y", "z", "size", "color", "r", "g", "b",
        "degree", "indegree", "outdegree", "eccentricity", "closnesscentrality", "harmonicclosnesscentrality", "betweenesscentrality", "pageranks",
        "eigencentrality", "authority", "hub", "modularity_class", "stat_inf_class", "componentnumber", "strongcompnum", "clustering", "triangles",
    };

    /// <summary>Begins the names of computed measures, which Gephi would otherwise overwrite.</summary>
    public const string MeasurePrefix = "m_";

    /// <summary>Lower-case ASCII letters, digits and <c>_</c> for any name; all differ, and none is among <paramref name="taken"/>.</summary>
    public static IReadOnlyList<string> Of(IEnumerable<string> names, IEnumerable<string> taken)
    {
        var used = new HashSet<string>(taken, StringComparer.Ordinal);
        return [.. names.Select(name => Free(Plain(name), used))];
    }

    private static string Plain(string name)
    {
        var plain = string.Concat(name.Select(c => char.IsAsciiLetterOrDigit(c) ? char.ToLowerInvariant(c) : '_'));
        if (plain is "type") return "node_type";
        // Gephi reads a CSV column as a set of times if its name only contains one of these words.
        var misread = Reserved.Contains(plain) || plain.Contains("interval", StringComparison.Ordinal) || plain.Contains("timestamp", StringComparison.Ordinal);
        plain = plain.Replace("interval", "intervl", StringComparison.Ordinal).Replace("timestamp", "timestmp", StringComparison.Ordinal);
        misread |= plain.Length == 0 || !char.IsAsciiLetterLower(plain[0]) || plain.StartsWith("dynamic_", StringComparison.Ordinal);
        return misread ? "a_" + plain : plain;
    }

    private static string Free(string name, HashSet<string> used)
    {
        for (var (candidate, n) = (name, 2); ; candidate = name + "_" + n++.ToString(CultureInfo.InvariantCulture))
            if (used.Add(candidate)) return candidate;
    }
}
