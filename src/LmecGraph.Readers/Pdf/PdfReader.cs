using System.Text.RegularExpressions;
using LmecGraph.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.DocumentLayoutAnalysis.WordExtractor;
using UglyToad.PdfPig.Exceptions;

namespace LmecGraph.Readers.Pdf;

/// <summary>Reads a PDF: columns one after the other, lines joined to paragraphs, running heads and page numbers left out.</summary>
internal static partial class PdfReader
{
    private const int MostPages = 5000;
    private const int MostSignsOfPage = 200_000;

    private static readonly NearestNeighbourWordExtractor Words = new(new() { MaxDegreeOfParallelism = 1 });

    /// <summary>Reads a document.</summary>
    /// <exception cref="UnreadableFileException">It is protected, damaged, or unpacks to beyond any sense.</exception>
    public static ExtractedReport Read(byte[] bytes)
    {
        try
        {
            var options = new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true, FilterProvider = new BoundedFilters() };
            using var document = PdfDocument.Open(bytes, options);
            if (document.NumberOfPages > MostPages) throw new UnreadableFileException($"a PDF of more than {MostPages} pages");
            var pages = document.GetPages().Select(Lines).ToList();
            RunningHeads.Remove(pages);
            var blocks = PdfParagraphs.Of(pages);
            var title = Title(document.Information.Title, blocks);
            return new(title, Day(document.Information.CreationDate), blocks);
        }
        catch (PdfDocumentEncryptedException)
        {
            throw new UnreadableFileException("protected by a password; save it without one");
        }
        catch (Exception broken) when (broken is not (UnreadableFileException or OutOfMemoryException))
        {
            // The parser throws exceptions of many kinds at files that are no PDF behind their first line.
            throw new UnreadableFileException("a broken PDF (damaged or not complete)");
        }
    }

    private static List<PdfLine> Lines(Page page)
    {
        if (page.Letters.Count > MostSignsOfPage) throw new UnreadableFileException($"a PDF with more than {MostSignsOfPage} signs on one page");
        var words = Words.GetWords(page.Letters).Where(w => !string.IsNullOrWhiteSpace(w.Text) && w.TextOrientation == TextOrientation.Horizontal);
        return PageColumns.InOrder([.. words.Select(w => PdfWord.Of(w, page.Number))]);
    }

    /// <summary>What the document calls itself, where that stands on its first pages too; else the largest heading there.</summary>
    private static string? Title(string? given, IReadOnlyList<TextBlock> blocks)
    {
        var headings = blocks.Take(20).Where(b => b.Kind == BlockKind.Heading).ToList();
        var name = FurnitureFree(given);
        if (name.Length > 0 && blocks.Take(20).Any(b => b.Text.Contains(name, StringComparison.OrdinalIgnoreCase))) return name;
        return headings.MinBy(h => h.Level)?.Text;
    }

    private static string FurnitureFree(string? title) =>
        title is null || !title.Contains(' ', StringComparison.Ordinal) || title.StartsWith("Microsoft", StringComparison.OrdinalIgnoreCase) ? "" : TextBlock.OneLine(title).Trim();

    private static string? Day(string? date) =>
        PdfDay().Match(date ?? "") is { Success: true } day ? Period.Parse($"{day.Groups[1]}-{day.Groups[2]}-{day.Groups[3]}")?.ToString() : null;

    [GeneratedRegex(@"^\s*(?:D:)?(\d{4})-?(\d{2})-?(\d{2})", RegexOptions.CultureInvariant)]
    private static partial Regex PdfDay();
}
