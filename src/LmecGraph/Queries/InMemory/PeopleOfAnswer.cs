using LmecGraph.Graph;
using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Queries.InMemory;

/// <summary>Answers <see cref="PeopleOfQuery"/>.</summary>
internal static class PeopleOfAnswer
{
    public static IEnumerable<Row<Representative>> Rows(PeopleOfQuery question, GraphIndex index, CancellationToken cancel)
    {
        var asked = index.Find(question.Organization, NodeType.Organization);
        var members = question.RollUp ? index.Bodies.WithParts(asked.Id) : [asked.Id];
        var posts = members.Order(StringComparer.Ordinal).SelectMany(m => index.Graph.To(m, EdgeType.Represents))
            .SelectMany(r => r.Evidence.Select(e => (Person: r.Source, Evidence: e)));
        var activities = members.Order(StringComparer.Ordinal).SelectMany(m => index.Graph.From(m, EdgeType.ActiveIn))
            .SelectMany(r => r.Evidence.Where(e => e.Through is not null).Select(e => (Person: e.Through!, Evidence: e)));
        return posts.Concat(activities).Where(p => question.Takes(Date(index, p.Evidence)))
            .GroupBy(p => p.Person, p => p.Evidence, StringComparer.Ordinal)
            .Select(g => { cancel.ThrowIfCancellationRequested(); return Row(index, index.Graph[g.Key], [.. g]); });
    }

    private static Row<Representative> Row(GraphIndex index, Entity person, IReadOnlyList<Evidence> evidence)
    {
        var events = index.InOrder(evidence.Select(e => e.Event).OfType<string>().Select(index.Levels.DialogueOf).Distinct(StringComparer.Ordinal)).ToList();
        return new(RowKey.Of(RowKey.Falling(events.Count), person.Name, person.Id), () =>
        {
            var dates = evidence.Select(e => Date(index, e)).OfType<Period>().ToList();
            return new Representative(
                EntityRef.Of(person),
                [.. evidence.OrderBy(e => RowKey.Rising(Date(index, e)), StringComparer.Ordinal).ThenBy(e => e.Document, StringComparer.Ordinal)
                    .ThenBy(e => e.Span).Select(e => e.Title).OfType<string>().Distinct(StringComparer.Ordinal)],
                events, OrganizationsAcrossEventsAnswer.First(dates), OrganizationsAcrossEventsAnswer.Last(dates),
                [.. evidence.Select(e => e.Document).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)], QuoteRef.Of(evidence));
        });
    }

    private static Period? Date(GraphIndex index, Evidence evidence) => evidence.Event is { } e ? index.DateOf(e, evidence) : evidence.Date;
}
