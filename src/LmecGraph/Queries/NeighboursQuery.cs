using System.Text.Json.Serialization;
using LmecGraph.Ontology;

namespace LmecGraph.Queries;

/// <summary>With what is an entity joined directly?</summary>
/// <param name="Entity">Id, or a name that fits one only.</param>
public sealed record NeighboursQuery(string Entity) : DatedQuestion
{
    /// <summary>Only relations of these types; empty for all that a document states (derived ones only where they are named here).</summary>
    public IReadOnlyList<EdgeType> Edge { get; init; } = [];

    /// <summary>Only relations that run so, seen from the entity; null for both. What has no direction is always taken.</summary>
    public EdgeDirection? Direction { get; init; }

    internal static QuestionForm Form { get; } = new QuestionForm<NeighboursQuery, Neighbour>(
        "neighbours", "With what an entity is joined directly, and how.",
        [
            CommonParameters.Entity("entity", "Id, or a name that fits one only."),
            CommonParameters.Edge,
            new Parameter("direction", ParameterKind.Choice, "Only relations that leave the entity, or enter it.") { Words = ["out", "in"] },
        ],
        a => new NeighboursQuery(a.Required("entity"))
        {
            Edge = a.Edges("edge"),
            Direction = a.Text("direction") is null ? null : a.Choice<EdgeDirection>("direction"),
        },
        queries => queries.NeighboursAsync);
}

/// <summary>A relation of an entity and its other end. Order: weight, name, id, type, direction.</summary>
/// <param name="Type">Edge type.</param>
/// <param name="Direction">How it runs, seen from the entity asked for.</param>
/// <param name="Entity">The other end.</param>
/// <param name="Weight">Number of events, or of documents (see <see cref="Graph.Relation.Weight"/>), in the stretch asked for.</param>
/// <param name="Roles">Roles named.</param>
/// <param name="Titles">Posts named.</param>
/// <param name="First">First day, or null.</param>
/// <param name="Last">Last day, or null.</param>
/// <param name="Documents">Documents that say so.</param>
/// <param name="Evidence">Where they say so.</param>
public sealed record Neighbour(
    EdgeType Type, EdgeDirection Direction, EntityRef Entity, int Weight, IReadOnlyList<string> Roles, IReadOnlyList<string> Titles,
    DateOnly? First, DateOnly? Last, IReadOnlyList<string> Documents, IReadOnlyList<QuoteRef> Evidence);

/// <summary>How a relation runs, seen from one of its ends.</summary>
public enum EdgeDirection
{
    /// <summary>Away from it.</summary>
    [JsonStringEnumMemberName("out")]
    Out,

    /// <summary>Towards it.</summary>
    [JsonStringEnumMemberName("in")]
    In,

    /// <summary>The edge type has no direction.</summary>
    [JsonStringEnumMemberName("none")]
    None,
}
