namespace LmecGraph.Metrics;

/// <summary>
/// Collects nodes and ties by id and makes a <see cref="Network"/> of them; meant for networks that fit into objects. The order of the calls
/// does not matter, except between parallel ties.
/// </summary>
/// <param name="name">Name of the network.</param>
/// <param name="directed">Whether ties have a direction; never in two modes.</param>
/// <param name="mode">One or two kinds of node.</param>
public sealed class NetworkBuilder(string name, bool directed = false, NetworkMode mode = NetworkMode.One)
{
    private readonly Dictionary<(string Id, bool Actor), int> _numbers = [];
    private readonly List<(string Id, bool Actor)> _nodes = [];
    private readonly List<string> _labels = [];
    private readonly SortedDictionary<string, Dictionary<int, string>> _attributes = new(StringComparer.Ordinal);
    private readonly List<Tie> _ties = [];
    private bool _weighted;

    private sealed record Tie(int Source, int Target, double Weight, IReadOnlyList<string>? Events, IReadOnlyDictionary<string, double>? Values);

    /// <summary>Number of nodes so far.</summary>
    public int NodeCount => _nodes.Count;

    /// <summary>Adds a node, or gives one that is there a label.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="label">Name for people; null leaves what is there, at first the id.</param>
    /// <param name="actor">In two modes, whether it is an actor; in one mode left alone.</param>
    /// <returns>Number of the node in this builder; numbers of the network differ.</returns>
    public int Node(string id, string? label = null, bool actor = true)
    {
        var key = (id, actor || mode == NetworkMode.One);
        if (!_numbers.TryGetValue(key, out var number))
        {
            _numbers[key] = number = _nodes.Count;
            _nodes.Add(key);
            _labels.Add(label ?? id);
        }
        else if (label is not null)
        {
            _labels[number] = label;
        }
        return number;
    }

    /// <summary>Says something of a node; null says nothing.</summary>
    public NetworkBuilder Attribute(int node, string attribute, string? value)
    {
        if (value is null) return this;
        if (!_attributes.TryGetValue(attribute, out var values)) _attributes[attribute] = values = [];
        values[node] = value;
        return this;
    }

    /// <summary>Adds a tie; parallel ones stay apart.</summary>
    /// <param name="source">Number that <see cref="Node"/> gave; in two modes an actor.</param>
    /// <param name="target">Number of the other node; in two modes an event.</param>
    /// <param name="weight">Its weight, positive; null where the tie has none. A network has weights where any tie has, the others count 1.</param>
    /// <param name="events">Ids of the events that it rests on.</param>
    /// <param name="values">Further numbers by name.</param>
    public NetworkBuilder Add(
        int source, int target, double? weight = null, IReadOnlyList<string>? events = null, IReadOnlyDictionary<string, double>? values = null)
    {
        if (mode == NetworkMode.Two && (!_nodes[source].Actor || _nodes[target].Actor))
            throw new ArgumentException($"'{_nodes[source].Id}' – '{_nodes[target].Id}': a tie of two modes goes from an actor to an event.", nameof(source));
        if (weight is { } given && !(given > 0 && double.IsFinite(given)))
            throw new ArgumentOutOfRangeException(nameof(weight), weight, "a weight is a positive number");
        _weighted |= weight is not null;
        _ties.Add(new Tie(source, target, weight ?? 1, events, values));
        return this;
    }

    /// <summary>The network.</summary>
    public Network Build()
    {
        var order = Enumerable.Range(0, _nodes.Count).OrderBy(i => _nodes[i].Id, StringComparer.Ordinal).ThenBy(i => !_nodes[i].Actor).ToArray();
        var place = new int[order.Length];
        for (var i = 0; i < order.Length; i++) place[order[i]] = i;
        var ties = _ties.Select(t => Oriented(t with { Source = place[t.Source], Target = place[t.Target] }))
            .OrderBy(t => t.Source).ThenBy(t => t.Target).ToList(); // stable: parallel ties keep their order
        int[] sources = [.. ties.Select(t => t.Source)], targets = [.. ties.Select(t => t.Target)];
        var graph = CsrGraph.From(order.Length, sources, targets, _weighted ? [.. ties.Select(t => t.Weight)] : [], directed && mode == NetworkMode.One);
        var valueNames = ties.SelectMany(t => t.Values?.Keys ?? []).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return new Network(
            name, NodeNames.From(order.Select(i => _nodes[i].Id)), NodeNames.From(order.Select(i => _labels[i])), graph,
            mode == NetworkMode.Two ? [.. order.Select(i => _nodes[i].Actor)] : null)
        {
            Attributes = new SortedDictionary<string, IReadOnlyList<string?>>(
                _attributes.ToDictionary(a => a.Key, a => (IReadOnlyList<string?>)[.. order.Select(i => a.Value.GetValueOrDefault(i))]), StringComparer.Ordinal),
            TieValues = new SortedDictionary<string, IReadOnlyList<double>>(
                valueNames.ToDictionary(v => v, v => (IReadOnlyList<double>)[.. ties.Select(t => t.Values?.GetValueOrDefault(v, double.NaN) ?? double.NaN)]),
                StringComparer.Ordinal),
            TieEvents = ties.Exists(t => t.Events is not null) ? [.. ties.Select(t => t.Events ?? [])] : null,
        };
    }

    private Tie Oriented(Tie tie) => directed || mode == NetworkMode.Two || tie.Source <= tie.Target ? tie : tie with { Source = tie.Target, Target = tie.Source };
}
