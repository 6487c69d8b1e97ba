using LmecGraph.Export.Drawing;
using LmecGraph.Graph;
using LmecGraph.Metrics;
using LmecGraph.Metrics.Report;
using LmecGraph.Ontology;

namespace LmecGraph.Export;

/// <summary>A network as two tables: its attributes, the events behind its ties, and what was measured.</summary>
internal static class NetworkTable
{
    /// <summary>Nodes in the network's own order.</summary>
    /// <param name="report">The network and what was measured of it.</param>
    /// <param name="graph">Knows when the events took place, or null where nobody does.</param>
    public static GraphTable Of(MeasureReport report, KnowledgeGraph? graph)
    {
        var network = report.Network;
        var ids = NodeIds.Of([.. Enumerable.Range(0, network.NodeCount).Select(n => network.Ids[n])]);
        var ties = network.Ties().ToList();
        var events = Enumerable.Range(0, network.NodeCount).Select(_ => new SortedSet<string>(StringComparer.Ordinal)).ToArray();
        foreach (var tie in ties)
        {
            var behind = network.TieEvents?[tie.Index] ?? [network.Ids[tie.Source], network.Ids[tie.Target]];
            events[tie.Source].UnionWith(behind);
            events[tie.Target].UnionWith(behind);
        }
        return new(
            $"Network {network.Name}",
            NodeColumns(report), [.. Enumerable.Range(0, network.NodeCount).Select(n => Node(report, n, ids[n], events[n], graph))],
            EdgeColumns(report), Edges(report, ties, ids, graph), []);
    }

    private static List<Column> NodeColumns(MeasureReport report) =>
    [
        new("events", ColumnType.Integer), new("node_mode", ColumnType.Text),
        .. ColumnNames.Of(report.Network.Attributes.Keys, ["events", "node_mode"]).Select(name => new Column(name, ColumnType.Text)),
        .. MeasureCells.Columns(report.Nodes),
    ];

    private static NodeRow Node(MeasureReport report, int node, string id, SortedSet<string> events, KnowledgeGraph? graph)
    {
        var network = report.Network;
        return new(id, network.Labels[node], Color(network, node), events.Count, Days(events, graph),
        [
            events.Count, network.Actors is { } actors ? (actors[node] ? "actor" : "event") : null,
            .. network.Attributes.Values.Select(values => string.IsNullOrWhiteSpace(values[node]) ? null : values[node]),
            .. MeasureCells.Of(report.Nodes, node),
        ]);
    }

    private static List<Column> EdgeColumns(MeasureReport report) =>
    [
        new("events", ColumnType.List), .. ColumnNames.Of(report.Network.TieValues.Keys, ["events"]).Select(name => new Column(name, ColumnType.Real)),
        .. MeasureCells.Columns(report.Edges),
    ];

    /// <summary>Parallel ties are told apart by a number behind the network's name.</summary>
    private static List<EdgeRow> Edges(MeasureReport report, List<NetworkTie> ties, IReadOnlyList<string> ids, KnowledgeGraph? graph)
    {
        var network = report.Network;
        var rows = new List<EdgeRow>();
        var (before, parallel) = ((-1, -1), 1);
        foreach (var tie in ties)
        {
            parallel = before == (tie.Source, tie.Target) ? parallel + 1 : 1;
            before = (tie.Source, tie.Target);
            var events = network.TieEvents?[tie.Index] ?? [];
            rows.Add(new(
                ids[tie.Source], ids[tie.Target], parallel == 1 ? network.Name : $"{network.Name} {parallel}", network.Directed,
                network.Weighted ? network.Graph.Weight(tie.Arc) : 1, Days(events, graph),
                [
                    events.Count > 0 ? events : null, .. network.TieValues.Values.Select(values => (object?)Known(values[tie.Index])),
                    .. MeasureCells.Of(report.Edges, tie.Index),
                ]));
        }
        return rows;
    }

    private static IReadOnlyList<DaySpan> Days(IEnumerable<string> events, KnowledgeGraph? graph) => DaySpan.Union(events.Select(e => graph?.Find(e)?.Date));

    private static Rgb Color(Network network, int node)
    {
        if (network.Attributes.TryGetValue("type", out var types) && Enum.TryParse<NodeType>(types[node], out var type)) return NodeColors.Of(type);
        return network.Actors is { } actors ? NodeColors.Of(actors[node] ? NodeType.Organization : NodeType.Event) : NodeColors.Other;
    }

    /// <summary>What is undefined is absent.</summary>
    private static double? Known(double value) => double.IsFinite(value) ? value : null;
}
