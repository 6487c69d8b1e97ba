namespace LmecGraph.Evaluation;

/// <summary>One thing that was counted.</summary>
/// <param name="Document">Name of the document; null where it is about several.</param>
/// <param name="Part">What was looked at.</param>
/// <param name="Label">Node type, edge type, property (<c>Event.date</c>), or the node type of a pair.</param>
/// <param name="Verdict">What came out.</param>
/// <param name="Text">The node, edge or pair in words.</param>
/// <param name="Rule">Of a wrong edge: the rule that read it, else null.</param>
/// <param name="Quote">Of a wrong edge: the words that it was read from, else null.</param>
public sealed record Judgement(string? Document, Part Part, string Label, Verdict Verdict, string Text, string? Rule = null, string? Quote = null);

/// <summary>What is counted, in the order in which it is shown.</summary>
public enum Part
{
    /// <summary>A node in a document.</summary>
    Node,

    /// <summary>An edge in a document.</summary>
    Edge,

    /// <summary>Date or venue of an event, role or title of an edge, looked at where node or edge is right; right or missed.</summary>
    Property,

    /// <summary>Two names in two documents: right where they are rightly one node, missed where they are two; wrong is a node that joins two things.</summary>
    Pair,
}

/// <summary>What came out.</summary>
public enum Verdict
{
    /// <summary>Found and demanded.</summary>
    Right,

    /// <summary>Found, and neither demanded nor optional.</summary>
    Wrong,

    /// <summary>Demanded and not found.</summary>
    Missed,
}
