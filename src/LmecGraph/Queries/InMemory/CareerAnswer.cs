using LmecGraph.Ontology;

namespace LmecGraph.Queries.InMemory;

/// <summary>Answers <see cref="CareerQuery"/>.</summary>
internal static class CareerAnswer
{
    public static IEnumerable<Row<Post>> Rows(CareerQuery question, GraphIndex index, CancellationToken cancel)
    {
        var person = index.Find(question.Person, NodeType.Person);
        return
            from relation in index.Graph.From(person.Id, EdgeType.Represents)
            from evidence in relation.Evidence
            let date = evidence.Event is { } e ? index.DateOf(e, evidence) : evidence.Date
            where question.Takes(date)
            group evidence by (relation.Target, evidence.Title, evidence.Event, evidence.Document, Date: date) into post
            let body = index.Graph[post.Key.Target]
            select new Row<Post>(
                RowKey.Of(
                    RowKey.Rising(post.Key.Date), body.Name, body.Id, post.Key.Document, post.Key.Event ?? "", post.Key.Title ?? "",
                    post.Key.Date?.ToString() ?? ""),
                () => new Post(
                    EntityRef.Of(body), post.Key.Title, post.Key.Event is { } at ? index.Event(at) : null, post.Key.Document, post.Key.Date,
                    QuoteRef.Of(post)));
    }
}
