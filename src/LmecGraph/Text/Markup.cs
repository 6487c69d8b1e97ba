using System.Buffers;
using System.Globalization;
using System.Text;

namespace LmecGraph.Text;

/// <summary>Signs of Markdown and HTML that are not part of what a text says.</summary>
public static class Markup
{
    private const int LongestTag = 4096;

    private static readonly SearchValues<char> Signs = SearchValues.Create("*#`\\_![]{<>&");

    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdefABCDEF");

    private static readonly SearchValues<char> EntitySigns = SearchValues.Create("#abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");

    /// <summary>Number of characters to step over at <paramref name="at"/>, 0 where text stands there.</summary>
    public static int Length(string text, int at, int limit) => text[at] switch
    {
        '\\' when at + 1 < limit && text[at + 1] == '_' => 2,
        '\\' => 1 + Escaped(text, at + 1, limit),
        '*' or '#' or '`' or '_' => 1,
        '!' when at + 1 < limit && text[at + 1] == '[' => Image(text, at, limit),
        '[' => 1,
        ']' when at + 1 < limit && text[at + 1] == '(' => 1 + Until(text, at + 1, limit, ')'),
        ']' => 1,
        '{' when at + 1 < limit && text[at + 1] is ':' or '%' or '{' => Until(text, at, limit, '}'),
        '<' when at + 1 < limit && (char.IsAsciiLetter(text[at + 1]) || text[at + 1] is '/' or '!') && !IsAutolink(text, at, limit) => Until(text, at, limit, '>'),
        '<' or '>' => 1,
        '&' when Entity(text, at, limit) is var length and > 0 => length,
        _ => 0,
    };

    /// <summary>A text without its markup, white space folded to single blanks.</summary>
    public static string Without(string text)
    {
        if (text.AsSpan().IndexOfAny(Signs) >= 0)
        {
            var plain = new StringBuilder(text.Length);
            for (var i = 0; i < text.Length;)
            {
                var length = Length(text, i, text.Length);
                if (length == 0) plain.Append(text[i]);
                else if (text[i] == '\\' && length == 2) plain.Append(' ');
                else if (text[i] == '\\' && length > 2)
                {
                    if (Letter(text.AsSpan(i + 2, length - 2)) is var letter && !IsInvisible(letter)) plain.Append(letter);
                    length += Joint(text, i + length);
                }
                i += Math.Max(1, length);
            }
            text = plain.ToString();
        }
        return IsFolded(text) ? text : string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Only single blanks between words, as nearly always.</summary>
    private static bool IsFolded(string text)
    {
        var isBlank = true;
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c)) isBlank = false;
            else if (isBlank || c != ' ') return false;
            else isBlank = true;
        }
        return !isBlank || text.Length == 0;
    }

    /// <summary><c>u2019</c>, <c>xE9</c>: the number of a letter or sign in the front matter of a page, which is no word.</summary>
    private static int Escaped(string text, int at, int limit)
    {
        var digits = at >= limit ? 0 : text[at] switch { 'u' => 4, 'x' => 2, _ => 0 };
        return digits > 0 && at + digits < limit && text.AsSpan(at + 1, digits).IndexOfAnyExcept(HexDigits) < 0 ? 1 + digits : 0;
    }

    /// <summary>The letter or sign that a number stands for.</summary>
    private static char Letter(ReadOnlySpan<char> digits) => (char)ushort.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    /// <summary>A joiner or a mark of direction, which nobody sees.</summary>
    private static bool IsInvisible(char letter) => char.GetUnicodeCategory(letter) is UnicodeCategory.Format or UnicodeCategory.Control;

    /// <summary>The backslash behind such a number at the end of a line, and the blanks before the rest of the word on the next one.</summary>
    private static int Joint(string text, int at)
    {
        if (at + 1 >= text.Length || text[at] != '\\' || text[at + 1] is not ('\n' or '\r')) return 0;
        var next = at + 1;
        while (next < text.Length && char.IsWhiteSpace(text[next])) next++;
        return next - at;
    }

    private static bool IsAutolink(string text, int at, int limit) =>
        at + 8 < limit && (text.AsSpan(at + 1, 4).SequenceEqual("http") || text.AsSpan(at + 1, 4).SequenceEqual("mail"));

    private static int Image(string text, int at, int limit)
    {
        var close = text.IndexOf(']', at, Math.Min(limit - at, LongestTag));
        return close < 0 ? 2 : close + 1 < limit && text[close + 1] == '(' ? close + 1 - at + Until(text, close + 1, limit, ')') : close + 1 - at;
    }

    private static int Until(string text, int at, int limit, char close)
    {
        var end = text.IndexOf(close, at, Math.Min(limit - at, LongestTag));
        return end < 0 ? 1 : end + 1 - at;
    }

    private static int Entity(string text, int at, int limit)
    {
        var end = text.IndexOf(';', at, Math.Min(limit - at, 9));
        return end > at + 1 && text.AsSpan(at + 1, end - at - 1).IndexOfAnyExcept(EntitySigns) < 0 ? end + 1 - at : 0;
    }
}
