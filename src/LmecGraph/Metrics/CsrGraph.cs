namespace LmecGraph.Metrics;

/// <summary>
/// A graph as compressed sparse rows. Row u lists the targets of the arcs that leave u, in ascending order; parallel arcs stand side by side in
/// the order in which they were given. An undirected tie stands in the rows of both ends, a loop once. 4 bytes per arc, 12 with weights, and
/// as much again for the transposed rows of a directed graph where somebody asks for them. Immutable and safe to share between threads.
/// </summary>
public sealed class CsrGraph
{
    private readonly int[] _starts;  // one longer than there are nodes; row u is _starts[u] .. _starts[u + 1]
    private readonly int[] _columns;
    private readonly double[]? _weights;
    private readonly Lazy<CsrGraph> _transposed;
    private readonly Lazy<CsrGraph> _merged;
    private readonly Lazy<CsrGraph> _symmetric;

    internal CsrGraph(int[] starts, int[] columns, double[]? weights, bool directed)
    {
        (_starts, _columns, _weights, Directed) = (starts, columns, weights, directed);
        _transposed = new(() => Directed ? CsrBuild.Transpose(this) : this);
        _merged = new(() => CsrBuild.MergeParallel(this));
        _symmetric = new(() => Directed ? CsrBuild.Symmetrize(this) : Merged);
        for (var u = 0; u < NodeCount; u++)
            LoopCount += CountOf(Row(u), u);
    }

    /// <summary>Builds the rows in O(nodes + ties).</summary>
    /// <param name="nodes">Number of nodes; they are 0 … nodes − 1.</param>
    /// <param name="sources">One end of each tie; where it leaves when directed.</param>
    /// <param name="targets">The other end, as long as <paramref name="sources"/>.</param>
    /// <param name="weights">Weight of each tie, positive; empty when the graph has none.</param>
    /// <param name="directed">False writes each tie into both rows.</param>
    /// <param name="cancel">Stops the building.</param>
    /// <exception cref="ArgumentException">An end is not a node, the lists differ in length, or there are more than 2³¹ arcs.</exception>
    public static CsrGraph From(
        int nodes, ReadOnlySpan<int> sources, ReadOnlySpan<int> targets, ReadOnlySpan<double> weights, bool directed, CancellationToken cancel = default) =>
        CsrBuild.FromTies(nodes, sources, targets, weights, directed, cancel);

    /// <summary>Number of nodes.</summary>
    public int NodeCount => _starts.Length - 1;

    /// <summary>Number of entries in all rows: a tie between two nodes of an undirected graph counts 2.</summary>
    public int ArcCount => _columns.Length;

    /// <summary>Number of ties: arcs of a directed graph, undirected ties once.</summary>
    public int TieCount => Directed ? ArcCount : (ArcCount - LoopCount) / 2 + LoopCount;

    /// <summary>Number of ties that join a node with itself.</summary>
    public int LoopCount { get; }

    /// <summary>False where each tie stands in both rows.</summary>
    public bool Directed { get; }

    /// <summary>True where arcs have weights.</summary>
    public bool Weighted => _weights is not null;

    /// <summary>Where each row starts; one longer than there are nodes.</summary>
    public ReadOnlySpan<int> Starts => _starts;

    /// <summary>The targets of all arcs, row after row.</summary>
    public ReadOnlySpan<int> Columns => _columns;

    /// <summary>The weights of all arcs, row after row; empty where the graph has none.</summary>
    public ReadOnlySpan<double> Weights => _weights;

    /// <summary>Targets of the arcs that leave a node.</summary>
    public ReadOnlySpan<int> Row(int node) => _columns.AsSpan(_starts[node], _starts[node + 1] - _starts[node]);

    /// <summary>Weights of the arcs that leave a node; empty where the graph has none.</summary>
    public ReadOnlySpan<double> RowWeights(int node) =>
        _weights is null ? default : _weights.AsSpan(_starts[node], _starts[node + 1] - _starts[node]);

    /// <summary>Number of entries in a node's row; a loop of an undirected graph counts 1 here.</summary>
    public int RowLength(int node) => _starts[node + 1] - _starts[node];

    /// <summary>Weight of an arc, 1 where the graph has none.</summary>
    public double Weight(int arc) => _weights is null ? 1 : _weights[arc];

    /// <summary>The same arcs the other way round; the graph itself when it is undirected.</summary>
    public CsrGraph Transposed => _transposed.Value;

    /// <summary>
    /// Parallel arcs made one. Its weight is the sum of theirs, or their number where the graph has no weights. The graph itself when there are none.
    /// </summary>
    public CsrGraph Merged => _merged.Value;

    /// <summary>The undirected graph with weight a(u,v) + a(v,u), parallel ties made one; of an undirected graph <see cref="Merged"/>.</summary>
    public CsrGraph Symmetric => _symmetric.Value;

    /// <summary>The same arcs without weights.</summary>
    public CsrGraph WithoutWeights() => _weights is null ? this : new CsrGraph(_starts, _columns, null, Directed);

    /// <summary>The same arcs with other weights.</summary>
    /// <param name="weights">One per arc, in row order; of an undirected graph equal in both rows of a tie.</param>
    public CsrGraph WithWeights(double[] weights)
    {
        ArgumentNullException.ThrowIfNull(weights);
        ArgumentOutOfRangeException.ThrowIfNotEqual(weights.Length, ArcCount);
        return new CsrGraph(_starts, _columns, weights, Directed);
    }

    private static int CountOf(ReadOnlySpan<int> ascending, int value)
    {
        var at = ascending.BinarySearch(value);
        if (at < 0) return 0;
        var count = 1;
        for (var i = at - 1; i >= 0 && ascending[i] == value; i--) count++;
        for (var i = at + 1; i < ascending.Length && ascending[i] == value; i++) count++;
        return count;
    }
}
