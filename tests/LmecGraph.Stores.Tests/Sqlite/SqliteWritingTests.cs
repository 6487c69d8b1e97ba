using LmecGraph.Graph;

namespace LmecGraph.Stores.Tests.Sqlite;

public sealed class SqliteWritingTests : IAsyncDisposable
{
    private readonly SqlitePlace _place = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => _place.DisposeAsync();

    [Fact]
    public async Task A_full_disk_leaves_what_was_saved_before()
    {
        await using (var store = await _place.OpenAsync()) await store.SaveAsync([ReadingSketch.Speech("before.txt")], Cancel);
        var pages = (int)(long)SqliteRaw.Value(_place.File, "PRAGMA page_count")!;
        await using var full = await GraphStores.OpenAsync(_place.File, new StoreOptions { Access = StoreAccess.Write, PageLimit = pages + 5 }, Cancel);

        var failure = await Assert.ThrowsAsync<StoreException>(() =>
            full.SaveAsync([.. Enumerable.Range(0, 500).Select(i => ReadingSketch.Full($"{i}.txt"))], Cancel));

        Assert.Contains("full", failure.Message, StringComparison.Ordinal);
        Assert.Equal(["before.txt"], (await full.GraphAsync(Cancel)).Documents.Select(d => d.Name));
        Assert.Equal([SaveOutcome.Added], await full.SaveAsync([ReadingSketch.Speech("after.txt")], Cancel));
        Assert.Equal("ok", SqliteRaw.Value(_place.File, "PRAGMA integrity_check"));
    }

    [Fact]
    public async Task A_second_writer_waits_and_then_gives_up_with_one_line()
    {
        var options = new StoreOptions { Access = StoreAccess.Write, WriterWait = TimeSpan.FromSeconds(1) };
        await using var store = await GraphStores.OpenAsync(_place.File, options, Cancel);
        await store.SaveAsync([ReadingSketch.Speech("a.txt")], Cancel);
        using var other = SqliteRaw.Connect(_place.File);
        using var writing = other.BeginTransaction();

        var failure = await Assert.ThrowsAsync<StoreException>(() => store.SaveAsync([ReadingSketch.Speech("b.txt")], Cancel));

        Assert.Contains("another process", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', failure.Message);
        Assert.Equal(["a.txt"], (await store.GraphAsync(Cancel)).Documents.Select(d => d.Name));
        writing.Rollback();
        Assert.Equal([SaveOutcome.Added], await store.SaveAsync([ReadingSketch.Speech("b.txt")], Cancel));
    }

    [Fact]
    public async Task Two_processes_write_into_one_store()
    {
        using var first = WriterProcess.Start(_place.File, "first", 20);
        using var second = WriterProcess.Start(_place.File, "second", 20);

        await Task.WhenAll(EndAsync(first), EndAsync(second));

        await using var store = await _place.OpenAsync(StoreAccess.Read);
        Assert.Equal(2 * 20 * WriterProcess.BatchSize, (await store.DocumentsAsync(Cancel)).Count);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(23)]
    public async Task A_writer_that_is_killed_loses_nothing_that_it_reported(int after)
    {
        using var writer = WriterProcess.Start(_place.File, "killed", 10_000);
        var reported = new List<string>();
        while (reported.Count <= after) reported.Add(await writer.StandardOutput.ReadLineAsync(Cancel) ?? throw new EndOfStreamException("the writer ended"));
        writer.Kill();
        while (await writer.StandardOutput.ReadLineAsync(Cancel) is { } line) reported.Add(line);
        await writer.WaitForExitAsync(Cancel);

        await using var store = await _place.OpenAsync();
        var names = (await store.DocumentsAsync(Cancel)).Select(d => d.Name).ToHashSet(StringComparer.Ordinal);
        Assert.Subset(names, reported.Where(line => line.EndsWith(".txt", StringComparison.Ordinal)).ToHashSet(StringComparer.Ordinal));
        Assert.Equal(0, names.Count % WriterProcess.BatchSize);
        Assert.Equal(names.Count, (await store.GraphAsync(Cancel)).Documents.Count);
        Assert.Equal("ok", SqliteRaw.Value(_place.File, "PRAGMA integrity_check"));
    }

    private static async Task EndAsync(System.Diagnostics.Process process)
    {
        var said = process.StandardError.ReadToEndAsync(Cancel);
        await process.StandardOutput.ReadToEndAsync(Cancel);
        await process.WaitForExitAsync(Cancel);
        Assert.Equal("", await said);
        Assert.Equal(0, process.ExitCode);
    }
}
