using System.CommandLine;
using System.CommandLine.Parsing;

namespace LmecGraph.Cli;

/// <summary>The options that every command has.</summary>
internal static class GlobalOptions
{
    /// <summary>Where the graph is kept.</summary>
    public static readonly Option<string> Store = new("--store")
    {
        Description = "File of the graph, or the address of a server; LMECGRAPH_STORE sets the default.",
        HelpName = "PATH|URL",
        Recursive = true,
        DefaultValueFactory = _ => Environment.GetEnvironmentVariable("LMECGRAPH_STORE") is { Length: > 0 } store ? store : "lmecgraph.db",
    };

    /// <summary>In which form an answer is printed.</summary>
    public static readonly Option<OutputFormat> Format = new("--format")
    {
        Description = "Form of the answer; a table if not given.",
        HelpName = "table|json|csv",
        Recursive = true,
        CustomParser = ParseFormat,
    };

    /// <summary>No remarks, only what went wrong.</summary>
    public static readonly Option<bool> Quiet = new("--quiet", "-q") { Description = "No remarks; what goes wrong is still said.", Recursive = true };

    /// <summary>How long each stage took.</summary>
    public static readonly Option<bool> Verbose = new("--verbose", "-v")
    {
        Description = "Milliseconds of each stage, on standard error.",
        Recursive = true,
    };

    /// <summary>Plain text.</summary>
    public static readonly Option<bool> NoColor = new("--no-color") { Description = "No colours; NO_COLOR does the same.", Recursive = true };

    /// <summary>Gives them to the program and to every command of it.</summary>
    public static void AddTo(RootCommand root)
    {
        foreach (var option in (Option[])[Store, Format, Quiet, Verbose, NoColor]) root.Add(option);
    }

    private static OutputFormat ParseFormat(ArgumentResult result)
    {
        var word = result.Tokens[0].Value;
        foreach (var format in Enum.GetValues<OutputFormat>())
            if (string.Equals(word, format.ToString(), StringComparison.OrdinalIgnoreCase)) return format;
        result.AddError($"--format {word}: give table, json or csv");
        return default;
    }
}

/// <summary>Form of an answer on standard output.</summary>
internal enum OutputFormat
{
    /// <summary>For people.</summary>
    Table,

    /// <summary>For programs; the shape that the service gives too.</summary>
    Json,

    /// <summary>For spreadsheets.</summary>
    Csv,
}
