using LmecGraph.Graph;
using LmecGraph.Ontology;

namespace LmecGraph.Queries.InMemory;

/// <summary>Answers <see cref="NeighboursQuery"/>.</summary>
internal static class NeighboursAnswer
{
    public static IEnumerable<Row<Neighbour>> Rows(NeighboursQuery question, GraphIndex index, CancellationToken cancel)
    {
        var entity = index.Find(question.Entity);
        foreach (var whole in index.Graph.From(entity.Id).Concat(index.Graph.To(entity.Id)).Distinct())
        {
            cancel.ThrowIfCancellationRequested();
            var direction = Direction(whole, entity.Id);
            if (!whole.IsWanted(question.Edge) || (question.Direction is { } wanted && direction != wanted && direction != EdgeDirection.None)) continue;
            if (whole.Within(question) is not { } relation) continue;
            var other = index.Graph[relation.Source == entity.Id ? relation.Target : relation.Source];
            yield return new(
                RowKey.Of(RowKey.Falling(relation.Weight), other.Name, other.Id, relation.Type.Label(), direction.ToString()),
                () => new Neighbour(
                    relation.Type, direction, EntityRef.Of(other), relation.Weight, Roles.Sort(relation.Roles), relation.Titles,
                    relation.First, relation.Last, relation.Documents, QuoteRef.Of(relation.Evidence)));
        }
    }

    /// <summary>How a relation runs, seen from one of its ends.</summary>
    public static EdgeDirection Direction(Relation relation, string from) =>
        relation.Type.IsUndirected() ? EdgeDirection.None : relation.Source == from ? EdgeDirection.Out : EdgeDirection.In;
}
