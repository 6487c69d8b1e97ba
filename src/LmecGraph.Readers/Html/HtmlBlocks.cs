using AngleSharp.Dom;

namespace LmecGraph.Readers.Html;

/// <summary>Writes the text of a page as blocks, furniture left out.</summary>
internal sealed class HtmlBlocks
{
    private readonly BlockWriter _writer = new();
    private readonly Furniture _furniture;
    private int _depth = -1;

    private HtmlBlocks(Furniture furniture) => _furniture = furniture;

    /// <summary>The blocks below an element, itself included.</summary>
    public static IReadOnlyList<TextBlock> Of(IElement element, Furniture furniture)
    {
        var blocks = new HtmlBlocks(furniture);
        blocks.Write(element);
        return blocks._writer.Blocks;
    }

    private void WriteInside(IElement element)
    {
        foreach (var child in element.ChildNodes)
        {
            if (child is IText text) _writer.Append(text.Data);
            else if (child is IElement inner && !_furniture.Has(inner)) Write(inner);
        }
    }

    private void Write(IElement element)
    {
        switch (element.LocalName)
        {
            case "br":
                _writer.Break();
                break;
            case "q":
                _writer.Append("“");
                WriteInside(element);
                _writer.Append("”");
                break;
            case "sup" when IsFootnoteMark(element):
                break;
            case "pre":
                WriteLines(element);
                break;
            case "ul" or "ol" or "menu" or "dir":
                _depth++;
                Block(element);
                _depth--;
                break;
            case "li":
                _writer.Begin(BlockKind.Item, Math.Max(_depth, 0));
                WriteInside(element);
                _writer.End();
                break;
            case "table" when Rows(element) is { } rows:
                foreach (var row in rows) _writer.Row(row);
                break;
            case { } when HtmlTags.HeadingLevel(element) is var level and > 0:
                _writer.Begin(BlockKind.Heading, level);
                WriteInside(element);
                _writer.End();
                break;
            case { } when HtmlTags.IsBlock(element):
                Block(element);
                break;
            default:
                WriteInside(element);
                break;
        }
    }

    // The first block of an item stands behind its sign.
    private void Block(IElement element)
    {
        if (element.ParentElement is not { LocalName: "li" } item || item.FirstElementChild != element || HtmlTags.Text(item, 1).Trim().Length == 0) _writer.End();
        WriteInside(element);
        _writer.End();
    }

    private void WriteLines(IElement element)
    {
        _writer.End();
        foreach (var line in element.TextContent.Split('\n'))
        {
            _writer.Append(line);
            _writer.Break();
        }
        _writer.End();
    }

    private static bool IsFootnoteMark(IElement element) =>
        element.TextContent.Trim() is { Length: > 0 and <= 5 } mark && mark.All(c => char.IsAsciiDigit(c) || c is '[' or ']' or '*' or ',')
        && (element.QuerySelector("a") is not null || element.ParentElement?.LocalName == "a");

    /// <summary>The rows of a table that holds data; null where it only arranges the page.</summary>
    private List<IReadOnlyList<string>>? Rows(IElement table)
    {
        if (table.QuerySelector("table, h1, h2, h3, h4, form, article") is not null) return null;
        var rows = new List<IReadOnlyList<string>>();
        foreach (var row in table.QuerySelectorAll("tr"))
        {
            var cells = row.Children.Where(c => c.LocalName is "td" or "th" && !_furniture.Has(c)).Select(Cell).ToList();
            if (cells.Any(c => c.Length > 0)) rows.Add(cells);
        }
        return TableRows.AreData(rows) ? rows : null;
    }

    private string Cell(IElement cell) => string.Join('\n', Of(cell, _furniture).Select(b => b.Text));
}
