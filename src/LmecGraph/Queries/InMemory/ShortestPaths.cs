using QuikGraph;
using QuikGraph.Algorithms.Search;
using QuikGraph.Predicates;

namespace LmecGraph.Queries.InMemory;

/// <summary>
/// The paths without loops between two vertices, shortest first, those of one length in ordinal order of the ids along them: the method of
/// Yen (Management Science 17, 1971) with Lawler's rule where to branch off. The breadth-first search below it is QuikGraph's.
/// </summary>
/// <param name="graph">Is walked both ways.</param>
/// <param name="longest">Most edges in a path.</param>
/// <param name="cancel">Stops it.</param>
internal sealed class ShortestPaths<TEdge>(UndirectedBidirectionalGraph<string, TEdge> graph, int longest, CancellationToken cancel)
    where TEdge : class, IEdge<string>
{
    /// <summary>The paths one after the other, each with both ends; one more search for each edge of a path that is taken.</summary>
    public IEnumerable<IReadOnlyList<string>> Between(string start, string end)
    {
        var found = new List<IReadOnlyList<string>>();
        var open = new SortedSet<Candidate>();
        if (Complete([start], [], end) is { } first) open.Add(new(first, 0));
        while (open.Min is { } best)
        {
            open.Remove(best);
            found.Add(best.Path);
            yield return best.Path;
            for (var branch = best.Branch; branch < best.Path.Count - 1; branch++)
            {
                var root = best.Path.Take(branch + 1).ToList();
                var taken = found.Where(p => p.Count > root.Count && p.Take(root.Count).SequenceEqual(root, StringComparer.Ordinal)).Select(p => p[root.Count]);
                if (Complete(root, taken.ToHashSet(StringComparer.Ordinal), end) is { } path) open.Add(new(path, branch));
            }
        }
    }

    /// <summary>The first path in order that begins with <paramref name="root"/> and does not go on with one of <paramref name="taken"/>.</summary>
    private List<string>? Complete(List<string> root, HashSet<string> taken, string end)
    {
        var distances = DistancesTo(end, root.ToHashSet(StringComparer.Ordinal));
        var path = new List<string>(root);
        do
        {
            var here = path[^1];
            var steps = graph.AdjacentEdges(here).Select(e => e.GetOtherVertex(here)).Where(distances.ContainsKey);
            if (path.Count == root.Count) steps = steps.Where(s => !taken.Contains(s));
            var next = steps.OrderBy(s => distances[s]).ThenBy(s => s, StringComparer.Ordinal).FirstOrDefault();
            if (next is null || path.Count + distances[next] > longest) return null;
            path.Add(next);
        }
        while (path[^1] != end);
        return path;
    }

    private Dictionary<string, int> DistancesTo(string end, HashSet<string> without)
    {
        var rest = new FilteredUndirectedGraph<string, TEdge, UndirectedBidirectionalGraph<string, TEdge>>(graph, v => !without.Contains(v), _ => true);
        var search = new UndirectedBreadthFirstSearchAlgorithm<string, TEdge>(rest);
        var distances = new Dictionary<string, int>(StringComparer.Ordinal) { [end] = 0 };
        search.TreeEdge += (_, step) => distances[step.Target] = distances[step.Source] + 1;
        using var stop = cancel.Register(search.Abort);
        search.Compute(end);
        cancel.ThrowIfCancellationRequested();
        return distances;
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
