using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using WordText = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace LmecGraph.Readers.Tests.Docx;

/// <summary>Makes Word documents.</summary>
internal static class WordFile
{
    /// <summary>A document with the usual styles and this body.</summary>
    public static byte[] Of(params OpenXmlElement[] body) => Of(null, null, body);

    public static byte[] Of(string? title, DateTime? created, params OpenXmlElement[] body)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            main.Document = new Document(new Body(body));
            main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(
                Style("Heading1", "heading 1"), Style("Heading2", "heading 2"), Style("MyHead", "My Head", "Heading2"), Style("Title", "Title"),
                Style("TOC1", "toc 1"), Style("Caption", "caption"), Style("ListBullet", "List Bullet"));
            if (title is not null) document.PackageProperties.Title = title;
            document.PackageProperties.Created = created;
        }
        return stream.ToArray();
    }

    public static Paragraph Paragraph(string text, string? style = null)
    {
        var paragraph = new Paragraph();
        if (style is not null) paragraph.Append(new ParagraphProperties(new ParagraphStyleId { Val = style }));
        paragraph.Append(Run(text));
        return paragraph;
    }

    public static Paragraph Item(string text, int level) =>
        new(new ParagraphProperties(new NumberingProperties(new NumberingLevelReference { Val = level }, new NumberingId { Val = 1 })), Run(text));

    public static Run Run(string text) => new(new WordText(text) { Space = SpaceProcessingModeValues.Preserve });

    public static Table Table(params string[][] rows) =>
        new(rows.Select(r => new TableRow(r.Select(c => new TableCell(c.Split('\n').Select(p => Paragraph(p)))))));

    private static Style Style(string id, string name, string? basedOn = null)
    {
        var style = new Style(new StyleName { Val = name }) { Type = StyleValues.Paragraph, StyleId = id };
        if (basedOn is not null) style.Append(new BasedOn { Val = basedOn });
        return style;
    }
}
