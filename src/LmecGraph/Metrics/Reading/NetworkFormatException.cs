namespace LmecGraph.Metrics.Reading;

/// <summary>A file does not hold the graph that it should; the message is one line that says what, where and what to do.</summary>
public sealed class NetworkFormatException : FormatException
{
    /// <summary>With one line for the user.</summary>
    public NetworkFormatException(string message) : base(message) { }

    /// <summary>With one line for the user and what caused it.</summary>
    public NetworkFormatException(string message, Exception inner) : base(message, inner) { }

    /// <summary>Without a message; there to be complete.</summary>
    public NetworkFormatException() { }

    internal static NetworkFormatException At(string file, long line, string what) => new($"{file}, line {line}: {what}");
}
