using System.Runtime.CompilerServices;
using LmecGraph.Documents;
using LmecGraph.Graph;
using LmecGraph.Observations;
using LmecGraph.Pipeline;
using LmecGraph.Resolution;
using Microsoft.Data.Sqlite;

namespace LmecGraph.Stores.Sqlite;

/// <summary>The store in one SQLite file. One connection behind a gate; a stream of readings has a connection of its own, and with it one state.</summary>
internal sealed class SqliteGraphStore : IGraphStore
{
    private const string LexiconSetting = "lexicon";

    private readonly SqliteFile _file;
    private readonly StoreOptions _options;
    private readonly SqliteConnection _connection;
    private readonly SemaphoreSlim _gate = new(1, 1);
    private (string? Lexicon, ReportReader Reader)? _reader;
    private (string Source, KnowledgeGraph Graph)? _graph;

    /// <summary>The state of the file at which <see cref="_graph"/> was last seen to fit; null after a change of our own.</summary>
    private long? _graphFits;

    private SqliteGraphStore(SqliteFile file, StoreOptions options, SqliteConnection connection) =>
        (_file, _options, _connection) = (file, options, connection);

    public static Task<IGraphStore> OpenAsync(string path, StoreOptions options, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        var file = new SqliteFile(path, options);
        return Task.FromResult<IGraphStore>(new SqliteGraphStore(file, options, file.Explaining(file.Connect)));
    }

    public Task<IReadOnlyList<SaveOutcome>> SaveAsync(IReadOnlyList<DocumentReading> readings, CancellationToken cancel = default) =>
        ChangeAsync<IReadOnlyList<SaveOutcome>>(() =>
        {
            var reader = Reader().Fingerprint;
            return [.. readings.Select(reading =>
            {
                cancel.ThrowIfCancellationRequested();
                return DocumentRows.Put(_connection, reading, reader);
            })];
        }, cancel);

    public Task<IReadOnlyList<string>> RemoveAsync(IReadOnlyList<string> names, CancellationToken cancel = default) =>
        ChangeAsync<IReadOnlyList<string>>(() => [.. names.Where(name => DocumentRows.Remove(_connection, name))], cancel);

    public Task<IReadOnlyList<DocumentFacts>> DocumentsAsync(CancellationToken cancel = default) => AskAsync<IReadOnlyList<DocumentFacts>>(() =>
    {
        StaleReadings.Renew(_connection, Reader(), cancel);
        var reader = Reader();
        return [.. DocumentRows.All(_connection).Select(row => row.Reader == reader.Fingerprint ? row.Facts
            : DocumentRows.Facts(DocumentRows.Reading(_connection, row, reader, cancel).Document))];
    }, cancel);

    public Task<Document?> DocumentAsync(string name, CancellationToken cancel = default) => AskAsync(() =>
        DocumentRows.Find(_connection, name) is { } row ? DocumentRows.Reading(_connection, row, Reader(), cancel).Document : null, cancel);

    public async IAsyncEnumerable<DocumentReading> ReadingsAsync([EnumeratorCancellation] CancellationToken cancel = default)
    {
        var reader = await AskAsync(() =>
        {
            StaleReadings.Renew(_connection, Reader(), cancel);
            return Reader();
        }, cancel);
        using var connection = _file.Explaining(_file.Connect);
        using var transaction = connection.BeginTransaction(deferred: true);
        foreach (var row in _file.Explaining(() => DocumentRows.All(connection)))
        {
            cancel.ThrowIfCancellationRequested();
            yield return _file.Explaining(() => DocumentRows.Reading(connection, row, reader, cancel));
        }
    }

    public Task<IReadOnlyList<Decision>> DecisionsAsync(CancellationToken cancel = default) =>
        AskAsync<IReadOnlyList<Decision>>(() => DecisionRows.All(_connection), cancel);

    public Task DecideAsync(Decision decision, CancellationToken cancel = default) => ChangeAsync(() =>
    {
        DecisionRows.Put(_connection, decision);
        return true;
    }, cancel);

    public Task<string?> LexiconAsync(CancellationToken cancel = default) => AskAsync(Lexicon, cancel);

    public Task UseLexiconAsync(string? lexicon, CancellationToken cancel = default) => ChangeAsync(() => lexicon is null
        ? _connection.Execute("DELETE FROM settings WHERE name = $name", ("$name", LexiconSetting))
        : _connection.Execute("INSERT OR REPLACE INTO settings VALUES ($name, $value)", ("$name", LexiconSetting), ("$value", lexicon)), cancel);

    public Task<KnowledgeGraph> GraphAsync(CancellationToken cancel = default) => AskAsync(() => Graph(cancel), cancel);

    public async ValueTask DisposeAsync()
    {
        await _connection.DisposeAsync();
        _gate.Dispose();
    }

    private KnowledgeGraph Graph(CancellationToken cancel)
    {
        var state = _connection.Value<long>("PRAGMA data_version");
        if (_graph is { } known && _graphFits == state) return known.Graph;

        StaleReadings.Renew(_connection, Reader(), cancel);
        var (found, folded) = (_graph, false);
        using (_connection.BeginTransaction(deferred: true))
        {
            var reader = Reader();
            var documents = DocumentRows.All(_connection);
            var decisions = DecisionRows.All(_connection);
            var isFresh = documents.TrueForAll(row => row.Reader == reader.Fingerprint);
            var source = GraphRow.SourceHash(documents, decisions, reader.Fingerprint);
            if (found?.Source != source)
            {
                found = isFresh && GraphRow.Find(_connection, source) is { } graph ? (source, graph) : null;
                folded = found is null && isFresh;
                found ??= (source, GraphFold.Fold([.. documents.Select(row => DocumentRows.Reading(_connection, row, reader, cancel))], decisions, reader.Own));
            }
        }
        if (folded) _connection.WriteIfPossible(() => GraphRow.Put(_connection, found.Value.Source, found.Value.Graph));
        (_graph, _graphFits) = (found, state);
        return found.Value.Graph;
    }

    private string? Lexicon() => _connection.Value<string>("SELECT value FROM settings WHERE name = $name", ("$name", LexiconSetting));

    private ReportReader Reader()
    {
        var lexicon = Lexicon();
        if (_reader is not { } known || known.Lexicon != lexicon) _reader = known = (lexicon, _options.Reader(lexicon));
        return known.Reader;
    }

    private Task<T> ChangeAsync<T>(Func<T> change, CancellationToken cancel) => AskAsync(() =>
    {
        if (_options.Access != StoreAccess.Write) throw new InvalidOperationException("the store was opened for reading");
        _graphFits = null;
        using var transaction = _connection.BeginTransaction();
        var result = change();
        cancel.ThrowIfCancellationRequested();
        transaction.Commit();
        return result;
    }, cancel);

    private async Task<T> AskAsync<T>(Func<T> work, CancellationToken cancel)
    {
        await _gate.WaitAsync(cancel);
        try
        {
            return _file.Explaining(work);
        }
        finally
        {
            _gate.Release();
        }
    }
}
