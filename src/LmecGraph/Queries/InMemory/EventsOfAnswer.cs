using LmecGraph.Graph;
using LmecGraph.Ontology;

namespace LmecGraph.Queries.InMemory;

/// <summary>Answers <see cref="EventsOfQuery"/>.</summary>
internal static class EventsOfAnswer
{
    public static IEnumerable<Row<Presence>> Rows(EventsOfQuery question, GraphIndex index, CancellationToken cancel)
    {
        var entity = index.Find(question.Entity);
        return Of(index, entity, cancel).Where(i => question.Takes(index.DateOf(i.Event, i.Evidence)))
            .GroupBy(i => i.Event, StringComparer.Ordinal)
            .Select(g =>
            {
                cancel.ThrowIfCancellationRequested();
                var (at, involvements) = (index.Event(g.Key), g.ToList());
                return new Row<Presence>(
                    RowKey.Of(RowKey.Rising(at.Date), at.Name, at.Id),
                    () => new Presence(
                        at, Involved.RolesOf(involvements), Through(index, entity, involvements), QuoteRef.Of(involvements.Select(i => i.Evidence))));
            });
    }

    /// <summary>Everything that joins an entity with an event.</summary>
    public static IEnumerable<Involvement> Of(GraphIndex index, Entity entity, CancellationToken cancel) => entity.Type switch
    {
        NodeType.Organization => index.Graph.From(entity.Id)
            .Where(r => r.Type == EdgeType.ActiveIn || Activity.Role(r.Type) is null).SelectMany(r => Toward(index, r)),
        NodeType.Person =>
        [
            .. index.Graph.OfPerson(entity.Id).SelectMany(p => Spoken(p.Relation, p.Role, p.Evidence)),
            .. index.Graph.From(entity.Id).Where(r => Activity.Role(r.Type) is null).SelectMany(r => Toward(index, r)),
        ],
        NodeType.Country =>
        [
            .. CountryPresence.In(index, cancel).Where(i => i.Actor == entity.Id),
            .. index.Graph.From(entity.Id).Where(r => Activity.Role(r.Type) is null).SelectMany(r => Toward(index, r)),
            .. index.Graph.To(entity.Id).SelectMany(r => Away(index, r)),
        ],
        _ => index.Graph.To(entity.Id).Where(r => r.Type is EdgeType.PartOf or EdgeType.Discussed).SelectMany(r => Away(index, r)),
    };

    private static IEnumerable<Involvement> Spoken(Relation relation, string role, Evidence evidence)
    {
        yield return new Involvement(relation.Source, relation.Target, relation.Source, role, evidence);
        if (role == Roles.Speaker && evidence.Role is { } speech)
            yield return new Involvement(relation.Source, relation.Target, relation.Source, speech, evidence);
    }

    private static IEnumerable<Involvement> Toward(GraphIndex index, Relation relation) => index.Graph[relation.Target].Type != NodeType.Event ? [] :
        relation.Evidence.Select(e => new Involvement(relation.Source, relation.Target, relation.Source, Role(relation, e), e));

    private static IEnumerable<Involvement> Away(GraphIndex index, Relation relation) => index.Graph[relation.Source].Type != NodeType.Event ? [] :
        relation.Evidence.Select(e => new Involvement(relation.Target, relation.Source, relation.Target, Roles.Of(relation.Type), e));

    private static string Role(Relation relation, Evidence evidence) =>
        relation.Type == EdgeType.ActiveIn && evidence.Role is { } role ? role : Roles.Of(relation.Type);

    private static IReadOnlyList<TitledRef> Through(GraphIndex index, Entity entity, IReadOnlyList<Involvement> involvements) => entity.Type == NodeType.Country
        ? [.. involvements.Where(i => i.Member != entity.Id).Select(i => i.Member).Distinct(StringComparer.Ordinal).Select(m => index.Titled(m, []))
            .OrderBy(m => m.Name, StringComparer.Ordinal).ThenBy(m => m.Id, StringComparer.Ordinal)]
        : People.Of(index, involvements);
}
