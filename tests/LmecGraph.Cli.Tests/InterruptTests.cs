namespace LmecGraph.Cli.Tests;

public sealed class InterruptTests : IDisposable
{
    private readonly WorkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task A_signal_ends_with_130_and_what_was_saved_is_kept(string signal)
    {
        const int Many = 3000;
        const int LongerThanAnEmptyStore = 200_000;
        var text = string.Concat(Enumerable.Repeat(WorkFolder.Report, 50));
        for (var i = 0; i < Many; i++) _folder.File($"in/{i:0000}.txt", $"{i}. {text}");
        using var begun = new SemaphoreSlim(0);
        using var watcher = new FileSystemWatcher(_folder.Root, "s.db-wal") { NotifyFilter = NotifyFilters.Size };
        watcher.Changed += (_, change) =>
        {
            if (new FileInfo(change.FullPath) is { Exists: true, Length: > LongerThanAnEmptyStore }) begun.Release();
        };
        watcher.EnableRaisingEvents = true;

        var process = Run.Start(_folder.Root, Run.Program, ["build", "in", "--store", "s.db"]);
        await begun.WaitAsync(TestContext.Current.CancellationToken);
        await Run.Shell(_folder.Root, $"kill -{signal} {process.Id}");
        var stopped = await Run.Of(process);

        Assert.Equal(("", 130), (stopped.Out, stopped.ExitCode));
        var saved = int.Parse(Assert.Single(stopped.ErrorLines, l => l.StartsWith("saved before the stop: ", StringComparison.Ordinal)).Split(' ')[4], System.Globalization.CultureInfo.InvariantCulture);
        Assert.InRange(saved, 0, Many - 1);
        var listed = (await _folder.Run("documents", "list", "--store", "s.db", "--format", "csv")).Out;
        Assert.InRange(listed.Count(c => c == '\n') - 1, saved, Many - 1);
    }
}
