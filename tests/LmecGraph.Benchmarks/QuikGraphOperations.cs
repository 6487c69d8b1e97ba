using LmecGraph.Metrics;
using QuikGraph;
using QuikGraph.Algorithms;
using QuikGraph.Algorithms.ConnectedComponents;
using QuikGraph.Algorithms.Ranking;

namespace LmecGraph.Benchmarks;

/// <summary>What QuikGraph does of the same. Its graph is built at the first call and kept; time the calls that follow.</summary>
internal static class QuikGraphOperations
{
    private static BidirectionalGraph<int, Edge<int>>? _graph;

    public static int Components(Network network)
    {
        var algorithm = new WeaklyConnectedComponentsAlgorithm<int, Edge<int>>(Graph(network));
        algorithm.Compute();
        return algorithm.ComponentCount;
    }

    public static double LargestPageRank(Network network)
    {
        var algorithm = new PageRankAlgorithm<int, Edge<int>>(Graph(network)) { Damping = 0.85, Tolerance = 1e-9 / network.NodeCount, MaxIterations = 1000 };
        algorithm.Compute();
        return algorithm.Ranks.Values.Max() / algorithm.Ranks.Values.Sum();
    }

    /// <summary>Mean distance from 20 nodes spread evenly.</summary>
    public static double MeanDistance(Network network)
    {
        var graph = Graph(network);
        var (sum, count) = (0L, 0L);
        for (var i = 0; i < 20; i++)
        {
            var source = (int)((long)i * network.NodeCount / 20);
            var paths = graph.ShortestPathsDijkstra(_ => 1, source);
            for (var v = 0; v < network.NodeCount; v++)
            {
                if (v == source || !paths(v, out var path)) continue;
                sum += path.Count();
                count++;
            }
        }
        return (double)sum / count;
    }

    private static BidirectionalGraph<int, Edge<int>> Graph(Network network)
    {
        if (_graph is not null) return _graph;
        _graph = new BidirectionalGraph<int, Edge<int>>();
        _graph.AddVertexRange(Enumerable.Range(0, network.NodeCount));
        for (var u = 0; u < network.NodeCount; u++)
            foreach (var v in network.Graph.Row(u).ToArray()) _graph.AddEdge(new Edge<int>(u, v));
        return _graph;
    }
}
