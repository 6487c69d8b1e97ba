using System.Security.Cryptography;

namespace LmecGraph.Export;

/// <summary>Writes an export with all its files and the manifest to wherever the caller keeps them.</summary>
public static class Exporter
{
    /// <summary>Writes one format.</summary>
    /// <inheritdoc cref="Write(ExportSource, IReadOnlyList{ExportTarget}, Func{string, Stream})"/>
    public static IReadOnlyList<WrittenFile> Write(ExportSource source, ExportFormat format, string fileName, Func<string, Stream> open) =>
        Write(source, [new(format, fileName)], open);

    /// <summary>Writes several formats; those that share a stem (<c>seeds.gexf</c>, <c>seeds.graphml</c>) share a manifest.</summary>
    /// <param name="source">What to export.</param>
    /// <param name="targets">Formats with the file names that the user asked for.</param>
    /// <param name="open">Opens a new file for writing by its name (a path where the file name was one); closed here when written.</param>
    /// <returns>All files written, manifests included, in order.</returns>
    public static IReadOnlyList<WrittenFile> Write(ExportSource source, IReadOnlyList<ExportTarget> targets, Func<string, Stream> open)
    {
        var files = new List<WrittenFile>();
        foreach (var target in targets)
            foreach (var (part, name) in target.Format.Parts.Zip(target.Format.FileNames(target.FileName)))
                files.Add(WriteFile(name, target.Format.Name, open, stream => part.Write(source, stream)));
        foreach (var group in targets.Where(t => t.Format.HasManifest).GroupBy(t => t.Format.ManifestName(t.FileName), StringComparer.Ordinal).ToList())
        {
            var names = group.SelectMany(t => t.Format.FileNames(t.FileName)).ToHashSet(StringComparer.Ordinal);
            var described = files.Where(f => names.Contains(f.Name)).ToList();
            files.Add(WriteFile(group.Key, "manifest", open, stream =>
            {
                ExportManifest.Write(source.Table, described, stream);
                return source.Table;
            }));
        }
        return files;
    }

    private static WrittenFile WriteFile(string name, string format, Func<string, Stream> open, Func<Stream, GraphTable> write)
    {
        using var stream = open(name);
        using var sha = SHA256.Create();
        using var hashing = new CryptoStream(stream, sha, CryptoStreamMode.Write, leaveOpen: true);
        var table = write(hashing);
        hashing.FlushFinalBlock();
        stream.Flush();
        return new(name, format, Convert.ToHexStringLower(sha.Hash!), table);
    }
}

/// <summary>A format and the file name that the user asked for, with or without its ending.</summary>
public sealed record ExportTarget(ExportFormat Format, string FileName);

/// <summary>A file that was written.</summary>
/// <param name="Name">As it was opened.</param>
/// <param name="Format">Name of the format, or <c>manifest</c>.</param>
/// <param name="Sha256">SHA-256 of its bytes, lower-case hex.</param>
/// <param name="Table">The table as it was written, with notes.</param>
public sealed record WrittenFile(string Name, string Format, string Sha256, GraphTable Table);
