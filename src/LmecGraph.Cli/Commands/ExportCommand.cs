using System.CommandLine;
using LmecGraph.Export;
using LmecGraph.Graph;
using LmecGraph.Metrics.Networks;
using LmecGraph.Metrics.Report;

namespace LmecGraph.Cli.Commands;

/// <summary><c>export FORMAT</c>: the graph of the store as a file.</summary>
internal static class ExportCommand
{
    private static readonly Argument<string> Format = new("FORMAT")
    {
        Description = string.Join("; ", ExportFormats.All.Select(f => $"{f.Name} ({f.Description})")) + ".",
    };

    private static readonly Option<string> Output = new("--output", "-o")
    {
        Description = "File to write; without it, or with -, the text goes to standard output.",
        HelpName = "FILE",
    };

    private static readonly Option<bool> Derived = new("--derived") { Description = "With the relations that the graph follows from others (ACTIVE_IN)." };

    private static readonly Option<string> OfNetwork = new("--network")
    {
        Description = $"A network of the graph in its place: {string.Join(", ", NetworkKind.All.Select(k => k.Name))}.",
        HelpName = "NETWORK",
    };

    private const string FullName = "full";
    private static readonly NetworkScope Scope = new();
    private static readonly MeasureChoice Choice = new();

    public static Command Create()
    {
        var command = new Command("export", "Writes the graph for Gephi, spreadsheets and other programs.") { Format, Output, Derived, OfNetwork };
        Choice.AddTo(command);
        Scope.AddTo(command);
        return command.Does(RunAsync).WithExamples(
            "lmecgraph export gexf -o graph.gexf", "lmecgraph export csv -o graph.csv --derived", "lmecgraph export json | jq '.nodes | length'",
            "lmecgraph export gexf --network partners --measures degree,betweenness,community -o partners.gexf");
    }

    private static async Task<int> RunAsync(CommandRun run)
    {
        var name = run.Get(Format)!;
        var format = ExportFormats.Find(name)
            ?? throw new UsageException($"{name}: no such format; give one of {string.Join(", ", ExportFormats.All.Select(f => f.Name))}");
        var file = run.Get(Output) is { } output && output != "-" ? ExportFiles.Target(format, output) : null;
        if (file is null && format.Parts.Count > 1)
            throw new UsageException($"{format.Name} is {format.Parts.Count} files; give a name for them with -o FILE{format.Ending}");

        await using var store = await run.OpenStoreAsync();
        var graph = await store.GraphAsync(run.Cancel);
        var source = Source(run, graph);
        using var stage = run.Stage("write");
        if (file is not null) ExportFiles.Write(source, [file], run.Note);
        else format.Parts[0].Write(source, run.OutStream);
        return ExitCode.Done;
    }

    private static ExportSource Source(CommandRun run, KnowledgeGraph graph)
    {
        var name = run.Get(OfNetwork) ?? FullName;
        var options = Choice.Read(run) with { Measures = Choice.Names(run) };
        if (name == FullName && Scope.OnlyForTheStore(run) is { } option) throw new UsageException($"{option} goes with --network");
        if (name == FullName && options.Measures.Count == 0) return ExportSource.Of(graph, run.Get(Derived), run.Cancel);
        var report = MeasureRun.Compute(graph, name, Scope.Read(run), options, run.Cancel);
        return name == FullName ? ExportSource.Of(graph, run.Get(Derived), report, run.Cancel) : ExportSource.Of(report, graph, run.Cancel);
    }
}
