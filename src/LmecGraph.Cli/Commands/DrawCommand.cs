using System.CommandLine;
using LmecGraph.Export.Drawing;
using LmecGraph.Metrics.Networks;
using LmecGraph.Metrics.Reading;
using LmecGraph.Metrics.Report;

namespace LmecGraph.Cli.Commands;

/// <summary><c>draw [NETWORK] -o FILE.svg</c>: a picture of a network.</summary>
internal sealed class DrawCommand
{
    private readonly Argument<string> _network = new("NETWORK")
    {
        Description = $"{string.Join(", ", NetworkKind.All.Select(k => k.Name))}; {GraphNetworks.DefaultName} where none is named.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string> _input = new("--input") { Description = "Draws a graph from a file instead: CSV, GraphML or GEXF.", HelpName = "FILE" };

    private readonly Option<bool> _twoMode = new("--two-mode") { Description = "Sources and targets of the input are two kinds of node, actors and events." };

    private readonly Option<string> _output = new("--output", "-o")
    {
        Description = "File to write; without it the picture goes to standard output.",
        HelpName = "FILE.svg",
    };

    private readonly Option<string> _size = new("--size-by")
    {
        Description = "Measure that makes the size of nodes.",
        HelpName = "MEASURE",
        DefaultValueFactory = _ => "strength",
    };

    private readonly Option<string> _color = new("--color-by")
    {
        Description = "What makes the colour of nodes: type, country, community, component, …; without it type where there are several, mode of two kinds of node, else community.",
        HelpName = "ATTRIBUTE",
    };

    private readonly NetworkScope _scope = new();

    private DrawCommand() { }

    public static Command Create()
    {
        var draw = new DrawCommand();
        var command = new Command("draw", "Draws a network as an SVG picture, the same on every machine.")
        {
            draw._network, draw._input, draw._twoMode, draw._output, draw._size, draw._color,
        };
        draw._scope.AddTo(command);
        return command.Does(draw.RunAsync).WithExamples(
            "lmecgraph draw -o partners.svg",
            "lmecgraph draw participation --role host,organizer --size-by betweenness -o hosts.svg",
            "lmecgraph draw --input ties.csv -o ties.svg");
    }

    private async Task<int> RunAsync(CommandRun run)
    {
        if (MeasureCatalogue.Find(run.Get(_size)!) is { Place: not MeasurePlace.Node })
            throw new UsageException($"--size-by {run.Get(_size)}: give a measure of nodes");
        var report = await ReportAsync(run);
        using var stage = run.Stage("write");
        Write(run, report);
        return ExitCode.Done;
    }

    private void Write(CommandRun run, MeasureReport report)
    {
        var title = run.Get(_input) is null ? $"{report.Network.Name}: {GraphNetworks.Find(report.Network.Name).Summary}" : report.Network.Name;
        using var file = run.Get(_output) is { } path && path != "-" ? File.Create(path) : null;
        SvgDrawing.Write(report, title, file ?? run.OutStream, run.Cancel);
    }

    private async Task<MeasureReport> ReportAsync(CommandRun run)
    {
        if (run.Get(_input) is { } input)
        {
            if (run.Get(_network) is { } given) throw new UsageException($"{given}: give a network of the store or --input, not both");
            if (_scope.OnlyForTheStore(run) is { } option) throw new UsageException($"{option} goes with networks of the store, not with --input");
            var reading = await run.WorkAsync(() => NetworkReader.ReadFile(input, new NetworkReadOptions(_scope.Directed(run), run.Get(_twoMode)), run.Cancel));
            foreach (var note in reading.Notes) run.Note(note);
            var network = reading.Network.Actors is { } actors ? reading.Network.WithAttribute("mode", [.. actors.Select(a => a ? "actor" : "event")]) : reading.Network;
            var colour = network.Attributes.ContainsKey("type") ? "type" : network.Actors is null ? "community" : "mode";
            return await run.WorkAsync(() => MeasureRun.Compute(network, Options(run, colour), run.Cancel));
        }
        var (name, scope) = (run.Get(_network) ?? GraphNetworks.DefaultName, _scope.Read(run));
        var kind = GraphNetworks.Find(name);
        if (run.Get(_twoMode)) throw new UsageException("--two-mode goes with --input; networks of the store say it themselves");
        await using var store = await run.OpenStoreAsync();
        var graph = await store.GraphAsync(run.Cancel);
        var usual = kind.Shape == NetworkShape.Projection ? "community" : "type";
        return await run.WorkAsync(() => MeasureRun.Compute(graph, name, scope, Options(run, usual), run.Cancel));
    }

    private MeasureOptions Options(CommandRun run, string colour) => new() { Measures = [run.Get(_size)!], GroupBy = run.Get(_color) ?? colour };
}
