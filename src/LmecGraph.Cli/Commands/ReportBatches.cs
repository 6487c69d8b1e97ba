using System.Collections.Concurrent;
using LmecGraph.Documents;
using LmecGraph.Observations;
using LmecGraph.Pipeline;
using LmecGraph.Readers;

namespace LmecGraph.Cli.Commands;

/// <summary>What one batch of documents gave, in the order of the files.</summary>
internal sealed record ReadBatch(IReadOnlyList<DocumentReading> Readings, IReadOnlyList<SkippedFile> Skipped);

/// <summary>Reads files on all cores, so many at a time that the memory they need stays bounded.</summary>
internal static class ReportBatches
{
    private const int MostDocuments = 64;
    private const long MostBytes = 32L << 20;

    /// <summary>Reads the files in batches of at most 64 documents and, where there is more than one, about 32 MiB; each batch when it is asked for.</summary>
    /// <param name="files">The files.</param>
    /// <param name="reader">Reads a text.</param>
    /// <param name="maximum">The most bytes that a file may have.</param>
    /// <param name="cancel">Stops a long reading.</param>
    public static IEnumerable<ReadBatch> Read(IReadOnlyList<SourceFile> files, ReportReader reader, long maximum, CancellationToken cancel)
    {
        var (batch, bytes) = (new List<ReportSource>(), 0L);
        foreach (var source in ReportFiles.Open(files, maximum))
        {
            batch.Add(source);
            bytes += source.Bytes?.Length ?? 0;
            if (batch.Count < MostDocuments && bytes < MostBytes) continue;
            yield return Read(batch, reader, cancel);
            (batch, bytes) = ([], 0);
        }
        if (batch.Count > 0) yield return Read(batch, reader, cancel);
    }

    private static ReadBatch Read(List<ReportSource> sources, ReportReader reader, CancellationToken cancel)
    {
        var (readings, skipped) = (new DocumentReading?[sources.Count], new SkippedFile?[sources.Count]);
        var options = new ParallelOptions { CancellationToken = cancel, MaxDegreeOfParallelism = Environment.ProcessorCount };
        Parallel.ForEach(Partitioner.Create(0, sources.Count, 1), options, range => Read(range.Item1));
        return new([.. readings.OfType<DocumentReading>()], [.. skipped.OfType<SkippedFile>()]);

        void Read(int i)
        {
            try
            {
                var report = ReportFiles.Read(sources[i]);
                skipped[i] = report.Skipped;
                if (report.Text is not null) readings[i] = reader.Read(report.File.Name, report.Text, cancel);
            }
            catch (Exception fault) when (fault is not (OperationCanceledException or OutOfMemoryException))
            {
                // A fault in our rules costs one document, never an archive.
                skipped[i] = new(sources[i].File.Path, $"{Failure.Of(fault).Line} and this file");
            }
        }
    }
}
