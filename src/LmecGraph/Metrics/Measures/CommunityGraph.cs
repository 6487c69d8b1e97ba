using System.Runtime.CompilerServices;

namespace LmecGraph.Metrics.Measures;

/// <summary>
/// What community detection works on: rows without loops, the strength of each node (loops twice), and the sum of all strengths. Nodes of one
/// community become one node of the next, smaller graph.
/// </summary>
/// <param name="Starts">Where each row starts; one longer than there are nodes.</param>
/// <param name="Columns">Neighbours.</param>
/// <param name="Weights">Weights of the arcs; null where each is 1.</param>
/// <param name="Strength">Sum of the ties of a node, inner ones twice.</param>
/// <param name="Total">Sum of all strengths, 2m.</param>
internal sealed record CommunityGraph(int[] Starts, int[] Columns, double[]? Weights, double[] Strength, double Total)
{
    private const int Block = 256;

    public int NodeCount => Strength.Length;

    /// <summary>Weight of an arc.</summary>
    public double Weight(int arc) => Weights is null ? 1 : Weights[arc];

    public static CommunityGraph From(CsrGraph graph)
    {
        var ties = graph.Symmetric;
        var strength = Measures.Strength.Of(ties);
        var starts = new int[ties.NodeCount + 1];
        var columns = new int[ties.ArcCount - ties.LoopCount];
        var weights = ties.Weighted ? new double[columns.Length] : null;
        var at = 0;
        for (var u = 0; u < ties.NodeCount; u++)
        {
            for (var arc = ties.Starts[u]; arc < ties.Starts[u + 1]; arc++)
            {
                if (ties.Columns[arc] == u) continue;
                if (weights is not null) weights[at] = ties.Weight(arc);
                columns[at++] = ties.Columns[arc];
            }
            starts[u + 1] = at;
        }
        return new CommunityGraph(starts, columns, weights, strength, strength.Sum());
    }

    /// <summary>One node for each community.</summary>
    /// <param name="community">Community of each node, 0 … communities − 1.</param>
    /// <param name="communities">Their number.</param>
    /// <param name="cancel">Stops the computation.</param>
    public CommunityGraph Aggregate(int[] community, int communities, CancellationToken cancel)
    {
        var (first, member) = Members(community, communities);
        var strength = new double[communities];
        for (var u = 0; u < NodeCount; u++) strength[community[u]] += Strength[u];

        var blocks = new AggregatedRows[communities / Block + 1];
        using var workspaces = new ThreadLocal<double[]>(() => new double[communities]);
        FixedBlocks.For(communities, Block, (from, to) =>
        {
            cancel.ThrowIfCancellationRequested();
            var rows = blocks[from / Block] = new AggregatedRows(workspaces.Value!);
            for (var c = from; c < to; c++) rows.Add(this, community, c, member.AsSpan(first[c]..first[c + 1]));
        }, cancel);

        var starts = new int[communities + 1];
        for (var c = 0; c < communities; c++) starts[c + 1] = starts[c] + blocks[c / Block].Lengths[c % Block];
        var columns = new int[starts[communities]];
        var weights = new double[starts[communities]];
        FixedBlocks.For(communities, Block, (from, _) =>
        {
            blocks[from / Block].Columns.CopyTo(columns, starts[from]);
            blocks[from / Block].Weights.CopyTo(weights, starts[from]);
        }, cancel);
        return new CommunityGraph(starts, columns, weights, strength, Total);
    }

    /// <summary>Rows of some communities, with sums by community that are zero between rows.</summary>
    private sealed class AggregatedRows(double[] sum)
    {
        public readonly List<int> Lengths = [], Columns = [];
        public readonly List<double> Weights = [];

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public void Add(CommunityGraph graph, int[] community, int own, ReadOnlySpan<int> members)
        {
            var start = Columns.Count;
            foreach (var u in members)
            {
                for (var arc = graph.Starts[u]; arc < graph.Starts[u + 1]; arc++)
                {
                    var c = community[graph.Columns[arc]];
                    if (c == own) continue;
                    if (sum[c] == 0) Columns.Add(c);
                    sum[c] += graph.Weight(arc);
                }
            }
            for (var i = start; i < Columns.Count; i++)
            {
                Weights.Add(sum[Columns[i]]);
                sum[Columns[i]] = 0;
            }
            Lengths.Add(Columns.Count - start);
        }
    }

    /// <summary>Numbers the communities anew without gaps, by first member.</summary>
    /// <returns>Their number.</returns>
    public static int Compact(int[] community)
    {
        var number = new int[community.Length];
        var count = 0;
        foreach (ref var c in community.AsSpan())
        {
            if (number[c] == 0) number[c] = ++count;
            c = number[c] - 1;
        }
        return count;
    }

    /// <summary>The members of each community side by side.</summary>
    public static (int[] First, int[] Member) Members(int[] community, int communities)
    {
        var first = new int[communities + 1];
        foreach (var c in community) first[c + 1]++;
        for (var c = 0; c < communities; c++) first[c + 1] += first[c];
        var next = first.ToArray();
        var member = new int[community.Length];
        for (var u = 0; u < community.Length; u++) member[next[community[u]]++] = u;
        return (first, member);
    }
}
