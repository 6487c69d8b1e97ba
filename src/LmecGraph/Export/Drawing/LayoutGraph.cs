namespace LmecGraph.Export.Drawing;

/// <summary>A connected part of the graph to be drawn, its nodes numbered anew from 0, the ties of each node in one stretch of an array.</summary>
/// <param name="Nodes">The number of each node in the whole graph, ascending.</param>
/// <param name="Boxes">Their boxes.</param>
/// <param name="Offsets">The neighbours of node i are <c>Neighbours[Offsets[i]..Offsets[i + 1]]</c>.</param>
/// <param name="Neighbours">Each tie stands here twice, once at each end; no loops, no parallels.</param>
/// <param name="Weights">Beside <paramref name="Neighbours"/>: the sum of the parallel ties' weights.</param>
internal sealed record LayoutGraph(int[] Nodes, Box[] Boxes, int[] Offsets, int[] Neighbours, double[] Weights)
{
    public int Count => Nodes.Length;

    public int Degree(int node) => Offsets[node + 1] - Offsets[node];

    /// <summary>The components, by falling number of nodes, then smallest node.</summary>
    public static IReadOnlyList<LayoutGraph> Components(IReadOnlyList<Box> boxes, IReadOnlyList<Tie> ties)
    {
        var weights = new Dictionary<(int, int), double>();
        foreach (var tie in ties)
        {
            if (tie.Source == tie.Target) continue;
            var pair = (Math.Min(tie.Source, tie.Target), Math.Max(tie.Source, tie.Target));
            weights[pair] = weights.GetValueOrDefault(pair) + tie.Weight;
        }
        var pairs = weights.OrderBy(p => p.Key).ToList();
        var component = ComponentOf(boxes.Count, pairs.Select(p => p.Key));
        var pairsOf = pairs.ToLookup(p => component[p.Key.Item1]);
        return [.. Enumerable.Range(0, boxes.Count).GroupBy(n => component[n]).OrderByDescending(g => g.Count()).ThenBy(g => g.Key)
            .Select(g => Build([.. g], boxes, pairsOf[g.Key]))];
    }

    private static LayoutGraph Build(int[] nodes, IReadOnlyList<Box> boxes, IEnumerable<KeyValuePair<(int, int), double>> pairs)
    {
        var local = new Dictionary<int, int>();
        foreach (var node in nodes) local[node] = local.Count;
        var ends = new List<(int From, int To, double Weight)>();
        foreach (var ((a, b), weight) in pairs)
        {
            ends.Add((local[a], local[b], weight));
            ends.Add((local[b], local[a], weight));
        }
        ends.Sort();
        var offsets = new int[nodes.Length + 1];
        foreach (var end in ends) offsets[end.From + 1]++;
        for (var i = 0; i < nodes.Length; i++) offsets[i + 1] += offsets[i];
        return new(nodes, [.. nodes.Select(n => boxes[n])], offsets, [.. ends.Select(e => e.To)], [.. ends.Select(e => e.Weight)]);
    }

    /// <summary>For each node the smallest node that it is joined to (union–find with path halving).</summary>
    private static int[] ComponentOf(int count, IEnumerable<(int, int)> pairs)
    {
        var parent = Enumerable.Range(0, count).ToArray();
        foreach (var (a, b) in pairs)
        {
            var (x, y) = (Root(a), Root(b));
            parent[Math.Max(x, y)] = Math.Min(x, y);
        }
        return [.. Enumerable.Range(0, count).Select(Root)];

        int Root(int node)
        {
            while (parent[node] != node) node = parent[node] = parent[parent[node]];
            return node;
        }
    }
}
