namespace LmecGraph.Cli;

/// <summary>The call itself is wrong: the message says what, and how it would be right. Ends with <see cref="ExitCode.Usage"/>.</summary>
internal sealed class UsageException(string message) : Exception(message);
