using LmecGraph.Ontology;

namespace LmecGraph.Queries;

/// <summary>By which chains of relations are two entities joined? The shortest first; relations are followed both ways, derived ones not at all.</summary>
/// <param name="Start">One end: id, or a name that fits one only.</param>
/// <param name="End">The other end.</param>
public sealed record PathQuery(string Start, string End) : Question
{
    /// <summary>The greatest value of <see cref="K"/>.</summary>
    public const int MostPaths = 100;

    /// <summary>The greatest value of <see cref="MaxLength"/>.</summary>
    public const int LongestPath = 20;

    /// <summary>Number of paths wanted, 1 to <see cref="MostPaths"/>. No path goes through an entity twice.</summary>
    public int K { get; init; } = 1;

    /// <summary>Most relations in a path, 1 to <see cref="LongestPath"/>.</summary>
    public int MaxLength { get; init; } = 6;

    internal static QuestionForm Form { get; } = new QuestionForm<PathQuery, GraphPath>(
        "path", "How two entities are joined: the shortest chains of relations.",
        [
            CommonParameters.Entity("start", "One end: id, or a name that fits one only."),
            CommonParameters.Entity("end", "The other end."),
            new Parameter("k", ParameterKind.Number, "Number of paths.") { Default = "1", Most = MostPaths },
            new Parameter("max-length", ParameterKind.Number, "Most relations in a path.") { Default = "6", Most = LongestPath },
        ],
        a => new PathQuery(a.Required("start"), a.Required("end")) { K = a.Number("k"), MaxLength = a.Number("max-length") },
        queries => queries.PathAsync);
}

/// <summary>A chain of relations. Order: length, then the ids along it.</summary>
/// <param name="Length">Number of relations.</param>
/// <param name="Steps">The entities in order, both ends included; one more than <paramref name="Length"/>.</param>
public sealed record GraphPath(int Length, IReadOnlyList<PathStep> Steps);

/// <summary>An entity on a path.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="Relations">All relations between the entity before it and this one; empty at the start.</param>
public sealed record PathStep(EntityRef Entity, IReadOnlyList<PathRelation> Relations);

/// <summary>A relation on a path.</summary>
/// <param name="Type">Edge type.</param>
/// <param name="Direction">How it runs, seen from the entity before.</param>
/// <param name="Weight">Its weight.</param>
/// <param name="Evidence">What says so.</param>
public sealed record PathRelation(EdgeType Type, EdgeDirection Direction, int Weight, IReadOnlyList<QuoteRef> Evidence);
