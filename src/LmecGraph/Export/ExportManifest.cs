using System.Text.Json;
using LmecGraph.Text;

namespace LmecGraph.Export;

/// <summary>What was exported, so that a reader can check that all of it arrived: counts, columns, hashes, and what had to be changed.</summary>
public static class ExportManifest
{
    /// <summary>Writes the manifest of some files of one graph.</summary>
    public static void Write(GraphTable table, IReadOnlyList<WrittenFile> files, Stream stream)
    {
        JsonSerializer.Serialize(stream, new
        {
            table.Title,
            Nodes = table.Nodes.Count,
            Edges = table.Edges.Count,
            NodesByType = Counts(NodeTypes(table)),
            EdgesByRelation = Counts(table.Edges.Select(e => e.Relation)),
            Files = files.Select(f => new
            {
                Name = Path.GetFileName(f.Name),
                f.Format,
                f.Sha256,
                NodeAttributes = f.Table.NodeColumns,
                EdgeAttributes = f.Table.EdgeColumns,
                f.Table.Notes,
            }),
        }, Json.Indented);
        stream.WriteByte((byte)'\n');
    }

    private static IEnumerable<string> NodeTypes(GraphTable table)
    {
        var column = table.NodeColumns.TakeWhile(c => c.Name != "node_type").Count();
        return column == table.NodeColumns.Count ? [] : table.Nodes.Select(n => n.Cells[column]).OfType<string>();
    }

    private static SortedDictionary<string, int> Counts(IEnumerable<string> names) =>
        new(names.GroupBy(n => n, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count()), StringComparer.Ordinal);
}
