using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Queries;

/// <summary>What do the documents say of an entity, or of two together, word for word?</summary>
/// <param name="Entity">Id, or a name that fits one only.</param>
/// <param name="Other">The other end of the relations asked for, or null for any.</param>
public sealed record EvidenceQuery(string Entity, string? Other = null) : DatedQuestion
{
    /// <summary>
    /// Only relations of these types; empty for all that a document states. Derived ones are given where they are named here, and where
    /// nothing else joins the two entities.
    /// </summary>
    public IReadOnlyList<EdgeType> Edge { get; init; } = [];

    internal static QuestionForm Form { get; } = new QuestionForm<EvidenceQuery, Statement>(
        "evidence", "What the documents say of an entity, or of two together, word for word.",
        [
            CommonParameters.Entity("entity", "Id, or a name that fits one only."),
            CommonParameters.Entity("other", "A second entity: only what joins the two.", required: false),
            CommonParameters.Edge,
        ],
        a => new EvidenceQuery(a.Required("entity"), a.Text("other")) { Edge = a.Edges("edge") },
        queries => queries.EvidenceAsync);
}

/// <summary>One statement of one document. Order: date (unknown last), name and id of source, of target, document, place.</summary>
/// <param name="Source">Where the edge begins.</param>
/// <param name="Type">Edge type.</param>
/// <param name="Target">Where it ends.</param>
/// <param name="Document">Name of the document.</param>
/// <param name="Start">Offset of the quote, UTF-16 code units.</param>
/// <param name="Length">Length of the quote, UTF-16 code units.</param>
/// <param name="Quote">The words.</param>
/// <param name="Rule">The rule that read them.</param>
/// <param name="Date">Date of the event, else of publication, else null.</param>
/// <param name="Event">The event that it is about or was stated at, or null.</param>
/// <param name="Title">Post named, or null.</param>
/// <param name="Role">Role named, or null.</param>
public sealed record Statement(
    EntityRef Source, EdgeType Type, EntityRef Target, string Document, int Start, int Length, string Quote, string Rule, Period? Date,
    EventRef? Event, string? Title, string? Role);
