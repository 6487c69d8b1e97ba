namespace LmecGraph.Metrics.Measures;

/// <summary>How far it is to the farthest node, and what follows for the whole network. Pairs without a path are left out and counted.</summary>
/// <param name="OfEach">Largest distance from a node to one that it reaches; NaN where it reaches none.</param>
/// <param name="Diameter">Largest of these; NaN where there is none.</param>
/// <param name="Radius">Smallest of these; NaN where there is none.</param>
/// <param name="AveragePathLength">Mean distance over ordered pairs with a path; NaN where there is none.</param>
/// <param name="UnreachablePairs">Number of pairs without a path; ordered ones where the graph is directed.</param>
public sealed record Eccentricity(IReadOnlyList<double> OfEach, double Diameter, double Radius, double AveragePathLength, long UnreachablePairs)
{
    /// <summary>Reads it off distances.</summary>
    /// <param name="fromEach">Of the transposed graph: distances <i>from</i> each node.</param>
    /// <param name="directed">Whether the graph is.</param>
    public static Eccentricity Of(Distances fromEach, bool directed)
    {
        ArgumentNullException.ThrowIfNull(fromEach);
        double[] each = [.. fromEach.Farthest.Select((d, u) => fromEach.Reaching[u] == 0 ? double.NaN : d)];
        var known = each.Where(d => !double.IsNaN(d)).DefaultIfEmpty(double.NaN);
        var pairs = fromEach.Reaching.Sum(r => (long)r);
        var all = (long)fromEach.NodeCount * (fromEach.NodeCount - 1);
        return new Eccentricity(each, known.Max(), known.Min(), pairs == 0 ? double.NaN : fromEach.Sum.Sum() / pairs, (all - pairs) / (directed ? 1 : 2));
    }
}
