using System.Globalization;
using LmecGraph.Export.Drawing;
using LmecGraph.Graph;
using LmecGraph.Ontology;

namespace LmecGraph.Export;

/// <summary>The knowledge graph as two tables.</summary>
internal static class KnowledgeTable
{
    private static readonly Column[] NodeColumns =
    [
        new("node_type", ColumnType.Text), new("name", ColumnType.Text), new("aliases", ColumnType.List), new("events", ColumnType.Integer),
        new("date", ColumnType.Text), new("venue", ColumnType.Text), new("series", ColumnType.Flag), new("country", ColumnType.Text),
        new("parent", ColumnType.Text), new("first_day", ColumnType.Text), new("last_day", ColumnType.Text), new("documents", ColumnType.List),
    ];

    private static readonly Column[] EdgeColumns =
    [
        new("relation", ColumnType.Text), new("derived", ColumnType.Flag), new("roles", ColumnType.List), new("titles", ColumnType.List),
        new("venues", ColumnType.List), new("first_day", ColumnType.Text), new("last_day", ColumnType.Text), new("documents", ColumnType.List),
        new("quote", ColumnType.Text),
    ];

    /// <summary>All nodes of <paramref name="graph"/> and some of its relations. Events and days of a node are those of all its relations.</summary>
    public static GraphTable Of(KnowledgeGraph graph, IReadOnlyList<Relation> relations)
    {
        string[] given = [.. graph.Entities.Select(e => e.Id)];
        var ids = given.Zip(NodeIds.Of(given)).ToDictionary(p => p.First, p => p.Second, StringComparer.Ordinal);
        return new(
            $"Knowledge graph of {graph.Documents.Count.ToString(CultureInfo.InvariantCulture)} reports",
            NodeColumns, [.. graph.Entities.Select(e => Node(e, graph, ids))], EdgeColumns, [.. relations.Select(r => Edge(r, ids))], []);
    }

    private static NodeRow Node(Entity entity, KnowledgeGraph graph, Dictionary<string, string> ids)
    {
        var relations = graph.From(entity.Id).Concat(graph.To(entity.Id)).ToList();
        var days = DaySpan.Union(relations.SelectMany(r => r.Evidence).Select(e => e.Date).Append(entity.Date));
        var events = EventCount(entity, relations, graph);
        return new(ids[entity.Id], entity.Name, NodeColors.Of(entity.Type), events, days,
        [
            entity.Type.ToString(), Text(entity.Name), List(entity.Aliases), events, entity.Date?.ToString(), Text(entity.Venue),
            entity.Type == NodeType.Event ? entity.Series : null, Text(entity.Country),
            entity.Parent is { } parent ? ids.GetValueOrDefault(parent) : null,
            Day(days.Count > 0 ? days[0].First : null), Day(days.Count > 0 ? days[^1].Last : null), List(entity.Documents),
        ]);
    }

    private static EdgeRow Edge(Relation relation, Dictionary<string, string> ids) => new(
        ids[relation.Source], ids[relation.Target], relation.Type.Label(), !relation.Type.IsUndirected(), relation.Weight,
        DaySpan.Union(relation.Evidence.Select(e => e.Date)),
        [
            relation.Type.Label(), relation.Derived, List(relation.Roles), List(relation.Titles), List(relation.Venues),
            Day(relation.First), Day(relation.Last), List(relation.Documents), Text(relation.Evidence[0].Quote),
        ]);

    /// <summary>
    /// Number of distinct events that an entity is, is joined to, or is spoken of at; of a country also those at which a body based there is active.
    /// </summary>
    private static int EventCount(Entity entity, IEnumerable<Relation> relations, KnowledgeGraph graph)
    {
        var events = new HashSet<string>(StringComparer.Ordinal);
        if (entity.Type == NodeType.Event) events.Add(entity.Id);
        foreach (var relation in relations)
        {
            events.UnionWith(relation.Evidence.Select(e => e.Event).OfType<string>());
            var other = relation.Source == entity.Id ? relation.Target : relation.Source;
            if (graph.Find(other)?.Type == NodeType.Event) events.Add(other);
            if (relation.Type == EdgeType.BasedIn && other == relation.Source) events.UnionWith(graph.From(other, EdgeType.ActiveIn).Select(r => r.Target));
        }
        return events.Count;
    }

    private static string? Text(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;

    private static List<string>? List(IEnumerable<string> items) =>
        items.Where(i => !string.IsNullOrWhiteSpace(i)).ToList() is { Count: > 0 } list ? list : null;

    private static string? Day(DateOnly? day) => day is { } known ? Cell.Day(known) : null;
}
