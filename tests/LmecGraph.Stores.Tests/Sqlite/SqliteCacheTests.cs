namespace LmecGraph.Stores.Tests.Sqlite;

/// <summary>What follows from the truth can be lost or damaged without harm.</summary>
public sealed class SqliteCacheTests : IAsyncDisposable
{
    private readonly SqlitePlace _place = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => _place.DisposeAsync();

    [Theory]
    [InlineData("DELETE FROM graph")]
    [InlineData("UPDATE graph SET source = 'of other documents'")]
    [InlineData("UPDATE graph SET content = x'01ff'")]
    [InlineData("UPDATE graph SET content = x''")]
    [InlineData("UPDATE graph SET content = substr(content, 1, length(content) - 1)")]
    public async Task A_graph_that_does_not_fit_is_folded_anew(string damage)
    {
        await using (var store = await _place.OpenAsync())
        {
            await store.SaveAsync([ReadingSketch.Full("a.txt")], Cancel);
            await store.GraphAsync(Cancel);
        }
        SqliteRaw.Execute(_place.File, damage);

        await using var again = await _place.OpenAsync(StoreAccess.Read);

        Assert.Equal("a.txt", Assert.Single((await again.GraphAsync(Cancel)).Documents).Name);
        Assert.NotEqual("of other documents", SqliteRaw.Value(_place.File, "SELECT source FROM graph"));
    }

    [Fact]
    public async Task A_graph_that_fits_is_not_folded_anew()
    {
        await using (var store = await _place.OpenAsync())
        {
            await store.SaveAsync([ReadingSketch.Full("a.txt")], Cancel);
            await store.GraphAsync(Cancel);
        }
        SqliteRaw.Execute(_place.File, "DELETE FROM readings; DELETE FROM texts");

        await using var again = await _place.OpenAsync(StoreAccess.Read);

        Assert.NotEqual(0, Assert.Single((await again.GraphAsync(Cancel)).Documents).Length);
    }

    [Theory]
    [InlineData("UPDATE readings SET content = x'7f'")]
    [InlineData("UPDATE readings SET content = substr(content, 1, length(content) / 2)")]
    [InlineData("DELETE FROM readings")]
    public async Task A_reading_that_cannot_be_used_is_made_anew_from_the_text(string damage)
    {
        await using var store = await _place.OpenAsync();
        await store.SaveAsync([ReadingSketch.Full("a.txt")], Cancel);
        SqliteRaw.Execute(_place.File, damage);

        var reading = await store.ReadingsAsync(Cancel).SingleAsync(Cancel);

        Assert.Equal(ReadingSketch.Full("a.txt").Document.Text, reading.Document.Text);
    }

    [Fact]
    public async Task Names_and_quotes_are_indexed_in_step_with_the_documents()
    {
        await using var store = await _place.OpenAsync();
        await store.SaveAsync([ReadingSketch.Speech("a.txt", "Ann Lee"), ReadingSketch.Speech("b.txt", "Bo Chén")], Cancel);
        Assert.Equal(["b.txt"], DocumentsWith("chen*"));
        Assert.Equal(["a.txt", "b.txt"], DocumentsWith("spoke"));

        await store.SaveAsync([ReadingSketch.Speech("b.txt", "Ann Lee")], Cancel);
        Assert.Empty(DocumentsWith("chen*"));
        Assert.Equal(["a.txt", "b.txt"], DocumentsWith("ann lee"));

        await store.RemoveAsync(["a.txt"], Cancel);
        Assert.Equal(["b.txt"], DocumentsWith("ann lee"));
        SqliteRaw.Execute(_place.File, "INSERT INTO phrase_index (phrase_index, rank) VALUES ('integrity-check', 1)");
    }

    [Fact]
    public async Task A_stale_reading_is_renewed_once_and_kept()
    {
        await using (var store = await _place.OpenAsync())
        {
            await store.SaveAsync([ReadingSketch.Full("a.txt")], Cancel);
            await store.UseLexiconAsync("# another\n", Cancel);
        }
        var before = SqliteRaw.Value(_place.File, "SELECT reader FROM documents");

        await using (var again = await _place.OpenAsync(StoreAccess.Read)) await again.DocumentsAsync(Cancel);

        Assert.NotEqual(before, SqliteRaw.Value(_place.File, "SELECT reader FROM documents"));
    }

    private List<string> DocumentsWith(string words)
    {
        using var connection = SqliteRaw.Connect(_place.File);
        using var command = connection.CreateCommand();
        command.CommandText = """
            SELECT DISTINCT name FROM phrase_index JOIN phrases ON phrases.id = phrase_index.rowid JOIN documents ON documents.id = phrases.document
            WHERE phrase_index MATCH $words ORDER BY name
            """;
        command.Parameters.AddWithValue("$words", words);
        using var reader = command.ExecuteReader();
        var names = new List<string>();
        while (reader.Read()) names.Add(reader.GetString(0));
        return names;
    }
}
