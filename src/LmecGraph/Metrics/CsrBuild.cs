using System.Runtime.CompilerServices;

namespace LmecGraph.Metrics;

/// <summary>Builds compressed sparse rows by counting sort: first by column, then by row, so that each row comes out ascending.</summary>
internal static class CsrBuild
{
    private const int Block = 1 << 12; // nodes or ties between two looks at the token

    internal static CsrGraph FromTies(int nodes, ReadOnlySpan<int> sources, ReadOnlySpan<int> targets, ReadOnlySpan<double> weights, bool directed, CancellationToken cancel = default)
    {
        if (sources.Length != targets.Length || (weights.Length != 0 && weights.Length != sources.Length))
            throw new ArgumentException("The lists of sources, targets and weights differ in length.", nameof(targets));
        var byColumn = new int[nodes + 1];
        var arcs = 0L;
        for (var i = 0; i < sources.Length; i++)
        {
            if (i % Block == 0) cancel.ThrowIfCancellationRequested();
            var (u, v) = (sources[i], targets[i]);
            if ((uint)u >= (uint)nodes || (uint)v >= (uint)nodes) throw new ArgumentException($"Tie {i} has an end that is not a node.", nameof(sources));
            byColumn[v + 1]++;
            arcs++;
            if (directed || u == v) continue;
            byColumn[u + 1]++;
            arcs++;
        }
        if (arcs > Array.MaxLength) throw new ArgumentException("The graph has more than 2^31 arcs.", nameof(sources));
        for (var v = 0; v < nodes; v++) byColumn[v + 1] += byColumn[v];

        var rows = new int[arcs];
        var rowWeights = weights.IsEmpty ? null : new double[arcs];
        var next = byColumn.AsSpan(0, nodes).ToArray();
        for (var i = 0; i < sources.Length; i++)
        {
            if (i % Block == 0) cancel.ThrowIfCancellationRequested();
            var (u, v) = (sources[i], targets[i]);
            var at = next[v]++;
            rows[at] = u;
            if (rowWeights is not null) rowWeights[at] = weights[i];
            if (directed || u == v) continue;
            at = next[u]++;
            rows[at] = v;
            if (rowWeights is not null) rowWeights[at] = weights[i];
        }
        return Transpose(byColumn, rows, rowWeights, directed, cancel);
    }

    internal static CsrGraph Transpose(CsrGraph graph) =>
        Transpose(graph.Starts, graph.Columns, graph.Weighted ? graph.Weights : default, graph.Directed);

    /// <summary>Turns lists of sources by column into lists of columns by source.</summary>
    private static CsrGraph Transpose(ReadOnlySpan<int> byColumn, ReadOnlySpan<int> rows, ReadOnlySpan<double> weights, bool directed, CancellationToken cancel = default)
    {
        var nodes = byColumn.Length - 1;
        var starts = new int[nodes + 1];
        if (directed)
        {
            foreach (var u in rows) starts[u + 1]++;
            for (var u = 0; u < nodes; u++) starts[u + 1] += starts[u];
        }
        else
        {
            byColumn.CopyTo(starts); // symmetric: as many in a row as in the column
        }
        var columns = new int[rows.Length];
        var columnWeights = weights.IsEmpty ? null : new double[rows.Length];
        var next = starts.AsSpan(0, nodes).ToArray();
        for (var v = 0; v < nodes; v++)
        {
            if (v % Block == 0) cancel.ThrowIfCancellationRequested();
            for (var i = byColumn[v]; i < byColumn[v + 1]; i++)
            {
                var at = next[rows[i]]++;
                columns[at] = v;
                if (columnWeights is not null) columnWeights[at] = weights[i];
            }
        }
        return new CsrGraph(starts, columns, columnWeights, directed);
    }

    internal static CsrGraph MergeParallel(CsrGraph graph)
    {
        var starts = new int[graph.NodeCount + 1];
        for (var u = 0; u < graph.NodeCount; u++) starts[u + 1] = starts[u] + DistinctIn(graph.Row(u));
        if (starts[^1] == graph.ArcCount) return graph;
        var columns = new int[starts[^1]];
        var weights = new double[columns.Length];
        for (var u = 0; u < graph.NodeCount; u++)
        {
            var at = starts[u] - 1;
            for (var arc = graph.Starts[u]; arc < graph.Starts[u + 1]; arc++)
            {
                if (at < starts[u] || columns[at] != graph.Columns[arc]) columns[++at] = graph.Columns[arc];
                weights[at] += graph.Weight(arc);
            }
        }
        return new CsrGraph(starts, columns, weights, graph.Directed);
    }

    internal static CsrGraph Symmetrize(CsrGraph graph)
    {
        var sources = new int[graph.ArcCount];
        for (var u = 0; u < graph.NodeCount; u++) sources.AsSpan(graph.Starts[u], graph.RowLength(u)).Fill(u);
        return FromTies(graph.NodeCount, sources, graph.Columns, graph.Weights, directed: false).Merged;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // not slow at first: it looks at every arc
    private static int DistinctIn(ReadOnlySpan<int> ascending)
    {
        var distinct = ascending.IsEmpty ? 0 : 1;
        for (var i = 1; i < ascending.Length; i++) distinct += ascending[i] != ascending[i - 1] ? 1 : 0;
        return distinct;
    }
}
