using System.Globalization;
using LmecGraph.Metrics;
using LmecGraph.Metrics.Report;

namespace LmecGraph.Cli.Commands;

/// <summary>A report for people: the top nodes, what the network rests on, and in words what was measured.</summary>
internal static class MetricsTable
{
    public static void Write(CommandRun run, MeasureReport report, int? top)
    {
        run.Out.WriteLine(Heading(report.Network));
        if (report.Nodes.Count > 0) WriteBlocks(run, Nodes(report, top), kept: 1);
        if (report.Edges.Count > 0) WriteBlocks(run, Edges(report, top), kept: 2);
        if (report.Summary.Any(s => s.Name != "coverage")) Summary(report).WriteTable(run.Tables());
        if (report.Coverage is { } coverage)
            run.Out.WriteLine(Invariant(
                $"Rests on {Count(coverage.Reports, "report")}: {Count(coverage.Named, "participation")} of named people, ")
                + Invariant($"{coverage.Unnamed} of bodies and states with nobody named."));
        foreach (var (name, words) in report.Conventions) run.Out.WriteLine($"{name}: {words}");
    }

    // Columns that do not fit side by side go below each other, each block with the names again.
    private static void WriteBlocks(CommandRun run, Listing listing, int kept)
    {
        const int Gap = 3;
        var console = run.Tables();
        int[] widths = [.. listing.Columns.Select((name, i) => listing.Rows.Select(r => r[i].Length).Append(name.Length).Max() + Gap)];
        var room = console.Profile.Width - Math.Min(widths[..kept].Sum(), console.Profile.Width / 2);
        for (int first = kept, end; first < widths.Length; first = end)
        {
            var used = widths[first];
            for (end = first + 1; end < widths.Length && used + widths[end] <= room; end++) used += widths[end];
            IReadOnlyList<string> Pick(IReadOnlyList<string> row) => [.. row.Take(kept), .. row.Skip(first).Take(end - first)];
            new Listing(Pick(listing.Columns), [.. listing.Rows.Select(Pick)]).WriteTable(console);
        }
    }

    private static string Heading(Network network) => Invariant(
        $"{network.Name}: {Count(network.NodeCount, "node")}, {Count(network.TieCount, "tie")}, {Kind(network)}");

    private static string Kind(Network network) => string.Join(", ", (string[])
    [
        network.Directed ? "directed" : "undirected", network.Weighted ? "weighted" : "unweighted",
        .. network.Mode == NetworkMode.Two ? (string[])["two kinds of node"] : [],
    ]);

    private static Listing Nodes(MeasureReport report, int? top)
    {
        var shown = NodeOrder.Top(report, top);
        var shared = shown.Select(n => report.Network.Labels[n]).CountBy(label => label, StringComparer.Ordinal)
            .Where(c => c.Value > 1).Select(c => c.Key).ToHashSet(StringComparer.Ordinal);
        IReadOnlyList<string> groups = report.Groups is null ? [] : ["group"];
        return new(
            ["", .. groups, .. report.Nodes.Select(c => c.Name)],
            [.. shown.Select(node => (IReadOnlyList<string>)
                [Name(node), .. groups.Select(_ => report.Groups![node] ?? ""), .. report.Nodes.Select(c => Value(c, node))])]);

        // Two bodies of one name are told apart by their ids.
        string Name(int node) => report.Network.Labels[node] is var label && shared.Contains(label) ? $"{label} [{report.Network.Ids[node]}]" : label;
    }

    private static Listing Edges(MeasureReport report, int? top)
    {
        var first = report.Edges[0].Values;
        var smallestFirst = MeasureCatalogue.Find(report.Edges[0].Name) is { Ranking: MeasureRanking.SmallestFirst };
        var shown = report.Network.Ties().OrderBy(t => smallestFirst ? first[t.Index] : -first[t.Index]).Take(top ?? int.MaxValue);
        return new(
            ["", "", .. report.Edges.Select(c => c.Name)],
            [.. shown.Select(t => (IReadOnlyList<string>)
                [report.Network.Labels[t.Source], report.Network.Labels[t.Target], .. report.Edges.Select(c => Value(c, t.Index))])]);
    }

    private static Listing Summary(MeasureReport report) => new(
        ["measure", "value"],
        [.. report.Summary.Where(s => s.Name != "coverage").Select(s => (IReadOnlyList<string>)[s.Name, Number(s.Value)])]);

    private static string Value(MeasureColumn column, int index) => column.IsFlag ? column.Values[index] != 0 ? "yes" : "" : Number(column.Values[index]);

    // Four digits are enough to read; JSON and CSV have all of them.
    private static string Number(double value) =>
        double.IsNaN(value) ? "–" : value.ToString(Math.Abs(value) is >= 1e-3 or 0 ? "0.####" : "0.###E+0", CultureInfo.InvariantCulture);

    private static string Count(int count, string noun) => Invariant($"{count} {noun}{(count == 1 ? "" : "s")}");

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
