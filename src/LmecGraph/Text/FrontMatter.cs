namespace LmecGraph.Text;

/// <summary>The block between two lines of <c>---</c> at the head of a Markdown file; title, date, place and abstract are read.</summary>
/// <param name="Title">Where the value of <c>title</c> stands, its quotes left out, or null.</param>
/// <param name="Date">Where the value of <c>date</c> stands, its quotes left out, or null.</param>
/// <param name="Told">Where the values behind the title stand that tell where and what: place and abstract, in the order of the text.</param>
/// <param name="End">Offset after the closing line.</param>
internal sealed record FrontMatter(TextSpan? Title, TextSpan? Date, IReadOnlyList<TextSpan> Told, int End)
{
    private const int Longest = 200;
    private const int Sample = 24;

    public static FrontMatter? Read(string text)
    {
        var lines = Lines.Split(text).Take(Longest).ToList();
        if (lines.Count == 0 || lines[0].Of(text) != "---") return null;
        TextSpan? title = null, date = null;
        var told = new List<TextSpan>();
        string? key = null;
        for (var i = 1; i < lines.Count; i++)
        {
            var line = lines[i].Of(text);
            if (line is "---" or "...") return new FrontMatter(Unquoted(text, title), Unquoted(text, date), [.. told.Select(t => Unquoted(text, t)).OfType<TextSpan>()], lines[i].End);
            var indented = lines[i].Start > 0 && text[lines[i].Start - 1] is ' ' or '\t';
            var colon = indented ? -1 : line.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0) key = line[..colon].Trim();
            if (line.Length == 0) continue;
            if (key == "title") title = TextSpan.Between(title?.Start ?? Value(text, lines[i], colon), lines[i].End);
            else if (key == "date" && colon > 0) date = TextSpan.Between(Value(text, lines[i], colon), lines[i].End);
            else if (title is null || key is not ("location" or "venue" or "place" or "abstract" or "summary" or "excerpt" or "description")) continue;
            else if (colon > 0) told.Add(TextSpan.Between(Value(text, lines[i], colon), lines[i].End));
            else if (told.Count > 0) told[^1] = TextSpan.Between(told[^1].Start, lines[i].End);
        }
        return null;
    }

    /// <summary>Where the value behind a colon begins, the sign of a folded block stepped over.</summary>
    private static int Value(string text, TextSpan line, int colon)
    {
        var at = line.Start + colon + 1;
        while (at < line.End && (char.IsWhiteSpace(text[at]) || text[at] is '>' or '|' or '-')) at++;
        return at;
    }

    /// <summary>An excerpt that the text below holds again says nothing new, and often breaks off.</summary>
    public bool IsRepeated(string text, TextSpan value) => text.AsSpan(End).Contains(text.AsSpan(value.Start, Math.Min(value.Length, Sample)), StringComparison.Ordinal);

    private static TextSpan? Unquoted(string text, TextSpan? value)
    {
        if (value is not { Length: > 0 } span) return null;
        while (span.Length > 1 && char.IsWhiteSpace(text[span.Start])) span = TextSpan.Between(span.Start + 1, span.End);
        return span.Length > 1 && text[span.Start] is '"' or '\'' && text[span.End - 1] == text[span.Start] ? TextSpan.Between(span.Start + 1, span.End - 1) : span;
    }
}
