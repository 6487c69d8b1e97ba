using UglyToad.PdfPig.Content;

namespace LmecGraph.Readers.Pdf;

/// <summary>A word on a page; lengths in points, from the lower left corner.</summary>
/// <param name="Text">The word.</param>
/// <param name="Left">Its left end.</param>
/// <param name="Right">Its right end.</param>
/// <param name="Base">The line that it stands on.</param>
/// <param name="Size">Size of its type.</param>
/// <param name="Page">Number of its page, from 1.</param>
internal sealed record PdfWord(string Text, double Left, double Right, double Base, double Size, int Page)
{
    /// <summary>Reads a word of a page.</summary>
    public static PdfWord Of(Word word, int page)
    {
        var first = word.Letters[0];
        return new(word.Text, word.BoundingBox.Left, word.BoundingBox.Right, first.StartBaseLine.Y, Math.Max(first.PointSize, 1), page);
    }
}

/// <summary>A line of a column.</summary>
/// <param name="Words">Its words from left to right.</param>
/// <param name="Column">Left and right end of its column.</param>
internal sealed record PdfLine(IReadOnlyList<PdfWord> Words, (double Left, double Right) Column)
{
    private const double WidestBlank = 2.5;

    /// <summary>Left end.</summary>
    public double Left => Words[0].Left;

    /// <summary>Right end.</summary>
    public double Right => Words[^1].Right;

    /// <summary>Height of its base line.</summary>
    public double Base => Words[0].Base;

    /// <summary>Largest size of type in it.</summary>
    public double Size { get; } = Words.Max(w => w.Size);

    /// <summary>Number of its page.</summary>
    public int Page => Words[0].Page;

    /// <summary>Its text; a gap wider than any blank parts the cells of a table.</summary>
    public string Text { get; } = Joined(Words);

    /// <summary>Groups the words of a column to lines, from above.</summary>
    public static IEnumerable<PdfLine> Group(IReadOnlyList<PdfWord> words)
    {
        if (words.Count == 0) yield break;
        var column = (words.Min(w => w.Left), words.Max(w => w.Right));
        var line = new List<PdfWord>();
        foreach (var word in words.OrderByDescending(w => w.Base).ThenBy(w => w.Left))
        {
            if (line.Count > 0 && line[0].Base - word.Base > 0.5 * Math.Max(line[0].Size, word.Size))
            {
                yield return new([.. line.OrderBy(w => w.Left)], column);
                line.Clear();
            }
            line.Add(word);
        }
        yield return new([.. line.OrderBy(w => w.Left)], column);
    }

    /// <summary>True for a line of a table: two or more cells.</summary>
    public bool IsRow => Text.Contains(" | ", StringComparison.Ordinal);

    private static string Joined(IReadOnlyList<PdfWord> words)
    {
        var text = new System.Text.StringBuilder(words[0].Text.Replace('|', '/'));
        for (var i = 1; i < words.Count; i++)
        {
            var isGap = words[i].Left - words[i - 1].Right > WidestBlank * words[i].Size;
            text.Append(isGap && !IsBullet(text.ToString()) ? " | " : " ").Append(words[i].Text.Replace('|', '/'));
        }
        return text.ToString();
    }

    private static bool IsBullet(string text) => text.Length == 1 && !char.IsLetter(text[0]);
}
