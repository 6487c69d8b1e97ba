using System.Xml;

namespace LmecGraph.Export;

/// <summary>
/// GraphML (http://graphml.graphdrawing.org): every key declared with one of the standard types, lists joined with <c>|</c>, time as a list of
/// years. In a mixed graph undirected is the default, since some readers pass over <c>directed="false"</c>. Gephi keeps parallel edges apart
/// only by an XML attribute <c>label</c>; other readers pass over it and take the key of that name.
/// </summary>
public static class GraphmlExport
{
    private const string Ns = "http://graphml.graphdrawing.org/xmlns";

    private static readonly (string Id, string Type)[] NodeDrawing =
        [("label", "string"), ("size", "double"), ("x", "double"), ("y", "double"), ("r", "int"), ("g", "int"), ("b", "int")];

    /// <summary>Writes the file.</summary>
    public static GraphTable Write(ExportSource source, Stream stream)
    {
        var (table, placement) = (XmlTable.Of(YearsColumn.AddedTo(source.Table)), source.Placement);
        using var xml = XmlWriter.Create(stream, XmlSettings.Indented);
        xml.WriteStartElement("graphml", Ns);
        foreach (var (id, type) in NodeDrawing) WriteKey(xml, "node", id, id, type);
        foreach (var column in table.NodeColumns) WriteKey(xml, "node", "node_" + column.Name, column.Name, TypeName(column.Type));
        WriteKey(xml, "edge", "edge_label", "label", "string");
        WriteKey(xml, "edge", "weight", "weight", "double");
        foreach (var column in table.EdgeColumns) WriteKey(xml, "edge", "edge_" + column.Name, column.Name, TypeName(column.Type));
        xml.WriteStartElement("graph", Ns);
        xml.WriteAttributeString("id", "G");
        xml.WriteAttributeString("edgedefault", table.OneDirection == true ? "directed" : "undirected");
        for (var i = 0; i < table.Nodes.Count; i++) WriteNode(xml, table, placement, i);
        foreach (var edge in table.Edges) WriteEdge(xml, edge, table.EdgeColumns);
        xml.WriteEndElement();
        xml.WriteEndElement();
        return table;
    }

    private static void WriteKey(XmlWriter xml, string @for, string id, string name, string type)
    {
        xml.WriteStartElement("key", Ns);
        xml.WriteAttributeString("id", id);
        xml.WriteAttributeString("for", @for);
        xml.WriteAttributeString("attr.name", name);
        xml.WriteAttributeString("attr.type", type);
        xml.WriteEndElement();
    }

    private static void WriteNode(XmlWriter xml, GraphTable table, NodePlacement placement, int index)
    {
        var node = table.Nodes[index];
        xml.WriteStartElement("node", Ns);
        xml.WriteAttributeString("id", node.Id);
        WriteData(xml, "label", node.Label);
        WriteData(xml, "size", Cell.Number(placement.Sizes[index]));
        WriteData(xml, "x", Cell.Number(placement.Points[index].X));
        WriteData(xml, "y", Cell.Number(placement.Points[index].Y));
        WriteData(xml, "r", Cell.Number(node.Color.R));
        WriteData(xml, "g", Cell.Number(node.Color.G));
        WriteData(xml, "b", Cell.Number(node.Color.B));
        WriteCells(xml, "node_", table.NodeColumns, node.Cells);
        xml.WriteEndElement();
    }

    private static void WriteEdge(XmlWriter xml, EdgeRow edge, IReadOnlyList<Column> columns)
    {
        xml.WriteStartElement("edge", Ns);
        xml.WriteAttributeString("id", edge.Id);
        xml.WriteAttributeString("source", edge.Source);
        xml.WriteAttributeString("target", edge.Target);
        if (edge.Directed) xml.WriteAttributeString("directed", "true");
        xml.WriteAttributeString("label", edge.Relation);
        WriteData(xml, "edge_label", edge.Relation);
        WriteData(xml, "weight", Cell.Number(edge.Weight));
        WriteCells(xml, "edge_", columns, edge.Cells);
        xml.WriteEndElement();
    }

    private static void WriteCells(XmlWriter xml, string prefix, IReadOnlyList<Column> columns, IReadOnlyList<object?> cells)
    {
        for (var i = 0; i < columns.Count; i++)
            if (cells[i] is { } cell) WriteData(xml, prefix + columns[i].Name, cell is IReadOnlyList<string> items ? Cell.Joined(items) : Cell.Text(cell));
    }

    private static void WriteData(XmlWriter xml, string key, string value)
    {
        xml.WriteStartElement("data", Ns);
        xml.WriteAttributeString("key", key);
        xml.WriteString(value);
        xml.WriteEndElement();
    }

    private static string TypeName(ColumnType type) => type switch
    {
        ColumnType.Integer => "int",
        ColumnType.Real => "double",
        ColumnType.Flag => "boolean",
        _ => "string",
    };
}
