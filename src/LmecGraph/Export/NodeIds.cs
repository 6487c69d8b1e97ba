using System.Globalization;

namespace LmecGraph.Export;

/// <summary>
/// Ids that every format can carry. Ours are slugs and pass unchanged; should one hold blanks, line breaks, backslashes or characters that XML
/// cannot hold, these become <c>_</c>, and what is there already gets a number.
/// </summary>
internal static class NodeIds
{
    /// <summary>The id to write for each id given, in the order given; all differ.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<string> ids)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var written = new string[ids.Count];
        for (var i = 0; i < ids.Count; i++)
            if (Safe(ids[i]) == ids[i] && taken.Add(ids[i])) written[i] = ids[i];
        for (var i = 0; i < ids.Count; i++) written[i] ??= Free(Safe(ids[i]), taken);
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
