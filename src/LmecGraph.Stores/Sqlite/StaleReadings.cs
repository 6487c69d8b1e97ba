using LmecGraph.Pipeline;
using Microsoft.Data.Sqlite;

namespace LmecGraph.Stores.Sqlite;

/// <summary>Readings that other rules or another lexicon made.</summary>
internal static class StaleReadings
{
    private const int Batch = 64;

    /// <summary>Makes them anew from the stored texts, in batches, and keeps them as far as this process can write.</summary>
    public static void Renew(SqliteConnection connection, ReportReader reader, CancellationToken cancel)
    {
        const string anyStale = "SELECT EXISTS (SELECT 1 FROM documents WHERE reader <> $reader)";
        if (connection.Value<long>(anyStale, ("$reader", reader.Fingerprint)) == 0) return;
        foreach (var batch in DocumentRows.All(connection).Where(row => row.Reader != reader.Fingerprint).Chunk(Batch))
        {
            var texts = batch.Select(row => (row.Facts.Name, Text: DocumentRows.TextOf(connection, row.Id))).ToList();
            var readings = texts.AsParallel().AsOrdered().WithCancellation(cancel).Select(t => reader.Read(t.Name, t.Text, cancel)).ToList();
            var written = connection.WriteIfPossible(() =>
            {
                // Another process may have put a new text in place of the one that was read.
                foreach (var reading in readings)
                    if (DocumentRows.Find(connection, reading.Document.Name)?.Facts.Hash == reading.Document.Hash)
                        DocumentRows.Put(connection, reading, reader.Fingerprint);
            });
            if (!written) return;
        }
    }
}
