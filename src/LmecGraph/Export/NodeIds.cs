using System.Globalization;

namespace LmecGraph.Export;

/// <summary>
/// Ids that every format can carry. Ours are slugs and pass unchanged; should one hold blanks, line breaks, backslashes or characters that XML cannot
/// hold, these become <c>_</c>, and what then collides gets a number.
/// </summary>
internal static class NodeIds
{
    /// <summary>The id to write for each id given, in the order given.</summary>
    public static IReadOnlyDictionary<string, string> Of(IEnumerable<string> ids)
    {
        var all = ids.ToList();
        var taken = new HashSet<string>(all, StringComparer.Ordinal);
        var written = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var id in all) written[id] = Safe(id) is var safe && safe == id ? id : Free(safe, taken);
        return written;
    }

    private static string Safe(string id)
    {
        var safe = string.Concat(XmlText.Legal(id).Select(c => char.IsWhiteSpace(c) || char.IsControl(c) || c is XmlText.Replacement or '\\' ? '_' : c));
        return safe.Length == 0 ? "_" : safe;
    }

    private static string Free(string id, HashSet<string> taken)
    {
        for (var (candidate, n) = (id, 2); ; candidate = id + "~" + n++.ToString(CultureInfo.InvariantCulture))
            if (taken.Add(candidate)) return candidate;
    }
}
