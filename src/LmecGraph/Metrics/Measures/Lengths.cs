namespace LmecGraph.Metrics.Measures;

/// <summary>
/// What a path costs. Measures of paths take a graph whose weights are lengths; without weights each tie is one step long. Strength is not
/// length: a strong tie is short.
/// </summary>
public static class Lengths
{
    /// <summary>Each tie one step; parallel ties are one.</summary>
    public static CsrGraph Steps(CsrGraph graph) => graph.Merged.WithoutWeights();

    /// <summary>Each tie 1 ÷ weight long; the weights of parallel ties are added up first. Steps where there are no weights.</summary>
    public static CsrGraph Inverse(CsrGraph graph)
    {
        if (!graph.Weighted) return Steps(graph);
        var merged = graph.Merged;
        var lengths = new double[merged.ArcCount];
        for (var arc = 0; arc < lengths.Length; arc++) lengths[arc] = 1 / merged.Weight(arc);
        return merged.WithWeights(lengths);
    }
}
