using System.Runtime.Intrinsics;

namespace LmecGraph.Metrics.Measures;

/// <summary>
/// Brandes' dependencies in steps from four sources at once, one in each lane of a vector. A level is a list of nodes with the numbers of shortest
/// paths of the lanes in which they lie on it, 0 in the others; so a node that is equally far from several sources is handled once for all of them.
/// Forwards, paths are pushed over the arcs of a level, or pulled by the nodes still missing where these have fewer arcs. Backwards, each node
/// collects (1 + dependency) ÷ paths from the level behind it.
/// </summary>
internal sealed class BatchedDependencies
{
    public const int Lanes = 4;

    private readonly CsrGraph _graph;
    private readonly AlignedArray<Vector256<double>> _paths;  // per node, 0 where not reached yet
    private readonly AlignedArray<Vector256<double>> _work;   // per node, zeros between steps
    private readonly AlignedArray<Vector256<double>> _values; // per entry of the levels: paths, later what the entry hands back
    private readonly int[] _nodes;                            // per entry of the levels
    private readonly int[] _touched;
    private readonly List<int> _levels = [];                  // where each level starts

    public BatchedDependencies(CsrGraph graph)
    {
        _graph = graph;
        _paths = new(graph.NodeCount);
        _work = new(graph.NodeCount);
        _values = new(checked(graph.NodeCount * Lanes));
        _nodes = new int[graph.NodeCount * Lanes];
        _touched = new int[graph.NodeCount];
    }

    /// <summary>Adds to <paramref name="sum"/> the dependency of up to four sources on each node.</summary>
    public void Add(ReadOnlySpan<int> sources, double[] sum)
    {
        Forwards(sources);
        Backwards(sum);
        _paths.Span.Clear();
    }

    private void Forwards(ReadOnlySpan<int> sources)
    {
        var paths = _paths.Span;
        var values = _values.Span;
        for (var lane = 0; lane < sources.Length; lane++)
        {
            _nodes[lane] = sources[lane];
            values[lane] = paths[sources[lane]] = Vector256<double>.Zero.WithElement(lane, 1);
        }
        _levels.Clear();
        _levels.Add(0);
        var end = sources.Length;
        var missing = (long)_graph.ArcCount; // arcs of nodes that some source has not reached
        while (end > _levels[^1])
        {
            var start = _levels[^1];
            _levels.Add(end);
            var arcs = 0L;
            for (var i = start; i < end; i++) arcs += _graph.RowLength(_nodes[i]);
            end = arcs > missing ? Pull(start, end, ref missing) : Push(start, end, ref missing);
        }
    }

    private int Push(int start, int end, ref long missing)
    {
        var starts = _graph.Starts;
        var columns = _graph.Columns;
        var work = _work.Span;
        var values = _values.Span;
        var touched = 0;
        for (var i = start; i < end; i++)
        {
            var value = values[i];
            foreach (var v in columns[starts[_nodes[i]]..starts[_nodes[i] + 1]])
            {
                var before = work[v];
                if (before == Vector256<double>.Zero) _touched[touched++] = v;
                work[v] = before + value;
            }
        }
        for (var i = 0; i < touched; i++)
        {
            var v = _touched[i];
            end = Enter(v, work[v], end, ref missing);
            work[v] = Vector256<double>.Zero;
        }
        return end;
    }

    private int Pull(int start, int end, ref long missing)
    {
        var entering = _graph.Transposed;
        var starts = entering.Starts;
        var columns = entering.Columns;
        var work = _work.Span;
        var paths = _paths.Span;
        var values = _values.Span;
        for (var i = start; i < end; i++) work[_nodes[i]] = values[i];
        var next = end;
        for (var v = 0; v < paths.Length; v++)
        {
            if (!Vector256.EqualsAny(paths[v], Vector256<double>.Zero)) continue;
            var sum = Vector256<double>.Zero;
            foreach (var u in columns[starts[v]..starts[v + 1]]) sum += work[u];
            next = Enter(v, sum, next, ref missing);
        }
        for (var i = start; i < end; i++) work[_nodes[i]] = Vector256<double>.Zero;
        return next;
    }

    /// <summary>Puts a node on the new level in the lanes in which it was not reached before.</summary>
    private int Enter(int node, Vector256<double> arriving, int end, ref long missing)
    {
        ref var known = ref _paths.Span[node];
        var entering = arriving & Vector256.Equals(known, Vector256<double>.Zero);
        if (entering == Vector256<double>.Zero) return end;
        known += entering;
        if (!Vector256.EqualsAny(known, Vector256<double>.Zero)) missing -= _graph.RowLength(node);
        _nodes[end] = node;
        _values.Span[end] = entering;
        return end + 1;
    }

    private void Backwards(double[] sum)
    {
        var starts = _graph.Starts;
        var columns = _graph.Columns;
        var work = _work.Span;
        var values = _values.Span;
        for (var level = _levels.Count - 2; level > 0; level--)
        {
            var (start, end) = (_levels[level], _levels[level + 1]);
            for (var i = start; i < end; i++)
            {
                var node = _nodes[i];
                var handed = Vector256<double>.Zero;
                foreach (var v in columns[starts[node]..starts[node + 1]]) handed += work[v];
                var dependency = handed * values[i];
                sum[node] += Vector256.Sum(dependency);
                values[i] = (Vector256<double>.One + dependency) / values[i] & ~Vector256.Equals(values[i], Vector256<double>.Zero);
            }
            if (level + 2 < _levels.Count)
                for (var i = end; i < _levels[level + 2]; i++) work[_nodes[i]] = Vector256<double>.Zero;
            for (var i = start; i < end; i++) work[_nodes[i]] = values[i];
        }
        if (_levels.Count > 2)
            for (var i = _levels[1]; i < _levels[2]; i++) work[_nodes[i]] = Vector256<double>.Zero;
    }
}
