using LmecGraph.Graph;
using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Queries.InMemory;

/// <summary>From what a user writes to the one entity that is meant: its id, or a name that fits one only.</summary>
internal sealed class EntityLookup(KnowledgeGraph graph, Func<NameIndex> names)
{
    private const int MostCandidates = 8;
    private const double LeastLikeness = 0.4;

    /// <param name="text">Id or name.</param>
    /// <param name="types">Types that may be meant; none for all.</param>
    /// <exception cref="QuestionException">Nothing or more than one thing fits; it carries candidates.</exception>
    public Entity Find(string text, params NodeType[] types)
    {
        if (graph.Find(text) is { } byId)
            return IsWanted(byId) ? byId : throw new QuestionException(QuestionFault.UnknownEntity, $"{text} is of type {byId.Type}; wanted is {Wanted()}");
        var fitting = names().WithName(text).Where(IsWanted).ToList();
        return fitting.Count switch
        {
            1 => fitting[0],
            0 => throw Unknown(),
            _ => throw new QuestionException(
                QuestionFault.AmbiguousEntity, $"{text} fits {fitting.Count}: {Enumeration(fitting)}; give the id", References(fitting)),
        };

        bool IsWanted(Entity entity) => types.Length == 0 || types.Contains(entity.Type);

        string Wanted() => types.Length == 0 ? "entity" : string.Join(" or ", types.Select(t => t.ToString().ToLowerInvariant()));

        QuestionException Unknown()
        {
            var nearest = Nearest(text, IsWanted);
            var hint = nearest.Count == 0 ? "try search" : $"nearest: {Enumeration(nearest)}";
            return new QuestionException(QuestionFault.UnknownEntity, $"{text}: no {Wanted()} of this id or name; {hint}", References(nearest));
        }
    }

    private List<Entity> Nearest(string text, Func<Entity, bool> isWanted)
    {
        var folded = NameFolding.Fold(text);
        var words = NameFolding.Words(folded);
        if (words.Length == 0) return [];
        return [.. names().Names.Where(n => isWanted(n.Entity))
            .Select(n => (n.Entity, Likeness: (n.HasWords(words) ? 1 : 0) + Likeness(n.Folded, folded)))
            .Where(n => n.Likeness >= LeastLikeness)
            .GroupBy(n => n.Entity.Id, StringComparer.Ordinal)
            .Select(g => (g.First().Entity, Likeness: g.Max(n => n.Likeness)))
            .OrderByDescending(n => n.Likeness).ThenBy(n => n.Entity.Id, StringComparer.Ordinal)
            .Take(MostCandidates).Select(n => n.Entity)];
    }

    /// <summary>Dice's coefficient of the pairs of neighbouring letters, 0 to 1.</summary>
    private static double Likeness(string left, string right)
    {
        var (pairs, others) = (Pairs(left), Pairs(right));
        return pairs.Count + others.Count == 0 ? 0 : 2.0 * pairs.Count(others.Contains) / (pairs.Count + others.Count);
    }

    private static HashSet<(char, char)> Pairs(string text) => [.. text.Zip(text.Skip(1))];

    private static string Enumeration(IEnumerable<Entity> entities) =>
        string.Join(", ", entities.Take(MostCandidates).Select(e => $"{e.Id} ({e.Name})"));

    private static IReadOnlyList<EntityRef> References(IEnumerable<Entity> entities) => [.. entities.Select(EntityRef.Of)];
}
