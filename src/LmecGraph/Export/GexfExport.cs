using System.Xml;

namespace LmecGraph.Export;

/// <summary>
/// GEXF 1.3 as Gephi's importer takes it without a warning or a loss (https://gexf.net). The full file has time, the flat one has a list
/// of years instead and one attribute block per class, which is what Gephi Lite reads.
/// </summary>
public static class GexfExport
{
    private const string Gexf = "http://gexf.net/1.3";
    private const string Viz = "http://gexf.net/1.3/viz";

    /// <summary>The full file, with the days of nodes and edges.</summary>
    public static GraphTable WriteDynamic(ExportSource source, Stream stream) => Write(XmlTable.Of(source.Table), source.Placement, dynamic: true, stream);

    /// <summary>The flat file, with a list of years.</summary>
    public static GraphTable WriteFlat(ExportSource source, Stream stream) =>
        Write(XmlTable.Of(YearsColumn.AddedTo(source.Table)), source.Placement, dynamic: false, stream);

    private static GraphTable Write(GraphTable table, NodePlacement placement, bool dynamic, Stream stream)
    {
        using var xml = XmlWriter.Create(stream, XmlSettings.Indented);
        xml.WriteStartElement("gexf", Gexf);
        xml.WriteAttributeString("xmlns", "viz", null, Viz);
        xml.WriteAttributeString("version", "1.3");
        xml.WriteStartElement("meta", Gexf);
        xml.WriteElementString("creator", Gexf, "LmecGraph");
        xml.WriteElementString("title", Gexf, table.Title);
        xml.WriteEndElement();
        WriteGraph(xml, table, placement, dynamic && HasTime(table));
        xml.WriteEndElement();
        return table;
    }

    /// <summary>Each edge says whether it is directed; a default stands there only where all agree, for Gephi drops an edge that differs from it.</summary>
    private static void WriteGraph(XmlWriter xml, GraphTable table, NodePlacement placement, bool dynamic)
    {
        xml.WriteStartElement("graph", Gexf);
        xml.WriteAttributeString("mode", dynamic ? "dynamic" : "static");
        if (dynamic)
        {
            xml.WriteAttributeString("timeformat", "dateTime");
            xml.WriteAttributeString("timerepresentation", "interval");
            xml.WriteAttributeString("timezone", "UTC");
        }
        if (table.OneDirection is { } directed) xml.WriteAttributeString("defaultedgetype", directed ? "directed" : "undirected");
        WriteColumns(xml, "node", table.NodeColumns);
        WriteColumns(xml, "edge", table.EdgeColumns);
        xml.WriteStartElement("nodes", Gexf);
        for (var i = 0; i < table.Nodes.Count; i++) WriteNode(xml, table.Nodes[i], table.NodeColumns, placement, i, dynamic);
        xml.WriteEndElement();
        xml.WriteStartElement("edges", Gexf);
        foreach (var edge in table.Edges) WriteEdge(xml, edge, table.EdgeColumns, dynamic);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteColumns(XmlWriter xml, string @class, IReadOnlyList<Column> columns)
    {
        if (columns.Count == 0) return;
        xml.WriteStartElement("attributes", Gexf);
        xml.WriteAttributeString("class", @class);
        xml.WriteAttributeString("mode", "static");
        foreach (var column in columns)
        {
            xml.WriteStartElement("attribute", Gexf);
            xml.WriteAttributeString("id", column.Name);
            xml.WriteAttributeString("title", column.Name);
            xml.WriteAttributeString("type", TypeName(column.Type));
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    private static void WriteNode(XmlWriter xml, NodeRow node, IReadOnlyList<Column> columns, NodePlacement placement, int index, bool dynamic)
    {
        xml.WriteStartElement("node", Gexf);
        xml.WriteAttributeString("id", node.Id);
        xml.WriteAttributeString("label", node.Label);
        WriteCells(xml, columns, node.Cells);
        if (dynamic) WriteDays(xml, node.Days);
        xml.WriteStartElement("size", Viz);
        xml.WriteAttributeString("value", Cell.Number(placement.Sizes[index]));
        xml.WriteEndElement();
        xml.WriteStartElement("position", Viz);
        xml.WriteAttributeString("x", Cell.Number(placement.Points[index].X));
        xml.WriteAttributeString("y", Cell.Number(placement.Points[index].Y));
        xml.WriteAttributeString("z", "0");
        xml.WriteEndElement();
        xml.WriteStartElement("color", Viz);
        xml.WriteAttributeString("r", Cell.Number(node.Color.R));
        xml.WriteAttributeString("g", Cell.Number(node.Color.G));
        xml.WriteAttributeString("b", Cell.Number(node.Color.B));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteEdge(XmlWriter xml, EdgeRow edge, IReadOnlyList<Column> columns, bool dynamic)
    {
        xml.WriteStartElement("edge", Gexf);
        xml.WriteAttributeString("id", edge.Id);
        xml.WriteAttributeString("source", edge.Source);
        xml.WriteAttributeString("target", edge.Target);
        xml.WriteAttributeString("type", edge.Directed ? "directed" : "undirected");
        xml.WriteAttributeString("kind", edge.Relation);
        xml.WriteAttributeString("label", edge.Relation);
        xml.WriteAttributeString("weight", Cell.Number(edge.Weight));
        WriteCells(xml, columns, edge.Cells);
        if (dynamic) WriteDays(xml, edge.Days);
        xml.WriteEndElement();
    }

    private static void WriteCells(XmlWriter xml, IReadOnlyList<Column> columns, IReadOnlyList<object?> cells)
    {
        if (cells.All(c => c is null)) return;
        xml.WriteStartElement("attvalues", Gexf);
        for (var i = 0; i < columns.Count; i++)
        {
            if (cells[i] is not { } cell) continue;
            xml.WriteStartElement("attvalue", Gexf);
            xml.WriteAttributeString("for", columns[i].Name);
            xml.WriteAttributeString("value", cell is IReadOnlyList<string> items ? List(items) : Cell.Text(cell));
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    private static void WriteDays(XmlWriter xml, IReadOnlyList<DaySpan> days)
    {
        if (days.Count == 0) return;
        xml.WriteStartElement("spells", Gexf);
        foreach (var span in days)
        {
            xml.WriteStartElement("spell", Gexf);
            xml.WriteAttributeString("start", span.Start);
            xml.WriteAttributeString("end", span.End);
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    /// <summary>A file in which nothing has a date is static: a timeline without bounds helps nobody.</summary>
    private static bool HasTime(GraphTable table) => table.Nodes.Any(n => n.Days.Count > 0) || table.Edges.Any(e => e.Days.Count > 0);

    private static string TypeName(ColumnType type) => type switch
    {
        ColumnType.Integer => "integer",
        ColumnType.Real => "double",
        ColumnType.Flag => "boolean",
        ColumnType.List => "liststring",
        _ => "string",
    };

    /// <summary><c>[a, "b, c"]</c>: an item is quoted unless it is one plain word, with a backslash before quotes and backslashes.</summary>
    private static string List(IReadOnlyList<string> items) => "[" + string.Join(", ", items.Select(Item)) + "]";

    private static string Item(string item) => item.All(char.IsAsciiLetterOrDigit)
        ? item
        : "\"" + item.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";
}
