using System.Text.RegularExpressions;
using LmecGraph.Documents;
using LmecGraph.Lexicon;
using LmecGraph.Mentions;
using LmecGraph.Text;

namespace LmecGraph.Observations;

/// <summary>The state whose government published a report, as the web addresses in its front matter and contacts tell: <c>news.gov.lk</c>, <c>archives.gov</c>.</summary>
internal static partial class PublisherState
{
    /// <summary>The state of the first address of a government, or null where none stands outside the text.</summary>
    public static string? Of(MarkedText text)
    {
        var document = text.Document;
        var frontMatter = new TextSpan(0, FrontMatter.Read(document.Text)?.End ?? 0);
        return document.Sections.Where(s => s.Kind is SectionKind.Masthead or SectionKind.Contact).Select(s => s.Span).Prepend(frontMatter)
            .SelectMany(s => Host().Matches(s.Of(document.Text))).Select(host => OfHost(host.Groups[1].Value.ToLowerInvariant(), text.Words)).FirstOrDefault(state => state is not null);
    }

    [GeneratedRegex(@"(?:://|@|www\.)([a-z0-9.-]+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Host();

    /// <summary><c>gov.lk</c>, <c>gouv.fr</c>; <c>gov</c> alone is that of the United States.</summary>
    private static string? OfHost(string host, WordClasses words)
    {
        var labels = host.TrimEnd('.').Split('.');
        if (labels.Length > 1 && labels[^1] is "gov" or "mil") return StateRegister.OfDomain("us");
        return labels.Length > 1 && words.Is("governmentdomain", labels[^2]) ? StateRegister.OfDomain(labels[^1]) : null;
    }
}
