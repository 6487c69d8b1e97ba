using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using LmecGraph.Text;

namespace LmecGraph.Graph;

/// <summary>Gives entities their ids: type and slug; names that collide are told apart by state, parent, date or smallest mention.</summary>
internal static class EntityIds
{
    private const int ShortDigits = 8;

    /// <param name="entities">With everything but id and parent.</param>
    /// <param name="parents">Name of each one's parent, or null.</param>
    /// <returns>The ids, in the order of the entities; no two are equal.</returns>
    public static string[] Assign(IReadOnlyList<Entity> entities, IReadOnlyList<string?> parents)
    {
        var choices = entities.Select((e, i) => Choices(e, parents[i]).ToArray()).ToArray();
        var taken = new int[entities.Count];
        while (true)
        {
            var collisions = Enumerable.Range(0, entities.Count).GroupBy(i => choices[i][taken[i]], StringComparer.Ordinal).Where(g => g.Count() > 1).ToArray();
            if (collisions.Length == 0) return [.. choices.Select((c, i) => c[taken[i]])];
            foreach (var i in collisions.SelectMany(g => g)) taken[i] = Math.Min(taken[i] + 1, choices[i].Length - 1);
        }
    }

    /// <summary>The letters and digits of a name, words joined by hyphens.</summary>
    public static string Slug(string name) => NameFolding.Fold(name).Replace(' ', '-');

    private static IEnumerable<string> Choices(Entity entity, string? parent)
    {
        var slug = $"{entity.Type.ToString().ToLowerInvariant()}:{Slug(entity.Name)}";
        yield return slug;
        if (entity.Country is { } state) yield return $"{slug}@{Slug(state)}";
        if (parent is not null) yield return $"{slug}@{Slug(parent)}";
        // ISO 8601 writes "--" where "/" cannot stand.
        if (entity.Date is { } date) yield return $"{slug}@{date.ToString().Replace("/", "--", StringComparison.Ordinal)}";
        var first = entity.Mentions[0];
        var place = string.Create(CultureInfo.InvariantCulture, $"{first.Document}\n{first.Span.Start}\n{first.Span.Length}");
        var digits = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(place)));
        yield return $"{slug}@{digits[..ShortDigits]}";
        yield return $"{slug}@{digits}";
    }
}
