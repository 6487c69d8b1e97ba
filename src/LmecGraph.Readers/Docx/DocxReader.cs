using System.Globalization;
using System.IO.Compression;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace LmecGraph.Readers.Docx;

/// <summary>Reads a Word document: headings, lists and tables; notes, heads and feet of pages, captions and tables of contents left out.</summary>
internal static class DocxReader
{
    private const long MostCharacters = 64L << 20;
    private const long MostUnpacked = 512L << 20;

    private static readonly string[] NoTitles = ["microsoft word", "document", "untitled", "powerpoint", "title"];

    /// <summary>Reads a document.</summary>
    /// <exception cref="UnreadableFileException">It is damaged, or its parts unpack to beyond any sense.</exception>
    public static ExtractedReport Read(byte[] bytes)
    {
        try
        {
            CheckSize(bytes);
            using var document = WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false, new OpenSettings { MaxCharactersInPart = MostCharacters });
            if (document.MainDocumentPart is not { } main) throw new UnreadableFileException("a Word document without its main part");
            var styles = DocxStyles.Of(main.StyleDefinitionsPart);
            var text = DocxText.Of(main, styles);
            var title = text.Title ?? Title(document.PackageProperties.Title);
            return new(title, document.PackageProperties.Created?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), text.Blocks);
        }
        catch (Exception broken) when (broken is OpenXmlPackageException or XmlException or InvalidDataException or FileFormatException or IOException or FormatException
            or InvalidOperationException or ArgumentException or UriFormatException or KeyNotFoundException or NotSupportedException)
        {
            throw new UnreadableFileException("a broken Word document (damaged or not complete)");
        }
    }

    private static void CheckSize(byte[] bytes)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes));
        if (archive.Entries.Sum(e => (decimal)e.Length) > MostUnpacked) throw new UnreadableFileException("a Word document that unpacks to more than 512 MiB");
    }

    private static string? Title(string? title)
    {
        var writer = new BlockWriter();
        writer.Append(title);
        return writer.Blocks is [{ Text: var text }] && text.Contains(' ', StringComparison.Ordinal) && !NoTitles.Any(n => text.StartsWith(n, StringComparison.OrdinalIgnoreCase)) ? text : null;
    }
}
