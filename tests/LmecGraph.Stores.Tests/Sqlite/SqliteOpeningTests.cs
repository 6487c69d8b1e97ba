using System.Runtime.Versioning;
using LmecGraph.Graph;

namespace LmecGraph.Stores.Tests.Sqlite;

public sealed class SqliteOpeningTests : IAsyncDisposable
{
    private readonly SqlitePlace _place = new();

    public ValueTask DisposeAsync() => _place.DisposeAsync();

    [Fact]
    public async Task Opening_for_reading_makes_no_file()
    {
        await RefusedAsync(_place.File, StoreAccess.Read, "no store");

        Assert.Empty(Directory.GetFileSystemEntries(Path.GetDirectoryName(_place.File)!));
    }

    [Fact]
    public async Task A_file_of_another_kind_is_refused_and_left_as_it_is()
    {
        var bytes = "Dear reader,\nthis is a report and no store.\n"u8.ToArray();
        await File.WriteAllBytesAsync(_place.File, bytes, TestContext.Current.CancellationToken);

        await RefusedAsync(_place.File, StoreAccess.Write, "not a store");
        await RefusedAsync(_place.File, StoreAccess.Read, "not a store");

        Assert.Equal(bytes, await File.ReadAllBytesAsync(_place.File, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_database_of_another_program_is_refused_and_left_as_it_is()
    {
        SqliteRaw.Execute(_place.File, "CREATE TABLE notes (text); INSERT INTO notes VALUES ('mine')");
        var bytes = await File.ReadAllBytesAsync(_place.File, TestContext.Current.CancellationToken);

        await RefusedAsync(_place.File, StoreAccess.Write, "not a store");

        Assert.Equal(bytes, await File.ReadAllBytesAsync(_place.File, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_store_of_a_newer_version_is_refused_and_left_as_it_is()
    {
        await (await _place.OpenAsync()).DisposeAsync();
        SqliteRaw.Execute(_place.File, "PRAGMA user_version = 99");

        await RefusedAsync(_place.File, StoreAccess.Write, "newer");
        await RefusedAsync(_place.File, StoreAccess.Read, "newer");

        Assert.Equal(99L, SqliteRaw.Value(_place.File, "PRAGMA user_version"));
    }

    [Fact]
    public async Task An_empty_file_becomes_a_store_when_it_is_written()
    {
        await File.WriteAllBytesAsync(_place.File, [], TestContext.Current.CancellationToken);

        await RefusedAsync(_place.File, StoreAccess.Read, "no store");
        await using var store = await _place.OpenAsync();

        Assert.Empty(await store.DocumentsAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Several_that_open_a_new_store_at_once_all_get_it()
    {
        for (var round = 0; round < 3; round++)
        {
            await using var place = new SqlitePlace();

            var stores = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => place.OpenAsync())));

            foreach (var store in stores) await store.DisposeAsync();
        }
    }

    [Fact]
    public Task A_folder_is_not_a_store() => RefusedAsync(Path.GetDirectoryName(_place.File)!, StoreAccess.Write, "is a folder");

    [Fact]
    public Task A_missing_folder_is_named() =>
        RefusedAsync(Path.Combine(Path.GetDirectoryName(_place.File)!, "missing", "store.db"), StoreAccess.Write, "folder");

    [Theory]
    [InlineData("neo4j://localhost:7687")]
    [InlineData("bolt+s://example.org")]
    [InlineData("http://localhost:7474")]
    [InlineData("ftp://example.org/store.db")]
    public Task A_server_is_not_part_of_this_version(string url) => RefusedAsync(url, StoreAccess.Write, "--store");

    [Fact]
    public async Task A_damaged_file_is_named_as_such()
    {
        await using (var store = await _place.OpenAsync())
            await store.SaveAsync([.. Enumerable.Range(0, 200).Select(i => ReadingSketch.Full($"{i}.txt"))], TestContext.Current.CancellationToken);
        await using (var file = File.OpenWrite(_place.File))
        {
            file.Position = 4096;
            file.Write(new byte[file.Length - 4096]);
        }

        var failure = await Assert.ThrowsAsync<StoreException>(async () =>
        {
            await using var store = await _place.OpenAsync(StoreAccess.Read);
            await store.GraphAsync(TestContext.Current.CancellationToken);
        });

        Assert.Contains("damaged", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public async Task A_store_on_a_medium_that_nobody_can_write_is_read()
    {
        Assert.SkipWhen(Environment.IsPrivilegedProcess || OperatingSystem.IsWindows(), "permissions do not bind this user");
        await using (var store = await _place.OpenAsync()) await store.SaveAsync([ReadingSketch.Speech("a.txt")], TestContext.Current.CancellationToken);
        var folder = Path.GetDirectoryName(_place.File)!;
        File.SetUnixFileMode(_place.File, UnixFileMode.UserRead);
        File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        try
        {
            await using var store = await _place.OpenAsync(StoreAccess.Read);
            Assert.Single((await store.GraphAsync(TestContext.Current.CancellationToken)).Documents);
            await RefusedAsync(_place.File, StoreAccess.Write, "read-only", save: true);
        }
        finally
        {
            File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    private static async Task RefusedAsync(string place, StoreAccess access, string because, bool save = false)
    {
        var failure = await Assert.ThrowsAsync<StoreException>(async () =>
        {
            await using var store = await GraphStores.OpenAsync(place, new StoreOptions { Access = access }, TestContext.Current.CancellationToken);
            if (save) await store.SaveAsync([ReadingSketch.Speech("refused.txt")], TestContext.Current.CancellationToken);
        });
        Assert.Contains(because, failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', failure.Message);
    }
}
