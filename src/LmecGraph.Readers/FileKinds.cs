using LmecGraph.Documents;
using LmecGraph.Readers.Html;

namespace LmecGraph.Readers;

/// <summary>Tells what kind of file some bytes are: by what they begin with, and where that does not tell by the ending of the name.</summary>
internal static class FileKinds
{
    private const int LongestHead = 1024;

    /// <summary>The kind of a file.</summary>
    /// <param name="name">Its name; only the ending counts.</param>
    /// <param name="bytes">All of it.</param>
    public static FileKind Of(string name, byte[] bytes)
    {
        var head = TextDecoder.Decode(bytes.AsSpan(0, Math.Min(bytes.Length, LongestHead) & ~1)) ?? "";
        if (HtmlSigns.Begin(head)) return FileKind.Html;
        return Path.GetExtension(name).ToLowerInvariant() switch
        {
            ".html" or ".htm" or ".xhtml" => FileKind.Html,
            _ => FileKind.Text,
        };
    }
}
