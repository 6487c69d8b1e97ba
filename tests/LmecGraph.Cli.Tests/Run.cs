using System.Diagnostics;
using System.Text;

namespace LmecGraph.Cli.Tests;

/// <summary>What a run of the built program left behind.</summary>
internal sealed record Run(int ExitCode, string Out, string Error)
{
    /// <summary>The lines on standard error.</summary>
    public string[] ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The folder of the solution.</summary>
    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    /// <summary>The built program, of the configuration of these tests.</summary>
    public static string Program { get; } = Path.Combine(
        Root, "src", "LmecGraph.Cli", Path.GetRelativePath(Path.Combine(Root, "tests", "LmecGraph.Cli.Tests"), AppContext.BaseDirectory), "lmecgraph");

    /// <summary>Runs the program in a folder to its end.</summary>
    public static Task<Run> In(string folder, params string[] arguments) => Of(Start(folder, Program, arguments));

    /// <summary>Runs a line of the shell in a folder to its end; the program is <c>$LMECGRAPH</c>.</summary>
    public static Task<Run> Shell(string folder, string line) => Of(Start(folder, "/bin/sh", ["-c", line]));

    /// <summary>Runs the program with variables of its own.</summary>
    public static Task<Run> With(IReadOnlyDictionary<string, string> variables, string folder, params string[] arguments) =>
        Of(Start(folder, Program, arguments, variables));

    /// <summary>Starts a program.</summary>
    public static Process Start(string folder, string file, string[] arguments, IReadOnlyDictionary<string, string>? variables = null)
    {
        var start = new ProcessStartInfo(file, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var name in start.Environment.Keys.Where(k => k.StartsWith("LMECGRAPH_", StringComparison.Ordinal)).ToList()) start.Environment.Remove(name);
        start.Environment["LMECGRAPH"] = Program;
        foreach (var (name, value) in variables ?? new Dictionary<string, string>()) start.Environment[name] = value;
        return Process.Start(start)!;
    }

    /// <summary>Waits for the end of a program; one that takes two minutes hangs.</summary>
    public static async Task<Run> Of(Process process)
    {
        using (process)
        {
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
            patience.CancelAfter(TimeSpan.FromMinutes(2));
            try
            {
                process.StandardInput.Close();
                var (output, error) = (process.StandardOutput.ReadToEndAsync(patience.Token), process.StandardError.ReadToEndAsync(patience.Token));
                await process.WaitForExitAsync(patience.Token);
                return new(process.ExitCode, await output, await error);
            }
            catch (OperationCanceledException)
            {
                process.Kill(entireProcessTree: true);
                throw;
            }
        }
    }

    private static string FindRoot(string folder) => File.Exists(Path.Combine(folder, "LmecGraph.sln"))
        ? folder
        : FindRoot(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("the tests do not run inside the repository"));
}
