using System.Text;

namespace LmecGraph.Export;

/// <summary>Two tables (RFC 4180, UTF-8 without BOM, <c>\n</c>) whose headers Gephi knows; to be imported nodes first.</summary>
public static class CsvExport
{
    /// <summary>Writes the table of nodes.</summary>
    public static GraphTable WriteNodes(ExportSource source, Stream stream)
    {
        var table = CsvTable.Of(source.Table);
        using var csv = Open(stream);
        WriteRow(csv, ["Id", "Label", "Timeset", .. table.NodeColumns.Select(c => c.Name)]);
        foreach (var node in table.Nodes) WriteRow(csv, [node.Id, node.Label, Timeset(node.Days), .. node.Cells.Select(Text)]);
        return table;
    }

    /// <summary>Writes the table of edges.</summary>
    public static GraphTable WriteEdges(ExportSource source, Stream stream)
    {
        var table = CsvTable.Of(source.Table);
        using var csv = Open(stream);
        WriteRow(csv, ["Source", "Target", "Type", "Kind", "Id", "Label", "Weight", "Timeset", .. table.EdgeColumns.Select(c => c.Name)]);
        foreach (var edge in table.Edges)
            WriteRow(csv,
            [
                edge.Source, edge.Target, edge.Directed ? "Directed" : "Undirected", edge.Relation, edge.Id, edge.Relation, Cell.Number(edge.Weight),
                Timeset(edge.Days), .. edge.Cells.Select(Text),
            ]);
        return table;
    }

    private static StreamWriter Open(Stream stream) =>
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };

    private static void WriteRow(StreamWriter csv, IEnumerable<string> fields) => csv.WriteLine(string.Join(',', fields.Select(Quoted)));

    private static string Quoted(string field) =>
        field.AsSpan().IndexOfAny(",\"\r\n") < 0 ? field : "\"" + field.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";

    private static string Text(object? cell) => cell is null ? "" : Cell.Text(cell);

    private static string Timeset(IReadOnlyList<DaySpan> days) =>
        days.Count == 0 ? "" : "<" + string.Join("; ", days.Select(d => $"[{d.Start}, {d.End}]")) + ">";
}
