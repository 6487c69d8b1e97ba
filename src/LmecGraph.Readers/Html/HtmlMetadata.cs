using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using LmecGraph.Text;

namespace LmecGraph.Readers.Html;

/// <summary>What a page says about itself.</summary>
/// <param name="Title">Its title without the name of the site, or null.</param>
/// <param name="Date">Its day of publication as <c>2016-03-05</c>, or null.</param>
internal sealed partial record HtmlMetadata(string? Title, string? Date)
{
    private const int ShortestCut = 20;

    private static readonly string[] TitleNames = ["og:title", "twitter:title", "dc.title", "dcterms.title", "citation_title"];

    // The order is that of trust. When a page was last changed is not asked.
    private static readonly string[] DateNames =
    [
        "article:published_time", "og:published_time", "datepublished", "date", "pubdate", "publishdate", "publish-date", "publication_date", "dc.date", "dc.date.issued",
        "dcterms.date", "dcterms.issued", "dcterms.created", "citation_publication_date", "sailthru.date", "parsely-pub-date",
    ];

    private static readonly string[] Separators = [" | ", " :: ", " « ", " » ", " – ", " — ", " - ", " · "];

    /// <summary>Reads the metadata of a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="main">The part of it that holds the report.</param>
    /// <param name="blocks">The text of that part.</param>
    public static HtmlMetadata Of(IHtmlDocument page, IElement main, IReadOnlyList<TextBlock> blocks)
    {
        var values = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var meta in page.QuerySelectorAll("meta[content]"))
            if ((meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? meta.GetAttribute("itemprop")) is { Length: > 0 } name && meta.GetAttribute("content") is { } value && value.Trim().Length > 0)
                values.TryAdd(name.Trim(), value);
        var linked = LinkedData.Of(page);
        var headings = blocks.Where(b => b.Kind == BlockKind.Heading).Select(b => b.Text).ToList();
        var titles = TitleNames.Select(n => values.GetValueOrDefault(n)).Append(linked.Headline).Append(page.Title);
        var title = titles.Select(OneLine).FirstOrDefault(t => t.Any(char.IsLetterOrDigit));
        var dates = DateNames.Select(n => values.GetValueOrDefault(n)).Append(linked.Published).Append(PrintedTime(main));
        return new(title is null ? null : WithoutSite(title, values.GetValueOrDefault("og:site_name"), headings), dates.Select(Day).FirstOrDefault(d => d is not null));
    }

    /// <summary>The heading of the report, where the title of the page is that and more, or that cut off; else what stands before the name of the site.</summary>
    private static string WithoutSite(string title, string? site, List<string> headings)
    {
        if (headings.Where(h => title.Contains(h, StringComparison.OrdinalIgnoreCase) && 2 * h.Length >= title.Length).MaxBy(h => h.Length) is { } heading) return heading;
        var cut = title.TrimEnd('.', '…', ' ');
        if (cut.Length >= ShortestCut && headings.Find(h => h.StartsWith(cut, StringComparison.OrdinalIgnoreCase)) is { } whole) return whole;
        foreach (var separator in Separators)
        {
            var at = title.LastIndexOf(separator, StringComparison.Ordinal);
            if (at <= 0) continue;
            var (before, after) = (title[..at].Trim(), title[(at + separator.Length)..].Trim());
            if (site is not null && string.Equals(after, OneLine(site), StringComparison.OrdinalIgnoreCase)) return before;
            // Dashes are part of many titles.
            if (separator[1] is not ('–' or '—' or '-')) return before;
        }
        return title;
    }

    /// <summary>A time that is marked as that of publication, or the only one on the page.</summary>
    private static string? PrintedTime(IElement main)
    {
        var times = main.QuerySelectorAll("time");
        var marked = times.FirstOrDefault(t => t.HasAttribute("pubdate") || t.GetAttribute("itemprop") == "datePublished" || Publication().IsMatch(t.GetAttribute("class") ?? ""));
        var time = marked ?? (times.Length == 1 ? times[0] : null);
        return time is null ? null : time.GetAttribute("datetime") is { Length: > 0 } machine ? machine : time.TextContent;
    }

    private static string? Day(string? value)
    {
        if (value is null || value.Length > 60) return null;
        if (IsoDay().Match(value) is { Success: true } iso) return Period.Parse($"{iso.Groups[1]}-{iso.Groups[2]}-{iso.Groups[3]}")?.ToString();
        var tokens = Tokenizer.Tokenize(value);
        return DateExpression.In(tokens, 0, tokens.Count, null).FirstOrDefault()?.Period.ToString() is { Length: 10 } day ? day : null;
    }

    private static string OneLine(string? text)
    {
        var writer = new BlockWriter();
        writer.Append(text);
        return writer.Blocks is [var block, ..] ? block.Text : "";
    }

    [GeneratedRegex(@"^\s*(\d{4})[-/]?(\d{2})[-/]?(\d{2})(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex IsoDay();

    [GeneratedRegex(@"publish|posted|entry-date|post-date|pubdate", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Publication();
}
