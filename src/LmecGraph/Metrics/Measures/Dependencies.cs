namespace LmecGraph.Metrics.Measures;

/// <summary>One source's share: from the farthest node inwards, each hands its dependency back over the arcs on which it was reached.</summary>
internal sealed class Dependencies(CsrGraph lengths)
{
    private readonly ShortestPaths _paths = new(lengths);
    private readonly double[] _share = new double[lengths.NodeCount]; // (1 + dependency) ÷ number of paths

    /// <summary>Adds the dependency of a source on each node that it reaches.</summary>
    /// <returns>These nodes, without the source.</returns>
    public ReadOnlySpan<int> AddNodes(int source, double[] sum)
    {
        var reached = _paths.From(source);
        for (var i = reached - 1; i > 0; i--)
        {
            var u = _paths.Order[i];
            var dependency = Sum(u) * _paths.Paths[u];
            _share[u] = (1 + dependency) / _paths.Paths[u];
            sum[u] += dependency;
        }
        return _paths.Order.AsSpan(1, reached - 1);
    }

    /// <summary>Adds the dependency of a source on each arc.</summary>
    public void AddArcs(int source, double[] sum)
    {
        var starts = lengths.Starts;
        var columns = lengths.Columns;
        var reached = _paths.From(source);
        for (var i = reached - 1; i >= 0; i--)
        {
            var u = _paths.Order[i];
            var dependency = 0.0;
            for (var arc = starts[u]; arc < starts[u + 1]; arc++)
            {
                var v = columns[arc];
                if (!_paths.Leads(u, v, lengths.Weight(arc)) || v == u) continue;
                var over = _paths.Paths[u] * _share[v];
                sum[arc] += over;
                dependency += over;
            }
            _share[u] = (1 + dependency) / _paths.Paths[u];
        }
    }

    private double Sum(int u)
    {
        var sum = 0.0;
        for (var arc = lengths.Starts[u]; arc < lengths.Starts[u + 1]; arc++)
            if (_paths.Leads(u, lengths.Columns[arc], lengths.Weight(arc))) sum += _share[lengths.Columns[arc]];
        return sum;
    }
}
