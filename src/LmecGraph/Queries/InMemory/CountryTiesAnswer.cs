using LmecGraph.Ontology;

namespace LmecGraph.Queries.InMemory;

/// <summary>Answers <see cref="CountryTiesQuery"/>.</summary>
internal static class CountryTiesAnswer
{
    public static IEnumerable<Row<CountryTie>> Rows(CountryTiesQuery question, GraphIndex index, CancellationToken cancel)
    {
        var with = question.Country is null ? null : index.Find(question.Country, NodeType.Country);
        var involved = new Involved(index, index.OfCountries(new(question, [], question.Level, RollUp: false), cancel));
        return
            from pair in involved.Pairs(with is null ? null : [with.Id], cancel)
            let first = index.Graph[pair.Key.First]
            let second = index.Graph[pair.Key.Second]
            select new Row<CountryTie>(
                RowKey.Of(RowKey.Falling(pair.Value.Count), first.Name, second.Name, first.Id, second.Id),
                () => new CountryTie(EntityRef.Of(first), EntityRef.Of(second), pair.Value.Count,
                    [.. pair.Value.Select(e => involved.Share(e, involved.At(e)[first.Id], involved.At(e)[second.Id]))]));
    }
}
