namespace LmecGraph.Metrics.Measures;

/// <summary>Degree centrality between number and weight of ties: k^(1−α) · s^α (Opsahl, Agneessens, Skvoretz 2010).</summary>
public static class OpsahlDegree
{
    /// <summary>For each node; 0 for a node without ties.</summary>
    /// <param name="graph">Any graph.</param>
    /// <param name="alpha">0 gives the degree k, 1 the strength s.</param>
    public static double[] Of(CsrGraph graph, double alpha = 0.5)
    {
        var strength = Strength.Of(graph);
        return [.. Degree.Of(graph).Select((k, u) => k == 0 ? 0 : alpha == 0.5 ? Math.Sqrt(k * strength[u]) : Math.Pow(k, 1 - alpha) * Math.Pow(strength[u], alpha))];
    }
}
