using System.Text;
using System.Text.RegularExpressions;
using LmecGraph.Documents;

namespace LmecGraph.Readers.Html;

/// <summary>From the bytes of a page to its text. Byte order mark and valid UTF-8 come before what the page says of itself, which is often wrong.</summary>
internal static partial class HtmlEncoding
{
    private const int LongestHead = 4096;

    /// <summary>Decodes a page; null where the bytes are no text.</summary>
    public static string? Decode(byte[] bytes)
    {
        var head = Encoding.Latin1.GetString(bytes, 0, Math.Min(bytes.Length, LongestHead));
        if (Declared(head) is { } encoding && !HasMark(bytes) && !IsUtf8(bytes)) return encoding.GetString(bytes);
        return TextDecoder.Decode(bytes);
    }

    // What browsers read as Windows-1252 and UTF-8 the decoder of plain text reads too.
    private static Encoding? Declared(string head)
    {
        var name = Charset().Match(head) is { Success: true } match ? match.Groups[1].Value.ToLowerInvariant() : "";
        return name is "" or "utf-8" or "utf8" or "utf-16" or "iso-8859-1" or "latin1" or "us-ascii" or "ascii" or "windows-1252"
            ? null
            : CodePagesEncodingProvider.Instance.GetEncoding(name == "gb2312" ? "gb18030" : name);
    }

    private static bool HasMark(byte[] bytes) => bytes is [0xEF, 0xBB, 0xBF, ..] or [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];

    // Text of other encodings is next to never valid UTF-8; pure ASCII proves nothing.
    private static bool IsUtf8(byte[] bytes) => System.Text.Unicode.Utf8.IsValid(bytes) && bytes.AsSpan().ContainsAnyInRange((byte)0x80, (byte)0xFF);

    [GeneratedRegex("""(?:charset|encoding)\s*=\s*["']?\s*([A-Za-z0-9_:.-]{2,40})""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Charset();
}
