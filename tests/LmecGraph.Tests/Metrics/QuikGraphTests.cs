using FsCheck.Xunit;
using LmecGraph.Metrics;
using LmecGraph.Metrics.Measures;
using QuikGraph;
using QuikGraph.Algorithms;
using QuikGraph.Algorithms.ConnectedComponents;
using QuikGraph.Algorithms.Ranking;

namespace LmecGraph.Tests.Metrics;

/// <summary>QuikGraph, written by others, finds the same.</summary>
public class QuikGraphTests
{
    private const int Nodes = 12;

    private static (CsrGraph Ours, BidirectionalGraph<int, Edge<int>> Theirs) Draw(IEnumerable<(int, int)> arcs)
    {
        var list = arcs.Where(a => a.Item1 != a.Item2).Distinct().ToList();
        var theirs = new BidirectionalGraph<int, Edge<int>>();
        theirs.AddVertexRange(Enumerable.Range(0, Nodes));
        theirs.AddEdgeRange(list.Select(a => new Edge<int>(a.Item1, a.Item2)));
        return (CsrGraph.From(Nodes, [.. list.Select(a => a.Item1)], [.. list.Select(a => a.Item2)], [], directed: true), theirs);
    }

    private static IEnumerable<(int, int)> Arcs((byte, byte)[] pairs) => pairs.Select(p => (p.Item1 % Nodes, p.Item2 % Nodes));

    [Property(MaxTest = 40)]
    public void Components_agree((byte, byte)[] pairs)
    {
        var (ours, theirs) = Draw(Arcs(pairs));
        var weak = new WeaklyConnectedComponentsAlgorithm<int, Edge<int>>(theirs);
        weak.Compute();
        Same(Components.Weak(ours), u => weak.Components[u]);
        var strong = new StronglyConnectedComponentsAlgorithm<int, Edge<int>>(theirs);
        strong.Compute();
        Same(Components.Strong(ours), u => strong.Components[u]);
    }

    [Property(MaxTest = 40)]
    public void Shortest_paths_agree((byte, byte)[] pairs)
    {
        var (ours, theirs) = Draw(Arcs(pairs));
        var distances = Distances.Of(ours.Transposed);
        for (var u = 0; u < Nodes; u++)
        {
            var paths = theirs.ShortestPathsDijkstra(_ => 1, u);
            int[] lengths = [.. Enumerable.Range(0, Nodes).Where(v => v != u && paths(v, out _)).Select(v => paths(v, out var path) ? path.Count() : 0)];
            Assert.Equal(lengths.Length, distances.Reaching[u]);
            Assert.Equal(lengths.Sum(), distances.Sum[u]);
        }
    }

    [Property(MaxTest = 40)]
    public void PageRank_agrees_where_an_arc_leaves_every_node((byte, byte)[] pairs)
    {
        var (ours, theirs) = Draw(Arcs(pairs).Concat(Enumerable.Range(0, Nodes).Select(u => (u, (u + 1) % Nodes)))); // a ring: no sinks
        var ranking = new PageRankAlgorithm<int, Edge<int>>(theirs) { Damping = 0.85, Tolerance = 1e-14, MaxIterations = 10_000 };
        ranking.Compute();
        var all = ranking.Ranks.Values.Sum(); // theirs does not sum to 1
        var rank = PageRank.Of(ours, tolerance: 1e-13);
        for (var u = 0; u < Nodes; u++) Assert.Equal(ranking.Ranks[u] / all, rank[u], 1e-9);
    }

    private static void Same(Partition ours, Func<int, int> theirs)
    {
        for (var u = 0; u < Nodes; u++)
            for (var v = 0; v < u; v++) Assert.Equal(theirs(u) == theirs(v), ours.Label[u] == ours.Label[v]);
    }
}
