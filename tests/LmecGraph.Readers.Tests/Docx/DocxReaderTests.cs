using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml.Wordprocessing;
using WordText = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace LmecGraph.Readers.Tests.Docx;

public sealed class DocxReaderTests
{
    [Fact]
    public void A_document_becomes_headings_paragraphs_items_and_rows()
    {
        var bytes = WordFile.Of("The cities of the north", new DateTime(2021, 4, 8, 0, 0, 0, DateTimeKind.Utc),
            WordFile.Paragraph("Tides and Trade", "Title"),
            WordFile.Paragraph("Contents 1", "TOC1"),
            WordFile.Paragraph("The towns met.", null),
            WordFile.Paragraph("Speakers", "MyHead"),
            WordFile.Item("Jan Novak", 0),
            WordFile.Item("his deputy", 1),
            WordFile.Paragraph("Ana Lima", "ListBullet"),
            WordFile.Table(["Name", "Town"], ["Ana Lima\nMayor", "Porto"]),
            WordFile.Paragraph("Figure 1: the hall", "Caption"),
            WordFile.Paragraph("They agreed."));
        Assert.Equal("""
            ---
            title: Tides and Trade
            date: 2021-04-08
            ---

            The towns met.

            ## Speakers

            - Jan Novak
              - his deputy
            - Ana Lima

            | Name | Town |
            | Ana Lima, Mayor | Porto |

            They agreed.

            """, Reading.Text("report.docx", bytes));
    }

    [Theory]
    [InlineData("The cities of the north", "The cities of the north")]
    [InlineData("Microsoft Word - draft 3", "The towns met.")]
    [InlineData("Document1", "The towns met.")]
    public void The_title_of_the_file_counts_where_it_is_one(string given, string title) =>
        Assert.Equal(title, Reading.Facts(Reading.Text("a.docx", WordFile.Of(given, null, WordFile.Paragraph("The towns met.")))).Title);

    [Fact]
    public void What_is_deleted_hidden_or_a_note_is_no_text()
    {
        var paragraph = new Paragraph(
            WordFile.Run("The towns "),
            new DeletedRun(new Run(new DeletedText("never "))), new DeletedRun(new Run(new DeletedText("ever "))),
            new InsertedRun(WordFile.Run("met")),
            new Run(new FootnoteReference { Id = 1 }),
            new Run(new RunProperties(new Vanish()), new WordText("secret")),
            new Run(new FieldCode(" PAGE ")),
            WordFile.Run("."),
            new Run(new Break()),
            WordFile.Run("They agreed."));
        Assert.Equal("The towns met.\nThey agreed.\n", Reading.Text("a.docx", WordFile.Of(paragraph)));
    }

    [Fact]
    public void A_table_that_only_arranges_the_page_is_read_cell_by_cell()
    {
        var text = string.Concat(Enumerable.Repeat("The towns met and agreed. ", 30)).Trim();
        Assert.Equal($"{text}\n\nMore.\n\nLeft\n\nRight\n", Reading.Text("a.docx", WordFile.Of(WordFile.Table([text, "More."], ["Left", "Right"]))));
    }

    [Fact]
    public void A_table_in_a_table_is_read() =>
        Assert.Equal("| a | b |\n| c | d |\n\nEnd.\n", Reading.Text("a.docx", WordFile.Of(
            new Table(new TableRow(new TableCell(WordFile.Table(["a", "b"], ["c", "d"]), WordFile.Paragraph("")))), WordFile.Paragraph("End."))));

    [Fact]
    public void A_document_without_text_has_a_reason() => Assert.Equal("a Word document without text", Reading.Reason("a.docx", WordFile.Of(WordFile.Paragraph(""))));

    [Fact]
    public void A_document_cut_short_at_any_place_is_one_line()
    {
        var whole = WordFile.Of(WordFile.Paragraph("The towns met."));
        for (var length = 30; length < whole.Length; length += 97)
            Assert.Contains("broken", Unpacked(whole[..length]), StringComparison.Ordinal);
    }

    [Fact]
    public void Entities_are_not_expanded()
    {
        var bytes = WithMainPart("<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>");
        Assert.Contains("a broken Word document", Reading.Reason("a.docx", bytes), StringComparison.Ordinal);
    }

    [Fact]
    public void Elements_nested_without_end_are_one_line()
    {
        var nested = string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", 100_000));
        var bytes = WithMainPart($"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>{nested}");
        Assert.NotEmpty(Reading.Reason("a.docx", bytes));
    }

    [Theory]
    [InlineData("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", "protected by a password; save it without one")]
    [InlineData("W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0", "a Word document of the old kind (.doc) or another old Office file; save it as .docx")]
    public void Protected_and_old_documents_are_known(string stream, string reason) =>
        Assert.Equal(reason, Reading.Reason("a.docx", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[1000], .. Encoding.Latin1.GetBytes(stream)]));

    // A file of a few bytes is an archive whose table of contents is gone.
    private static string Unpacked(byte[] bytes) =>
        Assert.Single(ReportFiles.Open([Reading.Saved("a.docx", bytes)])) is { Problem: { } problem } ? problem : Reading.Reason("a.docx", bytes);

    private static byte[] WithMainPart(string xml)
    {
        using var stream = new MemoryStream();
        stream.Write(WordFile.Of(WordFile.Paragraph("x")));
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            archive.GetEntry("word/document.xml")!.Delete();
            using var part = archive.CreateEntry("word/document.xml").Open();
            part.Write(Encoding.UTF8.GetBytes(xml));
        }
        return stream.ToArray();
    }
}
