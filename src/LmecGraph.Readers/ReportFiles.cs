using LmecGraph.Documents;
using LmecGraph.Readers.Archives;
using LmecGraph.Readers.Docx;
using LmecGraph.Readers.Html;
using LmecGraph.Readers.Mail;
using LmecGraph.Readers.Pdf;

namespace LmecGraph.Readers;

/// <summary>From files of any kind to the texts of reports, in two steps: the first takes files apart, the second may run on several threads.</summary>
public static class ReportFiles
{
    private const int DeepestArchive = 3;

    /// <summary>Endings of the kinds of file that are read, lower case.</summary>
    public static IReadOnlyList<string> Endings { get; } = [".txt", ".md", ".markdown", ".html", ".htm", ".xhtml", ".docx", ".pdf", ".eml", ".zip"];

    /// <summary>Reads files one after the other, each when it is asked for; archives and mails give a document for each file in them.</summary>
    /// <param name="files">The files.</param>
    /// <param name="maximum">The most bytes that a file may have.</param>
    public static IEnumerable<ReportSource> Open(IEnumerable<SourceFile> files, long maximum = FileReader.DefaultMaximum)
    {
        ArgumentNullException.ThrowIfNull(files);
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            var content = FileReader.Read(file, maximum);
            foreach (var source in TakeApart(new(file, content.Bytes, content.Skipped?.Reason), maximum, 0))
            {
                var isNew = source.Bytes is null || names.Add(source.File.Name);
                yield return isNew ? source : new(source.File, null, $"another document of this run is also called {source.File.Name}");
            }
        }
    }

    /// <summary>Finds the text of one document. Same bytes, same text.</summary>
    public static ReportText Read(ReportSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (source.Bytes is not { } bytes) return Skip(source.Problem!);
        try
        {
            var text = FileKinds.Of(source.File.Name, bytes) switch
            {
                FileKind.Html => Page(bytes),
                FileKind.Docx => Extracted(DocxReader.Read(bytes), "a Word document without text"),
                FileKind.Pdf => Extracted(PdfReader.Read(bytes), "a PDF without text, only pictures (scanned?); let a program for text recognition read it first"),
                FileKind.Mail => Extracted(MailReader.Read(bytes), "a mail without text"),
                FileKind.Zip => throw new UnreadableFileException($"archives in archives, more than {DeepestArchive} deep; unpack them"),
                _ => Plain(bytes),
            };
            return string.IsNullOrWhiteSpace(text) ? Skip("nothing but white space") : new(source.File, text, null);
        }
        catch (UnreadableFileException unreadable)
        {
            return Skip(unreadable.Message);
        }

        ReportText Skip(string reason) => new(source.File, null, new(source.File.Path, reason));
    }

    private static IEnumerable<ReportSource> TakeApart(ReportSource source, long maximum, int depth)
    {
        var kind = KindOf(source);
        if (depth >= DeepestArchive || kind is not (FileKind.Mail or FileKind.Zip)) return [source];
        IEnumerable<ReportSource> inside = kind == FileKind.Zip ? ZipReader.Files(source.File, source.Bytes!, maximum) : MailAndAttachments(source, maximum);
        return inside.SelectMany(part => ReferenceEquals(part, source) ? [part] : TakeApart(part, maximum, depth + 1));
    }

    /// <summary>The mail, then its attachments of kinds that are read; a mail that only carries others is not a document itself.</summary>
    private static List<ReportSource> MailAndAttachments(ReportSource mail, long maximum)
    {
        var (parts, names) = (new List<ReportSource>(), new HashSet<string>(StringComparer.Ordinal));
        var hasText = true;
        try
        {
            hasText = MailReader.Read(mail.Bytes!).Blocks.Count > 0;
            foreach (var (given, bytes) in MailReader.Attachments(mail.Bytes!).Where(a => Endings.Contains(Path.GetExtension(a.Name).ToLowerInvariant())))
            {
                var name = string.Concat(Path.GetFileName(given.Replace('\\', '/')).Where(c => !char.IsControl(c)));
                for (var number = 2; !names.Add(name); number++) name = $"{Path.GetFileNameWithoutExtension(given)} ({number}){Path.GetExtension(given)}";
                var file = new SourceFile($"{mail.File.Name}/{name}", $"{mail.File.Path}/{name}");
                parts.Add(bytes.Length > maximum ? new(file, null, FileReader.TooLong(bytes.Length, maximum)) : bytes.Length == 0 ? new(file, null, "empty") : new(file, bytes, null));
            }
        }
        catch (UnreadableFileException)
        {
            // It is said when the mail itself is read.
        }
        return hasText || parts.Count == 0 ? [mail, .. parts] : parts;
    }

    private static FileKind KindOf(ReportSource source)
    {
        try
        {
            return source.Bytes is null ? FileKind.Text : FileKinds.Of(source.File.Name, source.Bytes);
        }
        catch (UnreadableFileException)
        {
            return FileKind.Text;
        }
    }

    private static string Page(byte[] bytes)
    {
        var html = HtmlEncoding.Decode(bytes) ?? throw NotText();
        return HtmlSigns.HasTags(html) ? Extracted(HtmlReader.Read(html), "a web page without text") : html;
    }

    private static string Plain(byte[] bytes) => TextDecoder.Decode(bytes) ?? throw NotText();

    private static string Extracted(ExtractedReport report, string otherwise) => report.Blocks.Count > 0 ? report.ToText() : throw new UnreadableFileException(otherwise);

    private static UnreadableFileException NotText() => new("not text (binary, or broken UTF-16)");
}
