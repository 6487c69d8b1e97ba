using LmecGraph.Documents;
using LmecGraph.Graph;
using LmecGraph.Ontology;

namespace LmecGraph.Queries.InMemory;

/// <summary>Answers <see cref="ParticipantsQuery"/>.</summary>
internal static class ParticipantsAnswer
{
    public static IEnumerable<Row<Participant>> Rows(ParticipantsQuery question, GraphIndex index, CancellationToken cancel)
    {
        var asked = index.Find(question.Event, NodeType.Event);
        IReadOnlyList<string> events = question.Sessions ? [asked.Id, .. Below(index, asked.Id)] : [asked.Id];
        return events.SelectMany(e => At(index, e))
            .GroupBy(i => i.Actor, StringComparer.Ordinal)
            .Select(g => { cancel.ThrowIfCancellationRequested(); return (Entity: index.Graph[g.Key], Roles: Involved.RolesOf(g), Involvements: g.ToList()); })
            .Where(p => question.Role.Count == 0 || p.Roles.Any(r => question.Role.Contains(r, StringComparer.Ordinal)))
            .Select(p => new Row<Participant>(
                RowKey.Of(RowKey.Rising(Roles.Rank(p.Roles[0])), p.Entity.Name, p.Entity.Id),
                () => new Participant(
                    EntityRef.Of(p.Entity), p.Roles, SpokenFor(index, p.Entity, p.Involvements),
                    [.. events.Where(e => p.Involvements.Any(i => i.Event == e)).Select(index.Event)],
                    QuoteRef.Of(p.Involvements.Select(i => i.Evidence)))));
    }

    private static IEnumerable<Involvement> At(GraphIndex index, string @event)
    {
        foreach (var relation in index.Graph.To(@event))
            foreach (var evidence in relation.Evidence.Where(e => e.Section == SectionKind.Body))
                foreach (var (actor, role) in Actors(index, relation, evidence))
                    yield return new Involvement(actor, @event, relation.Source, role, evidence);
    }

    private static IEnumerable<(string Actor, string Role)> Actors(GraphIndex index, Relation relation, Evidence evidence)
    {
        if (relation.Type == EdgeType.ActiveIn) return evidence.Role is { } role ? [(relation.Source, role)] : [];
        if (relation.Type is not (EdgeType.SpokeAt or EdgeType.Attended)) return [];
        return index.Graph[relation.Source].Type switch
        {
            NodeType.Country => [(relation.Source, Roles.Of(relation.Type))],
            NodeType.Person =>
            [
                (relation.Source, Roles.Of(relation.Type)),
                .. relation.Type == EdgeType.SpokeAt && evidence.Role is { } speech ? [(relation.Source, speech)] : Array.Empty<(string, string)>(),
                .. index.Graph.From(relation.Source, EdgeType.Represents)
                    .Where(r => index.Graph[r.Target].Type == NodeType.Country && r.Documents.Contains(evidence.Document, StringComparer.Ordinal))
                    .Select(r => (r.Target, Roles.Of(relation.Type))),
            ],
            _ => [], // an organization's own attendance is part of what it is active in
        };
    }

    private static IReadOnlyList<TitledRef> SpokenFor(GraphIndex index, Entity entity, IReadOnlyList<Involvement> involvements)
    {
        if (entity.Type != NodeType.Person) return [];
        var documents = involvements.Select(i => i.Evidence.Document).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. index.Graph.From(entity.Id, EdgeType.Represents)
                .Select(r => (r.Target, Here: r.Evidence.Where(e => documents.Contains(e.Document)).ToList()))
                .Where(r => r.Here.Count > 0)
                .Select(r => index.Titled(r.Target, r.Here.Select(e => e.Title)))
                .OrderBy(r => r.Name, StringComparer.Ordinal).ThenBy(r => r.Id, StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<string> Below(GraphIndex index, string @event)
    {
        var (seen, open) = (new HashSet<string>(StringComparer.Ordinal) { @event }, new Queue<string>([@event]));
        while (open.TryDequeue(out var above))
            foreach (var relation in index.Graph.To(above, EdgeType.PartOf))
                if (index.Graph[relation.Source].Type == NodeType.Event && seen.Add(relation.Source))
                    open.Enqueue(relation.Source);
        seen.Remove(@event);
        return seen.OrderBy(e => RowKey.Rising(index.Graph[e].Date), StringComparer.Ordinal).ThenBy(e => e, StringComparer.Ordinal);
    }
}
