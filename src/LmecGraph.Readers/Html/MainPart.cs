using AngleSharp.Dom;

namespace LmecGraph.Readers.Html;

/// <summary>Chooses the element of a page that holds the report.</summary>
internal static class MainPart
{
    /// <summary>
    /// What the page itself calls <c>main</c>, else its <c>article</c>, where it holds two thirds of the running text; else the whole page.
    /// </summary>
    public static IElement Of(IElement body, Furniture furniture)
    {
        var weights = TextWeights.Of(body, furniture.Has);
        return Heaviest("main, [role=main]") ?? Heaviest("article, [itemprop=articleBody]") ?? body;

        IElement? Heaviest(string selector)
        {
            var heaviest = body.QuerySelectorAll(selector).MaxBy(e => weights[e].Running);
            return heaviest is not null && 3 * weights[heaviest].Running >= 2 * weights[body].Running && weights[heaviest].Running > 0 ? heaviest : null;
        }
    }
}
