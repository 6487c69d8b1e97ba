using System.Text;

namespace LmecGraph.Readers.Pdf;

/// <summary>Joins lines to paragraphs, headings, items and rows: by the distance of lines, by size of type, by indentation, by how a line ends.</summary>
internal sealed class PdfParagraphs
{
    private const double LargerType = 1.12;
    private const double WiderGap = 1.35;
    private const int LongestHeading = 200;

    private readonly List<TextBlock> _blocks = [];
    private readonly double _bodySize;
    private readonly List<double> _headingSizes;
    private readonly List<PdfLine> _open = [];
    private double _usualGap;

    private PdfParagraphs(IReadOnlyList<PdfLine> lines)
    {
        _bodySize = Middle([.. lines.SelectMany(l => Enumerable.Repeat(Rounded(l.Size), Math.Min(l.Text.Length, 200)))]);
        _headingSizes = [.. lines.Select(l => Rounded(l.Size)).Where(s => s > _bodySize * LargerType).Distinct().OrderDescending()];
    }

    /// <summary>The blocks of a document.</summary>
    /// <param name="pages">Lines by page, in order of reading.</param>
    public static IReadOnlyList<TextBlock> Of(IReadOnlyList<List<PdfLine>> pages)
    {
        List<PdfLine> lines = [.. pages.SelectMany(p => p)];
        if (lines.Count == 0) return [];
        var paragraphs = new PdfParagraphs(lines);
        paragraphs.Join(lines);
        return paragraphs._blocks;
    }

    private void Join(List<PdfLine> lines)
    {
        _usualGap = Middle([.. lines.Zip(lines.Skip(1)).Where(p => p.First.Page == p.Second.Page && p.First.Base > p.Second.Base).Select(p => (p.First.Base - p.Second.Base) / p.First.Size)]);
        foreach (var line in lines)
        {
            if (_open.Count > 0 && !GoesOn(_open[^1], line)) Close();
            _open.Add(line);
        }
        Close();
    }

    private bool GoesOn(PdfLine line, PdfLine next)
    {
        if (line.IsRow || next.IsRow || IsItem(next.Text) || Rounded(line.Size) != Rounded(next.Size)) return false;
        // A new page or column goes on with the sentence of the old one.
        if (line.Page != next.Page || next.Base >= line.Base) return !IsHeading(line) && line.Text[^1] is not ('.' or '!' or '?' or ':' or ';') && (char.IsLower(next.Text[0]) || IsFull(line));
        if ((line.Base - next.Base) / line.Size > Math.Max(_usualGap * WiderGap, 1.6)) return false;
        if (IsHeading(line) || IsParted(line.Text)) return true;
        var isIndented = next.Left - next.Column.Left > 0.8 * next.Size && line.Left - line.Column.Left < 0.4 * line.Size && !IsItem(_open[0].Text);
        return !isIndented && (IsFull(line) || char.IsLower(next.Text[0]));
    }

    /// <summary>A line after which the next word would not have found room.</summary>
    private static bool IsFull(PdfLine line) => line.Column.Right - line.Right < 0.2 * (line.Column.Right - line.Column.Left);

    private static bool IsItem(string text) => text[0] is '•' or '●' or '▪' or '■' or '◦' or '‣' or '\uf0b7' or '\uf0a7' || (text[0] is '-' or '–' && text.Length > 1 && text[1] == ' ');

    private bool IsHeading(PdfLine line) => Rounded(line.Size) > _bodySize * LargerType && line.Text.Length <= LongestHeading;

    private void Close()
    {
        if (_open.Count == 0) return;
        var writer = new BlockWriter();
        if (_open[0].IsRow) writer.Row(_open[0].Text.Split(" | "));
        else
        {
            var text = Joined();
            if (IsHeading(_open[0])) writer.Begin(BlockKind.Heading, Math.Min(1 + _headingSizes.IndexOf(Rounded(_open[0].Size)), 6));
            else if (IsItem(text)) writer.Begin(BlockKind.Item);
            writer.Append(IsItem(text) ? text.AsSpan(1) : text);
        }
        _blocks.AddRange(writer.Blocks);
        _open.Clear();
    }

    private string Joined()
    {
        var text = new StringBuilder();
        foreach (var line in _open)
        {
            if (IsParted(text.ToString()))
            {
                // "environ-ment" is one word; "North-South" and "30-year" keep their hyphen.
                if (char.IsLower(line.Text[0]) || text[^1] == '\u00ad') text.Length--;
            }
            else if (text.Length > 0) text.Append(' ');
            text.Append(line.Text);
        }
        return text.ToString();
    }

    /// <summary>The last word goes on in the next line.</summary>
    private static bool IsParted(string text) => text.Length > 1 && text[^1] is '-' or '\u00ad' or '‐' && char.IsLetter(text[^2]);

    private static double Rounded(double size) => Math.Round(size * 2) / 2;

    private static double Middle(List<double> values)
    {
        values.Sort();
        return values.Count == 0 ? 0 : values[values.Count / 2];
    }
}
