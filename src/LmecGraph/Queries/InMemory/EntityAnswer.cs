using LmecGraph.Ontology;

namespace LmecGraph.Queries.InMemory;

/// <summary>Answers <see cref="EntityQuery"/>.</summary>
internal static class EntityAnswer
{
    public static IEnumerable<Row<EntityProfile>> Rows(EntityQuery question, GraphIndex index, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        var entity = index.Find(question.Entity);
        var isEvent = entity.Type == NodeType.Event;
        var relations = index.Graph.From(entity.Id).Concat(index.Graph.To(entity.Id)).Distinct()
            .GroupBy(r => r.Type).OrderBy(g => g.Key).ToDictionary(g => g.Key.Label(), g => g.Count(), StringComparer.Ordinal);
        return
        [
            new(RowKey.Of(entity.Id), () => new EntityProfile(
                EntityRef.Of(entity), entity.Aliases,
                new EntityProperties(entity.Date, entity.Venue, isEvent ? entity.Series : null, entity.Country,
                    entity.Parent is { } parent ? index.Reference(parent) : null),
                entity.Documents, relations,
                [.. entity.Mentions.Select(m => new QuoteRef(m.Document, m.Span.Start, m.Span.Length, m.Surface))])),
        ];
    }
}
