using LmecGraph.Graph;
using LmecGraph.Text;

namespace LmecGraph.Queries.InMemory;

/// <summary>All names of all entities in folded form.</summary>
internal sealed class NameIndex
{
    private readonly ILookup<string, Entity> _byForm;

    public NameIndex(KnowledgeGraph graph)
    {
        Names = [.. graph.Entities.SelectMany(e => e.Aliases.Prepend(e.Name).Distinct(StringComparer.Ordinal)
            .Select(name => new EntityName(e, name, NameFolding.Fold(name)))).Where(n => n.Folded.Length > 0)];
        _byForm = Names.DistinctBy(n => (n.Entity.Id, n.Folded)).ToLookup(n => n.Folded, n => n.Entity, StringComparer.Ordinal);
    }

    /// <summary>Entities in order of id, the name of each first, then its aliases.</summary>
    public IReadOnlyList<EntityName> Names { get; }

    /// <summary>The entities that have this name, in order of id.</summary>
    public IEnumerable<Entity> WithName(string name) => _byForm[NameFolding.Fold(name)];
}

/// <summary>A name of an entity.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="Name">The name as written.</param>
/// <param name="Folded">Its folded form.</param>
internal sealed record EntityName(Entity Entity, string Name, string Folded)
{
    /// <summary>The words of the folded form.</summary>
    public string[] Words { get; } = NameFolding.Words(Folded);

    /// <summary>True where each of <paramref name="beginnings"/> begins a word of its own.</summary>
    public bool HasWords(IReadOnlyList<string> beginnings)
    {
        // The longest beginnings choose first; each takes the shortest word that fits.
        var free = Words.OrderBy(w => w.Length).ThenBy(w => w, StringComparer.Ordinal).ToList();
        foreach (var beginning in beginnings.OrderByDescending(b => b.Length))
        {
            var at = free.FindIndex(w => w.StartsWith(beginning, StringComparison.Ordinal));
            if (at < 0) return false;
            free.RemoveAt(at);
        }
        return true;
    }
}
