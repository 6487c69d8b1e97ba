using LmecGraph.Graph;
using LmecGraph.Ontology;

namespace LmecGraph.Queries.InMemory;

/// <summary>Which relations a question takes.</summary>
internal static class RelationFilter
{
    /// <summary>One of the types named; where none is, all that documents state.</summary>
    public static bool IsWanted(this Relation relation, IReadOnlyList<EdgeType> types) => types.Count == 0 ? !relation.Derived : types.Contains(relation.Type);

    /// <summary>What is left of a relation in the stretch of time asked for, weight included; null where nothing is.</summary>
    public static Relation? Within(this Relation relation, DatedQuestion question)
    {
        if (relation.Evidence.All(e => question.Takes(e.Date))) return relation;
        var evidence = relation.Evidence.Where(e => question.Takes(e.Date)).ToList();
        return evidence.Count == 0 ? null : new Relation(relation.Source, relation.Type, relation.Target, relation.Derived, evidence);
    }
}
