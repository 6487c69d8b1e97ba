using System.Net;
using System.Net.Sockets;

namespace LmecGraph.Cli.Tests;

/// <summary>Calls that ask for what is not there.</summary>
public sealed class HostileCallsTests : IDisposable
{
    private readonly WorkFolder _folder = new WorkFolder().File("in/a.txt", WorkFolder.Report);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("query entity Nobody-At-All", 2)]
    [InlineData("query partners person:nobody", 2)]
    [InlineData("query path Nobody Noone", 2)]
    [InlineData("query search forum --limit 0", 2)]
    [InlineData("query search forum --cursor nonsense", 2)]
    [InlineData("query timeline --from yesterday", 2)]
    [InlineData("metrics --measures nonsense", 2)]
    [InlineData("metrics nonsense", 2)]
    [InlineData("metrics --input missing.csv", 1)]
    [InlineData("export gexf --network nonsense", 2)]
    [InlineData("documents show nothing.txt", 2)]
    public async Task What_is_not_there_is_one_line(string call, int exitCode)
    {
        Assert.Equal(0, (await _folder.Run("build", "in")).ExitCode);
        var run = await _folder.Run(call.Split(' '));
        Assert.Equal(("", exitCode), (run.Out, run.ExitCode));
        Assert.StartsWith("lmecgraph: ", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_port_in_use_is_one_line()
    {
        await _folder.Run("build", "in");
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var run = await _folder.Run("serve", "--port", port);
        Assert.Equal(("", 1), (run.Out, run.ExitCode));
        Assert.Contains(port, Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_service_without_a_store_is_one_line()
    {
        var run = await _folder.Run("serve", "--port", "0");
        Assert.Equal(("", 1), (run.Out, run.ExitCode));
        Assert.StartsWith("lmecgraph: ", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_service_stops_at_a_signal()
    {
        await _folder.Run("build", "in");
        var process = Run.Start(_folder.Root, Run.Program, ["serve", "--port", "0"]);
        Assert.Contains("listening on http://127.0.0.1:", await process.StandardError.ReadLineAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        await Run.Shell(_folder.Root, $"kill -INT {process.Id}");
        Assert.Equal(130, (await Run.Of(process)).ExitCode);
    }
}
