using System.Globalization;

namespace LmecGraph.Metrics.Report;

/// <summary>A report as tables of RFC 4180 with <c>\n</c>. Numbers round-trip, empty where undefined.</summary>
public static class ReportCsv
{
    /// <summary>One row per node: <c>id,label</c>, then the measures.</summary>
    /// <param name="report">What was measured.</param>
    /// <param name="output">Where to.</param>
    /// <param name="top">Lists only so many nodes, the first by the first measure asked for; null lists all.</param>
    public static void WriteNodes(MeasureReport report, TextWriter output, int? top = null)
    {
        var (network, groups) = (report.Network, report.Groups);
        Line(output, ["id", "label", .. Named("mode", network.Actors), .. Named("group", groups), .. report.Nodes.Select(c => c.Name)]);
        foreach (var node in NodeOrder.Listed(report, top))
        {
            Cell(output, network.Ids[node], first: true);
            Cell(output, network.Labels[node]);
            if (network.Actors is { } actors) Cell(output, actors[node] ? "actor" : "event");
            if (groups is not null) Cell(output, groups[node] ?? "");
            foreach (var column in report.Nodes) Cell(output, Value(column, node));
            output.Write('\n');
        }
    }

    /// <summary>One row per tie: <c>source,target</c>, the weight if there is one, the measures, and the events separated by <c>|</c>.</summary>
    public static void WriteEdges(MeasureReport report, TextWriter output)
    {
        var network = report.Network;
        var weight = network.Weighted ? network.Graph : null;
        Line(output, ["source", "target", .. Named("weight", weight), .. report.Edges.Select(c => c.Name), .. Named("events", network.TieEvents)]);
        foreach (var tie in network.Ties())
        {
            Cell(output, network.Ids[tie.Source], first: true);
            Cell(output, network.Ids[tie.Target]);
            if (weight is not null) Cell(output, weight.Weight(tie.Arc));
            foreach (var column in report.Edges) Cell(output, Value(column, tie.Index));
            if (network.TieEvents is { } events) Cell(output, string.Join('|', events[tie.Index]));
            output.Write('\n');
        }
    }

    /// <summary>One row per measure of the whole: <c>measure,value</c>.</summary>
    public static void WriteSummary(MeasureReport report, TextWriter output)
    {
        Line(output, ["measure", "value"]);
        foreach (var (name, value) in report.Summary)
        {
            if (name != SummaryMeasures.Coverage)
            {
                Line(output, [name, Number(value)]);
                continue;
            }
            Line(output, ["coverage_reports", Number(report.Coverage!.Reports)]);
            Line(output, ["coverage_named", Number(report.Coverage.Named)]);
            Line(output, ["coverage_unnamed", Number(report.Coverage.Unnamed)]);
        }
    }

    /// <summary>A number that reads back as itself; empty where undefined.</summary>
    public static string Number(double value) => double.IsFinite(value) ? value.ToString("R", CultureInfo.InvariantCulture) : "";

    /// <summary>A row.</summary>
    internal static void Line(TextWriter output, ReadOnlySpan<string> cells)
    {
        for (var i = 0; i < cells.Length; i++) Cell(output, cells[i], first: i == 0);
        output.Write('\n');
    }

    /// <summary>A number of a row; empty where undefined.</summary>
    internal static void Cell(TextWriter output, double value)
    {
        output.Write(',');
        if (!double.IsFinite(value)) return;
        Span<char> digits = stackalloc char[32]; // the longest double has 24
        value.TryFormat(digits, out var length, "R", CultureInfo.InvariantCulture);
        output.Write(digits[..length]);
    }

    /// <summary>A text of a row, quoted where it has to be.</summary>
    internal static void Cell(TextWriter output, string text, bool first = false)
    {
        if (!first) output.Write(',');
        if (text.AsSpan().IndexOfAny(",\"\r\n") < 0)
        {
            output.Write(text);
            return;
        }
        output.Write('"');
        output.Write(text.Replace("\"", "\"\"", StringComparison.Ordinal));
        output.Write('"');
    }

    // A heading for what is there.
    private static string[] Named(string column, object? content) => content is null ? [] : [column];

    private static string Value(MeasureColumn column, int index) => column.IsFlag ? column.Values[index] != 0 ? "true" : "false" : Number(column.Values[index]);
}
