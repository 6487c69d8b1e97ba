using AngleSharp.Html.Parser;

namespace LmecGraph.Readers.Html;

/// <summary>Reads a web page: its report without menus, captions and buttons, title and date from its metadata.</summary>
internal static class HtmlReader
{
    private const int DeepestNesting = 4000;
    private const int DeepestTree = 512;

    /// <summary>Reads the text of a page.</summary>
    /// <exception cref="UnreadableFileException">Its tags are nested beyond any sense.</exception>
    public static ExtractedReport Read(string html)
    {
        if (NestingDepth.Exceeds(html, DeepestNesting)) throw new UnreadableFileException($"tags nested more than {DeepestNesting} deep");
        var parser = new HtmlParser(new HtmlParserOptions { MaximumDepth = DeepestTree, SkipComments = true, DisableElementPositionTracking = true });
        using var page = parser.ParseDocument(html);
        if (page.Body is not { } body) return new(null, null, []);
        var furniture = Furniture.Of(body);
        var main = MainPart.Of(body, furniture);
        var blocks = HtmlBlocks.Of(main, furniture);
        var metadata = HtmlMetadata.Of(page, main, blocks);
        return new(metadata.Title, metadata.Date, blocks);
    }
}
