using LmecGraph.Documents;
using LmecGraph.Readers.Html;

namespace LmecGraph.Readers;

/// <summary>From files of any kind to the texts of reports, in two steps: the first takes files apart, the second may run on several threads.</summary>
public static class ReportFiles
{
    /// <summary>Endings of the kinds of file that are read, lower case.</summary>
    public static IReadOnlyList<string> Endings { get; } = [".txt", ".md", ".markdown", ".html", ".htm", ".xhtml"];

    /// <summary>Reads files one after the other, each when it is asked for.</summary>
    /// <param name="files">The files.</param>
    /// <param name="maximum">The most bytes that a file may have.</param>
    public static IEnumerable<ReportSource> Open(IEnumerable<SourceFile> files, long maximum = FileReader.DefaultMaximum)
    {
        ArgumentNullException.ThrowIfNull(files);
        foreach (var file in files)
        {
            var content = FileReader.Read(file, maximum);
            yield return new(file, content.Bytes, content.Skipped?.Reason);
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

    private static string Page(byte[] bytes)
    {
        var html = HtmlEncoding.Decode(bytes) ?? throw NotText();
        if (!HtmlSigns.HasTags(html)) return html;
        var report = HtmlReader.Read(html);
        return report.Blocks.Count > 0 ? report.ToText() : throw new UnreadableFileException("a web page without text");
    }

    private static string Plain(byte[] bytes) => TextDecoder.Decode(bytes) ?? throw NotText();

    private static UnreadableFileException NotText() => new("not text (binary, or broken UTF-16)");
}
