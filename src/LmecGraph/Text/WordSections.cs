using System.Text;

namespace LmecGraph.Text;

/// <summary>
/// Reads a list of words kept as data: lines under <c>[section]</c> heads; empty lines and lines that begin with <c>#</c> say nothing.
/// </summary>
internal static class WordSections
{
    /// <summary>The lines by section, in the order of the file.</summary>
    /// <param name="resource">Name of a file embedded in this assembly.</param>
    public static ILookup<string, string> Load(string resource)
    {
        using var stream = typeof(WordSections).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"{resource} is missing from the assembly.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var lines = new List<(string Section, string Line)>();
        var section = "";
        while (reader.ReadLine()?.Trim() is { } line)
            if (line.StartsWith('[')) section = line.Trim('[', ']');
            else if (line.Length > 0 && line[0] != '#') lines.Add((section, line));
        return lines.ToLookup(l => l.Section, l => l.Line, StringComparer.Ordinal);
    }
}
