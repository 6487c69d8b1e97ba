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
        foreach (var person in members.SelectMany(m => index.Graph.To(m, EdgeType.Represents)).Select(r => r.Source).Distinct(StringComparer.Ordinal))
        {
            cancel.ThrowIfCancellationRequested();
            var posts = PostHeld.By(person, index).Where(p => members.Contains(p.Body) && question.Takes(p.Date)).ToList();
            if (posts.Count > 0) yield return Row(index, index.Graph[person], posts);
        }
    }

    private static Row<Representative> Row(GraphIndex index, Entity person, IReadOnlyList<PostHeld> posts)
    {
        var dialogues = index.InOrder(posts.Select(p => p.Event).OfType<string>().Select(index.Levels.DialogueOf).Distinct(StringComparer.Ordinal)).ToList();
        return new(RowKey.Of(RowKey.Falling(dialogues.Count), person.Name, person.Id), () =>
        {
            var dates = posts.Select(p => p.Date).OfType<Period>().ToList();
            return new Representative(
                EntityRef.Of(person),
                [.. posts.OrderBy(p => RowKey.Rising(p.Date), StringComparer.Ordinal).ThenBy(p => p.Statement.Document, StringComparer.Ordinal)
                    .ThenBy(p => p.Statement.Span).Select(p => p.Statement.Title).OfType<string>().Distinct(StringComparer.Ordinal)],
                dialogues, dates.FirstDay(), dates.LastDay(),
                [.. posts.Select(p => p.Statement.Document).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
                QuoteRef.Of(posts.SelectMany(p => p.Evidence)));
        });
    }
}
