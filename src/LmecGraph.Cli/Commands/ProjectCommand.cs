using System.CommandLine;
using System.Text;
using LmecGraph.Metrics.Reading;
using LmecGraph.Metrics.Report;

namespace LmecGraph.Cli.Commands;

/// <summary><c>project FILE</c>: who shares partners with whom in a two-mode CSV, as a tie list.</summary>
internal static class ProjectCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "CSV with the header Source,Target: two kinds of node, such as organizations and events." };
        var on = new Option<string>("--on") { Description = "Which kind to keep.", HelpName = "source|target", DefaultValueFactory = _ => "source" };
        var weights = new Option<string[]>("--weights")
        {
            Description = $"Names with commas: {string.Join(", ", TieList.Weights)}; without it count,newman.",
            HelpName = "A,B,…",
        };
        var output = new Option<string>("--output", "-o") { Description = "File to write; without it the list goes to standard output.", HelpName = "FILE" };
        return new Command("project", "Turns a two-mode CSV into ties between those that share a partner.") { file, on, weights, output }
            .Does(async run =>
            {
                var onSources = run.Get(on) switch
                {
                    "source" => true,
                    "target" => false,
                    var other => throw new UsageException($"--on {other}: give source or target"),
                };
                if (run.Format == OutputFormat.Json) throw new UsageException("project writes CSV");
                var names = Words.Split(run.Get(weights)) is { Count: > 0 } given ? given : ["count", "newman"];
                NetworkReading reading;
                using (run.Stage("load")) reading = await run.WorkAsync(() => NetworkReader.ReadFile(run.Get(file)!, new NetworkReadOptions(TwoMode: true), run.Cancel));
                foreach (var note in reading.Notes) run.Note(note);
                TieList ties;
                using (run.Stage("compute")) ties = await run.WorkAsync(() => TieList.Of(reading.Network, onSources, names, run.Cancel));
                await WriteAsync(run, ties, run.Get(output));
                return ExitCode.Done;
            })
            .WithExamples(
                "lmecgraph project participation.csv --on source --weights count,newman,jaccard > partners.csv",
                "lmecgraph project participation.csv --on target -o events.csv");
    }

    private static async Task WriteAsync(CommandRun run, TieList ties, string? path)
    {
        using var stage = run.Stage("write");
        using var file = path is null ? null : new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        await run.WorkAsync(() =>
        {
            ties.Write(file ?? run.Out, run.Cancel);
            return true;
        });
    }
}
