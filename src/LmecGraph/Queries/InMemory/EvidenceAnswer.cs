using LmecGraph.Graph;
using LmecGraph.Ontology;

namespace LmecGraph.Queries.InMemory;

/// <summary>Answers <see cref="EvidenceQuery"/>.</summary>
internal static class EvidenceAnswer
{
    public static IEnumerable<Row<Statement>> Rows(EvidenceQuery question, GraphIndex index, CancellationToken cancel)
    {
        var entity = index.Find(question.Entity);
        var other = question.Other is null ? null : index.Find(question.Other);
        var relations = index.Graph.From(entity.Id).Concat(index.Graph.To(entity.Id)).Distinct()
            .Where(r => other is null || r.Source == other.Id || r.Target == other.Id).ToList();
        var wanted = relations.Where(r => r.IsWanted(question.Edge)).ToList();
        if (wanted.Count == 0 && other is not null && question.Edge.Count == 0) wanted = relations;
        return wanted
            .SelectMany(r => r.Evidence.Where(e => question.Takes(e.Date)).Select(e => { cancel.ThrowIfCancellationRequested(); return Statement(r, e); }))
            .Distinct().Select(s => new Row<Statement>(Key(s), () => s));

        Statement Statement(Relation relation, Evidence evidence) => new(
            index.Reference(relation.Source), relation.Type, index.Reference(relation.Target),
            evidence.Document, evidence.Span.Start, evidence.Span.Length, evidence.Quote, evidence.Rule, evidence.Date,
            evidence.Event is null ? null : index.Event(evidence.Event), evidence.Title, evidence.Role);
    }

    private static RowKey Key(Statement s) => RowKey.Of(
        RowKey.Rising(s.Date), s.Source.Name, s.Source.Id, s.Target.Name, s.Target.Id, s.Document, RowKey.Rising(s.Start), RowKey.Rising(s.Length),
        s.Type.Label(), s.Rule, s.Event?.Id ?? "", s.Title ?? "", s.Role ?? "", s.Date?.ToString() ?? "");
}
