using LmecGraph.Graph;
using LmecGraph.Stores.Sqlite;

namespace LmecGraph.Stores;

/// <summary>Opens the store that a path or URL names.</summary>
public static class GraphStores
{
    private static readonly string[] ServerSchemes = ["neo4j", "neo4j+s", "neo4j+ssc", "bolt", "bolt+s", "bolt+ssc", "http", "https"];

    /// <summary>The store used where none is named, in the working folder.</summary>
    public const string DefaultPlace = "lmecgraph.db";

    /// <summary>Opens a store; a path is an SQLite file.</summary>
    /// <param name="place">Path of a file, or URL of a server.</param>
    /// <param name="options">How; for reading where left out.</param>
    /// <param name="cancel">Stops the wait for another writer.</param>
    /// <exception cref="StoreException">It cannot be opened; the message is one line that says why and what to do.</exception>
    public static Task<IGraphStore> OpenAsync(string place, StoreOptions? options = null, CancellationToken cancel = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(place);
        var colon = place.IndexOf("://", StringComparison.Ordinal);
        if (colon > 0)
        {
            var scheme = place[..colon].ToLowerInvariant();
            throw new StoreException(ServerSchemes.Contains(scheme)
                ? $"'{scheme}://' names a Neo4j server, and this version has no transport for it; give the path of a file to --store."
                : $"'{scheme}://' is not a kind of store; give the path of a file to --store.");
        }
        return SqliteGraphStore.OpenAsync(place, options ?? new StoreOptions(), cancel);
    }
}
