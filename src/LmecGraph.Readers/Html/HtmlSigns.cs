namespace LmecGraph.Readers.Html;

/// <summary>Tells a web page from other texts.</summary>
internal static class HtmlSigns
{
    private static readonly string[] First = ["<!doctype html", "<html", "<head", "<body", "<meta", "<title"];

    /// <summary>True for a text that begins as a web page does, behind comments and an XML declaration.</summary>
    public static bool Begin(string text)
    {
        var rest = text.AsSpan().TrimStart();
        while (rest.StartsWith("<!--") || rest.StartsWith("<?"))
        {
            var end = rest.IndexOf('>');
            if (end < 0) return false;
            rest = rest[(end + 1)..].TrimStart();
        }
        foreach (var sign in First)
            if (rest.StartsWith(sign, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    /// <summary>True for a text that has any tag.</summary>
    public static bool HasTags(string text)
    {
        for (var at = text.IndexOf('<', StringComparison.Ordinal); at >= 0 && at + 1 < text.Length; at = text.IndexOf('<', at + 1))
            if (char.IsAsciiLetter(text[at + 1]) || text[at + 1] is '/' or '!') return true;
        return false;
    }
}
