using LmecGraph.Ontology;

namespace LmecGraph.Resolution;

/// <summary>What a person or a rule holds of two mentions. Decisions outlive every rebuild of the graph.</summary>
/// <param name="Left">One side; the smaller key in ordinal order.</param>
/// <param name="Right">The other side.</param>
/// <param name="Verdict">Same, different or unsure.</param>
/// <param name="Reason">Why, in words.</param>
/// <param name="Author">Who decided.</param>
/// <param name="Time">When (UTC).</param>
public sealed record Decision(MentionKey Left, MentionKey Right, Verdict Verdict, string Reason, string Author, DateTimeOffset Time);

/// <summary>Names a mention in a way that survives a new reading of its document.</summary>
/// <param name="Type">What is named.</param>
/// <param name="Document">Name of the document.</param>
/// <param name="Form">The folded surface.</param>
public sealed record MentionKey(NodeType Type, string Document, string Form);

/// <summary>The answer to "are these two the same?".</summary>
public enum Verdict
{
    /// <summary>One thing.</summary>
    Same,

    /// <summary>Two things.</summary>
    Different,

    /// <summary>Looked at and left open.</summary>
    Unsure,
}
