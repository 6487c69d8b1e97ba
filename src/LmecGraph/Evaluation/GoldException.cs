namespace LmecGraph.Evaluation;

/// <summary>Labelled documents cannot be used; the message is one line that says what, where and what to do.</summary>
public sealed class GoldException : FormatException
{
    /// <summary>With one line for the user.</summary>
    public GoldException(string message) : base(message) { }

    /// <summary>With one line for the user and what caused it.</summary>
    public GoldException(string message, Exception inner) : base(message, inner) { }

    /// <summary>Without a message; there to be complete.</summary>
    public GoldException() { }
}
