namespace LmecGraph.Cli.Commands;

/// <summary>Values of options that take several words, given with commas, by repeating the option, or both.</summary>
internal static class Words
{
    /// <summary>The words, each once, in the order given.</summary>
    public static IReadOnlyList<string> Split(string[]? values) =>
        [.. (values ?? []).SelectMany(v => v.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).Distinct(StringComparer.Ordinal)];
}
