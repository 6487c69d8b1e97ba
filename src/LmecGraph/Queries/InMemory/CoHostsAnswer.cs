using LmecGraph.Ontology;

namespace LmecGraph.Queries.InMemory;

/// <summary>Answers <see cref="CoHostsQuery"/>.</summary>
internal static class CoHostsAnswer
{
    public static IEnumerable<Row<CoHosts>> Rows(CoHostsQuery question, GraphIndex index, CancellationToken cancel)
    {
        var with = question.Organization is null ? null : index.Find(question.Organization, NodeType.Organization);
        var involved = new Involved(index, index.OfOrganizations(new(question, Roles.Hosting, question.Level, question.RollUp), cancel));
        var sides = with is null ? null : question.RollUp ? index.Bodies.TopsOf(with.Id) : [with.Id];
        return
            from pair in involved.Pairs(sides, cancel)
            let first = index.Graph[pair.Key.First]
            let second = index.Graph[pair.Key.Second]
            select new Row<CoHosts>(
                RowKey.Of(RowKey.Falling(pair.Value.Count), first.Name, second.Name, first.Id, second.Id),
                () => new CoHosts(EntityRef.Of(first), EntityRef.Of(second), pair.Value.Count,
                    [.. pair.Value.Select(e => involved.Share(e, involved.At(e)[first.Id], involved.At(e)[second.Id]))]));
    }
}
