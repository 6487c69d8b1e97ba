using System.Net;
using System.Net.Sockets;

namespace LmecGraph.Cli.Tests;

public sealed class ServeTests : IDisposable
{
    private readonly WorkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task The_service_answers_until_a_signal_and_ends_with_130(string signal)
    {
        await _folder.File("in/a.txt", WorkFolder.Report).Run("build", "in", "--quiet");

        var process = Run.Start(_folder.Root, Run.Program, ["serve", "--port", "0"]);
        var said = await process.StandardError.ReadLineAsync(TestContext.Current.CancellationToken);
        var address = said!.Split(' ').First(word => word.StartsWith("http://", StringComparison.Ordinal)).TrimEnd(';');
        using var client = new HttpClient();
        var answer = await client.GetStringAsync(address + "/api/v1/query/search?text=green", TestContext.Current.CancellationToken);
        await Run.Shell(_folder.Root, $"kill -{signal} {process.Id}");
        var ended = await Run.Of(process);

        Assert.Contains("Green Forum", answer, StringComparison.Ordinal);
        Assert.Equal((130, "", 1), (ended.ExitCode, ended.Out, ended.ErrorLines.Length));
    }

    [Fact]
    public async Task A_port_in_use_is_one_line_and_exit_code_1()
    {
        await _folder.File("in/a.txt", WorkFolder.Report).Run("build", "in", "--quiet");
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port;

        var run = await _folder.Run("serve", "--port", $"{port}");

        Assert.Equal((1, ""), (run.ExitCode, run.Out));
        Assert.Contains("in use", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_machines_are_not_served_without_a_key()
    {
        await _folder.File("in/a.txt", WorkFolder.Report).Run("build", "in", "--quiet");

        var run = await _folder.Run("serve", "--host", "*", "--port", "0");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("LMECGRAPH_API_KEY", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, "serve")]
    [InlineData(1, "serve", "--host", "example.org")]
    [InlineData(2, "serve", "--port", "70000")]
    public async Task What_cannot_be_served_is_one_line(int code, params string[] call)
    {
        var run = await _folder.Run(call);

        Assert.Equal(code, run.ExitCode);
        Assert.Single(run.ErrorLines);
        Assert.Empty(Directory.GetFiles(_folder.Root));
    }
}
