using LmecGraph.Graph;
using LmecGraph.Ontology;

namespace LmecGraph.Queries.InMemory;

/// <summary>Which organization is part of which, for all of them at once.</summary>
internal sealed class Bodies
{
    private readonly Dictionary<string, IReadOnlyList<string>> _tops;
    private readonly ILookup<string, string> _parts;

    public Bodies(KnowledgeGraph graph)
    {
        var rollUp = new RollUp(graph);
        var organizations = graph.Entities.Where(e => e.Type == NodeType.Organization).Select(e => e.Id).ToList();
        _tops = organizations.ToDictionary(o => o, rollUp.TopsOf, StringComparer.Ordinal);
        _parts = organizations.SelectMany(o => rollUp.ParentsOf(o).Select(p => (Parent: p, Part: o)))
            .ToLookup(p => p.Parent, p => p.Part, StringComparer.Ordinal);
    }

    /// <summary>Ids of the topmost bodies for which a body counts, ordinal order; itself where nothing is above it.</summary>
    public IReadOnlyList<string> TopsOf(string body) => _tops[body];

    /// <summary>A body and all that are part of it, however deep.</summary>
    public HashSet<string> WithParts(string body)
    {
        var (seen, open) = (new HashSet<string>(StringComparer.Ordinal) { body }, new Stack<string>([body]));
        while (open.TryPop(out var above))
            foreach (var part in _parts[above])
                if (seen.Add(part)) open.Push(part);
        return seen;
    }
}
