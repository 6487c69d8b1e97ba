using System.Globalization;
using LmecGraph.Graph;
using Microsoft.Data.Sqlite;

namespace LmecGraph.Stores.Sqlite;

/// <summary>
/// The tables of a store and how an older one becomes a newer one: <c>Schema/N.sql</c> leads from version N − 1 to N.
/// <c>PRAGMA user_version</c> holds the version, <c>PRAGMA application_id</c> says that a file is ours.
/// </summary>
internal static class SqliteSchema
{
    /// <summary>"LMEC" in ASCII.</summary>
    public const long ApplicationId = 0x4C4D4543;

    /// <summary>The version that this program writes.</summary>
    public const int Newest = 1;

    /// <summary>The version of a store; 0 for a file in which nothing is yet.</summary>
    /// <exception cref="StoreException">The file is not ours, or of a newer version.</exception>
    public static int VersionOf(SqliteConnection connection, string path)
    {
        var application = connection.Value<long>("PRAGMA application_id");
        var version = (int)connection.Value<long>("PRAGMA user_version");
        if (application == 0 && version == 0 && connection.Value<long>("SELECT count(*) FROM sqlite_schema") == 0) return 0;
        if (application != ApplicationId) throw new StoreException(SqliteFailure.NotOurs(path));
        return version <= Newest
            ? version
            : throw new StoreException($"The store '{path}' was written by a newer LmecGraph (format {version}, this one knows {Newest}); use that version.");
    }

    /// <summary>Brings a store to the newest version, all or nothing.</summary>
    public static void Upgrade(SqliteConnection connection, string path)
    {
        using var transaction = connection.BeginTransaction();
        for (var version = VersionOf(connection, path) + 1; version <= Newest; version++)
        {
            connection.Execute(Script(version));
            connection.Execute(string.Create(CultureInfo.InvariantCulture, $"PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {version}"));
        }
        transaction.Commit();
    }

    private static string Script(int version)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"Schema/{version}");
        using var stream = typeof(SqliteSchema).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"{name} is missing");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
