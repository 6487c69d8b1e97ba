using LmecGraph.Mentions;
using LmecGraph.Ontology;
using LmecGraph.Resolution;
using LmecGraph.Text;

namespace LmecGraph.Graph;

/// <summary>Clusters → entities, in the order of the clusters.</summary>
internal static class EntityFold
{
    public static IReadOnlyList<Entity> Fold(Identity identity)
    {
        var stateForms = StateForms(identity.Clusters);
        var parents = identity.Clusters.Select(c => Parent(identity, c)).ToArray();
        var entities = identity.Clusters.Select(c => WithoutId(c, stateForms)).ToArray();
        var ids = EntityIds.Assign(entities, [.. parents.Select(p => p is { } index ? entities[index].Name : null)]);
        return [.. entities.Select((e, i) => e with { Id = ids[i], Parent = parents[i] is { } p ? ids[p] : null })];
    }

    private static Entity WithoutId(IReadOnlyList<Occurrence> cluster, IReadOnlyDictionary<string, IReadOnlyList<string>> stateForms)
    {
        var type = cluster[0].Type;
        var mentions = cluster.SelectMany(o => o.Mentions.Select(m => (o.Document, Mention: m))).ToArray();
        var state = type == NodeType.Organization ? MostFrequent(cluster.Select(o => o.Referent.State)) : null;
        var isEvent = type == NodeType.Event;
        return new Entity(
            Id: "",
            type,
            EntityNames.Choose(mentions.Select(m => m.Mention.Name), state is null ? [] : stateForms.GetValueOrDefault(state) ?? [NameFolding.Fold(state)]),
            EntityNames.Aliases(mentions.Select(m => m.Mention)),
            [.. mentions.Select(m => m.Document).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            [.. mentions.Select(m => new MentionPlace(m.Document, m.Mention.Span, m.Mention.Surface))
                .OrderBy(m => m.Document, StringComparer.Ordinal).ThenBy(m => m.Span)],
            Date: isEvent ? Period.Parse(MostFrequent(cluster.Select(o => o.Referent.Date?.ToString()))) : null,
            Venue: isEvent ? MostFrequent(cluster.Select(o => o.Referent.Venue)) : null,
            Series: isEvent && cluster.Any(o => o.Referent.Series),
            Country: state);
    }

    /// <summary>Ties go to the longer value, which says more (<c>2016-03-23</c> over <c>2016-03</c>), then to the smaller one.</summary>
    private static string? MostFrequent(IEnumerable<string?> values) => values.OfType<string>().GroupBy(v => v, StringComparer.Ordinal)
        .OrderByDescending(g => g.Count()).ThenByDescending(g => g.Key.Length).ThenBy(g => g.Key, StringComparer.Ordinal).FirstOrDefault()?.Key;

    /// <summary>The cluster of which most documents say that this one is a part, the earlier one where two are equal.</summary>
    private static int? Parent(Identity identity, IReadOnlyList<Occurrence> cluster)
    {
        if (cluster[0].Type != NodeType.Organization) return null;
        var own = identity.ClusterOf(cluster[0].Document, cluster[0].Mentions[0]);
        var parents = new List<int>();
        foreach (var occurrence in cluster)
            if (occurrence.Referent.Parent is { } referent
                && occurrence.Reading.Mentions.FirstOrDefault(m => m.Referent == referent) is { } mention
                && identity.ClusterOf(occurrence.Document, mention) is var parent && parent != own)
                parents.Add(parent);
        return parents.Count == 0 ? null : parents.GroupBy(p => p).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).First().Key;
    }

    /// <summary>Name of a state → the folded forms under which documents name it, the longest first.</summary>
    private static Dictionary<string, IReadOnlyList<string>> StateForms(IReadOnlyList<IReadOnlyList<Occurrence>> clusters) => clusters
        .Where(c => c[0].Type == NodeType.Country).GroupBy(c => c[0].Mentions[0].Name, StringComparer.Ordinal)
        .ToDictionary(
            g => g.Key,
            IReadOnlyList<string> (g) => [.. g.SelectMany(c => c).SelectMany(o => o.Mentions).Where(m => m.Step != NameStep.Place)
                .SelectMany(m => new[] { m.Surface, m.Name }).Select(NameFolding.Fold).SelectMany(f => new[] { f, f + "s" }).Distinct(StringComparer.Ordinal)
                .OrderByDescending(f => f.Length).ThenBy(f => f, StringComparer.Ordinal)],
            StringComparer.Ordinal);
}
