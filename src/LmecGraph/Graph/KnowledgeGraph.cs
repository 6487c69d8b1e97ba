using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Graph;

/// <summary>
/// The graph: a pure function of documents, lexicon and decisions. Immutable and safe to share between threads.
/// Entities and relations are in ordinal order of id, and of source, type label and target.
/// </summary>
public sealed class KnowledgeGraph
{
    private readonly Dictionary<string, Entity> _byId;
    private readonly ILookup<string, Relation> _out;
    private readonly ILookup<string, Relation> _in;

    /// <summary>Takes the parts in any order.</summary>
    /// <exception cref="ArgumentException">Two entities have one id.</exception>
    public KnowledgeGraph(IEnumerable<Entity> entities, IEnumerable<Relation> relations, IEnumerable<DocumentFacts> documents,
        IReadOnlyList<BodyLink>? ownParents = null)
    {
        Entities = [.. entities.OrderBy(e => e.Id, StringComparer.Ordinal)];
        Relations = [.. relations.OrderBy(r => r.Source, StringComparer.Ordinal).ThenBy(r => r.Type.Label(), StringComparer.Ordinal)
            .ThenBy(r => r.Target, StringComparer.Ordinal)];
        Documents = [.. documents.OrderBy(d => d.Name, StringComparer.Ordinal)];
        OwnParents = ownParents ?? [];
        _byId = Entities.ToDictionary(e => e.Id, StringComparer.Ordinal);
        _out = Relations.ToLookup(r => r.Source, StringComparer.Ordinal);
        _in = Relations.ToLookup(r => r.Target, StringComparer.Ordinal);
    }

    /// <summary>A graph without anything in it.</summary>
    public static KnowledgeGraph Empty { get; } = new([], [], []);

    /// <summary>All nodes.</summary>
    public IReadOnlyList<Entity> Entities { get; }

    /// <summary>All edges, derived ones included.</summary>
    public IReadOnlyList<Relation> Relations { get; }

    /// <summary>The documents that it was folded from.</summary>
    public IReadOnlyList<DocumentFacts> Documents { get; }

    /// <summary>Larger bodies by the user's own lexicon, by body, then parent. They serve roll-up only and are no relations.</summary>
    public IReadOnlyList<BodyLink> OwnParents { get; }

    /// <summary>The entity of this id, or null.</summary>
    public Entity? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The entity of this id.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public Entity this[string id] => _byId[id];

    /// <summary>Relations that leave an entity; empty for an unknown id.</summary>
    public IEnumerable<Relation> From(string id) => _out[id];

    /// <summary>Relations that leave an entity and have this type.</summary>
    public IEnumerable<Relation> From(string id, EdgeType type) => _out[id].Where(r => r.Type == type);

    /// <summary>Relations that enter an entity; empty for an unknown id.</summary>
    public IEnumerable<Relation> To(string id) => _in[id];

    /// <summary>Relations that enter an entity and have this type.</summary>
    public IEnumerable<Relation> To(string id, EdgeType type) => _in[id].Where(r => r.Type == type);
}

/// <summary>A body and a larger one that it counts for, by their ids.</summary>
/// <param name="Body">Id of the body.</param>
/// <param name="Parent">Id of the larger one.</param>
public readonly record struct BodyLink(string Body, string Parent);

/// <summary>What the graph keeps of a document.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Title">Printed title, or null.</param>
/// <param name="Date">Printed publication date, or null.</param>
/// <param name="Hash">SHA-256 of its text.</param>
/// <param name="Length">Length of its text in UTF-16 code units.</param>
public sealed record DocumentFacts(string Name, string? Title, Period? Date, string Hash, int Length);
