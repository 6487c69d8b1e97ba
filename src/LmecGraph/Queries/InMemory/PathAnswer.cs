using LmecGraph.Graph;
using QuikGraph;

namespace LmecGraph.Queries.InMemory;

/// <summary>Answers <see cref="PathQuery"/>.</summary>
internal static class PathAnswer
{
    public static IEnumerable<Row<GraphPath>> Rows(PathQuery question, GraphIndex index, CancellationToken cancel)
    {
        if (question.K is < 1 or > PathQuery.MostPaths) throw new QuestionException($"k {question.K}: give a whole number from 1 to {PathQuery.MostPaths}");
        if (question.MaxLength is < 1 or > PathQuery.LongestPath)
            throw new QuestionException($"max-length {question.MaxLength}: give a whole number from 1 to {PathQuery.LongestPath}");
        var (start, end) = (index.Find(question.Start), index.Find(question.End));
        if (start.Id == end.Id) throw new QuestionException($"{question.Start} and {question.End} are both {start.Id}: give two different entities");
        return new ShortestPaths<TaggedEdge<string, Relation>>(index.Walks, end.Id, question.MaxLength, cancel).From(start.Id).Take(question.K)
            .Select(path => new Row<GraphPath>(
                RowKey.Of([RowKey.Rising(path.Count), .. path]),
                () => new GraphPath(path.Count - 1, [.. path.Select((id, i) => Step(index, i == 0 ? null : path[i - 1], id))])));
    }

    private static PathStep Step(GraphIndex index, string? before, string here) =>
        new(index.Reference(here), before is null ? [] : Relations(index, before, here));

    private static IReadOnlyList<PathRelation> Relations(GraphIndex index, string before, string here) =>
    [
        .. index.Graph.From(before).Where(r => r.Target == here).Concat(index.Graph.From(here).Where(r => r.Target == before)).Where(r => !r.Derived)
            .Select(r => new PathRelation(r.Type, NeighboursAnswer.Direction(r, before), r.Weight, QuoteRef.Of(r.Evidence))),
    ];
}
