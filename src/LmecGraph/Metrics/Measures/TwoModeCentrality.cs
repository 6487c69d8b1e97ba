namespace LmecGraph.Metrics.Measures;

/// <summary>Centrality in a network of actors and events, each value relative to what its own mode allows (Borgatti, Everett 1997).</summary>
public static class TwoModeCentrality
{
    /// <summary>Distinct ties ÷ number of nodes of the other mode.</summary>
    public static double[] DegreeOf(Network network)
    {
        var actors = Sides(network, out var n, out var m);
        return [.. Degree.Of(network.Graph.Merged).Select((k, u) => k / (double)(actors[u] ? m : n))];
    }

    /// <summary>
    /// Inside the component of n actors and m events: actors (m + 2(n−1)) ÷ Σd, events (n + 2(m−1)) ÷ Σd. NaN for a node without ties.
    /// </summary>
    /// <param name="network">Of two modes.</param>
    /// <param name="distances">Its distances in steps.</param>
    public static double[] ClosenessOf(Network network, Distances distances)
    {
        ArgumentNullException.ThrowIfNull(distances);
        var actors = Sides(network, out _, out _);
        var component = Components.Weak(network.Graph);
        var (n, m) = (new int[component.Count], new int[component.Count]);
        for (var u = 0; u < actors.Count; u++) (actors[u] ? n : m)[component.Label[u]]++;
        return [.. Enumerable.Range(0, actors.Count).Select(u =>
        {
            var (own, other) = actors[u] ? (n[component.Label[u]], m[component.Label[u]]) : (m[component.Label[u]], n[component.Label[u]]);
            return other == 0 ? double.NaN : (other + 2.0 * (own - 1)) / distances.Sum[u];
        })];
    }

    /// <summary>Raw value ÷ the largest that the network's numbers of actors and events allow; NaN where that is 0.</summary>
    /// <param name="network">Of two modes.</param>
    /// <param name="raw">From <see cref="Betweenness.Of"/>, in steps.</param>
    public static double[] BetweennessOf(Network network, IReadOnlyList<double> raw)
    {
        var actors = Sides(network, out var n, out var m);
        var (ofActor, ofEvent) = (Largest(n, m), Largest(m, n));
        return [.. raw.Select((b, u) => (actors[u] ? ofActor : ofEvent) is > 0 and var largest ? b / largest : double.NaN)];
    }

    /// <summary>½ [m²(s+1)² + m(s+1)(2t−s−1) − t(2s−t+3)] with s = (n−1) div m, t = (n−1) mod m.</summary>
    private static double Largest(int n, int m)
    {
        if (n == 0 || m == 0) return double.NaN;
        double s = (n - 1) / m, t = (n - 1) % m, other = m;
        return (other * other * (s + 1) * (s + 1) + other * (s + 1) * (2 * t - s - 1) - t * (2 * s - t + 3)) / 2;
    }

    internal static IReadOnlyList<bool> Sides(Network network, out int actors, out int events)
    {
        ArgumentNullException.ThrowIfNull(network);
        var sides = network.Actors ?? throw new ArgumentException($"'{network.Name}' has one mode.", nameof(network));
        actors = sides.Count(a => a);
        events = sides.Count - actors;
        return sides;
    }
}
