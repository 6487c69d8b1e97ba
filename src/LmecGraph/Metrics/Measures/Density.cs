namespace LmecGraph.Metrics.Measures;

/// <summary>Distinct tied pairs of different nodes as a share of all pairs; ordered pairs where the graph is directed.</summary>
public static class Density
{
    /// <summary>Between 0 and 1; NaN with fewer than two nodes.</summary>
    public static double Of(CsrGraph graph)
    {
        var pairs = (double)graph.NodeCount * (graph.NodeCount - 1);
        var arcs = graph.Merged.ArcCount - graph.Merged.LoopCount; // an undirected pair stands in two rows, and is two ordered pairs
        return pairs > 0 ? arcs / pairs : double.NaN;
    }

    /// <summary>Ties between actors and events as a share of all such pairs; NaN where one kind is missing.</summary>
    public static double TwoMode(Network network)
    {
        var actors = network.Actors?.Count(a => a) ?? throw new ArgumentException("The network has one mode.", nameof(network));
        var pairs = (double)actors * (network.NodeCount - actors);
        return pairs > 0 ? network.Graph.Merged.TieCount / pairs : double.NaN;
    }
}
