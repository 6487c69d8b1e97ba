using System.Text.Encodings.Web;
using System.Text.Json;
using LmecGraph.Graph;
using LmecGraph.Ontology;

namespace LmecGraph.Export;

/// <summary>All that the graph holds, as JSON: nodes with their mentions, edges with their evidence. Keys are always there, null where unknown.</summary>
public static class JsonExport
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the file; of a network, which has no evidence of its own, its tables.</summary>
    public static GraphTable Write(ExportSource source, Stream stream)
    {
        using (var json = new Utf8JsonWriter(stream, Readable))
        {
            json.WriteStartObject();
            if (source.Graph is { } graph) WriteGraph(json, graph);
            else WriteTable(json, source.Table);
            json.WriteEndObject();
        }
        stream.WriteByte((byte)'\n');
        return source.Table;
    }

    private static void WriteGraph(Utf8JsonWriter json, KnowledgeGraph graph)
    {
        json.WriteStartArray("nodes");
        foreach (var entity in graph.Entities) WriteNode(json, entity);
        json.WriteEndArray();
        json.WriteStartArray("edges");
        foreach (var relation in graph.Relations) WriteEdge(json, relation);
        json.WriteEndArray();
    }

    private static void WriteNode(Utf8JsonWriter json, Entity entity)
    {
        json.WriteStartObject();
        json.WriteString("id", entity.Id);
        json.WriteString("type", entity.Type.ToString());
        json.WriteString("name", entity.Name);
        WriteList(json, "aliases", entity.Aliases);
        WriteList(json, "documents", entity.Documents);
        json.WriteString("date", entity.Date?.ToString());
        json.WriteString("venue", entity.Venue);
        json.WriteBoolean("series", entity.Series);
        json.WriteString("country", entity.Country);
        json.WriteString("parent", entity.Parent);
        json.WriteStartArray("mentions");
        foreach (var mention in entity.Mentions)
        {
            json.WriteStartObject();
            json.WriteString("document", mention.Document);
            json.WriteNumber("start", mention.Span.Start);
            json.WriteNumber("length", mention.Span.Length);
            json.WriteString("surface", mention.Surface);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteEdge(Utf8JsonWriter json, Relation relation)
    {
        json.WriteStartObject();
        json.WriteString("source", relation.Source);
        json.WriteString("target", relation.Target);
        json.WriteString("type", relation.Type.Label());
        json.WriteBoolean("derived", relation.Derived);
        json.WriteNumber("weight", relation.Weight);
        json.WriteString("first", relation.First is { } first ? Cell.Day(first) : null);
        json.WriteString("last", relation.Last is { } last ? Cell.Day(last) : null);
        WriteList(json, "documents", relation.Documents);
        WriteList(json, "role", relation.Roles);
        WriteList(json, "title", relation.Titles);
        WriteList(json, "venue", relation.Venues);
        json.WriteStartArray("evidence");
        foreach (var evidence in relation.Evidence)
        {
            json.WriteStartObject();
            json.WriteString("document", evidence.Document);
            json.WriteNumber("start", evidence.Span.Start);
            json.WriteNumber("length", evidence.Span.Length);
            json.WriteString("quote", evidence.Quote);
            json.WriteString("rule", evidence.Rule);
            json.WriteString("date", evidence.Date?.ToString());
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteTable(Utf8JsonWriter json, GraphTable table)
    {
        json.WriteStartArray("nodes");
        foreach (var node in table.Nodes)
        {
            json.WriteStartObject();
            json.WriteString("id", node.Id);
            json.WriteString("label", node.Label);
            WriteCells(json, table.NodeColumns, node.Cells);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("edges");
        foreach (var edge in table.Edges)
        {
            json.WriteStartObject();
            json.WriteString("source", edge.Source);
            json.WriteString("target", edge.Target);
            json.WriteString("type", edge.Relation);
            json.WriteBoolean("directed", edge.Directed);
            json.WriteNumber("weight", edge.Weight);
            WriteCells(json, table.EdgeColumns, edge.Cells);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteCells(Utf8JsonWriter json, IReadOnlyList<Column> columns, IReadOnlyList<object?> cells)
    {
        for (var i = 0; i < columns.Count; i++)
        {
            switch (cells[i])
            {
                case null: json.WriteNull(columns[i].Name); break;
                case IReadOnlyList<string> items: WriteList(json, columns[i].Name, items); break;
                case bool flag: json.WriteBoolean(columns[i].Name, flag); break;
                case string text: json.WriteString(columns[i].Name, text); break;
                case { } number: json.WritePropertyName(columns[i].Name); json.WriteRawValue(Cell.Text(number)); break;
            }
        }
    }

    private static void WriteList(Utf8JsonWriter json, string name, IReadOnlyList<string> items)
    {
        json.WriteStartArray(name);
        foreach (var item in items) json.WriteStringValue(item);
        json.WriteEndArray();
    }
}
