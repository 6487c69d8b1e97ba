using System.Globalization;
using System.Text;
using LmecGraph.Text;

namespace LmecGraph.Documents;

/// <summary>Writes a title out that stands in the front matter in double quotes with escapes and folded lines: <c>"Harris\u2019s visit to\</c> … <c>"</c>.</summary>
public static class QuotedTitle
{
    /// <summary>The text with its title on one line and without escapes; the text itself where there are none.</summary>
    public static string WriteOut(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!text.StartsWith("---", StringComparison.Ordinal) || FrontMatter.Read(text)?.Title is not { } title || title.Start == 0 || text[title.Start - 1] != '"') return text;
        var written = title.Of(text);
        return written.Contains('\\', StringComparison.Ordinal) ? string.Concat(text.AsSpan(0, title.Start), Plain(written), text.AsSpan(title.End)) : text;
    }

    private static string Plain(string written)
    {
        var plain = new StringBuilder(written.Length);
        for (var i = 0; i < written.Length; i++)
        {
            if (written[i] is '\n' or '\r') i = Fold(written, i, plain, ' ');
            else if (written[i] != '\\' || i + 1 == written.Length) plain.Append(written[i]);
            else if (written[i + 1] is '\n' or '\r') i = Fold(written, i + 1, plain, null);
            else if (Length(written[i + 1]) is > 0 and var digits && i + 1 + digits < written.Length && int.TryParse(written.AsSpan(i + 2, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) && code <= char.MaxValue)
            {
                plain.Append((char)code);
                i += 1 + digits;
            }
            else plain.Append(written[++i] switch { 'n' or 't' or 'r' or '_' => ' ', var other => other });
        }
        return plain.ToString();
    }

    /// <summary>Steps over the end of a line and the indentation of the next; the last character stepped over.</summary>
    private static int Fold(string written, int at, StringBuilder plain, char? between)
    {
        while (at + 1 < written.Length && char.IsWhiteSpace(written[at + 1])) at++;
        if (between is { } blank) plain.Append(blank);
        return at;
    }

    /// <summary>How many digits of a code stand behind the letter of an escape.</summary>
    private static int Length(char letter) => letter switch { 'x' => 2, 'u' => 4, _ => 0 };
}
