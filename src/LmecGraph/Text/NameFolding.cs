using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace LmecGraph.Text;

/// <summary>
/// The form under which names are compared: small letters without accents, words parted by one blank, no punctuation, no leading "the".
/// Our own table, since without the framework's culture data <see cref="string.Normalize()"/> leaves every letter as it is.
/// </summary>
public static class NameFolding
{
    private const char Apostrophe = '\'';
    private const int LongestOnStack = 128;
    private static readonly FrozenDictionary<Rune, string> Table = Load();

    /// <summary>
    /// Folds a name: <c>"The Children’s  Fund"</c> → <c>childrens fund</c>, <c>Raúl Estrada-Oyuela</c> → <c>raul estrada oyuela</c>.
    /// An apostrophe inside a word is dropped, all other signs part words. Folding a folded name changes nothing. Linear in the length.
    /// </summary>
    /// <returns>Empty where the name has neither letter nor digit.</returns>
    public static string Fold(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Ascii.IsValid(name) ? FoldAscii(name) : FoldAny(name);
    }

    /// <summary>The same as <see cref="FoldAny"/>, without a look at the table; nearly all names are of these letters.</summary>
    private static string FoldAscii(string name)
    {
        var folded = name.Length <= LongestOnStack ? stackalloc char[LongestOnStack] : new char[name.Length];
        var (length, wordEnded, apostrophe) = (0, false, false);
        foreach (var c in name)
        {
            if (c is Apostrophe or '`')
            {
                // A second one in a row is a quotation mark.
                wordEnded |= apostrophe;
                apostrophe = true;
                continue;
            }
            if (!char.IsAsciiLetterOrDigit(c))
            {
                wordEnded = true;
                continue;
            }
            if (wordEnded && length > 0) folded[length++] = ' ';
            (wordEnded, apostrophe) = (false, false);
            folded[length++] = char.ToLowerInvariant(c);
        }
        return WithoutArticle(folded[..length].ToString());
    }

    private static string FoldAny(string name)
    {
        var folded = new StringBuilder(name.Length);
        var (wordEnded, apostrophe) = (false, false);
        foreach (var rune in name.EnumerateRunes())
        {
            if (IsSilent(rune)) continue;
            var lower = Rune.ToLowerInvariant(rune);
            var form = Table.GetValueOrDefault(lower) ?? Table.GetValueOrDefault(rune);
            if (form is "'" || lower.Value == Apostrophe)
            {
                // A second one in a row is a quotation mark.
                wordEnded |= apostrophe;
                apostrophe = true;
                continue;
            }
            if (form is null && !Rune.IsLetterOrDigit(lower))
            {
                wordEnded = true;
                continue;
            }
            if (wordEnded && folded.Length > 0) folded.Append(' ');
            (wordEnded, apostrophe) = (false, false);
            if (form is null) Append(folded, lower);
            else folded.Append(form);
        }
        return WithoutArticle(folded.ToString());
    }

    /// <summary>The words of a folded name in order; none for an empty one.</summary>
    public static string[] Words(string folded) => folded.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static string WithoutArticle(string folded)
    {
        while (folded.StartsWith("the ", StringComparison.Ordinal)) folded = folded[4..];
        return folded;
    }

    /// <summary>Marks that sit on the letter before, and signs without width such as the soft hyphen.</summary>
    private static bool IsSilent(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format;

    private static void Append(StringBuilder text, Rune rune)
    {
        Span<char> units = stackalloc char[2];
        text.Append(units[..rune.EncodeToUtf16(units)]);
    }

    private static FrozenDictionary<Rune, string> Load()
    {
        using var stream = typeof(NameFolding).Assembly.GetManifestResourceStream("Text/folding.txt")
            ?? throw new InvalidOperationException("The folding table is missing from the assembly.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var table = new Dictionary<Rune, string>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            var blank = line.IndexOf(' ', StringComparison.Ordinal);
            foreach (var letter in line[(blank + 1)..].EnumerateRunes()) table.Add(letter, line[..blank]);
        }
        return table.ToFrozenDictionary();
    }
}
