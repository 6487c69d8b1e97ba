using Microsoft.Data.Sqlite;

namespace LmecGraph.Stores.Tests.Sqlite;

/// <summary>The file of a store as any other program sees it.</summary>
internal static class SqliteRaw
{
    public static SqliteConnection Connect(string path)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        connection.Open();
        return connection;
    }

    public static void Execute(string path, string statement)
    {
        using var connection = Connect(path);
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }

    public static object? Value(string path, string statement)
    {
        using var connection = Connect(path);
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        return command.ExecuteScalar();
    }
}
