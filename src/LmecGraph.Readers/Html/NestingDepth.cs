namespace LmecGraph.Readers.Html;

/// <summary>
/// Estimates how deep the tags of a page are nested, in one pass and before the page is parsed: a parser needs time with the square of the
/// depth. Elements that a tag of their own kind closes do not count, nor what stands in scripts and comments.
/// </summary>
internal static class NestingDepth
{
    private static readonly HashSet<string> Flat = new(
        "a area base br col embed hr img input link meta param source track wbr p li dt dd tr td th tbody thead tfoot option optgroup colgroup caption body html head".Split(' '),
        StringComparer.OrdinalIgnoreCase);

    // Closing one of these leaves open what was opened inside it.
    private static readonly HashSet<string> Formatting = new("b big code em font i nobr s small strike strong tt u".Split(' '), StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Raw = new("script style textarea title xmp iframe noembed noframes".Split(' '), StringComparer.OrdinalIgnoreCase);

    /// <summary>True where more than <paramref name="limit"/> elements are open at one place.</summary>
    public static bool Exceeds(string html, int limit)
    {
        var open = new Stack<string>();
        var counts = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var formatting = 0;
        for (var at = 0; (at = html.IndexOf('<', at)) >= 0 && at + 1 < html.Length;)
        {
            if (html.AsSpan(at).StartsWith("<!--"))
            {
                var end = html.IndexOf("-->", at + 4, StringComparison.Ordinal);
                at = end < 0 ? html.Length : end + 3;
                continue;
            }
            var closing = html[at + 1] == '/';
            var start = at + (closing ? 2 : 1);
            var stop = start;
            while (stop < html.Length && (char.IsAsciiLetterOrDigit(html[stop]) || html[stop] is '-' or ':')) stop++;
            at = Math.Max(stop, at + 1);
            if (stop == start || !char.IsAsciiLetter(html[start])) continue;
            var name = html[start..stop];
            if (!closing && Raw.Contains(name)) at = EndOfRaw(html, at, name);
            else if (!Flat.Contains(name)) Count(name, closing);
            if (open.Count + formatting > limit) return true;
        }
        return false;

        void Count(string name, bool closing)
        {
            var count = counts.GetValueOrDefault(name);
            if (!closing) counts[name] = count + 1;
            else if (count == 0) return;
            else if (Formatting.Contains(name)) counts[name] = count - 1;

            if (Formatting.Contains(name)) formatting += closing ? -1 : 1;
            else if (!closing) open.Push(name);
            else
                while (open.TryPop(out var inner))
                {
                    counts[inner]--;
                    if (inner.Equals(name, StringComparison.OrdinalIgnoreCase)) break;
                }
        }
    }

    private static int EndOfRaw(string html, int at, string name)
    {
        var end = html.IndexOf("</" + name, at, StringComparison.OrdinalIgnoreCase);
        return end < 0 ? html.Length : end;
    }
}
