using System.IO.Compression;
using LmecGraph.Documents;
using LmecGraph.Readers.Html;
using LmecGraph.Readers.Mail;

namespace LmecGraph.Readers;

/// <summary>Tells what kind of file some bytes are: by what they begin with, and where that does not tell by the ending of the name.</summary>
internal static class FileKinds
{
    private const int LongestHead = 1024;

    private static readonly byte[] CompoundFile = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <summary>The kind of a file.</summary>
    /// <param name="name">Its name; only the ending counts.</param>
    /// <param name="bytes">All of it.</param>
    /// <exception cref="UnreadableFileException">It is of a kind that is known and not read.</exception>
    public static FileKind Of(string name, byte[] bytes)
    {
        var start = bytes.AsSpan(0, Math.Min(bytes.Length, LongestHead));
        if (start.IndexOf("%PDF-"u8) >= 0) return FileKind.Pdf;
        if (start.StartsWith("PK\x3\x4"u8) || start.StartsWith("PK\x5\x6"u8)) return Packed(bytes);
        if (start.StartsWith(CompoundFile)) throw new UnreadableFileException(Compound(bytes));
        if (start.StartsWith("{\\rtf"u8)) throw new UnreadableFileException("rich text (RTF); save it as .docx or .txt");
        var head = TextDecoder.Decode(start[..(start.Length & ~1)]) ?? TextDecoder.Decode(start[..Math.Max(0, start.Length - 1)]) ?? "";
        if (HtmlSigns.Begin(head)) return FileKind.Html;
        if (MailSigns.Begin(head)) return FileKind.Mail;
        return Path.GetExtension(name).ToLowerInvariant() switch
        {
            ".html" or ".htm" or ".xhtml" => FileKind.Html,
            ".eml" => FileKind.Mail,
            _ => FileKind.Text,
        };
    }

    private static FileKind Packed(byte[] bytes)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes));
            if (archive.GetEntry("[Content_Types].xml") is not null)
            {
                foreach (var entry in archive.Entries)
                {
                    if (entry.FullName.StartsWith("word/", StringComparison.Ordinal)) return FileKind.Docx;
                    if (entry.FullName.StartsWith("xl/", StringComparison.Ordinal)) throw new UnreadableFileException("an Excel workbook; save its text as .txt");
                    if (entry.FullName.StartsWith("ppt/", StringComparison.Ordinal)) throw new UnreadableFileException("a PowerPoint presentation; save it as .pdf");
                }
            }
            if (archive.Entries is [{ FullName: "mimetype" }, ..]) throw new UnreadableFileException("an OpenDocument or EPUB file; save it as .docx or .pdf");
        }
        catch (InvalidDataException)
        {
            // Who unpacks it will say what is wrong.
        }
        return FileKind.Zip;
    }

    // Names of streams are UTF-16.
    private static string Compound(byte[] bytes) => bytes.AsSpan().IndexOf("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"u8) >= 0
        ? "protected by a password; save it without one"
        : "a Word document of the old kind (.doc) or another old Office file; save it as .docx";
}
