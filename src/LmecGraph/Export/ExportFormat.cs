namespace LmecGraph.Export;

/// <summary>A way to write a graph that other programs read.</summary>
/// <param name="Name">The name by which it is asked for: <c>gexf</c>.</param>
/// <param name="Description">One line on who reads it.</param>
/// <param name="Ending">The file ending that stands for it, with the dot.</param>
/// <param name="Parts">The files that it consists of, in the order in which another program should read them.</param>
/// <param name="HasManifest">True where a file with counts and hashes goes with it.</param>
public sealed record ExportFormat(string Name, string Description, string Ending, IReadOnlyList<ExportPart> Parts, bool HasManifest)
{
    /// <summary>The names of its files (without the manifest) if a user asks for <paramref name="fileName"/>.</summary>
    public IReadOnlyList<string> FileNames(string fileName) =>
        Parts.Count == 1 ? [fileName] : [.. Parts.Select(p => Stem(fileName) + p.Ending)];

    /// <summary>The name of the manifest beside <paramref name="fileName"/>.</summary>
    public string ManifestName(string fileName) => Stem(fileName) + ".manifest.json";

    private string Stem(string fileName)
    {
        foreach (var ending in Parts.Select(p => p.Ending).Append(Ending))
            if (fileName.Length > ending.Length && fileName.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) return fileName[..^ending.Length];
        return fileName;
    }
}

/// <summary>One file of a format.</summary>
/// <param name="Ending">How its name ends, with the dot.</param>
/// <param name="MediaType">Its media type.</param>
/// <param name="Write">
/// Writes it to a stream, synchronously, leaves the stream open, and returns the table as it was written: the columns, the rows, and notes on
/// what had to be changed so that the format can hold it.
/// </param>
public sealed record ExportPart(string Ending, string MediaType, Func<ExportSource, Stream, GraphTable> Write);
