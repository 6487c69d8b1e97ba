namespace LmecGraph.Metrics.Measures;

/// <summary>
/// One search after the other over the same arrays: nodes in the order of their distance from a source, distances, and numbers of shortest
/// paths. Breadth first where the graph has no lengths, else Dijkstra with a binary heap.
/// </summary>
internal sealed class ShortestPaths(CsrGraph lengths)
{
    private readonly PriorityQueue<int, double> _heap = new();
    private readonly bool[] _settled = new bool[lengths.NodeCount];
    private int _reached;

    /// <summary>Two lengths that differ by no more than this share are equal: 1/3 + 1/3 + 1/3 is 1.</summary>
    internal const double RelativeTolerance = 1e-12;

    /// <summary>Nodes reached, nearest first.</summary>
    public int[] Order { get; } = new int[lengths.NodeCount];

    /// <summary>Distance of each node; ∞ where not reached.</summary>
    public double[] Distance { get; } = Infinite(lengths.NodeCount);

    /// <summary>Number of shortest paths to each node reached.</summary>
    public double[] Paths { get; } = new double[lengths.NodeCount];

    /// <summary>Searches from a source and forgets the search before.</summary>
    /// <returns>Number of nodes reached, the source included.</returns>
    public int From(int source)
    {
        foreach (var u in Order.AsSpan(0, _reached)) (Distance[u], Paths[u], _settled[u]) = (double.PositiveInfinity, 0, false);
        (Distance[source], Paths[source]) = (0, 1);
        return _reached = lengths.Weighted ? Dijkstra(source) : BreadthFirst(source);
    }

    /// <summary>Whether an arc from u of this length lies on a shortest path to v.</summary>
    public bool Leads(int u, int v, double length) => Same(Distance[u] + length, Distance[v]);

    private int BreadthFirst(int source)
    {
        var starts = lengths.Starts;
        var columns = lengths.Columns;
        Order[0] = source;
        var end = 1;
        for (var i = 0; i < end; i++)
        {
            var u = Order[i];
            var next = Distance[u] + 1;
            for (var arc = starts[u]; arc < starts[u + 1]; arc++)
            {
                var v = columns[arc];
                if (double.IsPositiveInfinity(Distance[v]))
                {
                    Distance[v] = next;
                    Order[end++] = v;
                }
                if (Distance[v] == next) Paths[v] += Paths[u];
            }
        }
        return end;
    }

    private int Dijkstra(int source)
    {
        var starts = lengths.Starts;
        var columns = lengths.Columns;
        var arcLengths = lengths.Weights;
        var end = 0;
        _heap.Clear();
        _heap.Enqueue(source, 0);
        while (_heap.TryDequeue(out var u, out _))
        {
            if (_settled[u]) continue;
            _settled[u] = true;
            Order[end++] = u;
            for (var arc = starts[u]; arc < starts[u + 1]; arc++)
            {
                var v = columns[arc];
                if (_settled[v]) continue;
                var through = Distance[u] + arcLengths[arc];
                if (Same(through, Distance[v]))
                {
                    Paths[v] += Paths[u];
                }
                else if (through < Distance[v])
                {
                    (Distance[v], Paths[v]) = (through, Paths[u]);
                    _heap.Enqueue(v, through);
                }
            }
        }
        return end;
    }

    private static bool Same(double a, double b) => Math.Abs(a - b) <= RelativeTolerance * b && !double.IsPositiveInfinity(b);

    private static double[] Infinite(int nodes)
    {
        var distance = new double[nodes];
        distance.AsSpan().Fill(double.PositiveInfinity);
        return distance;
    }
}
