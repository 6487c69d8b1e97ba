using System.IO.Compression;
using System.Text;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace LmecGraph.Readers.Tests.Pdf;

public sealed class PdfReaderTests
{
    [Fact]
    public void Lines_become_paragraphs_and_larger_type_headings()
    {
        var bytes = Pdf(page =>
        {
            page(50, 750, 20, "Tides and Trade");
            page(50, 700, 11, "The harbour towns of the north met in the old town hall to speak about the environ-");
            page(50, 686, 11, "ment and agreed on a plan for the Lancang-");
            page(50, 672, 11, "Mekong region.");
            page(50, 640, 11, "• Jan Novak, Director of the office for tides and harbours, of the towns and");
            page(50, 626, 11, "of the coast");
            page(50, 612, 11, "• Ana Lima");
        });
        Assert.Equal("""
            ---
            title: Tides and Trade
            ---

            The harbour towns of the north met in the old town hall to speak about the environment and agreed on a plan for the Lancang-Mekong region.

            - Jan Novak, Director of the office for tides and harbours, of the towns and of the coast
            - Ana Lima

            """, Reading.Text("a.pdf", bytes));
    }

    [Fact]
    public void Columns_are_read_one_after_the_other_below_a_title_that_crosses_them()
    {
        var bytes = Pdf(page =>
        {
            page(50, 750, 20, "A long title that stands over both of the columns");
            for (var i = 0; i < 12; i++)
            {
                page(50, 700 - (14 * i), 11, $"left column line {i} goes on so");
                page(320, 694 - (14 * i), 11, $"right column line {i} goes on so");
            }
        });
        var text = Reading.Text("a.pdf", bytes);
        Assert.Equal(24, System.Text.RegularExpressions.Regex.Count(text, "column line"));
        Assert.True(text.LastIndexOf("left column", StringComparison.Ordinal) < text.IndexOf("right column", StringComparison.Ordinal), text);
        Assert.Contains("line 3 goes on so left column line 4", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wide_gap_parts_the_cells_of_a_table()
    {
        var bytes = Pdf(page =>
        {
            page(50, 700, 11, "Ana Lima");
            page(250, 700, 11, "Porto");
            page(50, 686, 11, "Jan Novak");
            page(250, 686, 11, "Brno");
        });
        Assert.Equal("| Ana Lima | Porto |\n| Jan Novak | Brno |\n", Reading.Text("a.pdf", bytes));
    }

    [Fact]
    public void Running_heads_and_page_numbers_are_left_out_and_sentences_go_on_over_the_page()
    {
        var bytes = Pdf([.. Enumerable.Range(1, 4).Select(number => (Action<Action<double, double, double, string>>)(page =>
        {
            page(50, 800, 9, $"Harbour Cities Network, report {number} of the year");
            for (var i = 0; i < 10; i++) page(50, 700 - (14 * i), 11, $"page {number} says {(char)('a' + number)}{(char)('a' + i)} in line {i} of a text without any full stop at its end");
            page(290, 40, 9, $"Page {number} of 4");
        }))]);
        var text = Reading.Text("a.pdf", bytes);
        Assert.DoesNotContain("Harbour", text, StringComparison.Ordinal);
        Assert.DoesNotContain("of 4", text, StringComparison.Ordinal);
        Assert.Contains("line 9 of a text without any full stop at its end page 2 says ca in line 0", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_day_on_which_a_document_was_made_is_its_date()
    {
        var builder = new PdfDocumentBuilder { IncludeDocumentInformation = true };
        builder.DocumentInformation.CreationDate = "D:20210408093000+07'00'";
        builder.DocumentInformation.Title = "Microsoft Word - draft.docx";
        builder.AddPage(PageSize.A4).AddText("The towns met.", 11, new PdfPoint(50, 700), builder.AddStandard14Font(Standard14Font.Helvetica));
        Assert.Equal(("The towns met.", "2021-04-08"), Reading.Facts(Reading.Text("a.pdf", builder.Build())));
    }

    [Fact]
    public void A_document_without_text_has_a_reason() =>
        Assert.StartsWith("a PDF without text, only pictures", Reading.Reason("a.pdf", Pdf(_ => { })), StringComparison.Ordinal);

    [Fact]
    public void A_document_is_known_whatever_its_name() => Assert.Equal("One.\n", Reading.Text("a.txt", Pdf(page => page(50, 700, 11, "One."))));

    [Fact]
    public void A_document_cut_short_at_any_place_gives_text_or_one_line()
    {
        var whole = Pdf(page => page(50, 700, 11, "The towns met."));
        for (var length = 10; length < whole.Length; length += 211)
        {
            var read = ReportFiles.Read(new(new("a.pdf", "a.pdf"), whole[..length], null));
            Assert.True(read.Text is not null || read.Skipped!.Reason.Length > 0);
        }
    }

    [Theory]
    [InlineData("%PDF-1.7\n", "a broken PDF")]
    [InlineData("%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 1 0 R >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n", "a ")]
    [InlineData("%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Count 1/Kids[2 0 R]>>\nendobj\ntrailer\n<</Root 1 0 R>>\n", "a ")]
    public void A_document_that_makes_no_sense_is_one_line(string content, string reason) =>
        Assert.StartsWith(reason, Reading.Reason("a.pdf", Encoding.ASCII.GetBytes(content)), StringComparison.Ordinal);

    [Fact]
    public void A_protected_document_is_one_line()
    {
        var content = "%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Count 0/Kids[]>>\nendobj\n3 0 obj\n<</Filter/Standard/V 1/R 2/P -44/O("
            + new string('x', 32) + ")/U(" + new string('y', 32) + ")>>\nendobj\ntrailer\n<</Root 1 0 R/Encrypt 3 0 R/ID[(1234567890123456)(1234567890123456)]/Size 4>>\n%%EOF\n";
        Assert.Equal("protected by a password; save it without one", Reading.Reason("a.pdf", Encoding.ASCII.GetBytes(content)));
    }

    [Fact]
    public void A_page_that_unpacks_to_beyond_sense_is_one_line()
    {
        using var packed = new MemoryStream();
        using (var stream = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            var blank = new byte[1 << 20];
            Array.Fill(blank, (byte)' ');
            for (var i = 0; i < 300; i++) stream.Write(blank);
        }
        using var document = new MemoryStream();
        document.Write(Encoding.ASCII.GetBytes("%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Count 1/Kids[3 0 R]>>\nendobj\n"
            + "3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R>>\nendobj\n4 0 obj\n<</Filter/FlateDecode/Length " + packed.Length + ">>\nstream\n"));
        packed.WriteTo(document);
        document.Write("\nendstream\nendobj\ntrailer\n<</Root 1 0 R/Size 5>>\n%%EOF\n"u8);
        Assert.Equal("a PDF that unpacks to more than 256 MiB", Reading.Reason("a.pdf", document.ToArray()));
    }

    private static byte[] Pdf(params Action<Action<double, double, double, string>>[] pages)
    {
        var builder = new PdfDocumentBuilder { IncludeDocumentInformation = false };
        var font = builder.AddStandard14Font(Standard14Font.Helvetica);
        foreach (var write in pages)
        {
            var page = builder.AddPage(PageSize.A4);
            write((x, y, size, text) => page.AddText(text, size, new PdfPoint(x, y), font));
        }
        return builder.Build();
    }
}
