using System.Runtime.CompilerServices;

namespace LmecGraph.Metrics.Measures;

/// <summary>Nodes that can reach each other.</summary>
public static class Components
{
    private const int SampledArcs = 2;

    /// <summary>
    /// Weak components: direction does not count. Union–find that joins each node with its first neighbours, then leaves out the rows of the
    /// component that has emerged as the largest (Afforest; Sutton, Ben-Nun, Barak 2018). About O(nodes + arcs).
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Partition Weak(CsrGraph graph, CancellationToken cancel = default)
    {
        var starts = graph.Starts;
        var columns = graph.Columns;
        var root = new int[graph.NodeCount];
        for (var u = 0; u < root.Length; u++) root[u] = u;
        for (var k = 0; k < SampledArcs; k++)
            for (var u = 0; u < root.Length; u++)
                if (starts[u] + k < starts[u + 1]) Join(root, u, columns[starts[u] + k]);
        cancel.ThrowIfCancellationRequested();
        var giant = graph.Directed ? -1 : MostFrequent(root); // rows of a directed graph show only half of the arcs of a node
        for (var u = 0; u < root.Length; u++)
        {
            if ((u & 0xFFFF) == 0) cancel.ThrowIfCancellationRequested();
            if (Find(root, u) == giant) continue;
            for (var arc = starts[u] + SampledArcs; arc < starts[u + 1]; arc++) Join(root, u, columns[arc]);
        }
        for (var u = 0; u < root.Length; u++) root[u] = Find(root, u);
        return Partition.From(root);
    }

    /// <summary>Strong components: each node can reach each other along arcs (Tarjan 1972, without recursion). O(nodes + arcs).</summary>
    public static Partition Strong(CsrGraph graph, CancellationToken cancel = default)
    {
        if (!graph.Directed) return Weak(graph, cancel);
        var starts = graph.Starts;
        var columns = graph.Columns;
        var nodes = graph.NodeCount;
        var next = starts[..nodes].ToArray();
        int[] order = new int[nodes], low = new int[nodes], component = new int[nodes], path = new int[nodes], open = new int[nodes];
        component.AsSpan().Fill(-1);
        var (visited, opened) = (0, 0);
        for (var s = 0; s < nodes; s++)
        {
            if (order[s] != 0) continue;
            var depth = 0;
            Visit(s);
            while (depth > 0)
            {
                var u = path[depth - 1];
                if (next[u] < starts[u + 1])
                {
                    var v = columns[next[u]++];
                    if (order[v] == 0) Visit(v);
                    else if (component[v] < 0) low[u] = Math.Min(low[u], order[v]);
                    continue;
                }
                depth--;
                if (depth > 0) low[path[depth - 1]] = Math.Min(low[path[depth - 1]], low[u]);
                if (low[u] != order[u]) continue;
                int member;
                do component[member = open[--opened]] = u; while (member != u);
            }

            void Visit(int node)
            {
                if ((visited & 0xFFFF) == 0) cancel.ThrowIfCancellationRequested();
                order[node] = low[node] = ++visited;
                path[depth++] = open[opened++] = node;
            }
        }
        return Partition.From(component);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Join(int[] root, int u, int v)
    {
        var (a, b) = (Find(root, u), Find(root, v));
        if (a < b) root[b] = a;
        else root[a] = b;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Find(int[] root, int node)
    {
        while (root[node] != node) node = root[node] = root[root[node]];
        return node;
    }

    /// <summary>The root that is met most often among up to 1,024 nodes spread evenly; −1 without nodes.</summary>
    private static int MostFrequent(int[] root)
    {
        var step = Math.Max(1, root.Length / 1024);
        return Enumerable.Range(0, root.Length / step).Select(i => Find(root, i * step))
            .GroupBy(r => r).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).Select(g => g.Key).FirstOrDefault(-1);
    }
}
