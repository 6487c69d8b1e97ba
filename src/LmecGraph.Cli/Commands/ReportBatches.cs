using System.Collections.Concurrent;
using LmecGraph.Documents;
using LmecGraph.Observations;
using LmecGraph.Pipeline;

namespace LmecGraph.Cli.Commands;

/// <summary>What one batch of files gave, in the order of the files.</summary>
internal sealed record ReadBatch(IReadOnlyList<DocumentReading> Readings, IReadOnlyList<SkippedFile> Skipped);

/// <summary>Reads files on all cores, so many at a time that the memory they need stays bounded.</summary>
internal static class ReportBatches
{
    private const int MostFiles = 64;
    private const long MostBytes = 32L << 20;

    /// <summary>Cuts the files into batches of at most 64 files and, where there is more than one, about 32 MiB.</summary>
    public static IEnumerable<IReadOnlyList<SourceFile>> Of(IReadOnlyList<SourceFile> files)
    {
        var (batch, bytes) = (new List<SourceFile>(), 0L);
        foreach (var file in files)
        {
            batch.Add(file);
            bytes += new FileInfo(file.Path) is { Exists: true } info ? info.Length : 0;
            if (batch.Count < MostFiles && bytes < MostBytes) continue;
            yield return batch;
            (batch, bytes) = ([], 0);
        }
        if (batch.Count > 0) yield return batch;
    }

    /// <summary>Reads one batch.</summary>
    public static ReadBatch Read(IReadOnlyList<SourceFile> files, ReportReader reader, long maximum, CancellationToken cancel)
    {
        var (readings, skipped) = (new DocumentReading?[files.Count], new SkippedFile?[files.Count]);
        var options = new ParallelOptions { CancellationToken = cancel, MaxDegreeOfParallelism = Environment.ProcessorCount };
        Parallel.ForEach(Partitioner.Create(0, files.Count, 1), options, range => Read(range.Item1));
        return new([.. readings.OfType<DocumentReading>()], [.. skipped.OfType<SkippedFile>()]);

        void Read(int i)
        {
            var file = FileReader.Read(files[i], maximum);
            skipped[i] = file.Skipped;
            if (file.Text is null) return;
            try
            {
                readings[i] = reader.Read(file.File.Name, file.Text, cancel);
            }
            catch (Exception fault) when (fault is not (OperationCanceledException or OutOfMemoryException))
            {
                // A fault in our rules costs one document, never an archive.
                skipped[i] = new(file.File.Path, $"{Failure.Of(fault).Line} and this file");
            }
        }
    }
}
