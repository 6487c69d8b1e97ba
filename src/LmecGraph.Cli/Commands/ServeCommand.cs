using System.Collections;
using System.CommandLine;
using System.Globalization;
using LmecGraph.Web;

namespace LmecGraph.Cli.Commands;

/// <summary><c>serve</c>: the store over HTTP, until Ctrl-C.</summary>
internal static class ServeCommand
{
    private const int HighestPort = 65535;
    private static readonly ServiceOptions Usual = new();

    private static readonly Option<string> Host = new("--host")
    {
        Description = $"Address to listen on: an IP address, localhost, or * for all. Other machines need a key, given in {ServiceOptions.KeyVariable}.",
        HelpName = "ADDRESS",
        DefaultValueFactory = _ => Usual.Host,
    };

    private static readonly Option<int> Port = new("--port")
    {
        Description = "Port to listen on; 0 takes any free one.",
        HelpName = "N",
        DefaultValueFactory = _ => Usual.Port,
    };

    public static Command Create() => new Command("serve", "Answers questions, measures and exports over HTTP.") { Host, Port }
        .Does(RunAsync)
        .WithExamples(
            "lmecgraph serve",
            "lmecgraph serve --port 8080 --store archive.db",
            "curl 'http://127.0.0.1:5080/api/v1/query/organizations-across-events?min-events=2'");

    private static async Task<int> RunAsync(CommandRun run)
    {
        if (run.Get(Port) is var port && port is < 0 or > HighestPort)
            throw new UsageException(string.Create(CultureInfo.InvariantCulture, $"--port {port}: give a number from 0 to {HighestPort}"));
        var options = new ServiceOptions
        {
            Store = run.StorePath,
            Host = run.Get(Host)!,
            Port = port,
            ApiKey = Environment.GetEnvironmentVariable(ServiceOptions.KeyVariable),
            Telemetry = TelemetrySettings(),
        };
        await using var service = await WebService.StartAsync(options, run.Cancel);
        run.Note($"listening on {service.Address}; Ctrl-C stops it");
        try
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, run.Cancel);
        }
        catch (OperationCanceledException)
        {
            run.Note("stopping");
        }
        return ExitCode.Stopped;
    }

    /// <summary>The standard variables of OpenTelemetry; nothing is sent anywhere unless one of them names an endpoint.</summary>
    private static Dictionary<string, string> TelemetrySettings() => Environment.GetEnvironmentVariables().Cast<DictionaryEntry>()
        .Where(variable => ((string)variable.Key).StartsWith("OTEL_", StringComparison.Ordinal))
        .ToDictionary(variable => (string)variable.Key, variable => (string?)variable.Value ?? "", StringComparer.Ordinal);
}
