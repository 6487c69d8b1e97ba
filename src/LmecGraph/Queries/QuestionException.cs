namespace LmecGraph.Queries;

/// <summary>A question cannot be answered as it was put. The message is one line for the user: what, where and what to do.</summary>
public sealed class QuestionException : Exception
{
    /// <summary>With one line, and the entities that may have been meant.</summary>
    public QuestionException(QuestionFault fault, string message, IReadOnlyList<EntityRef>? candidates = null) : base(message) =>
        (Fault, Candidates) = (fault, candidates ?? []);

    /// <summary>With one line, on a bad parameter.</summary>
    public QuestionException(string message) : this(QuestionFault.BadParameter, message) { }

    /// <summary>With one line and its cause; there to be complete.</summary>
    public QuestionException(string message, Exception inner) : base(message, inner) => Candidates = [];

    /// <summary>Without a message; there to be complete.</summary>
    public QuestionException() => Candidates = [];

    /// <summary>What kind of fault it is.</summary>
    public QuestionFault Fault { get; }

    /// <summary>Entities that may have been meant, the likeliest first; empty where the fault is another.</summary>
    public IReadOnlyList<EntityRef> Candidates { get; }
}

/// <summary>Why a question cannot be answered.</summary>
public enum QuestionFault
{
    /// <summary>A parameter is missing, unknown or out of its range.</summary>
    BadParameter,

    /// <summary>No question has this name.</summary>
    UnknownQuestion,

    /// <summary>No entity has this id or name.</summary>
    UnknownEntity,

    /// <summary>Several entities have this name.</summary>
    AmbiguousEntity,
}
