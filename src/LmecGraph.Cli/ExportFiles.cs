using LmecGraph.Export;

namespace LmecGraph.Cli;

/// <summary>Writes exports to files: all of them whole, or none.</summary>
internal static class ExportFiles
{
    /// <summary>The formats that the endings of <paramref name="files"/> name.</summary>
    /// <exception cref="UsageException">An ending names none, or the file cannot be there.</exception>
    public static IReadOnlyList<ExportTarget> Targets(IEnumerable<string> files) => [.. files.Select(file => Target(
        ExportFormats.ForFile(file) ?? throw new UsageException($"{file}: the ending names no format (" +
            $"{string.Join(' ', ExportFormats.All.Select(f => f.Ending))})"), file))];

    /// <summary>A format and a file, checked before anything is read or computed.</summary>
    /// <exception cref="UsageException">The file cannot be there.</exception>
    public static ExportTarget Target(ExportFormat format, string file)
    {
        if (Path.GetDirectoryName(Path.GetFullPath(file)) is { } folder && !Directory.Exists(folder))
            throw new UsageException($"{file}: there is no folder {folder}");
        if (Directory.Exists(file)) throw new UsageException($"{file}: a folder; give the name of a file");
        return new(format, file);
    }

    /// <summary>Writes them beside their places first, and moves them there when all are written.</summary>
    /// <param name="source">What to export.</param>
    /// <param name="targets">Where to.</param>
    /// <param name="note">Is told each file, and each loss that a format could not avoid.</param>
    public static void Write(ExportSource source, IReadOnlyList<ExportTarget> targets, Action<string> note)
    {
        var unfinished = new Dictionary<string, string>(StringComparer.Ordinal);
        try
        {
            var written = Exporter.Write(source, targets, name =>
            {
                var place = unfinished[name] = $"{name}.{Environment.ProcessId}.unfinished";
                return new FileStream(place, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 16);
            });
            foreach (var (name, place) in unfinished) File.Move(place, name, overwrite: true);
            foreach (var file in written)
            {
                note($"wrote      {file.Name}");
                if (file.Format == "manifest") continue;
                foreach (var change in file.Table.Notes) note($"note: {file.Name}: {change}");
            }
        }
        finally
        {
            foreach (var place in unfinished.Values) File.Delete(place);
        }
    }
}
