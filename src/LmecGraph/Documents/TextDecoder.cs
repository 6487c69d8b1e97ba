using System.Text;

namespace LmecGraph.Documents;

/// <summary>
/// From the bytes of a text file to its text. Nothing is added, dropped or changed; only a byte order mark is no part of the text.
/// </summary>
public static class TextDecoder
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly UnicodeEncoding Utf16Little = new(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true);
    private static readonly UnicodeEncoding Utf16Big = new(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true);

    /// <summary>What bytes 80 to 9F mean in Windows-1252; the five that mean nothing there are the controls of Latin-1, as browsers have it.</summary>
    private const string Windows1252 =
        "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F" +
        "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    /// <summary>Decodes UTF-8 and UTF-16 with or without mark, else Windows-1252.</summary>
    /// <returns>The text, or null where the bytes are no text: they hold NUL, or many other control characters.</returns>
    public static string? Decode(ReadOnlySpan<byte> bytes)
    {
        var text = DecodeAny(bytes);
        return text is not null && IsText(text) ? text : null;
    }

    private static string? DecodeAny(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) return Strictly(Utf8, bytes[3..]) ?? DecodeWindows1252(bytes[3..]);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])) return Strictly(Utf16Little, bytes[2..]);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return Strictly(Utf16Big, bytes[2..]);
        if (bytes.Contains((byte)0)) return Utf16WithoutMark(bytes) is { } utf16 ? Strictly(utf16, bytes) : null;
        return Strictly(Utf8, bytes) ?? DecodeWindows1252(bytes);
    }

    // In UTF-16 of any Latin text the high bytes are mostly 0, the low ones never.
    private static UnicodeEncoding? Utf16WithoutMark(ReadOnlySpan<byte> bytes)
    {
        var (even, odd) = (0, 0);
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] != 0) continue;
            if (i % 2 == 0) even++;
            else odd++;
        }
        var many = bytes.Length / 4;
        return (even, odd) switch
        {
            (0, _) when odd > many => Utf16Little,
            (_, 0) when even > many => Utf16Big,
            _ => null,
        };
    }

    private static string? Strictly(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static string DecodeWindows1252(ReadOnlySpan<byte> bytes) => string.Create(bytes.Length, bytes, (text, source) =>
    {
        for (var i = 0; i < text.Length; i++)
            text[i] = source[i] is >= 0x80 and < 0xA0 ? Windows1252[source[i] - 0x80] : (char)source[i];
    });

    private static bool IsText(string text)
    {
        var controls = 0;
        foreach (var unit in text)
        {
            if (unit == '\0') return false;
            if (unit < ' ' && unit is not ('\t' or '\n' or '\r' or '\f' or '\v')) controls++;
        }
        return controls <= text.Length / 100;
    }
}
