namespace LmecGraph.Metrics.Measures;

/// <summary>
/// How often a node or tie lies on shortest paths between others: Σ σ(s,t|v) ÷ σ(s,t) (Brandes 2001). Ends of a path do not count as between;
/// an undirected pair counts once. Raw values; see <see cref="Normalized"/>.
/// </summary>
public static class Betweenness
{
    /// <summary>Exact values of all nodes in O(nodes · arcs), with lengths O(nodes · arcs · log nodes).</summary>
    /// <param name="lengths">From <see cref="Lengths"/>.</param>
    /// <param name="progress">Told the share that is done.</param>
    /// <param name="cancel">Stops the computation.</param>
    public static double[] Of(CsrGraph lengths, IProgress<double>? progress = null, CancellationToken cancel = default)
    {
        var sums = Stripes.Sum(lengths.NodeCount, lengths.NodeCount, () => new Dependencies(lengths), (work, source, sum) => work.AddNodes(source, sum), progress, cancel);
        return Halved(lengths, sums);
    }

    /// <summary>Exact values of all arcs; both arcs of an undirected tie have the value of the tie.</summary>
    /// <inheritdoc cref="Of"/>
    public static double[] OfArcs(CsrGraph lengths, IProgress<double>? progress = null, CancellationToken cancel = default)
    {
        var sums = Stripes.Sum(lengths.ArcCount, lengths.NodeCount, () => new Dependencies(lengths), (work, source, sum) => work.AddArcs(source, sum), progress, cancel);
        if (lengths.Directed) return sums;
        var both = new double[sums.Length];
        for (var u = 0; u < lengths.NodeCount; u++)
            for (var arc = lengths.Starts[u]; arc < lengths.Starts[u + 1]; arc++)
                both[arc] = (sums[arc] + sums[lengths.Starts[lengths.Columns[arc]] + lengths.Row(lengths.Columns[arc]).BinarySearch(u)]) / 2;
        return both;
    }

    /// <summary>Raw values ÷ number of pairs of other nodes: (n−1)(n−2), half of it when undirected. NaN with fewer than three nodes.</summary>
    public static double[] Normalized(double[] raw, bool directed)
    {
        var pairs = (raw.Length - 1.0) * (raw.Length - 2.0) / (directed ? 1 : 2);
        return [.. raw.Select(b => pairs > 0 ? b / pairs : double.NaN)];
    }

    internal static double[] Halved(CsrGraph lengths, double[] sums)
    {
        if (lengths.Directed) return sums;
        for (var u = 0; u < sums.Length; u++) sums[u] /= 2;
        return sums;
    }

    /// <summary>One source's share: from the farthest node inwards, each hands its dependency back over the arcs on which it was reached.</summary>
    private sealed class Dependencies(CsrGraph lengths)
    {
        private readonly ShortestPaths _paths = new(lengths);
        private readonly double[] _share = new double[lengths.NodeCount]; // (1 + dependency) ÷ number of paths

        public void AddNodes(int source, double[] sum)
        {
            var reached = _paths.From(source);
            for (var i = reached - 1; i > 0; i--)
            {
                var u = _paths.Order[i];
                var dependency = Sum(u) * _paths.Paths[u];
                _share[u] = (1 + dependency) / _paths.Paths[u];
                sum[u] += dependency;
            }
        }

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
}
