using System.Text.RegularExpressions;

namespace LmecGraph.Readers.Pdf;

/// <summary>Finds what stands at the head and the foot of pages: numbers, and lines that return on other pages with other numbers.</summary>
internal static partial class RunningHeads
{
    private const int LinesAtEnd = 3;
    private const int FewestPages = 2;

    /// <summary>Removes these lines.</summary>
    /// <param name="pages">Lines by page.</param>
    public static void Remove(IReadOnlyList<List<PdfLine>> pages)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var shape in pages.SelectMany(p => Ends(p).Select(Shape).Distinct(StringComparer.Ordinal))) counts[shape] = counts.GetValueOrDefault(shape) + 1;
        foreach (var page in pages)
        {
            var left = Ends(page).Where(l => IsPageNumber(l.Text) || (counts[Shape(l)] is var count && count >= FewestPages && 3 * count >= pages.Count)).ToHashSet();
            page.RemoveAll(left.Contains);
        }
    }

    private static IEnumerable<PdfLine> Ends(List<PdfLine> page)
    {
        var ordered = page.OrderByDescending(l => l.Base).ToList();
        return ordered.Take(LinesAtEnd).Concat(ordered.Skip(Math.Max(LinesAtEnd, ordered.Count - LinesAtEnd)));
    }

    private static bool IsPageNumber(string text) => PageNumber().IsMatch(text);

    private static string Shape(PdfLine line) => Digits().Replace(line.Text, "#");

    [GeneratedRegex(@"^\W*(?:page\s*)?\d{1,4}(?:\s*(?:of|/|\|)\s*\d{1,4})?\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PageNumber();

    [GeneratedRegex(@"\d+", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();
}
