using LmecGraph.Observations;
using LmecGraph.Ontology;
using LmecGraph.Resolution;

namespace LmecGraph.Graph;

/// <summary>Observations → relations: one per source, type and target, with all its evidence.</summary>
internal static class RelationFold
{
    /// <param name="identity">Who is who.</param>
    /// <param name="entities">One per cluster, in the order of the clusters.</param>
    public static IReadOnlyList<Relation> Fold(Identity identity, IReadOnlyList<Entity> entities)
    {
        var evidence = new Dictionary<(string Source, EdgeType Type, string Target), List<Evidence>>();
        foreach (var reading in identity.Readings)
            foreach (var observation in reading.Observations)
            {
                var (source, target) = (Id(reading, observation.Source), Id(reading, observation.Target));
                // What a document says of two names that turned out to be one thing is no relation.
                if (source == target) continue;
                if (observation.Type.IsUndirected() && string.CompareOrdinal(source, target) > 0) (source, target) = (target, source);
                var key = (source, observation.Type, target);
                if (!evidence.TryGetValue(key, out var list)) evidence[key] = list = [];
                list.Add(Evidence(reading, observation));
            }
        return [.. evidence.Select(e => new Relation(e.Key.Source, e.Key.Type, e.Key.Target, Derived: false, EvidenceOrder.Sort(e.Value)))];

        string Id(DocumentReading reading, Mentions.Mention mention) => entities[identity.ClusterOf(reading.Document.Name, mention)].Id;

        Evidence Evidence(DocumentReading reading, Observation o) => new(
            reading.Document.Name, o.Evidence, o.Evidence.Of(reading.Document.Text), o.Rule, o.Date, o.Event is { } e ? Id(reading, e) : null,
            o.Title, o.Role, o.Venue, o.Section);
    }
}
