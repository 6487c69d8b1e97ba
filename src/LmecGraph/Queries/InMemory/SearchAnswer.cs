using LmecGraph.Text;

namespace LmecGraph.Queries.InMemory;

/// <summary>Answers <see cref="SearchQuery"/>.</summary>
internal static class SearchAnswer
{
    public static IEnumerable<Row<FoundEntity>> Rows(SearchQuery question, GraphIndex index, CancellationToken cancel)
    {
        var folded = NameFolding.Fold(question.Text);
        var words = NameFolding.Words(folded);
        if (words.Length == 0) throw new QuestionException($"{question.Text}: give at least one word to search for");
        return index.Names.Names
            .Where(n => (question.Type is null || n.Entity.Type == question.Type) && n.HasWords(words))
            .GroupBy(n => n.Entity.Id, StringComparer.Ordinal)
            .Select(names =>
            {
                cancel.ThrowIfCancellationRequested();
                var best = names.MinBy(n => Rank(n.Folded, folded))!;
                var entity = best.Entity;
                return new Row<FoundEntity>(
                    RowKey.Of(RowKey.Rising(Rank(best.Folded, folded)), RowKey.Falling(entity.Documents.Count), entity.Name, entity.Id),
                    () => new FoundEntity(EntityRef.Of(entity), best.Name, entity.Documents));
            });
    }

    private static int Rank(string name, string text) => !name.StartsWith(text, StringComparison.Ordinal) ? 2 : name.Length > text.Length ? 1 : 0;
}
