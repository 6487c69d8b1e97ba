using LmecGraph.Lexicon;
using LmecGraph.Text;

namespace LmecGraph.Documents;

/// <summary>Finds what a report prints about itself: front matter, masthead, title, date, contact block, "About".</summary>
public static class DocumentAnalysis
{
    private const int LongestHeading = 8;
    private const int LongestPageList = 8;
    private const int LongestLink = 40;

    /// <summary>Reads title, date and sections of a text.</summary>
    /// <param name="name">Name of the document.</param>
    /// <param name="text">Its text.</param>
    /// <param name="words">Word classes that tell a headline from the furniture above it.</param>
    public static Document Analyse(string name, TokenizedText text, WordClasses words)
    {
        var frontMatter = FrontMatter.Read(text.Text);
        var title = frontMatter?.Title is { } printed && text.Blocks.Count > 0 && printed.Contains(BlockSpan(text, 0)) ? 0 : new TitleFinder(text, words).Block();
        var bodyStart = title >= 0 ? Start(text, title) : frontMatter?.End ?? 0;
        var date = frontMatter?.Date is { } value ? ReadDate(value.Of(text.Text)) : null;
        return new Document(name, text.Text, title >= 0 ? Markup.Without(BlockSpan(text, title).Of(text.Text)) : null, date ?? PrintedDate(text, title, bodyStart), Sections(text, bodyStart));
    }

    /// <summary>The date of the front matter in any usual form.</summary>
    private static Period? ReadDate(string value)
    {
        if (Period.Parse(value.Length > 10 ? value[..10] : value) is { } iso) return iso;
        var tokens = Tokenizer.Tokenize(value);
        return DateExpression.In(tokens, 0, tokens.Count, null).FirstOrDefault()?.Period;
    }

    private static Period? PrintedDate(TokenizedText text, int title, int bodyStart)
    {
        var last = Math.Min(text.Blocks.Count, Math.Max(title + 4, 4));
        for (var b = 0; b < last; b++)
        {
            var (first, end) = (text.Blocks[b].First, text.Blocks[b].End);
            if (end - first > 12 && BlockSpan(text, b).Start >= bodyStart) continue;
            foreach (var date in DateExpression.In(text.Tokens, first, end, null))
                if (date.Period.First == date.Period.Last && (BlockSpan(text, b).Start < bodyStart || end - first <= 8)) return date.Period;
        }
        return null;
    }

    private static List<Section> Sections(TokenizedText text, int bodyStart)
    {
        var sections = new List<Section>();
        var (start, kind) = (0, bodyStart > 0 ? SectionKind.Masthead : SectionKind.Body);
        for (var b = 0; b < text.Blocks.Count; b++)
        {
            var at = Start(text, b);
            var next = at < bodyStart ? SectionKind.Masthead
                : kind is SectionKind.Body or SectionKind.Background && at > bodyStart && IsHeading(text, b) && IsBackground(text, b, isLate: at > text.Text.Length / 2) ? SectionKind.Background
                : KindOf(text, b, kind == SectionKind.Masthead || (kind == SectionKind.Background && IsHeading(text, b)) ? SectionKind.Body : kind);
            if (next == kind) continue;
            if (at > start) sections.Add(new Section(kind, TextSpan.Between(start, at)));
            (start, kind) = (at, next);
        }
        sections.Add(new Section(kind, TextSpan.Between(start, text.Text.Length)));
        return sections;
    }

    private static SectionKind KindOf(TokenizedText text, int block, SectionKind current)
    {
        var tokens = text.Tokens;
        var (first, length) = (text.Blocks[block].First, text.Blocks[block].End - text.Blocks[block].First);
        var (word, second) = (tokens[first], length > 1 ? tokens[first + 1] : null);
        if (word.Lower is "contact" or "contacts" && length <= 4) return SectionKind.Contact;
        if (word.Lower == "about" && word.IsCapitalized && second is { IsCapitalized: true } or { Lower: "us" or "the" } && HasEarlySign(text, first, length, ":") is var colon
            && (colon || length <= 8)) return SectionKind.About;
        if (word.Lower is "media" or "press" && second?.Is("contact") == true) return SectionKind.Contact;
        if (length <= 3 && word.Lower is "related" or "share" or "tags") return SectionKind.Furniture;
        if (length <= LongestPageList && word.Lower is "previous" or "related" or "past" or "latest" or "recent" or "upcoming" or "other" or "similar" && ListsPages(text, first, length)) return SectionKind.Furniture;
        return current == SectionKind.Furniture && (length > LongestLink || tokens[first + length - 1].Text == ":") ? SectionKind.Body : current;
    }

    /// <summary>A heading of Markdown, or a short line that no sign ends.</summary>
    private static bool IsHeading(TokenizedText text, int block)
    {
        var (first, end) = (text.Blocks[block].First, text.Blocks[block].End);
        for (var i = text.Tokens[first].Span.Start - 1; i >= 0 && text.Text[i] is ' ' or '#' or '*'; i--)
            if (text.Text[i] == '#') return true;
        return end - first <= LongestHeading && text.Tokens[first].IsCapitalized && text.Tokens[end - 1] is { Kind: TokenKind.Word } or { Text: ":" };
    }

    /// <summary><c>A brief history of …</c>; in the second half also <c>Background</c>, <c>Notes to editors</c>: what many reports begin with tells of the event itself.</summary>
    private static bool IsBackground(TokenizedText text, int block, bool isLate)
    {
        var (first, length) = (text.Blocks[block].First, text.Blocks[block].End - text.Blocks[block].First);
        for (var i = first; i < first + Math.Min(length, 3); i++)
            if (text.Tokens[i].Is("history") && (i + 1 == first + length || text.Tokens[i + 1].Is("of"))) return true;
        return isLate && length <= 4 && (text.Tokens[first].Is("background") || Enumerable.Range(first, length).Any(i => text.Tokens[i].Lower is "editors" or "editor" or "editors'"));
    }

    /// <summary><c>Previous meetings &amp; events</c>, <c>Related news</c>: what follows are links to other pages.</summary>
    private static bool ListsPages(TokenizedText text, int first, int length)
    {
        for (var i = first + 1; i < first + length; i++)
            if (text.Tokens[i].Lower is "meetings" or "events" or "news" or "articles" or "posts" or "stories" or "links" or "releases" or "publications" or "pages") return true;
        return false;
    }

    private static bool HasEarlySign(TokenizedText text, int first, int length, string sign)
    {
        for (var i = first; i < first + Math.Min(length, 10); i++)
            if (text.Tokens[i].Text == sign) return true;
        return false;
    }

    private static int Start(TokenizedText text, int block) => text.Tokens[text.Blocks[block].First].Span.Start;

    private static TextSpan BlockSpan(TokenizedText text, int block) => text.Span(text.Blocks[block].First, text.Blocks[block].End);
}
