using System.CommandLine;
using LmecGraph.Metrics.Networks;
using LmecGraph.Metrics.Reading;
using LmecGraph.Metrics.Report;

namespace LmecGraph.Cli.Commands;

/// <summary><c>metrics [NETWORK]</c>: measures a network of the store, or any graph in a file.</summary>
internal sealed class MetricsCommand
{
    private const int RowsOfATable = 20;

    private readonly Argument<string> _network = new("NETWORK")
    {
        Description = $"{string.Join(", ", NetworkKind.All.Select(k => k.Name))}; {GraphNetworks.DefaultName} where none is named.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string> _input = new("--input")
    {
        Description = "Measures a graph from a file instead: CSV (Source,Target[,Weight][,Type]), GraphML or GEXF.",
        HelpName = "FILE",
    };

    private readonly Option<bool> _twoMode = new("--two-mode") { Description = "Sources and targets of the input are two kinds of node, actors and events." };
    private readonly Option<string> _groups = new("--groups") { Description = "Groups of nodes: CSV with the header Id,Group.", HelpName = "FILE" };
    private readonly NetworkScope _scope = new();
    private readonly MeasureChoice _choice = new();

    private readonly Option<int?> _top = new("--top")
    {
        Description = $"Lists only the first N nodes by the first measure ({RowsOfATable} in a table, all in JSON and CSV).",
        HelpName = "N",
    };

    private readonly Option<string> _output = new("--output", "-o")
    {
        Description = "File to write; of CSV with its edges and conventions beside it.",
        HelpName = "FILE",
    };

    private MetricsCommand() { }

    public static Command Create()
    {
        var metrics = new MetricsCommand();
        var command = new Command("metrics", "Measures a network: who is central, who connects groups, which communities there are.")
        {
            metrics._network, metrics._input, metrics._twoMode, metrics._groups, metrics._top, metrics._output,
        };
        metrics._choice.AddTo(command);
        metrics._scope.AddTo(command);
        return command.Does(metrics.RunAsync).WithExamples(
            "lmecgraph metrics",
            "lmecgraph metrics partners --measures betweenness,constraint --role host,organizer --from 2020 --top 10",
            "lmecgraph metrics participation --measures two_mode_degree,two_mode_betweenness",
            "lmecgraph metrics partners --measures brokerage_total --group-by country",
            "lmecgraph metrics --input ties.csv --measures all --format json");
    }

    private async Task<int> RunAsync(CommandRun run)
    {
        if (run.Get(_top) is < 1) throw new UsageException("--top: give a number of at least 1");
        var report = await ReportAsync(run);
        using var stage = run.Stage("write");
        MetricsOutput.Write(run, report, run.Get(_top) ?? (run.Format == OutputFormat.Table ? RowsOfATable : null), run.Get(_output));
        return ExitCode.Done;
    }

    private async Task<MeasureReport> ReportAsync(CommandRun run)
    {
        using var progress = new MeasureProgress(run);
        var options = _choice.Read(run, progress, groupsGiven: run.Get(_groups) is not null);
        if (run.Format == OutputFormat.Table) options = options with { Measures = MeasureCatalogue.WithCompanions(options.Measures) };
        return run.Get(_input) is { } input ? await OfFileAsync(run, input, options) : await OfStoreAsync(run, options);
    }

    private async Task<MeasureReport> OfFileAsync(CommandRun run, string input, MeasureOptions options)
    {
        if (run.Get(_network) is { } name) throw new UsageException($"{name}: give a network of the store or --input, not both");
        if (_scope.OnlyForTheStore(run) is { } option) throw new UsageException($"{option} goes with networks of the store, not with --input");
        Metrics.Network network;
        using (run.Stage("load"))
        {
            network = Noted(run, await run.WorkAsync(() => NetworkReader.ReadFile(input, new NetworkReadOptions(_scope.Directed(run), run.Get(_twoMode)), run.Cancel)));
            if (run.Get(_groups) is { } groups) network = Noted(run, NetworkReader.WithGroups(network, groups));
        }
        using (run.Stage("compute")) return await run.WorkAsync(() => MeasureRun.Compute(network, options, run.Cancel));
    }

    private async Task<MeasureReport> OfStoreAsync(CommandRun run, MeasureOptions options)
    {
        if (run.Get(_twoMode)) throw new UsageException("--two-mode goes with --input; networks of the store say it themselves");
        var (name, scope) = (run.Get(_network) ?? GraphNetworks.DefaultName, _scope.Read(run));
        if (run.Get(_groups) is { } file) scope = scope with { Groups = NetworkReader.ReadGroups(file) };
        GraphNetworks.Find(name);
        Graph.KnowledgeGraph graph;
        using (run.Stage("load"))
        {
            await using var store = await run.OpenStoreAsync();
            graph = await store.GraphAsync(run.Cancel);
        }
        MeasureReport report;
        using (run.Stage("compute")) report = await run.WorkAsync(() => MeasureRun.Compute(graph, name, scope, options, run.Cancel));
        if (scope.Groups is { } groups)
            foreach (var note in GroupReader.Strangers(groups, report.Network, Path.GetFileName(run.Get(_groups)!))) run.Note(note);
        return report;
    }

    private static Metrics.Network Noted(CommandRun run, NetworkReading reading)
    {
        foreach (var note in reading.Notes) run.Note(note);
        return reading.Network;
    }
}
