using LmecGraph.Ontology;

namespace LmecGraph.Evaluation;

/// <summary>What a person says that the graph must say about one document.</summary>
/// <param name="Document">Name of the document.</param>
/// <param name="Entities">The things that it names.</param>
/// <param name="Edges">What it says of them.</param>
public sealed record GoldDocument(string Document, IReadOnlyList<GoldEntity> Entities, IReadOnlyList<GoldEdge> Edges);

/// <summary>A thing that a document names.</summary>
/// <param name="Id">Its name among the entities of the document.</param>
/// <param name="Type">What it is.</param>
/// <param name="Name">Its fullest form in the document.</param>
/// <param name="Aliases">Every other form by which it may be found, or null.</param>
/// <param name="Optional">True where it is neither demanded nor counted as wrong.</param>
/// <param name="Date">Of an event: the day, month or span, or null.</param>
/// <param name="Venue">Of an event: the place, or null.</param>
public sealed record GoldEntity(
    string Id, NodeType Type, string Name, IReadOnlyList<string>? Aliases = null, bool Optional = false, string? Date = null, string? Venue = null);

/// <summary>What a document says of two things.</summary>
/// <param name="Source">Id of the entity that the edge leaves.</param>
/// <param name="Type">The edge type.</param>
/// <param name="Target">Id of the entity that it enters.</param>
/// <param name="Optional">True where it is neither demanded nor counted as wrong; so is an edge with an optional end.</param>
/// <param name="Role">Role, or null.</param>
/// <param name="Title">Post held, or null.</param>
public sealed record GoldEdge(string Source, EdgeType Type, string Target, bool Optional = false, string? Role = null, string? Title = null);

/// <summary>Who is who across the documents of a gold folder: its file <c>corpus.json</c>.</summary>
/// <param name="Clusters">Things that several documents name.</param>
public sealed record GoldCorpus(IReadOnlyList<GoldCluster> Clusters);

/// <summary>One thing under the ids that it has in several documents.</summary>
/// <param name="Members">Where it is named.</param>
/// <param name="Certainty"><c>certain</c>, or another word where joining them is neither demanded nor wrong.</param>
public sealed record GoldCluster(IReadOnlyList<GoldMember> Members, string? Certainty = null)
{
    /// <summary>True where joining its members is demanded.</summary>
    public bool IsCertain => Certainty == "certain";
}

/// <summary>An entity of a document.</summary>
/// <param name="Document">Name of the document.</param>
/// <param name="Id">Id of the entity there.</param>
public readonly record struct GoldMember(string Document, string Id);
