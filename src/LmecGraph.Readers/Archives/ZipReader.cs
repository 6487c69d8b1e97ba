using System.IO.Compression;
using LmecGraph.Documents;

namespace LmecGraph.Readers.Archives;

/// <summary>Takes an archive apart, one file after the other, with limits that no archive of reports comes near.</summary>
internal static class ZipReader
{
    private const int MostEntries = 10_000;
    private const int MostTimesLarger = 200;
    private const int FreeOfRatio = 1 << 20;
    private const long MostBytes = 1L << 30;

    /// <summary>The files of an archive in ordinal order of name; folders, hidden files and read-me files are passed over.</summary>
    /// <param name="archiveFile">The archive; its files have its name and their own.</param>
    /// <param name="bytes">All of it.</param>
    /// <param name="maximum">The most bytes that one of its files may have.</param>
    public static IEnumerable<ReportSource> Files(SourceFile archiveFile, byte[] bytes, long maximum)
    {
        using var archive = Open(bytes, out var problem);
        if (archive is null || archive.Entries.Count > MostEntries)
        {
            yield return new(archiveFile, null, problem ?? $"more than {MostEntries} files in this archive; unpack it and give the folder");
            yield break;
        }
        var unpacked = 0L;
        foreach (var same in archive.Entries.Where(IsReport).GroupBy(e => e.FullName.Replace('\\', '/'), StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            var file = new SourceFile($"{archiveFile.Name}/{same.Key}", $"{archiveFile.Path}/{same.Key}");
            var reason = NameProblem(same.Key) ?? (same.Count() > 1 ? "several files of this archive have this name; none is taken" : null);
            var content = reason is null ? Unpack(same.First(), Math.Min(maximum, MostBytes - unpacked), out reason) : null;
            unpacked += content?.Length ?? 0;
            yield return new(reason is null ? file : file with { Name = Printable(file.Name), Path = Printable(file.Path) }, content, reason);
            if (unpacked < MostBytes) continue;
            yield return new(archiveFile, null, "more than 1 GiB in this archive; what follows in it is not read");
            yield break;
        }
    }

    private static ZipArchive? Open(byte[] bytes, out string? problem)
    {
        problem = null;
        try
        {
            var archive = new ZipArchive(new MemoryStream(bytes));
            _ = archive.Entries.Count; // reads the table of contents
            return archive;
        }
        catch (Exception broken) when (broken is InvalidDataException or EndOfStreamException or ArgumentException)
        {
            problem = "a broken archive (damaged or not complete)";
            return null;
        }
    }

    private static bool IsReport(ZipArchiveEntry entry)
    {
        var parts = entry.FullName.Split('/', '\\');
        return parts[^1].Length > 0 && !parts.Any(p => p.StartsWith('.') && p != "..") && parts[0] != "__MACOSX"
            && !string.Equals(Path.GetFileNameWithoutExtension(parts[^1]), "readme", StringComparison.OrdinalIgnoreCase);
    }

    private static string? NameProblem(string name)
    {
        if (name.Any(char.IsControl)) return "control characters in the name; rename it";
        if (name.StartsWith('/') || name.Contains(':', StringComparison.Ordinal) || name.Split('/').Contains("..")) return "its name leads out of the archive";
        return ReportFiles.Endings.Contains(Path.GetExtension(name).ToLowerInvariant()) ? null : $"not a kind of file that is read ({string.Join(' ', ReportFiles.Endings)})";
    }

    private static byte[]? Unpack(ZipArchiveEntry entry, long maximum, out string? problem)
    {
        problem = null;
        try
        {
            if (entry.IsEncrypted) problem = "protected by a password; unpack it first";
            else if (entry.Length > maximum) problem = FileReader.TooLong(entry.Length, maximum);
            else if (entry.Length == 0) problem = "empty";
            else if (entry.Length > FreeOfRatio && entry.Length / MostTimesLarger > entry.CompressedLength) problem = $"unpacks to more than {MostTimesLarger} times its size";
            if (problem is not null) return null;
            using var stream = entry.Open();
            var content = new byte[entry.Length];
            var length = stream.ReadAtLeast(content, content.Length, throwOnEndOfStream: false);
            if (length == content.Length && stream.ReadByte() < 0) return content;
            problem = "damaged in the archive";
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException or NotSupportedException)
        {
            problem = "damaged in the archive, or packed in a way that is not read";
        }
        return null;
    }

    private static string Printable(string name) => string.Concat(name.Select(c => char.IsControl(c) ? '?' : c));
}
