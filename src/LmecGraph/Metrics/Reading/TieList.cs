using System.Runtime.InteropServices;

namespace LmecGraph.Metrics.Reading;

/// <summary>What a file says of the direction of one tie.</summary>
internal enum TieDirection
{
    Unsaid,
    Directed,
    Undirected,
}

/// <summary>Ties as they are read. Once one of them is directed the graph is, and one that says it is undirected stands for two arcs.</summary>
internal sealed class TieList(bool directed)
{
    private readonly List<int> _sources = [];
    private readonly List<int> _targets = [];
    private readonly List<double> _weights = [];
    private readonly List<int> _undirected = [];

    /// <summary>Whether the graph has a direction.</summary>
    public bool Directed { get; private set; } = directed;

    /// <summary>Number of ties.</summary>
    public int Count => _sources.Count;

    /// <summary>Adds a tie.</summary>
    /// <param name="source">Number of the node that it leaves.</param>
    /// <param name="target">Number of the other node.</param>
    /// <param name="weight">Its weight; null where the file has none at all.</param>
    /// <param name="direction">What the file says of this tie.</param>
    public void Add(int source, int target, double? weight, TieDirection direction)
    {
        if (direction == TieDirection.Directed) Directed = true;
        if (direction == TieDirection.Undirected) _undirected.Add(Count);
        _sources.Add(source);
        _targets.Add(target);
        if (weight is { } given) _weights.Add(given);
    }

    /// <summary>The rows, parallel ties kept. Renumbers the ties in place: to be called once.</summary>
    /// <param name="place">New number of each node.</param>
    /// <param name="targetsFrom">What targets are counted from: in two modes they are numbered on their own and follow the sources.</param>
    /// <param name="cancel">Stops the building.</param>
    public CsrGraph ToGraph(ReadOnlySpan<int> place, int targetsFrom = 0, CancellationToken cancel = default)
    {
        if (Directed)
        {
            foreach (var i in _undirected)
                if (_sources[i] != _targets[i]) Add(_targets[i], _sources[i], _weights.Count > 0 ? _weights[i] : null, TieDirection.Unsaid);
            _undirected.Clear();
        }
        var sources = CollectionsMarshal.AsSpan(_sources);
        var targets = CollectionsMarshal.AsSpan(_targets);
        for (var i = 0; i < sources.Length; i++) (sources[i], targets[i]) = (place[sources[i]], place[targetsFrom + targets[i]]);
        return CsrGraph.From(place.Length, sources, targets, CollectionsMarshal.AsSpan(_weights), Directed, cancel);
    }
}
