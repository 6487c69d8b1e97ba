using LmecGraph.Text;

namespace LmecGraph.Documents;

/// <summary>The block between two lines of <c>---</c> at the head of a Markdown file; only title and date are read.</summary>
/// <param name="Title">Value of <c>title</c>, folded lines joined, or null.</param>
/// <param name="Date">Value of <c>date</c>, or null.</param>
/// <param name="End">Offset after the closing line.</param>
internal sealed record FrontMatter(string? Title, Period? Date, int End)
{
    private const int Longest = 200;

    public static FrontMatter? Read(string text)
    {
        var lines = Lines.Split(text).Take(Longest).ToList();
        if (lines.Count == 0 || lines[0].Of(text) != "---") return null;
        string? title = null, date = null, key = null;
        for (var i = 1; i < lines.Count; i++)
        {
            var line = lines[i].Of(text);
            if (line is "---" or "...") return new FrontMatter(Unquoted(title), ReadDate(Unquoted(date)), lines[i].End);
            var indented = lines[i].Start > 0 && text[lines[i].Start - 1] is ' ' or '\t';
            var colon = indented ? -1 : line.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0) key = line[..colon].Trim();
            var value = colon > 0 ? line[(colon + 1)..].Trim() : line;
            if (key == "title") title = title is null ? value.TrimStart('>', '|', '-').Trim() : $"{title} {value}".Trim();
            else if (key == "date" && colon > 0) date = value;
        }
        return null;
    }

    private static Period? ReadDate(string? value) => value is null ? null : Period.Parse(value.Length > 10 ? value[..10] : value);

    private static string? Unquoted(string? value)
    {
        if (value is { Length: > 1 } && value[0] is '"' or '\'' && value[^1] == value[0]) value = value[1..^1];
        return string.IsNullOrWhiteSpace(value) ? null : value.Trim();
    }
}
