using LmecGraph.Graph;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace LmecGraph.Stores.Sqlite;

/// <summary>Says in one line for the user what SQLite's result codes mean for a store.</summary>
internal static class SqliteFailure
{
    /// <summary>True where nothing is wrong but that this process cannot write at the moment.</summary>
    public static bool IsUnableToWrite(SqliteException failure) =>
        failure.SqliteErrorCode is raw.SQLITE_BUSY or raw.SQLITE_LOCKED or raw.SQLITE_READONLY or raw.SQLITE_FULL or raw.SQLITE_CANTOPEN or raw.SQLITE_IOERR;

    public static StoreException Explain(SqliteException failure, string path, TimeSpan waited) => new(failure.SqliteErrorCode switch
    {
        raw.SQLITE_BUSY or raw.SQLITE_LOCKED =>
            $"The store '{path}' is being written by another process; gave up after {waited.TotalSeconds:0} s. Nothing was changed; try again when it is done.",
        raw.SQLITE_READONLY or raw.SQLITE_PERM =>
            $"The store '{path}' cannot be written: it or its folder is read-only. Change the permissions or name another file with --store.",
        raw.SQLITE_FULL =>
            $"The disk of the store '{path}' is full; nothing of this batch was saved. Make room and run the command again.",
        raw.SQLITE_CANTOPEN =>
            $"The store '{path}' cannot be opened: no permission to open it or to write in its folder.",
        raw.SQLITE_CORRUPT =>
            $"The store '{path}' is damaged; restore a copy of it or build it anew into another file.",
        raw.SQLITE_NOTADB => NotOurs(path),
        raw.SQLITE_TOOBIG =>
            $"A document is too large for the store '{path}' (1 GB is the most).",
        _ => $"The store '{path}' failed: {failure.Message}",
    }, failure);

    public static string NotOurs(string path) => $"'{path}' is not a store of LmecGraph and was left as it is; name another file with --store.";
}
