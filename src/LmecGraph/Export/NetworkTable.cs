using System.Globalization;
using LmecGraph.Export.Drawing;
using LmecGraph.Graph;
using LmecGraph.Metrics;
using LmecGraph.Metrics.Report;
using LmecGraph.Ontology;

namespace LmecGraph.Export;

/// <summary>A network of the graph as two tables, with what was measured of it.</summary>
public static class NetworkTable
{
    /// <summary>A network with its measures.</summary>
    /// <param name="graph">The graph that the network was made of: it knows when events were.</param>
    /// <param name="report">The network and its measures; those of nodes become columns with the prefix <c>m_</c>.</param>
    public static GraphTable Of(KnowledgeGraph graph, MeasureReport report)
    {
        var network = report.Network;
        var ids = NodeIds.Of(Enumerable.Range(0, network.NodeCount).Select(n => network.Ids[n]));
        var events = EventCounts(network);
        var weights = network.TieValues.Keys.ToList();
        return new(
            string.Create(CultureInfo.InvariantCulture, $"Network {network.Name} of {graph.Documents.Count} reports"),
            [new("node_type", ColumnType.Text), new("country", ColumnType.Text), new("events", ColumnType.Integer), .. MeasureCells.Columns(report)],
            [.. Enumerable.Range(0, network.NodeCount).Select(Node)],
            [new("relation", ColumnType.Text), .. weights.Select(w => new Column(w, ColumnType.Real)), new("events", ColumnType.List)],
            [.. network.Ties().Select(Edge)], []);

        NodeRow Node(int node)
        {
            var type = Attribute("type", node);
            return new(
                ids[network.Ids[node]], network.Labels[node], type is null ? NodeColors.Other : NodeColors.Of(Enum.Parse<NodeType>(type)), events[node], [],
                [type, Attribute("country", node), events[node], .. MeasureCells.Of(report, node)]);
        }

        EdgeRow Edge(NetworkTie tie)
        {
            var shared = network.TieEvents?[tie.Index] ?? [];
            return new(
                ids[network.Ids[tie.Source]], ids[network.Ids[tie.Target]], network.Name, network.Directed, network.Graph.Weight(tie.Arc),
                DaySpan.Union(shared.Select(e => graph.Find(e)?.Date)),
                [network.Name, .. weights.Select(w => (object?)network.TieValues[w][tie.Index]), shared.Count > 0 ? shared.ToList() : null]);
        }

        string? Attribute(string name, int node) => network.Attributes.TryGetValue(name, out var values) ? values[node] : null;
    }

    private static int[] EventCounts(Network network)
    {
        var events = new HashSet<string>[network.NodeCount];
        for (var node = 0; node < events.Length; node++) events[node] = new(StringComparer.Ordinal);
        foreach (var tie in network.Ties())
            foreach (var id in network.TieEvents?[tie.Index] ?? [])
            {
                events[tie.Source].Add(id);
                events[tie.Target].Add(id);
            }
        return [.. events.Select(e => e.Count)];
    }
}
