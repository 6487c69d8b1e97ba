namespace LmecGraph.Metrics.Measures;

/// <summary>What holds a network together: nodes and ties without which a component falls apart. Direction, weights and loops do not count.</summary>
/// <param name="Articulation">Whether each node is an articulation point.</param>
/// <param name="Bridge">Whether each arc is a bridge; one of several parallel ties is none, two arcs in opposite directions are one tie.</param>
public sealed record CutPoints(IReadOnlyList<bool> Articulation, IReadOnlyList<bool> Bridge)
{
    /// <summary>By depth-first search without recursion (Hopcroft, Tarjan 1973). O(nodes + arcs).</summary>
    public static CutPoints Of(CsrGraph graph, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var simple = graph.Symmetric;
        var search = new Search(simple, cancel);
        for (var root = 0; root < simple.NodeCount; root++) search.From(root);
        var bridge = new bool[graph.ArcCount];
        for (var u = 0; u < graph.NodeCount; u++)
        {
            var row = graph.Row(u);
            for (var i = 0; i < row.Length; i++)
            {
                var v = row[i];
                var parallel = !graph.Directed && ((i > 0 && row[i - 1] == v) || (i + 1 < row.Length && row[i + 1] == v));
                bridge[graph.Starts[u] + i] = !parallel && (search.BridgeTo[u] == v || search.BridgeTo[v] == u);
            }
        }
        return new CutPoints(search.Articulation, bridge);
    }

    private sealed class Search(CsrGraph simple, CancellationToken cancel)
    {
        private readonly int[] _order = new int[simple.NodeCount]; // of discovery, from 1
        private readonly int[] _low = new int[simple.NodeCount];   // earliest node that a back tie of the subtree reaches
        private readonly int[] _next = simple.Starts[..simple.NodeCount].ToArray();
        private readonly int[] _path = new int[simple.NodeCount];
        private int _visited;

        public bool[] Articulation { get; } = new bool[simple.NodeCount];

        /// <summary>The parent in the search to which a bridge leads; −1 for none.</summary>
        public int[] BridgeTo { get; } = [.. Enumerable.Repeat(-1, simple.NodeCount)];

        public void From(int root)
        {
            if (_order[root] != 0) return;
            var (depth, children) = (0, 0);
            Visit(root);
            while (depth > 0)
            {
                var u = _path[depth - 1];
                var parent = depth > 1 ? _path[depth - 2] : -1;
                if (_next[u] < simple.Starts[u + 1])
                {
                    var v = simple.Columns[_next[u]++];
                    if (_order[v] == 0) Visit(v);
                    else if (v != parent) _low[u] = Math.Min(_low[u], _order[v]);
                    continue;
                }
                depth--;
                if (parent < 0) continue;
                _low[parent] = Math.Min(_low[parent], _low[u]);
                if (_low[u] > _order[parent]) BridgeTo[u] = parent;
                if (parent == root) children++;
                else if (_low[u] >= _order[parent]) Articulation[parent] = true;
            }
            Articulation[root] = children > 1;

            void Visit(int node)
            {
                if ((_visited & 0xFFFF) == 0) cancel.ThrowIfCancellationRequested();
                _order[node] = _low[node] = ++_visited;
                _path[depth++] = node;
            }
        }
    }
}
