namespace LmecGraph.Metrics.Measures;

/// <summary>
/// Freeman's centralisation: Σ (largest − value) ÷ what a star of as many nodes would give. 0 where all are equal, 1 for a star. NaN with fewer than
/// three nodes.
/// </summary>
public static class Centralization
{
    /// <summary>Of degrees; a directed star has its ties in both directions.</summary>
    public static double OfDegree(CsrGraph graph)
    {
        double[] degree = [.. Degree.Of(graph.Merged).Select(d => (double)d)];
        double n = degree.Length;
        return Share(degree, (n - 1) * (n - 2) * (graph.Directed ? 2 : 1));
    }

    /// <summary>Of raw <see cref="Betweenness"/>.</summary>
    public static double OfBetweenness(double[] raw, bool directed)
    {
        ArgumentNullException.ThrowIfNull(raw);
        double n = raw.Length;
        return Share(raw, (n - 1) * (n - 1) * (n - 2) / (directed ? 1 : 2));
    }

    /// <summary>Of <see cref="Closeness"/>; a directed star is one into its centre.</summary>
    public static double OfCloseness(double[] closeness, bool directed)
    {
        ArgumentNullException.ThrowIfNull(closeness);
        double n = closeness.Length;
        return Share(closeness, directed ? n - 1 : (n - 1) * (n - 2) / (2 * n - 3));
    }

    private static double Share(double[] values, double most)
    {
        if (values.Length < 3) return double.NaN;
        var largest = values.Max();
        return values.Sum(v => largest - v) / most;
    }
}
