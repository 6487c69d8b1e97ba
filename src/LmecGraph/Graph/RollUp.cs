using LmecGraph.Documents;
using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Graph;

/// <summary>
/// For which topmost bodies an organization counts. It follows <c>PART_OF</c> from any document and, across documents, the link from
/// "BODY COUNTRY|CITY [Office|Representative Office|Secretariat]" to BODY, and the parents that a user's own lexicon gives.
/// <list type="bullet">
/// <item>It stops at a ministry or a body of that rank (a part of the government as a whole), and at a UN agency.</item>
/// <item>Bodies joined by a slash do not roll into each other; one of them rolls into a third only over a <c>PART_OF</c> that a body
/// sentence states without naming the other.</item>
/// <item>A body with several parents counts for each. A cycle is cut at its smallest id.</item>
/// </list>
/// </summary>
public sealed class RollUp
{
    private readonly Dictionary<string, SortedSet<string>> _parents = new(StringComparer.Ordinal);

    /// <summary>Reads the steps upwards off a graph.</summary>
    public RollUp(KnowledgeGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var slashes = new SlashPairs(graph);
        foreach (var relation in graph.Relations.Where(r => r.Type == EdgeType.PartOf))
            if (Step(graph, relation.Source, relation.Target) && Allowed(graph, relation, [.. slashes.PartnersOf(relation.Source)]))
                Add(relation.Source, relation.Target);
        foreach (var (office, body) in OfficeLinks.Find(graph))
            if (Step(graph, office, body) && !slashes.PartnersOf(office).Contains(body, StringComparer.Ordinal)) Add(office, body);
        foreach (var (body, parent) in graph.OwnParents)
            if (Step(graph, body, parent)) Add(body, parent);
        Cycles.Cut(_parents);
    }

    /// <summary>Ids of the bodies directly above, ordinal order; none for a topmost body.</summary>
    public IReadOnlyCollection<string> ParentsOf(string id) => _parents.TryGetValue(id, out var parents) ? parents : [];

    /// <summary>Ids of the topmost bodies for which an organization counts, ordinal order; the id itself where nothing is above it.</summary>
    public IReadOnlyList<string> TopsOf(string id)
    {
        var (tops, seen, open) = (new SortedSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal), new Stack<string>([id]));
        while (open.TryPop(out var body))
        {
            if (!seen.Add(body)) continue;
            var parents = ParentsOf(body);
            if (parents.Count == 0) tops.Add(body);
            foreach (var parent in parents) open.Push(parent);
        }
        return [.. tops];
    }

    private void Add(string body, string parent)
    {
        if (!_parents.TryGetValue(body, out var parents)) _parents[body] = parents = new(StringComparer.Ordinal);
        parents.Add(parent);
    }

    private static bool Step(KnowledgeGraph graph, string body, string parent) =>
        graph[body].Type == NodeType.Organization && graph[parent].Type == NodeType.Organization
        && !Forms(graph[body]).Any(BodyRanks.IsMinistry) && !Forms(graph[parent]).Any(BodyRanks.IsAboveAll);

    private static IEnumerable<string> Forms(Entity entity) => entity.Aliases.Append(entity.Name).Select(NameFolding.Fold);

    private static bool Allowed(KnowledgeGraph graph, Relation partOf, string[] partners) =>
        partners.Length == 0
        || (!partners.Contains(partOf.Target, StringComparer.Ordinal)
            && partOf.Evidence.Any(e => e.Section == SectionKind.Body && !partners.Any(p => Names(graph[p], e))));

    private static bool Names(Entity entity, Evidence evidence) =>
        entity.Mentions.Any(m => m.Document == evidence.Document && evidence.Span.Overlaps(m.Span));
}
