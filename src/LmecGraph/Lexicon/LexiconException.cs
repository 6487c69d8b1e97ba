namespace LmecGraph.Lexicon;

/// <summary>A user's lexicon cannot be used.</summary>
public sealed class LexiconException : FormatException
{
    /// <summary>With what is wrong, one line each: <c>line 3: …</c>.</summary>
    public LexiconException(IReadOnlyList<string> problems) : base(string.Join("; ", problems)) => Problems = problems;

    /// <summary>With one line for the user.</summary>
    public LexiconException(string message) : this([message]) { }

    /// <summary>With one line for the user and what caused it.</summary>
    public LexiconException(string message, Exception inner) : base(message, inner) => Problems = [message];

    /// <summary>Without a message; there to be complete.</summary>
    public LexiconException() => Problems = [];

    /// <summary>What is wrong, one line each.</summary>
    public IReadOnlyList<string> Problems { get; }
}
