namespace LmecGraph.Metrics.Measures;

/// <summary>
/// The nodes of one mode, tied where they share a partner. Pairs once, by source, then target, source before target.
/// </summary>
/// <param name="Sources">One end of each pair, as node of the network.</param>
/// <param name="Targets">The other end.</param>
/// <param name="Count">Number of shared partners.</param>
/// <param name="Newman">Σ 1 ÷ (size − 1) over the shared partners, size being the partner's number of ties: a meeting of two counts 1, a plenary little.</param>
public sealed record Projection(IReadOnlyList<int> Sources, IReadOnlyList<int> Targets, IReadOnlyList<int> Count, IReadOnlyList<double> Newman)
{
    /// <summary>Projects. O(Σ size²).</summary>
    /// <param name="network">Of two modes.</param>
    /// <param name="onActors">True to keep actors, false to keep events.</param>
    /// <param name="cancel">Stops the computation.</param>
    public static Projection Of(Network network, bool onActors, CancellationToken cancel = default)
    {
        const int Block = 256;
        var side = TwoModeCentrality.Sides(network, out _, out _);
        var ties = network.Graph.Merged;
        var blocks = new Rows[ties.NodeCount / Block + 1];
        using var workspaces = new ThreadLocal<Workspace>(() => new Workspace(ties.NodeCount));
        FixedBlocks.For(ties.NodeCount, Block, (from, to) =>
        {
            var rows = blocks[from / Block] = new Rows();
            for (var u = from; u < to; u++)
            {
                if (side[u] != onActors) continue;
                cancel.ThrowIfCancellationRequested();
                workspaces.Value!.AddRow(ties, u, rows);
            }
        }, cancel);
        var place = new int[blocks.Length + 1];
        for (var b = 0; b < blocks.Length; b++) place[b + 1] = checked(place[b] + (blocks[b]?.Targets.Count ?? 0));
        int[] sources = new int[place[^1]], targets = new int[place[^1]], count = new int[place[^1]];
        var newman = new double[place[^1]];
        FixedBlocks.For(blocks.Length, 1, (b, _) =>
        {
            if (blocks[b] is not { } rows) return;
            rows.Sources.CopyTo(sources, place[b]);
            rows.Targets.CopyTo(targets, place[b]);
            rows.Count.CopyTo(count, place[b]);
            rows.Newman.CopyTo(newman, place[b]);
        }, cancel);
        return new Projection(sources, targets, count, newman);
    }

    private sealed class Rows
    {
        public readonly List<int> Sources = [], Targets = [], Count = [];
        public readonly List<double> Newman = [];
    }

    /// <summary>Counts for one row at a time, by target; zeros between rows.</summary>
    private sealed class Workspace(int nodes)
    {
        private readonly (int Count, double Newman)[] _cells = new (int, double)[nodes];
        private readonly List<int> _met = [];

        public void AddRow(CsrGraph ties, int u, Rows rows)
        {
            foreach (var partner in ties.Row(u))
            {
                var row = ties.Row(partner);
                var each = 1.0 / (row.Length - 1);
                for (var i = row.Length - 1; i >= 0 && row[i] > u; i--)
                {
                    ref var cell = ref _cells[row[i]];
                    if (cell.Count++ == 0) _met.Add(row[i]);
                    cell.Newman += each;
                }
            }
            if (_met.Count * 32 < nodes - u)
            {
                _met.Sort();
                foreach (var v in _met) Take(u, v, rows);
            }
            else
            {
                for (var v = u + 1; v < nodes; v++)
                    if (_cells[v].Count > 0) Take(u, v, rows);
            }
            _met.Clear();
        }

        private void Take(int u, int v, Rows rows)
        {
            rows.Sources.Add(u);
            rows.Targets.Add(v);
            rows.Count.Add(_cells[v].Count);
            rows.Newman.Add(_cells[v].Newman);
            _cells[v] = default;
        }
    }

    /// <summary>Shared partners ÷ number of nodes of the other mode.</summary>
    public double[] Ratio(Network network, bool onActors)
    {
        TwoModeCentrality.Sides(network, out var actors, out var events);
        return [.. Count.Select(c => c / (double)(onActors ? events : actors))];
    }

    /// <summary>Shared partners ÷ partners of either.</summary>
    public double[] Jaccard(Network network) => Each(network, (c, u, v) => c / (u + v - c));

    /// <summary>Shared partners ÷ partners of the one that has fewer.</summary>
    public double[] Overlap(Network network) => Each(network, (c, u, v) => c / Math.Min(u, v));

    /// <summary>Shared partners ÷ √(partners of the one · partners of the other).</summary>
    public double[] Cosine(Network network) => Each(network, (c, u, v) => c / Math.Sqrt(u * v));

    private double[] Each(Network network, Func<double, double, double, double> value)
    {
        ArgumentNullException.ThrowIfNull(network);
        var ties = network.Graph.Merged;
        return [.. Count.Select((c, i) => value(c, ties.RowLength(Sources[i]), ties.RowLength(Targets[i])))];
    }
}
