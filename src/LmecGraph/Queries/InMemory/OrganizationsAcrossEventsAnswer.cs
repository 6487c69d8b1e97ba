using LmecGraph.Ontology;

namespace LmecGraph.Queries.InMemory;

/// <summary>Answers <see cref="OrganizationsAcrossEventsQuery"/>.</summary>
internal static class OrganizationsAcrossEventsAnswer
{
    public static IEnumerable<Row<OrganizationAcrossEvents>> Rows(OrganizationsAcrossEventsQuery question, GraphIndex index, CancellationToken cancel)
    {
        if (question.MinEvents < 1) throw new QuestionException($"min-events {question.MinEvents}: give a whole number from 1");
        var country = question.Country is null ? null : index.Find(question.Country, NodeType.Country);
        var involved = new Involved(
            index, index.OfOrganizations(new(question, question.Role, question.Level, question.RollUp), cancel));
        return involved.EventsByActor()
            .Select(g => (Organization: index.Graph[g.Key], Events: g.ToList()))
            .Where(o => o.Events.Count >= question.MinEvents && (country is null || index.CountriesOf(o.Organization.Id).Contains(country.Id)))
            .Select(o => new Row<OrganizationAcrossEvents>(
                RowKey.Of(RowKey.Falling(o.Events.Count), o.Organization.Name, o.Organization.Id),
                () =>
                {
                    var dates = involved.Dates(o.Events.SelectMany(e => involved.At(e)[o.Organization.Id])).ToList();
                    return new(EntityRef.Of(o.Organization), o.Events.Count, dates.FirstDay(), dates.LastDay(),
                        [.. o.Events.Select(e => Event(index, e, involved.At(e)[o.Organization.Id]))]);
                }));
    }

    private static ActiveEvent Event(GraphIndex index, string id, IReadOnlyList<Involvement> involvements)
    {
        var entity = index.Graph[id];
        return new ActiveEvent(
            entity.Id, entity.Type, entity.Name, entity.Date, Involved.RolesOf(involvements), People.Of(index, involvements),
            QuoteRef.Of(involvements.Select(i => i.Evidence)));
    }
}
