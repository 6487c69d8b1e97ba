namespace LmecGraph.Metrics.Measures;

/// <summary>
/// What community detection works on: rows without loops, the strength of each node (loops twice), and the sum of all strengths. Nodes of one
/// community become one node of the next, smaller graph.
/// </summary>
/// <param name="Starts">Where each row starts; one longer than there are nodes.</param>
/// <param name="Columns">Neighbours.</param>
/// <param name="Weights">Weights of the arcs.</param>
/// <param name="Strength">Sum of the ties of a node, inner ones twice.</param>
/// <param name="Total">Sum of all strengths, 2m.</param>
internal sealed record CommunityGraph(int[] Starts, int[] Columns, double[] Weights, double[] Strength, double Total)
{
    public int NodeCount => Strength.Length;

    public static CommunityGraph From(CsrGraph graph)
    {
        var ties = graph.Symmetric;
        var strength = Measures.Strength.Of(ties);
        var starts = new int[ties.NodeCount + 1];
        var columns = new int[ties.ArcCount - ties.LoopCount];
        var weights = new double[columns.Length];
        var at = 0;
        for (var u = 0; u < ties.NodeCount; u++)
        {
            for (var arc = ties.Starts[u]; arc < ties.Starts[u + 1]; arc++)
            {
                if (ties.Columns[arc] == u) continue;
                (columns[at], weights[at]) = (ties.Columns[arc], ties.Weight(arc));
                at++;
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
        var starts = new int[communities + 1];
        var columns = new List<int>();
        var weights = new List<double>();
        var sum = new double[communities];
        var met = new List<int>();
        for (var c = 0; c < communities; c++)
        {
            if ((c & 0xFFF) == 0) cancel.ThrowIfCancellationRequested();
            for (var i = first[c]; i < first[c + 1]; i++)
            {
                for (var arc = Starts[member[i]]; arc < Starts[member[i] + 1]; arc++)
                {
                    var d = community[Columns[arc]];
                    if (d == c) continue;
                    if (sum[d] == 0) met.Add(d);
                    sum[d] += Weights[arc];
                }
            }
            foreach (var d in met)
            {
                columns.Add(d);
                weights.Add(sum[d]);
                sum[d] = 0;
            }
            met.Clear();
            starts[c + 1] = columns.Count;
        }
        return new CommunityGraph(starts, [.. columns], [.. weights], strength, Total);
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
