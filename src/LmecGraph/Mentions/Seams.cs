namespace LmecGraph.Mentions;

/// <summary>Where the layout parts two words of one block: a line break tag, a table cell, a tab, a run of blanks in a text that has such runs only there.</summary>
internal sealed class Seams
{
    private const int MostInProse = 3;

    private readonly MarkedText _text;
    private readonly bool _blanksPart;

    public Seams(MarkedText text)
    {
        _text = text;
        var inProse = 0;
        for (var i = 1; i < text.Tokens.Count && inProse <= MostInProse; i++)
            if ((text.Tokens[i].IsLower || text.Words.IsHonorific(text.Tokens[i])) && text.Tokens[i - 1] is { IsLower: true } or { Text: "," } && Blanks(Gap(i))) inProse++;
            else if (text.Tokens[i - 1].IsLower && text.Words.IsPreposition(text.Tokens[i - 1].Lower) && Blanks(Gap(i))) inProse++;
        _blanksPart = inProse <= MostInProse;
    }

    /// <summary>True where a seam runs before a token.</summary>
    public bool Before(int token)
    {
        if (token == 0 || _text.Tokens[token - 1].Text == "|") return true;
        var gap = Gap(token);
        return gap.Length > 1 && (gap.Contains('\t') || gap.Contains("<br", StringComparison.OrdinalIgnoreCase) || (_blanksPart && Blanks(gap)));
    }

    private ReadOnlySpan<char> Gap(int token)
    {
        var (from, to) = (_text.Tokens[token - 1].Span.End, _text.Tokens[token].Span.Start);
        return _text.Text.Text.AsSpan(from, to - from);
    }

    private static bool Blanks(ReadOnlySpan<char> gap) => gap.Contains("  ", StringComparison.Ordinal) && !gap.ContainsAny('\r', '\n');
}
