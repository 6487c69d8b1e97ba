using System.Globalization;

namespace LmecGraph.Documents;

/// <summary>Reads the bytes of a file.</summary>
public static class FileReader
{
    /// <summary>The most bytes that a file may have if nothing else is asked for: 64 MiB.</summary>
    public const long DefaultMaximum = 64L << 20;

    /// <summary>Reads a file whole.</summary>
    /// <param name="file">The file.</param>
    /// <param name="maximum">The most bytes that it may have.</param>
    public static FileContent Read(SourceFile file, long maximum = DefaultMaximum)
    {
        ArgumentNullException.ThrowIfNull(file);
        try
        {
            var length = Length(file.Path);
            // Pipes and devices have no length either, and are never opened: they might not end.
            if (length == 0) return Skip("empty");
            if (length > maximum) return Skip(TooLong(length, maximum));
            return new(file, File.ReadAllBytes(file.Path), null);
        }
        catch (UnauthorizedAccessException)
        {
            return Skip("no permission to read it");
        }
        catch (IOException exception)
        {
            return Skip($"cannot be read ({exception.Message})");
        }

        FileContent Skip(string reason) => new(file, null, new(file.Path, reason));
    }

    /// <summary>Why a file of so many bytes is not read.</summary>
    public static string TooLong(long bytes, long maximum) => $"{Size(bytes)}, more than {Size(maximum)}; --max-size sets the limit";

    private static long Length(string path)
    {
        var info = new FileInfo(path);
        return info.ResolveLinkTarget(returnFinalTarget: true) is FileInfo target ? target.Length : info.Length;
    }

    private static string Size(long bytes) => bytes < 1 << 20
        ? string.Create(CultureInfo.InvariantCulture, $"{bytes} bytes")
        : string.Create(CultureInfo.InvariantCulture, $"{bytes / (double)(1 << 20):0.#} MiB");
}

/// <summary>What reading a file gave: its bytes, or the reason why there are none.</summary>
/// <param name="File">The file.</param>
/// <param name="Bytes">All of it, or null.</param>
/// <param name="Skipped">Why there are no bytes, or null.</param>
public sealed record FileContent(SourceFile File, byte[]? Bytes, SkippedFile? Skipped);
