namespace LmecGraph.Metrics.Report;

/// <summary>A network or measure was asked for in a way that cannot be answered; the message says what, and what would be right.</summary>
public sealed class MeasureException : Exception
{
    /// <summary>With one line for the user.</summary>
    public MeasureException(string message) : base(message) { }

    /// <summary>With one line for the user and what caused it.</summary>
    public MeasureException(string message, Exception inner) : base(message, inner) { }

    /// <summary>Without a message; there to be complete.</summary>
    public MeasureException() { }
}
