namespace LmecGraph.Cli;

/// <summary>What the program says to the shell.</summary>
internal static class ExitCode
{
    /// <summary>All that was asked is done.</summary>
    public const int Done = 0;

    /// <summary>It could not be done.</summary>
    public const int Failed = 1;

    /// <summary>It was not asked in a way that can be done.</summary>
    public const int Usage = 2;

    /// <summary>Done, but some input was skipped; each piece is named on standard error.</summary>
    public const int Skipped = 3;

    /// <summary>Stopped by Ctrl-C.</summary>
    public const int Stopped = 130;
}
