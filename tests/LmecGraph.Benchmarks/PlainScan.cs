using System.Text.RegularExpressions;

namespace LmecGraph.Benchmarks;

/// <summary>What reading is measured beside: ten source-generated expressions of the kind that one would write first, over the same text.</summary>
internal static partial class PlainScan
{
    private static readonly Regex[] All =
    [
        Person(), Titled(), Ministry(), Body(), Acronym(), Event(), Date(), Host(), Speech(), Place(),
    ];

    /// <summary>Number of matches of all ten.</summary>
    public static int Count(string text)
    {
        var count = 0;
        foreach (var expression in All)
            foreach (var _ in expression.EnumerateMatches(text)) count++;
        return count;
    }

    [GeneratedRegex(@"\b(?:Mr|Ms|Mrs|Dr|Prof)\.? [A-Z][a-z]+(?: [A-Z][a-z]+){0,2}")]
    private static partial Regex Person();

    [GeneratedRegex(@"[A-Z][a-z]+ [A-Z][a-z]+, (?:Director|Minister|President|Secretary|Head)[^.;]{0,60}")]
    private static partial Regex Titled();

    [GeneratedRegex(@"Ministry of (?:[A-Z][a-z]+(?:,| and|)? ?)+")]
    private static partial Regex Ministry();

    [GeneratedRegex(@"(?:[A-Z][a-z]+ )+(?:Institute|Center|Centre|Foundation|University|Council|Bank|Agency)\b")]
    private static partial Regex Body();

    [GeneratedRegex(@"\b[A-Z]{3,8}\b")]
    private static partial Regex Acronym();

    [GeneratedRegex(@"(?:[A-Z][a-z]+ )+(?:Forum|Conference|Workshop|Summit|Dialogue|Meeting|Symposium)\b")]
    private static partial Regex Event();

    [GeneratedRegex(@"\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}\b")]
    private static partial Regex Date();

    [GeneratedRegex(@"(?:organi[sz]ed|hosted|supported|sponsored) by [^.;]{1,80}")]
    private static partial Regex Host();

    [GeneratedRegex(@"[A-Z][a-z]+ (?:said|stressed|noted|highlighted|emphasi[sz]ed|added) that\b")]
    private static partial Regex Speech();

    [GeneratedRegex(@"\bheld (?:in|at) [A-Z][A-Za-z ]+")]
    private static partial Regex Place();
}
