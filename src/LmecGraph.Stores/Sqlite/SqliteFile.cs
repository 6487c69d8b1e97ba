using System.Globalization;
using LmecGraph.Graph;
using Microsoft.Data.Sqlite;

namespace LmecGraph.Stores.Sqlite;

/// <summary>The file of a store: found, recognised as ours, brought to the newest version.</summary>
/// <param name="path">As the user wrote it.</param>
/// <param name="options">How it is opened.</param>
internal sealed class SqliteFile(string path, StoreOptions options)
{
    private readonly string _fullPath = Path.GetFullPath(path);
    private string? _source;

    /// <summary>Does some work and lets what SQLite says against it reach the user in one line.</summary>
    public T Explaining<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (SqliteException failure)
        {
            throw SqliteFailure.Explain(failure, path, options.WriterWait);
        }
    }

    /// <summary>A new connection, ready for use.</summary>
    /// <exception cref="StoreException">There is no store that can be opened.</exception>
    public SqliteConnection Connect()
    {
        RequirePlace();
        try
        {
            return Connect(_source ??= _fullPath);
        }
        catch (SqliteException failure) when (SqliteFailure.IsUnableToWrite(failure) && IsReadableAsItStands())
        {
            _source = new Uri(_fullPath).AbsoluteUri + "?immutable=1";
            return Connect(_source);
        }
    }

    private SqliteConnection Connect(string source)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = source,
            Mode = options.Access == StoreAccess.Write ? SqliteOpenMode.ReadWriteCreate
                : source == _fullPath ? SqliteOpenMode.ReadWrite
                : SqliteOpenMode.ReadOnly,
            DefaultTimeout = (int)Math.Clamp(options.WriterWait.TotalSeconds, 1, 3600),
            ForeignKeys = true,
            Pooling = false,
        }.ToString());
        try
        {
            connection.Open();
            Prepare(connection);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private void Prepare(SqliteConnection connection)
    {
        int version;
        // In one state of the file: another process may be making it at this moment.
        using (connection.BeginTransaction(deferred: true)) version = SqliteSchema.VersionOf(connection, path);
        if (version == 0 && options.Access == StoreAccess.Read) throw Missing();
        connection.Execute("PRAGMA synchronous = FULL");
        if (options.PageLimit is { } pages) connection.Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA max_page_count = {pages}"));
        if (version == SqliteSchema.Newest) return;
        connection.Execute("PRAGMA journal_mode = WAL");
        SqliteSchema.Upgrade(connection, path);
    }

    private void RequirePlace()
    {
        if (Directory.Exists(_fullPath))
            throw new StoreException($"'{path}' is a folder; a store is a file, for example '{Path.Combine(path, GraphStores.DefaultPlace)}'.");
        if (Path.GetDirectoryName(_fullPath) is { } folder && !Directory.Exists(folder))
            throw new StoreException($"The folder of the store '{path}' is not there; make it first.");
        if (options.Access == StoreAccess.Read && !File.Exists(_fullPath)) throw Missing();
    }

    private StoreException Missing() => new($"There is no store at '{path}' yet; 'lmecgraph build PATH… --store {path}' makes one.");

    /// <summary>
    /// SQLite reads a file in WAL mode only where it may write beside it. One on a medium that nobody can write, with no log beside it, can be
    /// read without.
    /// </summary>
    private bool IsReadableAsItStands() =>
        options.Access == StoreAccess.Read && _source == _fullPath && new FileInfo(_fullPath + "-wal") is not { Exists: true, Length: > 0 };
}
