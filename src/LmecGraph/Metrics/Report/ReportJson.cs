using System.Text.Encodings.Web;
using System.Text.Json;

namespace LmecGraph.Metrics.Report;

/// <summary>
/// A report as JSON: <c>network</c>, <c>summary</c>, <c>nodes</c> by ordinal order of id, <c>edges</c> by source, then target, <c>conventions</c>.
/// Numbers round-trip, null where undefined.
/// </summary>
public static class ReportJson
{
    private static readonly JsonWriterOptions Form = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a report to a stream and leaves the stream open.</summary>
    /// <param name="report">What was measured.</param>
    /// <param name="output">Where to.</param>
    /// <param name="top">Lists only so many nodes, the first by the first measure asked for; null lists all.</param>
    public static void Write(MeasureReport report, Stream output, int? top = null)
    {
        using var json = new Utf8JsonWriter(output, Form);
        json.WriteStartObject();
        WriteNetwork(json, report.Network);
        WriteSummary(json, report);
        WriteNodes(json, report, top);
        WriteEdges(json, report);
        WriteConventions(json, report);
        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
    }

    /// <summary>Writes what goes beside a CSV file: network, summary and conventions.</summary>
    public static void WriteSidecar(MeasureReport report, Stream output)
    {
        using var json = new Utf8JsonWriter(output, Form);
        json.WriteStartObject();
        WriteNetwork(json, report.Network);
        WriteSummary(json, report);
        WriteConventions(json, report);
        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
    }

    private static void WriteNetwork(Utf8JsonWriter json, Network network)
    {
        json.WriteStartObject("network");
        json.WriteString("name", network.Name);
        json.WriteNumber("nodes", network.NodeCount);
        json.WriteNumber("edges", network.TieCount);
        json.WriteBoolean("directed", network.Directed);
        json.WriteBoolean("weighted", network.Weighted);
        json.WriteString("mode", network.Mode == NetworkMode.Two ? "two" : "one");
        json.WriteEndObject();
    }

    private static void WriteSummary(Utf8JsonWriter json, MeasureReport report)
    {
        json.WriteStartObject("summary");
        foreach (var (name, value) in report.Summary)
        {
            if (name != SummaryMeasures.Coverage)
            {
                WriteNumber(json, name, value);
                continue;
            }
            json.WriteStartObject(name);
            json.WriteNumber("reports", report.Coverage!.Reports);
            json.WriteNumber("named", report.Coverage.Named);
            json.WriteNumber("unnamed", report.Coverage.Unnamed);
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }

    private static void WriteNodes(Utf8JsonWriter json, MeasureReport report, int? top)
    {
        json.WriteStartArray("nodes");
        if (report.Nodes.Count > 0)
            foreach (var node in NodeOrder.Listed(report, top))
            {
                json.WriteStartObject();
                json.WriteString("id", report.Network.Ids.Utf8(node));
                json.WriteString("label", report.Network.Labels.Utf8(node));
                if (report.Network.Actors is { } actors) json.WriteString("mode", actors[node] ? "actor" : "event");
                if (report.Groups is { } groups) json.WriteString("group", groups[node]);
                WriteValues(json, report.Nodes, node);
                json.WriteEndObject();
            }
        json.WriteEndArray();
    }

    private static void WriteEdges(Utf8JsonWriter json, MeasureReport report)
    {
        json.WriteStartArray("edges");
        if (report.ListsEdges)
            foreach (var tie in report.Network.Ties())
            {
                json.WriteStartObject();
                json.WriteString("source", report.Network.Ids.Utf8(tie.Source));
                json.WriteString("target", report.Network.Ids.Utf8(tie.Target));
                if (report.Network.Weighted) json.WriteNumber("weight", report.Network.Graph.Weight(tie.Arc));
                WriteValues(json, report.Edges, tie.Index);
                if (report.Network.TieEvents is { } events)
                {
                    json.WriteStartArray("events");
                    foreach (var id in events[tie.Index]) json.WriteStringValue(id);
                    json.WriteEndArray();
                }
                json.WriteEndObject();
            }
        json.WriteEndArray();
    }

    private static void WriteConventions(Utf8JsonWriter json, MeasureReport report)
    {
        json.WriteStartObject("conventions");
        foreach (var (name, words) in report.Conventions) json.WriteString(name, words);
        json.WriteEndObject();
    }

    private static void WriteValues(Utf8JsonWriter json, IReadOnlyList<MeasureColumn> columns, int index)
    {
        foreach (var column in columns)
        {
            if (column.IsFlag) json.WriteBoolean(column.Name, column.Values[index] != 0);
            else WriteNumber(json, column.Name, column.Values[index]);
        }
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, double value)
    {
        if (double.IsFinite(value)) json.WriteNumber(name, value);
        else json.WriteNull(name);
    }
}
