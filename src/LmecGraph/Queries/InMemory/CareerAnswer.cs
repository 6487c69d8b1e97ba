using LmecGraph.Ontology;

namespace LmecGraph.Queries.InMemory;

/// <summary>Answers <see cref="CareerQuery"/>.</summary>
internal static class CareerAnswer
{
    public static IEnumerable<Row<Post>> Rows(CareerQuery question, GraphIndex index, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        var person = index.Find(question.Person, NodeType.Person);
        return PostHeld.By(person.Id, index).Where(p => question.Takes(p.Date))
            .GroupBy(p => (p.Body, p.Statement.Title, p.Event, p.Statement.Document, p.Date))
            .Select(posts =>
            {
                var (id, title, at, document, date) = posts.Key;
                var body = index.Graph[id];
                return new Row<Post>(
                    RowKey.Of(RowKey.Rising(date), body.Name, body.Id, document, at ?? "", title ?? "", date?.ToString() ?? ""),
                    () => new Post(
                        EntityRef.Of(body), title, at is null ? null : index.Event(at), document, date, QuoteRef.Of(posts.SelectMany(p => p.Evidence))));
            });
    }
}
