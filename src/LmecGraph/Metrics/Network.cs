namespace LmecGraph.Metrics;

/// <summary>One kind of node, or two of which ties join one with the other.</summary>
public enum NetworkMode
{
    /// <summary>Any node may be tied to any.</summary>
    One,

    /// <summary>Actors (persons, organizations) are tied to events; the actor is the source.</summary>
    Two,
}

/// <summary>A tie of a network.</summary>
/// <param name="Index">Place of the tie: 0 … <see cref="Network.TieCount"/> − 1, by source, then target.</param>
/// <param name="Source">Node that it leaves; of an undirected tie the smaller one, in two modes the actor.</param>
/// <param name="Target">The other node.</param>
/// <param name="Arc">Place in the arrays of <see cref="CsrGraph"/>.</param>
public readonly record struct NetworkTie(int Index, int Source, int Target, int Arc);

/// <summary>
/// Something that can be measured: nodes, ties, and what is known of either. Nodes are in ordinal order of id (in two modes an actor before an
/// event of the same id), so the number of a node says where it stands in every output. Immutable.
/// </summary>
public sealed class Network
{
    internal Network(string name, NodeNames ids, NodeNames labels, CsrGraph graph, bool[]? actors)
    {
        (Name, Ids, Labels, Graph, Actors) = (name, ids, labels, graph, actors);
    }

    /// <summary>Its name: one of DESIGN's networks, or the file that it was read from.</summary>
    public string Name { get; }

    /// <summary>Ids as written.</summary>
    public NodeNames Ids { get; }

    /// <summary>Names for people; the ids where there are none.</summary>
    public NodeNames Labels { get; }

    /// <summary>The ties as rows.</summary>
    public CsrGraph Graph { get; }

    /// <summary>In two modes, true for actors; null for one mode.</summary>
    public IReadOnlyList<bool>? Actors { get; }

    /// <summary>What is known of nodes by name of the attribute: one value per node, null where unknown.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string?>> Attributes { get; init; } = new SortedDictionary<string, IReadOnlyList<string?>>(StringComparer.Ordinal);

    /// <summary>Further numbers of ties by name (<c>count</c>, <c>newman</c>, …), in the order of <see cref="Ties"/>.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<double>> TieValues { get; init; } = new SortedDictionary<string, IReadOnlyList<double>>(StringComparer.Ordinal);

    /// <summary>Ids of the events that each tie rests on, in the order of <see cref="Ties"/>; null where not known.</summary>
    public IReadOnlyList<IReadOnlyList<string>>? TieEvents { get; init; }

    /// <summary>Whether there are two kinds of node.</summary>
    public NetworkMode Mode => Actors is null ? NetworkMode.One : NetworkMode.Two;

    /// <summary>Whether ties have a direction.</summary>
    public bool Directed => Graph.Directed;

    /// <summary>Whether ties have weights.</summary>
    public bool Weighted => Graph.Weighted;

    /// <summary>Number of nodes.</summary>
    public int NodeCount => Ids.Count;

    /// <summary>Number of ties.</summary>
    public int TieCount => Graph.TieCount;

    /// <summary>The ties by source, then target; parallel ones in the order in which they were given.</summary>
    public IEnumerable<NetworkTie> Ties()
    {
        var index = 0;
        for (var u = 0; u < NodeCount; u++)
        {
            for (var arc = Graph.Starts[u]; arc < Graph.Starts[u + 1]; arc++)
            {
                var v = Graph.Columns[arc];
                if (Actors is null ? Directed || v >= u : Actors[u]) yield return new NetworkTie(index++, u, v, arc);
            }
        }
    }

    /// <summary>The same network with one more attribute of its nodes.</summary>
    public Network WithAttribute(string name, IReadOnlyList<string?> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        ArgumentOutOfRangeException.ThrowIfNotEqual(values.Count, NodeCount);
        return With(Graph, new SortedDictionary<string, IReadOnlyList<string?>>(Attributes.ToDictionary(), StringComparer.Ordinal) { [name] = values });
    }

    /// <summary>The same nodes and ties with other weights, or none.</summary>
    /// <param name="weights">One per tie, in the order of <see cref="Ties"/>; null for none.</param>
    public Network WithTieWeights(IReadOnlyList<double>? weights)
    {
        if (weights is null) return With(Graph.WithoutWeights(), Attributes);
        ArgumentOutOfRangeException.ThrowIfNotEqual(weights.Count, TieCount);
        var ties = Ties().ToList();
        int[] sources = [.. ties.Select(t => t.Source)], targets = [.. ties.Select(t => t.Target)];
        return With(CsrGraph.From(NodeCount, sources, targets, weights.ToArray(), Directed), Attributes);
    }

    private Network With(CsrGraph graph, IReadOnlyDictionary<string, IReadOnlyList<string?>> attributes) =>
        new(Name, Ids, Labels, graph, Actors as bool[]) { Attributes = attributes, TieValues = TieValues, TieEvents = TieEvents };
}
