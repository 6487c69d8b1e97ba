using System.Text;
using LmecGraph.Metrics.Report;

namespace LmecGraph.Cli.Commands;

/// <summary>A report in the form asked for: to standard output, or to a file with what belongs beside it.</summary>
internal static class MetricsOutput
{
    public static void Write(CommandRun run, MeasureReport report, int? top, string? file)
    {
        switch (run.Format)
        {
            case OutputFormat.Json when file is not null:
                using (var stream = File.Create(file)) ReportJson.Write(report, stream, top);
                break;
            case OutputFormat.Json:
                ReportJson.Write(report, run.OutStream, top);
                break;
            case OutputFormat.Csv when file is not null:
                WriteCsvFiles(run, report, top, file);
                break;
            case OutputFormat.Csv:
                WriteCsv(run, report, top);
                break;
            default:
                if (file is not null) throw new UsageException("-o goes with --format json or csv");
                MetricsTable.Write(run, report, top);
                break;
        }
    }

    // Standard output holds one table: the nodes, else the edges, else the summary.
    private static void WriteCsv(CommandRun run, MeasureReport report, int? top)
    {
        if (report.Nodes.Count > 0) ReportCsv.WriteNodes(report, run.Out, top);
        else if (report.Edges.Count > 0) ReportCsv.WriteEdges(report, run.Out);
        else ReportCsv.WriteSummary(report, run.Out);
        var left = new List<string>();
        if (report.Nodes.Count > 0) left.AddRange(report.Edges.Select(c => c.Name));
        if (report.Nodes.Count + report.Edges.Count > 0) left.AddRange(report.Summary.Select(s => s.Name));
        if (left.Count > 0) run.Note($"not in this table: {string.Join(", ", left)}; -o FILE writes them to files of their own, --format json all in one");
    }

    private static void WriteCsvFiles(CommandRun run, MeasureReport report, int? top, string file)
    {
        var name = Path.ChangeExtension(file, null);
        if (report.Nodes.Count > 0) WriteText(run, file, writer => ReportCsv.WriteNodes(report, writer, top));
        if (report.ListsEdges) WriteText(run, report.Nodes.Count > 0 ? $"{name}.edges.csv" : file, writer => ReportCsv.WriteEdges(report, writer));
        if (report.Nodes.Count == 0 && !report.ListsEdges) WriteText(run, file, writer => ReportCsv.WriteSummary(report, writer));
        using var sidecar = File.Create($"{name}.conventions.json");
        ReportJson.WriteSidecar(report, sidecar);
        run.Note($"written: {name}.conventions.json");
    }

    private static void WriteText(CommandRun run, string path, Action<TextWriter> write)
    {
        using var writer = new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
        write(writer);
        run.Note($"written: {path}");
    }
}
