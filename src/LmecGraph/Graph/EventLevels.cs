using LmecGraph.Ontology;

namespace LmecGraph.Graph;

/// <summary>
/// Session → dialogue → series: which event is a part of which. The dialogue of an event is its highest ancestor that is not a series;
/// an event without one is its own. Of several parents the one with the smallest id counts; a cycle is cut at its smallest id.
/// </summary>
public sealed class EventLevels
{
    private readonly KnowledgeGraph _graph;
    private readonly Dictionary<string, string> _dialogues = new(StringComparer.Ordinal);
    private readonly ILookup<string, string> _sessions;

    /// <summary>Reads the levels off a graph, in time linear in its events.</summary>
    public EventLevels(KnowledgeGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        _graph = graph;
        var events = graph.Entities.Where(e => e.Type == NodeType.Event).ToArray();
        foreach (var e in events) Climb(e.Id);
        _sessions = events.Where(e => _dialogues[e.Id] != e.Id).ToLookup(e => _dialogues[e.Id], e => e.Id, StringComparer.Ordinal);
    }

    /// <summary>Id of the dialogue to which an event belongs; the id itself where it is a dialogue, a series or no event.</summary>
    public string DialogueOf(string id) => _dialogues.GetValueOrDefault(id, id);

    /// <summary>Ids of the events below a dialogue at whatever depth, ordinal order.</summary>
    public IEnumerable<string> SessionsOf(string dialogue) => _sessions[dialogue];

    /// <summary>Ids of the series of which an event or its dialogue is an instance, ordinal order.</summary>
    public IReadOnlyList<string> SeriesOf(string id) =>
        [.. ParentsOf(id).Concat(ParentsOf(DialogueOf(id))).Where(p => _graph[p].Series).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private void Climb(string id)
    {
        var (path, place) = (new List<string>(), new Dictionary<string, int>(StringComparer.Ordinal));
        while (!_dialogues.ContainsKey(id))
        {
            var top = place.TryGetValue(id, out var loop) ? path[loop..].Min(StringComparer.Ordinal) : null;
            var parent = top is null ? ParentsOf(id).FirstOrDefault(p => !_graph[p].Series && !_graph[id].Series) : null;
            if (top is null && parent is not null)
            {
                place.Add(id, path.Count);
                path.Add(id);
                id = parent;
                continue;
            }
            _dialogues[top ?? id] = top ?? id;
            id = top ?? id;
        }
        foreach (var step in path) _dialogues.TryAdd(step, _dialogues[id]);
    }

    private IEnumerable<string> ParentsOf(string id) =>
        _graph.From(id, EdgeType.PartOf).Select(r => r.Target).Where(t => _graph.Find(t)?.Type == NodeType.Event);
}
