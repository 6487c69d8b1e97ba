using System.Runtime.CompilerServices;

namespace LmecGraph.Metrics.Measures;

/// <summary>
/// What community detection works on: rows without loops, the strength of each node (loops twice), and the sum of all strengths. Nodes of one
/// community become one node of the next, smaller graph. There may be gaps between rows.
/// </summary>
/// <param name="Starts">Where each row starts.</param>
/// <param name="Ends">Where it ends.</param>
/// <param name="Columns">Neighbours.</param>
/// <param name="Weights">Weights of the arcs; null where each is 1.</param>
/// <param name="Strength">Sum of the ties of a node, inner ones twice.</param>
/// <param name="Total">Sum of all strengths, 2m.</param>
internal sealed record CommunityGraph(int[] Starts, int[] Ends, int[] Columns, double[]? Weights, double[] Strength, double Total)
{
    private const int Block = 256;

    public int NodeCount => Strength.Length;

    /// <summary>Weight of an arc.</summary>
    public double Weight(int arc) => Weights is null ? 1 : Weights[arc];

    /// <summary>
    /// The graph with its nodes numbered anew by falling degree: what is asked for most often then lies close together, which is worth a third of the
    /// time on large graphs.
    /// </summary>
    /// <returns>The graph, and the old number of each node.</returns>
    public static (CommunityGraph Graph, int[] NodeOf) From(CsrGraph graph, CancellationToken cancel)
    {
        var ties = graph.Symmetric;
        var nodeOf = DegreeOrder.Rising(ties);
        nodeOf.AsSpan().Reverse();
        var rank = DegreeOrder.RankOf(nodeOf);
        var given = Measures.Strength.Of(ties);
        double[] strength = [.. nodeOf.Select(u => given[u])];
        int[] starts = new int[nodeOf.Length], ends = new int[nodeOf.Length];
        for (var r = 1; r < starts.Length; r++) starts[r] = starts[r - 1] + ties.RowLength(nodeOf[r - 1]);
        var columns = new int[ties.ArcCount];
        var weights = ties.Weighted ? new double[ties.ArcCount] : null;
        FixedBlocks.For(starts.Length, Block, (from, to) =>
        {
            for (var r = from; r < to; r++) ends[r] = Renumber(ties, nodeOf[r], rank, columns, weights, starts[r]);
        }, cancel);
        return (new CommunityGraph(starts, ends, columns, weights, strength, strength.Sum()), nodeOf);
    }

    /// <summary>Copies a row without loops.</summary>
    /// <returns>Where it ends.</returns>
    private static int Renumber(CsrGraph ties, int node, int[] rank, int[] columns, double[]? weights, int at)
    {
        var row = ties.Row(node);
        for (var i = 0; i < row.Length; i++)
        {
            if (row[i] == node) continue;
            if (weights is not null) weights[at] = ties.RowWeights(node)[i];
            columns[at++] = rank[row[i]];
        }
        return at;
    }

    /// <summary>One node for each community.</summary>
    /// <param name="community">Community of each node, 0 … communities − 1.</param>
    /// <param name="communities">Their number.</param>
    /// <param name="arrays">What to write the rows into.</param>
    /// <param name="cancel">Stops the computation.</param>
    public CommunityGraph Aggregate(int[] community, int communities, LevelArrays arrays, CancellationToken cancel)
    {
        var (first, member) = Members(community, communities);
        var strength = new double[communities];
        int[] starts = new int[communities], ends = new int[communities];
        var room = 0;
        for (var c = 0; c < communities; c++)
        {
            starts[c] = room;
            for (var i = first[c]; i < first[c + 1]; i++)
            {
                strength[c] += Strength[member[i]];
                room += Ends[member[i]] - Starts[member[i]];
            }
        }
        var (columns, weights) = arrays.Next(room);
        using var sums = new ThreadLocal<double[]>(() => new double[communities]);
        FixedBlocks.For(communities, Block, (from, to) =>
        {
            for (var c = from; c < to; c++)
            {
                cancel.ThrowIfCancellationRequested();
                ends[c] = AddUp(community, c, member.AsSpan(first[c]..first[c + 1]), sums.Value!, columns, weights, starts[c]);
            }
        }, cancel);
        return new CommunityGraph(starts, ends, columns, weights, strength, Total);
    }

    /// <summary>Writes the row of a community.</summary>
    /// <param name="community">Community of each node.</param>
    /// <param name="own">The one whose row it is.</param>
    /// <param name="members">Its nodes.</param>
    /// <param name="sum">By community, 0 between rows.</param>
    /// <param name="columns">Written from <paramref name="start"/> on.</param>
    /// <param name="weights">Written from <paramref name="start"/> on.</param>
    /// <param name="start">Where the row starts.</param>
    /// <returns>Where it ends.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int AddUp(int[] community, int own, ReadOnlySpan<int> members, double[] sum, int[] columns, double[] weights, int start)
    {
        var end = start;
        foreach (var u in members)
        {
            for (var arc = Starts[u]; arc < Ends[u]; arc++)
            {
                var c = community[Columns[arc]];
                if (c == own) continue;
                if (sum[c] == 0) columns[end++] = c;
                sum[c] += Weight(arc);
            }
        }
        for (var i = start; i < end; i++)
        {
            weights[i] = sum[columns[i]];
            sum[columns[i]] = 0;
        }
        return end;
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
