using System.Text;
using System.Text.RegularExpressions;

namespace LmecGraph.Export;

/// <summary>
/// Two tables (RFC 4180, UTF-8, <c>\n</c>) with the headers that Gephi knows. Gephi guesses the type of each other column from its first 25 rows,
/// so lists are joined with <c>|</c>, days are written with slashes, and a text that it or a spreadsheet could take for a number, a time or a formula
/// gets an apostrophe in front.
/// </summary>
public static partial class CsvExport
{
    /// <summary>Writes the table of nodes.</summary>
    public static GraphTable WriteNodes(ExportSource source, Stream stream)
    {
        var table = source.Table;
        using var csv = Open(stream);
        WriteRow(csv, ["Id", "Label", "Timeset", .. table.NodeColumns.Select(c => c.Name)]);
        foreach (var node in table.Nodes)
            WriteRow(csv, [node.Id, Text(node.Label), Timeset(node.Days), .. node.Cells.Select(Value)]);
        return table;
    }

    /// <summary>Writes the table of edges.</summary>
    public static GraphTable WriteEdges(ExportSource source, Stream stream)
    {
        var table = source.Table;
        using var csv = Open(stream);
        WriteRow(csv, ["Source", "Target", "Type", "Kind", "Id", "Label", "Weight", "Timeset", .. table.EdgeColumns.Select(c => c.Name)]);
        foreach (var edge in table.Edges)
            WriteRow(csv,
            [
                edge.Source, edge.Target, edge.Directed ? "Directed" : "Undirected", edge.Relation, edge.Id, edge.Relation, Cell.Number(edge.Weight),
                Timeset(edge.Days), .. edge.Cells.Select(Value),
            ]);
        return table;
    }

    private static StreamWriter Open(Stream stream) => new(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };

    private static void WriteRow(StreamWriter csv, IEnumerable<string> fields) => csv.WriteLine(string.Join(',', fields.Select(Quoted)));

    private static string Quoted(string field) =>
        field.AsSpan().IndexOfAny(",\"\r\n") < 0 ? field : "\"" + field.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";

    private static string Value(object? cell) => cell switch
    {
        null => "",
        IReadOnlyList<string> items => Text(Cell.Joined(items)),
        string text => Text(text),
        _ => Cell.Text(cell),
    };

    private static string Text(string text)
    {
        var plain = XmlText.Legal(text);
        if (IsoDay().IsMatch(plain)) return plain.Replace('-', '/');
        return Misread().IsMatch(plain) ? "'" + plain : plain;
    }

    private static string Timeset(IReadOnlyList<DaySpan> days) =>
        days.Count == 0 ? "" : "<" + string.Join("; ", days.Select(d => $"[{d.Start}, {d.End}]")) + ">";

    [GeneratedRegex(@"^\d{4}-\d\d-\d\d\z")]
    private static partial Regex IsoDay();

    /// <summary>What begins like a formula, a number, a list or a time, or is a truth value.</summary>
    [GeneratedRegex(@"^(?:[=+\-@<\[(\t\r]|[\d.,][\d.,:;|/eE+\- ]*\z|(?i:true|false|nan|infinity)\z)")]
    private static partial Regex Misread();
}
