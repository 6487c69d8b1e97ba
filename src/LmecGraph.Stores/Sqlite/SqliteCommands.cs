using Microsoft.Data.Sqlite;

namespace LmecGraph.Stores.Sqlite;

/// <summary>Runs statements; values are always parameters, named in the statement as <c>$name</c>.</summary>
internal static class SqliteCommands
{
    public static int Execute(this SqliteConnection connection, string statement, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        using var command = Command(connection, statement, values);
        return command.ExecuteNonQuery();
    }

    /// <summary>The first column of the first row, or the default where there is no row or it is NULL.</summary>
    public static T? Value<T>(this SqliteConnection connection, string statement, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        using var command = Command(connection, statement, values);
        return command.ExecuteScalar() is T value ? value : default;
    }

    public static List<T> Rows<T>(
        this SqliteConnection connection, string statement, Func<SqliteDataReader, T> read, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        using var command = Command(connection, statement, values);
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read()) rows.Add(read(reader));
        return rows;
    }

    /// <summary>Does some writing that can be done another time, in a transaction of its own, and hardly waits for another writer.</summary>
    /// <returns>False where nothing is wrong but that this process cannot write at the moment; then nothing was changed.</returns>
    public static bool WriteIfPossible(this SqliteConnection connection, Action write)
    {
        var patience = connection.DefaultTimeout;
        connection.DefaultTimeout = 1;
        try
        {
            using var transaction = connection.BeginTransaction();
            write();
            transaction.Commit();
            return true;
        }
        catch (SqliteException failure) when (SqliteFailure.IsUnableToWrite(failure))
        {
            return false;
        }
        finally
        {
            connection.DefaultTimeout = patience;
        }
    }

    public static string? Text(this SqliteDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetString(column);

    private static SqliteCommand Command(SqliteConnection connection, string statement, ReadOnlySpan<(string Name, object? Value)> values)
    {
        var command = connection.CreateCommand();
        command.CommandText = statement;
        foreach (var (name, value) in values) command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        return command;
    }
}
