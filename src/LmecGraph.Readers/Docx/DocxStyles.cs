using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace LmecGraph.Readers.Docx;

/// <summary>What a style of paragraphs is for.</summary>
internal enum StyleUse
{
    /// <summary>Running text.</summary>
    Text,

    /// <summary>The title of the document.</summary>
    Title,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>An item of a list.</summary>
    Item,

    /// <summary>Captions, tables of contents, notes: no part of the report.</summary>
    Furniture,
}

/// <summary>The paragraph styles of a document.</summary>
internal sealed class DocxStyles
{
    private const int LongestChain = 10;

    private readonly Dictionary<string, Style> _styles = new(StringComparer.Ordinal);

    /// <summary>Reads the styles; without a part every style is running text.</summary>
    public static DocxStyles Of(StyleDefinitionsPart? part)
    {
        var styles = new DocxStyles();
        if (part is null) return styles;
        using var reader = OpenXmlReader.Create(part);
        Style? style = null;
        while (DocxText.Next(reader))
        {
            if (!reader.IsStartElement) continue;
            if (reader.ElementType == typeof(DocumentFormat.OpenXml.Wordprocessing.Style)) styles._styles[DocxText.Attribute(reader, "styleId") ?? ""] = style = new Style();
            else if (style is null) continue;
            else if (reader.ElementType == typeof(StyleName)) style.Name = DocxText.Attribute(reader, "val")?.ToLowerInvariant() ?? "";
            else if (reader.ElementType == typeof(BasedOn)) style.BasedOn = DocxText.Attribute(reader, "val");
            else if (reader.ElementType == typeof(OutlineLevel)) style.Outline = int.TryParse(DocxText.Attribute(reader, "val"), CultureInfo.InvariantCulture, out var level) ? level : null;
            else if (reader.ElementType == typeof(NumberingId)) style.IsNumbered = true;
        }
        return styles;
    }

    /// <summary>What a style is for, and the level of a heading, 1 to 6.</summary>
    public (StyleUse Use, int Level) this[string id]
    {
        get
        {
            for (var (at, steps) = (id, 0); at is not null && steps < LongestChain; steps++)
            {
                var style = _styles.GetValueOrDefault(at) ?? new Style { Name = at.ToLowerInvariant() };
                if (Use(style) is { } use) return use;
                at = style.BasedOn;
            }
            return (StyleUse.Text, 0);
        }
    }

    private static (StyleUse, int)? Use(Style style)
    {
        var name = style.Name.Replace(" ", "", StringComparison.Ordinal);
        if (name == "title") return (StyleUse.Title, 1);
        if (name.StartsWith("toc", StringComparison.Ordinal) || name is "caption" or "footnotetext" or "endnotetext" or "header" or "footer" or "tableoffigures") return (StyleUse.Furniture, 0);
        if (name.StartsWith("heading", StringComparison.Ordinal) && name is [.., >= '1' and <= '9' and var digit]) return (StyleUse.Heading, Math.Min(digit - '0', 6));
        if (style.Outline is >= 0 and < 9 and var outline) return (StyleUse.Heading, Math.Min(outline + 1, 6));
        if (style.IsNumbered || name.StartsWith("listbullet", StringComparison.Ordinal) || name.StartsWith("listnumber", StringComparison.Ordinal)) return (StyleUse.Item, 0);
        return null;
    }

    private sealed class Style
    {
        public string Name { get; set; } = "";

        public string? BasedOn { get; set; }

        public int? Outline { get; set; }

        public bool IsNumbered { get; set; }
    }
}
