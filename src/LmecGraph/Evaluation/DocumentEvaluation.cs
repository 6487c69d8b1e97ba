using LmecGraph.Graph;
using LmecGraph.Ontology;

namespace LmecGraph.Evaluation;

/// <summary>Compares what the graph says of one document with its gold.</summary>
/// <param name="gold">The gold.</param>
/// <param name="document">Name of the document in the graph.</param>
/// <param name="nodes">Nodes that were read from it, in the order of the graph.</param>
/// <param name="forms">Their forms, in the same order.</param>
/// <param name="edges">Edges that were read from it, in the order of the graph, none of them derived.</param>
internal sealed class DocumentEvaluation(GoldDocument gold, string document, IReadOnlyList<Entity> nodes, IReadOnlyList<Forms> forms, IReadOnlyList<Relation> edges)
{
    private readonly Dictionary<string, GoldEntity> _entities = gold.Entities.ToDictionary(e => e.Id, StringComparer.Ordinal);
    private readonly Dictionary<string, Entity> _nodes = nodes.ToDictionary(n => n.Id, StringComparer.Ordinal);

    /// <summary>Id of a node → id of the gold entity that it is.</summary>
    public Dictionary<string, string> Pairs { get; } = NodeMatching.Match(forms, [.. gold.Entities.Select(Forms.Of)]);

    /// <summary>What was right, wrong and missed, nodes first.</summary>
    public IEnumerable<Judgement> Judge() => Nodes().Concat(Edges());

    private IEnumerable<Judgement> Nodes()
    {
        foreach (var node in nodes)
        {
            if (!Pairs.TryGetValue(node.Id, out var id)) yield return OfNode(Verdict.Wrong, node.Type, node.Name);
            else if (_entities[id] is { Optional: false } wanted)
            {
                yield return OfNode(Verdict.Right, node.Type, node.Name);
                if (node.Type != NodeType.Event) continue;
                if (!string.IsNullOrEmpty(wanted.Date)) yield return Property("Event.date", node.Name, [node.Date?.ToString() ?? ""], wanted.Date);
                if (!string.IsNullOrEmpty(wanted.Venue)) yield return Property("Event.venue", node.Name, [node.Venue ?? ""], wanted.Venue);
            }
        }
        var found = Pairs.Values.ToHashSet(StringComparer.Ordinal);
        foreach (var entity in gold.Entities)
            if (!entity.Optional && !found.Contains(entity.Id)) yield return OfNode(Verdict.Missed, entity.Type, entity.Name);
    }

    private IEnumerable<Judgement> Edges()
    {
        var wanted = Wanted();
        var found = new HashSet<(EdgeType, string, string)>();
        foreach (var edge in edges)
        {
            var (source, target) = (Pairs.GetValueOrDefault(edge.Source), Pairs.GetValueOrDefault(edge.Target));
            if (source is null || target is null)
            {
                yield return Unwanted(edge);
                continue;
            }
            var key = Key(edge.Type, source, target);
            if (found.Contains(key)) continue;
            if (wanted.TryGetValue(key, out var match))
            {
                found.Add(key);
                if (match.Optional) continue;
                yield return OfEdge(Verdict.Right, edge.Type, Words(edge));
                if (!string.IsNullOrEmpty(match.Edge.Role)) yield return Property($"{edge.Type.Label()}.role", Words(edge), edge.Roles, match.Edge.Role);
                if (!string.IsNullOrEmpty(match.Edge.Title)) yield return Property($"{edge.Type.Label()}.title", Words(edge), edge.Titles, match.Edge.Title);
            }
            else if (!IsTolerated(edge.Type, _entities[source], _entities[target])) yield return Unwanted(edge);
        }
        foreach (var (key, (optional, edge)) in wanted)
            if (!optional && !found.Contains(key)) yield return OfEdge(Verdict.Missed, edge.Type, Words(_entities[key.Source].Name, key.Type, _entities[key.Target].Name));
    }

    /// <summary>The edges of the gold, each once; one that is demanded counts before an optional one of the same ends.</summary>
    private OrderedDictionary<(EdgeType Type, string Source, string Target), (bool Optional, GoldEdge Edge)> Wanted()
    {
        var wanted = new OrderedDictionary<(EdgeType, string, string), (bool Optional, GoldEdge Edge)>();
        foreach (var edge in gold.Edges)
        {
            var key = Key(edge.Type, edge.Source, edge.Target);
            if (!wanted.TryGetValue(key, out var other) || other.Optional)
                wanted[key] = (edge.Optional || _entities[edge.Source].Optional || _entities[edge.Target].Optional, edge);
        }
        return wanted;
    }

    /// <summary>An edge at an optional node, or a country that took part: neither demanded nor wrong.</summary>
    private static bool IsTolerated(EdgeType type, GoldEntity source, GoldEntity target) =>
        source.Optional || target.Optional || (type == EdgeType.Attended && source.Type == NodeType.Country);

    private static (EdgeType Type, string Source, string Target) Key(EdgeType type, string source, string target) =>
        type.IsUndirected() && string.CompareOrdinal(source, target) > 0 ? (type, target, source) : (type, source, target);

    private Judgement OfNode(Verdict verdict, NodeType type, string name) => new(document, Part.Node, type.ToString(), verdict, name);

    private Judgement OfEdge(Verdict verdict, EdgeType type, string words) => new(document, Part.Edge, type.Label(), verdict, words);

    private Judgement Unwanted(Relation edge)
    {
        var evidence = edge.Evidence.First(e => e.Document == document);
        return OfEdge(Verdict.Wrong, edge.Type, Words(edge)) with { Rule = evidence.Rule, Quote = evidence.Quote };
    }

    private Judgement Property(string label, string of, IReadOnlyList<string> said, string wanted)
    {
        var right = said.Any(s => SurfaceForms.Fold(s) == SurfaceForms.Fold(wanted));
        var words = said.Any(s => s.Length > 0) ? $"\"{string.Join("\", \"", said)}\"" : "nothing";
        return new(document, Part.Property, label, right ? Verdict.Right : Verdict.Missed, right ? of : $"{of}: {words}, gold \"{wanted}\"");
    }

    private string Words(Relation edge) => Words(_nodes[edge.Source].Name, edge.Type, _nodes[edge.Target].Name);

    private static string Words(string source, EdgeType type, string target) => $"{source} -{type.Label()}-> {target}";
}
