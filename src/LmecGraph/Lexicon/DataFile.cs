using System.Reflection;

namespace LmecGraph.Lexicon;

/// <summary>Reads the embedded word lists: tab-separated rows, <c>#</c> begins a comment line, <c>|</c> joins the items of a cell.</summary>
internal static class DataFile
{
    public static IEnumerable<string[]> Rows(string file)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Lexicon/" + file)
            ?? throw new InvalidOperationException($"the data file {file} is not part of this build");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && line[0] != '#') yield return line.Split('\t');
    }

    public static string? Cell(string[] row, int column) => column < row.Length && row[column].Length > 0 ? row[column] : null;

    public static IEnumerable<string> List(string[] row, int column) => Cell(row, column)?.Split('|') ?? [];

    /// <summary>The first column in lower case with the second; the first row of a word counts.</summary>
    public static Dictionary<string, string> Map(string file)
    {
        var map = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in Rows(file)) map.TryAdd(row[0].ToLowerInvariant(), row[1]);
        return map;
    }

    /// <summary>The first column in lower case, of the rows that <paramref name="where"/> takes.</summary>
    public static HashSet<string> Words(string file, Func<string[], bool>? where = null) =>
        Rows(file).Where(where ?? (_ => true)).Select(r => r[0].ToLowerInvariant()).ToHashSet(StringComparer.Ordinal);
}
