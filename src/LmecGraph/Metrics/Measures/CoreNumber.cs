namespace LmecGraph.Metrics.Measures;

/// <summary>
/// The largest k for which a node belongs to a part of the network where everybody has at least k neighbours inside it. Direction, weights,
/// parallel ties and loops do not count.
/// </summary>
public static class CoreNumber
{
    /// <summary>For each node, by taking the node of smallest degree away again and again (Batagelj, Zaveršnik 2003). O(nodes + arcs).</summary>
    public static int[] Of(CsrGraph graph, CancellationToken cancel = default)
    {
        var simple = graph.Symmetric;
        var core = Degree.Neighbours(simple);
        var nodes = core.Length;
        var first = new int[core.DefaultIfEmpty().Max() + 2]; // where the nodes of a degree start in byDegree
        foreach (var d in core) first[d + 1]++;
        for (var d = 1; d < first.Length; d++) first[d] += first[d - 1];
        int[] byDegree = new int[nodes], place = new int[nodes];
        var next = first.ToArray();
        for (var u = 0; u < nodes; u++)
        {
            place[u] = next[core[u]]++;
            byDegree[place[u]] = u;
        }
        for (var i = 0; i < nodes; i++)
        {
            if ((i & 0xFFFF) == 0) cancel.ThrowIfCancellationRequested();
            var u = byDegree[i];
            foreach (var v in simple.Row(u))
            {
                if (core[v] <= core[u]) continue;
                // v changes places with the first node of its degree, and the border moves past it
                var border = first[core[v]];
                var other = byDegree[border];
                (byDegree[border], byDegree[place[v]]) = (v, other);
                (place[other], place[v]) = (place[v], border);
                first[core[v]]++;
                core[v]--;
            }
        }
        return core;
    }
}
