using System.Security.Cryptography;
using System.Text;
using LmecGraph.Documents;
using LmecGraph.Graph;
using LmecGraph.Observations;
using LmecGraph.Pipeline;
using LmecGraph.Stores.Packing;
using LmecGraph.Text;
using Microsoft.Data.Sqlite;

namespace LmecGraph.Stores.Sqlite;

/// <summary>A stored document without text and reading.</summary>
internal sealed record DocumentRow(long Id, DocumentFacts Facts, string ReadingHash, string Reader);

/// <summary>The tables documents, texts, readings and phrases.</summary>
internal static class DocumentRows
{
    private const string Columns = "SELECT id, name, title, date, text_hash, length, reading_hash, reader FROM documents";

    /// <summary>All documents in ordinal order of name, which is not the order of SQLite beyond the first 65,536 characters.</summary>
    public static List<DocumentRow> All(SqliteConnection connection)
    {
        var rows = connection.Rows(Columns, Row);
        rows.Sort((a, b) => string.CompareOrdinal(a.Facts.Name, b.Facts.Name));
        return rows;
    }

    public static DocumentRow? Find(SqliteConnection connection, string name) =>
        connection.Rows(Columns + " WHERE name = $name", Row, ("$name", name)).FirstOrDefault();

    /// <summary>The reading stored, or one made anew where that is stale or cannot be unpacked.</summary>
    public static DocumentReading Reading(SqliteConnection connection, DocumentRow row, ReportReader reader, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        var text = TextOf(connection, row.Id);
        if (row.Reader == reader.Fingerprint)
        {
            try
            {
                var content = connection.Value<byte[]>("SELECT content FROM readings WHERE document = $id", ("$id", row.Id));
                return ReadingPack.Unpack(row.Facts.Name, text, content ?? []);
            }
            catch (FormatException)
            {
                // A pack of another format is as good as a stale reading: the text is the truth.
            }
        }
        return reader.Read(row.Facts.Name, text, cancel);
    }

    public static DocumentFacts Facts(Document document) => new(document.Name, document.Title, document.Date, document.Hash, document.Text.Length);

    public static string TextOf(SqliteConnection connection, long id) =>
        Encoding.UTF8.GetString(connection.Value<byte[]>("SELECT content FROM texts WHERE document = $id", ("$id", id)) ?? []);

    public static SaveOutcome Put(SqliteConnection connection, DocumentReading reading, string reader)
    {
        var document = reading.Document;
        var content = ReadingPack.Pack(reading);
        var hash = Convert.ToHexStringLower(SHA256.HashData(content));
        var old = Find(connection, document.Name);
        var isSame = old is not null && old.Facts.Hash == document.Hash && old.ReadingHash == hash;
        if (isSame && old!.Reader == reader) return SaveOutcome.Unchanged;
        if (isSame)
        {
            connection.Execute("UPDATE documents SET reader = $reader WHERE id = $id", ("$reader", reader), ("$id", old!.Id));
            return SaveOutcome.Unchanged;
        }
        Remove(connection, document.Name);
        Insert(connection, reading, content, hash, reader);
        return old is null ? SaveOutcome.Added : SaveOutcome.Replaced;
    }

    public static bool Remove(SqliteConnection connection, string name) =>
        connection.Execute("DELETE FROM documents WHERE name = $name", ("$name", name)) > 0;

    private static void Insert(SqliteConnection connection, DocumentReading reading, byte[] content, string hash, string reader)
    {
        var document = reading.Document;
        var id = connection.Value<long>(
            """
            INSERT INTO documents (name, title, date, length, text_hash, reading_hash, reader)
            VALUES ($name, $title, $date, $length, $text_hash, $reading_hash, $reader) RETURNING id
            """,
            ("$name", document.Name), ("$title", document.Title), ("$date", document.Date?.ToString()), ("$length", document.Text.Length),
            ("$text_hash", document.Hash), ("$reading_hash", hash), ("$reader", reader));
        connection.Execute("INSERT INTO texts VALUES ($id, $content)", ("$id", id), ("$content", Encoding.UTF8.GetBytes(document.Text)));
        connection.Execute("INSERT INTO readings VALUES ($id, $content)", ("$id", id), ("$content", content));
        InsertPhrases(connection, id, "name", reading.Mentions.SelectMany(m => new[] { m.Surface, m.Name }));
        InsertPhrases(connection, id, "quote", reading.Observations.Select(o => o.Evidence.Of(document.Text)));
    }

    private static void InsertPhrases(SqliteConnection connection, long id, string kind, IEnumerable<string> phrases)
    {
        using var insert = connection.CreateCommand();
        insert.CommandText = "INSERT INTO phrases (document, kind, words) VALUES ($document, $kind, $words)";
        insert.Parameters.AddWithValue("$document", id);
        insert.Parameters.AddWithValue("$kind", kind);
        var words = insert.Parameters.Add("$words", SqliteType.Text);
        foreach (var phrase in phrases.Distinct(StringComparer.Ordinal))
        {
            words.Value = phrase;
            insert.ExecuteNonQuery();
        }
    }

    private static DocumentRow Row(SqliteDataReader row) => new(
        row.GetInt64(0),
        new DocumentFacts(row.GetString(1), row.Text(2), Period.Parse(row.Text(3)), row.GetString(4), row.GetInt32(5)),
        row.GetString(6), row.GetString(7));
}
