using LmecGraph.Graph;
using LmecGraph.Metrics.Report;

namespace LmecGraph.Export;

/// <summary>What is to be exported, and what the formats share of the work: the tables and the drawing are made once, when first needed.</summary>
public sealed class ExportSource
{
    private readonly Lazy<GraphTable> _table;
    private readonly Lazy<NodePlacement> _placement;

    private ExportSource(KnowledgeGraph? graph, Func<GraphTable> table, CancellationToken cancel)
    {
        Graph = graph;
        _table = new(table);
        _placement = new(() => NodePlacement.Of(_table.Value, cancel));
    }

    /// <summary>The graph, or null where a network is exported.</summary>
    public KnowledgeGraph? Graph { get; }

    /// <summary>The tables of nodes and edges.</summary>
    public GraphTable Table => _table.Value;

    /// <summary>Where each node of <see cref="Table"/> is drawn and how large.</summary>
    public NodePlacement Placement => _placement.Value;

    /// <summary>The whole graph.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="derived">True to export derived relations too.</param>
    /// <param name="cancel">Stops the drawing of a large graph.</param>
    public static ExportSource Of(KnowledgeGraph graph, bool derived = false, CancellationToken cancel = default)
    {
        var exported = derived ? graph : new KnowledgeGraph(graph.Entities, graph.Relations.Where(r => !r.Derived), graph.Documents);
        return new(exported, () => KnowledgeTable.Of(graph, exported.Relations), cancel);
    }

    /// <summary>The whole graph with measures of its nodes.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="derived">True to export derived relations too.</param>
    /// <param name="measures">Of the network <c>full</c> of the whole graph; JSON leaves them out.</param>
    /// <param name="cancel">Stops the drawing of a large graph.</param>
    public static ExportSource Of(KnowledgeGraph graph, bool derived, MeasureReport measures, CancellationToken cancel = default)
    {
        var plain = Of(graph, derived, cancel);
        return new(plain.Graph, () => plain.Table with
        {
            NodeColumns = [.. plain.Table.NodeColumns, .. MeasureCells.Columns(measures.Nodes)],
            Nodes = [.. plain.Table.Nodes.Select((n, i) => n with { Cells = [.. n.Cells, .. MeasureCells.Of(measures.Nodes, i)] })],
        }, cancel);
    }

    /// <summary>A network, with what was measured of it as attributes with the prefix <c>m_</c>.</summary>
    /// <param name="report">The network and its measures; without measures it is the network alone.</param>
    /// <param name="graph">The graph that it was made of, which knows when its events took place; null for a network from outside.</param>
    /// <param name="cancel">Stops the drawing of a large network.</param>
    public static ExportSource Of(MeasureReport report, KnowledgeGraph? graph = null, CancellationToken cancel = default) =>
        Of(NetworkTable.Of(report, graph), cancel);

    /// <summary>Any other graph that has the form of two tables.</summary>
    public static ExportSource Of(GraphTable table, CancellationToken cancel = default) => new(null, () => table, cancel);
}
