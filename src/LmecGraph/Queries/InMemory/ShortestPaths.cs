using QuikGraph;
using QuikGraph.Algorithms.Search;

namespace LmecGraph.Queries.InMemory;

/// <summary>
/// The paths without loops to one vertex, shortest first, those of one length in ordinal order of the ids along them: the method of Yen
/// (Management Science 17, 1971) with Lawler's rule where to branch off. QuikGraph's breadth-first search from the end gives each vertex
/// its distance; the search from a branch never enters a vertex from which the end is out of reach.
/// </summary>
internal sealed class ShortestPaths<TEdge> where TEdge : class, IEdge<string>
{
    private readonly UndirectedBidirectionalGraph<string, TEdge> _graph;
    private readonly string _end;
    private readonly int _longest;
    private readonly CancellationToken _cancel;
    private readonly Dictionary<string, int> _distances = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string[]> _neighbours = new(StringComparer.Ordinal);

    /// <param name="graph">Is walked both ways.</param>
    /// <param name="end">Where the paths end.</param>
    /// <param name="longest">Most edges in a path.</param>
    /// <param name="cancel">Stops it.</param>
    public ShortestPaths(UndirectedBidirectionalGraph<string, TEdge> graph, string end, int longest, CancellationToken cancel)
    {
        (_graph, _end, _longest, _cancel) = (graph, end, longest, cancel);
        var search = new UndirectedBreadthFirstSearchAlgorithm<string, TEdge>(graph);
        _distances[end] = 0;
        search.TreeEdge += (_, step) => _distances[step.Target] = _distances[step.Source] + 1;
        using var stop = cancel.Register(search.Abort);
        search.Compute(end);
        cancel.ThrowIfCancellationRequested();
    }

    /// <summary>The paths one after the other, each with both ends.</summary>
    public IEnumerable<IReadOnlyList<string>> From(string start)
    {
        var found = new List<IReadOnlyList<string>>();
        var open = new SortedSet<Candidate>();
        if (Complete([start], []) is { } first) open.Add(new(first, 0));
        while (open.Min is { } best)
        {
            open.Remove(best);
            found.Add(best.Path);
            yield return best.Path;
            for (var branch = best.Branch; branch < best.Path.Count - 1; branch++)
            {
                var root = best.Path.Take(branch + 1).ToList();
                var taken = found.Where(p => p.Count > root.Count && p.Take(root.Count).SequenceEqual(root, StringComparer.Ordinal)).Select(p => p[root.Count]);
                if (Complete(root, taken.ToHashSet(StringComparer.Ordinal)) is { } path) open.Add(new(path, branch));
            }
        }
    }

    /// <summary>The first path in order that begins with <paramref name="root"/> and does not go on with one of <paramref name="taken"/>.</summary>
    private List<string>? Complete(List<string> root, HashSet<string> taken)
    {
        var (path, passed, dead) = (new List<string>(root), root.ToHashSet(StringComparer.Ordinal), new HashSet<(string Vertex, int Left)>());
        for (var length = 1; length <= _longest - (root.Count - 1); length++)
            if (Walk(length)) return path;
        return null;

        // The shortest walk that leaves out the root goes through nothing twice, so that only the root need be remembered.
        bool Walk(int left)
        {
            if (left == 0) return true;
            _cancel.ThrowIfCancellationRequested();
            foreach (var next in Neighbours(path[^1]))
            {
                if (_distances.GetValueOrDefault(next, int.MaxValue) > left - 1 || (next == _end && left > 1) || passed.Contains(next)) continue;
                if ((path.Count == root.Count && taken.Contains(next)) || dead.Contains((next, left - 1))) continue;
                path.Add(next);
                if (Walk(left - 1)) return true;
                path.RemoveAt(path.Count - 1);
                dead.Add((next, left - 1));
            }
            return false;
        }
    }

    private string[] Neighbours(string vertex)
    {
        if (!_neighbours.TryGetValue(vertex, out var neighbours))
            _neighbours[vertex] = neighbours =
                [.. _graph.AdjacentEdges(vertex).Select(e => e.GetOtherVertex(vertex)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        return neighbours;
    }

    private sealed record Candidate(IReadOnlyList<string> Path, int Branch) : IComparable<Candidate>
    {
        public int CompareTo(Candidate? other)
        {
            if (other is null) return 1;
            if (Path.Count != other.Path.Count) return Path.Count.CompareTo(other.Path.Count);
            for (var i = 0; i < Path.Count; i++)
                if (string.CompareOrdinal(Path[i], other.Path[i]) is var order and not 0) return order;
            return 0;
        }
    }
}
