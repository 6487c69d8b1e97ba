namespace LmecGraph.Metrics.Report;

/// <summary>What was measured of a network: only what was asked for.</summary>
/// <param name="Network">The network.</param>
/// <param name="Nodes">Measures of nodes, in the order asked, one value per node.</param>
/// <param name="Edges">Measures of ties, in the order asked, one value per tie.</param>
/// <param name="Summary">Measures of the whole, in the order asked; <c>coverage</c> has its numbers in <paramref name="Coverage"/>.</param>
/// <param name="Coverage">What the network rests on; null for a network from outside.</param>
/// <param name="Groups">Group of each node where measures by group were asked for, else null.</param>
/// <param name="Conventions">By name of measure or option: exactly what was computed.</param>
public sealed record MeasureReport(
    Network Network, IReadOnlyList<MeasureColumn> Nodes, IReadOnlyList<MeasureColumn> Edges, IReadOnlyList<SummaryValue> Summary,
    Coverage? Coverage, IReadOnlyList<string?>? Groups, IReadOnlyDictionary<string, string> Conventions)
{
    /// <summary>
    /// True where ties are listed: where one of their measures was asked for, and of projected networks, whose ties name the events they rest on.
    /// </summary>
    public bool ListsEdges => Edges.Count > 0 || (Network.Mode == NetworkMode.One && Network.TieEvents is not null);

    /// <summary>What the groups go by: an attribute of nodes or a measure of labels; null without groups.</summary>
    public string? GroupBy { get; init; }

    /// <summary>Column of a measure of nodes, or null where it was not asked for.</summary>
    public MeasureColumn? Node(string measure) => Nodes.FirstOrDefault(c => c.Name == measure);
}

/// <summary>A measure of the whole network.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">Its value; NaN where undefined.</param>
public readonly record struct SummaryValue(string Name, double Value);
