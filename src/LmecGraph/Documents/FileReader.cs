using System.Globalization;

namespace LmecGraph.Documents;

/// <summary>Reads the text of a file.</summary>
public static class FileReader
{
    /// <summary>The most bytes that a file may have if nothing else is asked for: 64 MiB.</summary>
    public const long DefaultMaximum = 64L << 20;

    /// <summary>Reads a file whole.</summary>
    /// <param name="file">The file.</param>
    /// <param name="maximum">The most bytes that it may have.</param>
    public static FileText Read(SourceFile file, long maximum = DefaultMaximum)
    {
        ArgumentNullException.ThrowIfNull(file);
        try
        {
            var length = Length(file.Path);
            // Pipes and devices have no length either, and are never opened: they might not end.
            if (length == 0) return Skip("empty");
            if (length > maximum) return Skip($"{Size(length)}, more than {Size(maximum)}; --max-size sets the limit");
            if (TextDecoder.Decode(File.ReadAllBytes(file.Path)) is not { } text) return Skip("not text (binary, or broken UTF-16)");
            return string.IsNullOrWhiteSpace(text) ? Skip("nothing but white space") : new(file, text, null);
        }
        catch (UnauthorizedAccessException)
        {
            return Skip("no permission to read it");
        }
        catch (IOException exception)
        {
            return Skip($"cannot be read ({exception.Message})");
        }

        FileText Skip(string reason) => new(file, null, new(file.Path, reason));
    }

    private static long Length(string path)
    {
        var info = new FileInfo(path);
        return info.ResolveLinkTarget(returnFinalTarget: true) is FileInfo target ? target.Length : info.Length;
    }

    private static string Size(long bytes) => bytes < 1 << 20
        ? string.Create(CultureInfo.InvariantCulture, $"{bytes} bytes")
        : string.Create(CultureInfo.InvariantCulture, $"{bytes / (double)(1 << 20):0.#} MiB");
}

/// <summary>What reading a file gave: its text, or the reason why it has none.</summary>
/// <param name="File">The file.</param>
/// <param name="Text">Its decoded text, or null.</param>
/// <param name="Skipped">Why there is no text, or null.</param>
public sealed record FileText(SourceFile File, string? Text, SkippedFile? Skipped);
