using System.Runtime.CompilerServices;

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
        using var workspaces = new ThreadLocal<Workspace>(() => new Workspace(ties));
        var starts = new int[ties.NodeCount + 1];
        // Counted first: fresh memory costs more than the second walk.
        EachRow((workspace, u) => starts[u + 1] = workspace.CountRow(u));
        for (var u = 0; u < ties.NodeCount; u++) starts[u + 1] = checked(starts[u + 1] + starts[u]);
        var pairs = starts[^1];
        var (sources, targets, count, newman) = (new int[pairs], new int[pairs], new int[pairs], new double[pairs]);
        EachRow((workspace, u) =>
        {
            var (start, length) = (starts[u], starts[u + 1] - starts[u]);
            sources.AsSpan(start, length).Fill(u);
            workspace.FillRow(u, targets.AsSpan(start, length), count.AsSpan(start, length), newman.AsSpan(start, length));
        });
        return new Projection(sources, targets, count, newman);

        void EachRow(Action<Workspace, int> act) => FixedBlocks.For(ties.NodeCount, Block, (from, to) =>
        {
            for (var u = from; u < to; u++)
            {
                if (side[u] != onActors) continue;
                cancel.ThrowIfCancellationRequested();
                act(workspaces.Value!, u);
            }
        }, cancel);
    }

    /// <summary>Counts for one row at a time, by target; zeros between rows.</summary>
    private sealed class Workspace(CsrGraph ties)
    {
        private readonly (int Count, double Newman)[] _cells = new (int, double)[ties.NodeCount];
        private readonly int[] _met = new int[ties.NodeCount];

        /// <summary>Number of larger nodes that share a partner with a node.</summary>
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public int CountRow(int u)
        {
            var met = 0;
            foreach (var partner in ties.Row(u))
            {
                var row = ties.Row(partner);
                for (var i = row.Length - 1; i >= 0 && row[i] > u; i--)
                    if (_cells[row[i]].Count++ == 0) _met[met++] = row[i];
            }
            for (var i = 0; i < met; i++) _cells[_met[i]] = default;
            return met;
        }

        /// <summary>The same nodes, ascending, with what they share.</summary>
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public void FillRow(int u, Span<int> targets, Span<int> count, Span<double> newman)
        {
            var met = 0;
            foreach (var partner in ties.Row(u))
            {
                var row = ties.Row(partner);
                var each = 1.0 / (row.Length - 1);
                for (var i = row.Length - 1; i >= 0 && row[i] > u; i--)
                {
                    ref var cell = ref _cells[row[i]];
                    if (cell.Count++ == 0) targets[met++] = row[i];
                    cell.Newman += each;
                }
            }
            if (met * 32 < ties.NodeCount - u)
            {
                targets.Sort();
            }
            else
            {
                met = 0;
                for (var v = u + 1; v < ties.NodeCount; v++)
                    if (_cells[v].Count > 0) targets[met++] = v;
            }
            for (var i = 0; i < targets.Length; i++)
            {
                (count[i], newman[i]) = _cells[targets[i]];
                _cells[targets[i]] = default;
            }
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
