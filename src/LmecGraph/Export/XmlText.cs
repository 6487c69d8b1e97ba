using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace LmecGraph.Export;

/// <summary>Text as XML files that Gephi opens can hold it.</summary>
internal static partial class XmlText
{
    /// <summary>Stands in the place of what XML cannot hold.</summary>
    public const char Replacement = '\uFFFD';

    /// <summary>Each character that XML 1.0 forbids (most control characters, lone surrogates) replaced.</summary>
    public static string Legal(string text)
    {
        var start = FirstIllegal(text);
        if (start < 0) return text;
        var legal = new StringBuilder(text, 0, start, text.Length);
        for (var i = start; i < text.Length; i++)
        {
            if (XmlConvert.IsXmlChar(text[i])) legal.Append(text[i]);
            else if (IsPair(text, i)) legal.Append(text[i]).Append(text[++i]);
            else legal.Append(Replacement);
        }
        return legal.ToString();
    }

    /// <summary>
    /// Gephi reads <c>INF</c> as infinity even inside a word (<c>INFRASTRUCTURE</c> becomes <c>InfinityRASTRUCTURE</c>);
    /// a word in capitals that holds it keeps its first letter as a capital only.
    /// </summary>
    public static string WithoutInf(string text) =>
        text.Contains("INF", StringComparison.Ordinal) ? WordWithInf().Replace(text, m => m.Value[0] + m.Value[1..].ToLowerInvariant()) : text;

    [GeneratedRegex("[A-Z]*INF[A-Z]*")]
    private static partial Regex WordWithInf();

    private static int FirstIllegal(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (XmlConvert.IsXmlChar(text[i])) continue;
            if (!IsPair(text, i)) return i;
            i++;
        }
        return -1;
    }

    private static bool IsPair(string text, int i) => i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]);
}
