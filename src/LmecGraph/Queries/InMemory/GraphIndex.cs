using LmecGraph.Graph;
using LmecGraph.Ontology;
using QuikGraph;

namespace LmecGraph.Queries.InMemory;

/// <summary>A graph with the indexes that answers share, each made when it is first needed.</summary>
internal sealed class GraphIndex
{
    private readonly Lazy<NameIndex> _names;
    private readonly Lazy<EventLevels> _levels;
    private readonly Lazy<Bodies> _bodies;
    private readonly Lazy<UndirectedBidirectionalGraph<string, TaggedEdge<string, Relation>>> _walks;
    private readonly EntityLookup _lookup;

    public GraphIndex(KnowledgeGraph graph)
    {
        Graph = graph;
        _names = new(() => new NameIndex(graph));
        _levels = new(() => new EventLevels(graph));
        _bodies = new(() => new Bodies(graph));
        _walks = new(() => new(graph.ToQuikGraph()));
        _lookup = new EntityLookup(graph, () => Names);
    }

    public KnowledgeGraph Graph { get; }

    public NameIndex Names => _names.Value;

    public EventLevels Levels => _levels.Value;

    public Bodies Bodies => _bodies.Value;

    /// <summary>What documents state, to be walked both ways.</summary>
    public UndirectedBidirectionalGraph<string, TaggedEdge<string, Relation>> Walks => _walks.Value;

    /// <inheritdoc cref="EntityLookup.Find"/>
    public Entity Find(string text, params NodeType[] types) => _lookup.Find(text, types);

    /// <summary>Ids of the states in which an organization is based.</summary>
    public IEnumerable<string> CountriesOf(string organization) => Graph.From(organization, EdgeType.BasedIn).Select(r => r.Target);

    /// <summary>An entity as rows name it.</summary>
    public EntityRef Reference(string id) => EntityRef.Of(Graph[id]);

    /// <summary>An event as rows name it.</summary>
    public EventRef Event(string id) => EventRef.Of(Graph[id]);

    /// <summary>An entity with posts, as rows name it.</summary>
    public TitledRef Titled(string id, IEnumerable<string?> titles)
    {
        var (entity, posts) = (Graph[id], string.Join("; ", titles.OfType<string>().Distinct(StringComparer.Ordinal)));
        return new TitledRef(entity.Id, entity.Type, entity.Name, posts.Length == 0 ? null : posts);
    }

    /// <summary>Events in the order of rows: date (unknown last), name, id.</summary>
    public IEnumerable<EventRef> InOrder(IEnumerable<string> events) => events.Select(Event)
        .OrderBy(e => RowKey.Rising(e.Date), StringComparer.Ordinal).ThenBy(e => e.Name, StringComparer.Ordinal).ThenBy(e => e.Id, StringComparer.Ordinal);
}
