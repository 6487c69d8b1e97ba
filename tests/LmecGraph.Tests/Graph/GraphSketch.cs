using LmecGraph.Graph;
using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Tests.Graph;

/// <summary>
/// Draws a graph for a test in a few lines: <c>new GraphSketch().Edge("p:Ann", EdgeType.Represents, "o:Body", title: "Director").Graph()</c>.
/// The letter before the colon is the first one of the node type.
/// </summary>
internal sealed class GraphSketch
{
    private readonly SortedDictionary<string, Entity> _entities = new(StringComparer.Ordinal);
    private readonly Dictionary<(string, EdgeType, string), List<Evidence>> _edges = [];

    public GraphSketch Node(string name, string? date = null, string? venue = null, bool series = false, string? country = null, string? parent = null)
    {
        var entity = Touch(name);
        _entities[entity.Id] = entity with
        {
            Date = Period.Parse(date),
            Venue = venue,
            Series = series,
            Country = country,
            Parent = parent is null ? null : Touch(parent).Id,
        };
        return this;
    }

    public GraphSketch Edge(
        string source, EdgeType type, string target, string document = "a.txt", string? date = null, string? role = null, string? title = null,
        string? venue = null, string? @event = null, string? through = null)
    {
        var (from, to) = (Touch(source, document).Id, Touch(target, document).Id);
        var quote = $"{source} {type.Label()} {target}";
        var evidence = new Evidence(document, new TextSpan(0, quote.Length), quote, "sketch", Period.Parse(date),
            @event is null ? null : Touch(@event, document).Id, title, role, venue, Through: through is null ? null : Touch(through, document).Id);
        if (!_edges.TryGetValue((from, type, to), out var list)) _edges[(from, type, to)] = list = [];
        list.Add(evidence);
        return this;
    }

    public KnowledgeGraph Graph() => new(
        _entities.Values,
        _edges.Select(e => new Relation(e.Key.Item1, e.Key.Item2, e.Key.Item3, e.Key.Item2 == EdgeType.ActiveIn, e.Value)),
        _entities.Values.SelectMany(e => e.Documents).Distinct(StringComparer.Ordinal).Select(d => new DocumentFacts(d, d, null, "00", 100)));

    private Entity Touch(string name, string? document = null)
    {
        var (type, label) = (Type(name[0]), name[2..]);
        var id = $"{type.ToString().ToLowerInvariant()}:{label.ToLowerInvariant().Replace(' ', '-')}";
        var entity = _entities.GetValueOrDefault(id) ?? new Entity(id, type, label, [label], [], []);
        if (document is not null && !entity.Documents.Contains(document))
            entity = entity with
            {
                Documents = [.. entity.Documents.Append(document).Order(StringComparer.Ordinal)],
                Mentions = [.. entity.Mentions, new MentionPlace(document, new TextSpan(0, label.Length), label)],
            };
        return _entities[id] = entity;
    }

    private static NodeType Type(char letter) => letter switch
    {
        'p' => NodeType.Person,
        'o' => NodeType.Organization,
        'c' => NodeType.Country,
        'i' => NodeType.Initiative,
        'e' => NodeType.Event,
        _ => throw new ArgumentOutOfRangeException(nameof(letter), letter, "one of p o c i e"),
    };
}
