namespace LmecGraph.Export.Drawing;

/// <summary>Breaks a long name into lines of about the same length.</summary>
internal static class LabelLines
{
    private const int LettersPerLine = 22;
    private const int MostLines = 3;

    /// <summary>At most three lines, broken between words; what does not fit is cut off with an ellipsis.</summary>
    public static IReadOnlyList<string> Of(string label)
    {
        var lines = new List<string>();
        foreach (var word in label.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (lines.Count > 0 && lines[^1].Length + 1 + word.Length <= LettersPerLine) lines[^1] += $" {word}";
            else lines.Add(word);
        }
        if (lines.Count > MostLines) lines = [.. lines[..(MostLines - 1)], $"{lines[MostLines - 1]} …"];
        return [.. lines.Select(l => l.Length <= 2 * LettersPerLine ? l : $"{l[..(2 * LettersPerLine)]}…")];
    }
}
