using LmecGraph.Ontology;

namespace LmecGraph.Queries.InMemory;

/// <summary>Answers <see cref="PartnersQuery"/>.</summary>
internal static class PartnersAnswer
{
    public static IEnumerable<Row<Partner>> Rows(PartnersQuery question, GraphIndex index, CancellationToken cancel)
    {
        var asked = index.Find(question.Organization, NodeType.Organization);
        var involved = new Involved(
            index, index.OfOrganizations(new(question, question.Role, question.Level, question.RollUp), cancel));
        // Under roll-up a part has no place of its own: what it did stands in its topmost bodies, which are then no partners.
        var (members, selves) = question.RollUp
            ? (index.Bodies.WithParts(asked.Id), index.Bodies.TopsOf(asked.Id).ToHashSet(StringComparer.Ordinal))
            : ([asked.Id], [asked.Id]);
        var shared = new Dictionary<string, List<(string Event, List<Involvement> Own)>>(StringComparer.Ordinal);
        foreach (var @event in involved.Events)
        {
            cancel.ThrowIfCancellationRequested();
            var actors = involved.At(@event);
            var own = selves.Where(actors.ContainsKey).SelectMany(s => actors[s]).Where(i => members.Contains(i.Member)).ToList();
            if (own.Count == 0) continue;
            foreach (var partner in actors.Keys.Where(a => !selves.Contains(a)))
            {
                if (!shared.TryGetValue(partner, out var events)) shared[partner] = events = [];
                events.Add((@event, own));
            }
        }
        return shared.Select(s =>
        {
            var partner = index.Graph[s.Key];
            var newman = s.Value.Sum(e => 1.0 / (involved.At(e.Event).Count - 1));
            return new Row<Partner>(
                RowKey.Of(RowKey.Falling(newman), partner.Name, partner.Id),
                () => new Partner(EntityRef.Of(partner), s.Value.Count, newman,
                    [.. s.Value.Select(e => involved.Share(e.Event, e.Own, involved.At(e.Event)[partner.Id]))]));
        });
    }
}
