using System.Text.Json;
using AngleSharp.Html.Dom;

namespace LmecGraph.Readers.Html;

/// <summary>What the JSON-LD of a page says about it (schema.org: Article and its kinds, WebPage).</summary>
/// <param name="Headline">Headline, or null.</param>
/// <param name="Published">Date of publication, or null.</param>
internal sealed record LinkedData(string? Headline, string? Published)
{
    private const int LongestScript = 1 << 20;

    /// <summary>Reads the first values that the scripts of a page give; broken ones are passed over.</summary>
    public static LinkedData Of(IHtmlDocument page)
    {
        var found = new LinkedData(null, null);
        foreach (var script in page.QuerySelectorAll("script[type='application/ld+json']"))
        {
            if (script.TextContent is not { Length: < LongestScript } json) continue;
            try
            {
                using var data = JsonDocument.Parse(json);
                found = Read(data.RootElement, found);
            }
            catch (JsonException)
            {
                // Pages are full of broken scripts; the next source of title and date is asked.
            }
        }
        return found;
    }

    private static LinkedData Read(JsonElement element, LinkedData found)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray()) found = Read(item, found);
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            found = new(found.Headline ?? Text(element, "headline"), found.Published ?? Text(element, "datePublished"));
            foreach (var property in element.EnumerateObject().Where(p => p.Name is "@graph" or "mainEntity" or "mainEntityOfPage")) found = Read(property.Value, found);
        }
        return found;
    }

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
