using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace LmecGraph.Tests.Export;

/// <summary>The rules that a GEXF file has to keep so that Gephi opens it without a warning and without a silent loss.</summary>
internal static partial class TenRules
{
    private static readonly XNamespace Gexf = "http://gexf.net/1.3";
    private static readonly XNamespace Viz = "http://gexf.net/1.3/viz";
    private static readonly string[] Types = ["string", "integer", "long", "double", "boolean", "liststring"];

    /// <summary>Names that Gephi's own columns and statistics take.</summary>
    private static readonly HashSet<string> Reserved =
    [
        "id", "label", "timeset", "interval", "kind", "type", "source", "target", "weight",
        "degree", "indegree", "outdegree", "weighted degree", "weighted indegree", "weighted outdegree",
        "eccentricity", "closnesscentrality", "harmonicclosnesscentrality", "betweenesscentrality", "pageranks", "eigencentrality",
        "authority", "hub", "modularity_class", "stat_inf_class", "componentnumber", "strongcompnum", "clustering", "triangles",
    ];

    /// <summary>What the file breaks; empty where it is sound.</summary>
    public static IReadOnlyList<string> BrokenBy(string file, bool flat)
    {
        using var reader = XmlReader.Create(new StringReader(file), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, CheckCharacters = true });
        var root = XDocument.Load(reader).Root!;
        var graph = root.Element(Gexf + "graph")!;
        var (nodes, edges) = (graph.Element(Gexf + "nodes")!.Elements().ToList(), graph.Element(Gexf + "edges")!.Elements().ToList());
        return
        [
            .. Header(file, root), .. EdgeTypes(graph, edges), .. Unique(nodes, edges), .. Attributes(graph, nodes, edges), .. Weights(edges),
            .. Time(graph, nodes.Concat(edges).ToList(), flat), .. Texts(nodes.Concat(edges)), .. Drawing(nodes), .. OneBlockPerClass(graph),
        ];
    }

    private static IEnumerable<string> Header(string file, XElement root)
    {
        if (root.Name != Gexf + "gexf" || Text(root, "version") != "1.3") yield return "1: not GEXF 1.3";
        if (!file.Contains("xmlns:viz=\"http://gexf.net/1.3/viz\"", StringComparison.Ordinal)) yield return "1: viz is not declared";
        if (!file.StartsWith("<?xml version=\"1.0\" encoding=\"utf-8\"?>", StringComparison.Ordinal)) yield return "1: not declared as UTF-8";
        if (Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(file)) != file) yield return "1: not UTF-8";
        if (root.DescendantsAndSelf().Attributes().Any(a => a.Value.Length > 500_000)) yield return "1: a value is over 500,000 characters";
    }

    private static IEnumerable<string> EdgeTypes(XElement graph, IEnumerable<XElement> edges)
    {
        if (graph.Attribute("defaultedgetype") is { } common && edges.Any(e => Text(e, "type") != common.Value)) yield return "2: an edge unlike the default";
        if (edges.Any(e => Text(e, "type") is not ("directed" or "undirected"))) yield return "2: an edge without a type";
    }

    private static IEnumerable<string> Unique(List<XElement> nodes, List<XElement> edges)
    {
        var ids = nodes.Select(n => Text(n, "id")).ToHashSet(StringComparer.Ordinal);
        if (ids.Count < nodes.Count) yield return "3: a node id twice";
        if (edges.Select(e => Text(e, "id")).Distinct(StringComparer.Ordinal).Count() < edges.Count) yield return "3: an edge id twice";
        if (edges.Any(e => !ids.Contains(Text(e, "source")) || !ids.Contains(Text(e, "target")))) yield return "3: an edge without its node";
        if (edges.Any(e => Text(e, "kind") is "")) yield return "3: an edge without a kind";
        if (edges.GroupBy(e => Text(e, "kind")).Any(g => g.Select(e => Text(e, "type")).Distinct().Count() > 1))
            yield return "3: a kind both directed and undirected";
        if (edges.Select(Ends).Distinct().Count() < edges.Count) yield return "3: source, target and kind twice";
    }

    private static (string, string, string) Ends(XElement edge)
    {
        var (source, target) = (Text(edge, "source"), Text(edge, "target"));
        var turn = Text(edge, "type") == "undirected" && string.CompareOrdinal(source, target) > 0;
        return turn ? (target, source, Text(edge, "kind")) : (source, target, Text(edge, "kind"));
    }

    private static IEnumerable<string> Attributes(XElement graph, IEnumerable<XElement> nodes, IEnumerable<XElement> edges)
    {
        foreach (var (name, elements) in new[] { ("node", nodes), ("edge", edges) })
        {
            var declared = graph.Elements(Gexf + "attributes").Where(a => Text(a, "class") == name).Elements().ToList();
            if (declared.Any(a => !AttributeId().IsMatch(Text(a, "id")) || Text(a, "id") != Text(a, "title"))) yield return "4: an attribute id";
            if (declared.Any(a => Reserved.Contains(Text(a, "id")) || Text(a, "id").StartsWith("dynamic_", StringComparison.Ordinal)))
                yield return "4: a reserved attribute id";
            if (declared.Select(a => Text(a, "id")).Distinct().Count() < declared.Count) yield return "4: an attribute id twice";
            if (declared.Any(a => !Types.Contains(Text(a, "type")))) yield return "5: an attribute type";
            var types = declared.ToDictionary(a => Text(a, "id"), a => Text(a, "type"));
            foreach (var value in elements.Elements(Gexf + "attvalues").Elements())
            {
                if (!types.TryGetValue(Text(value, "for"), out var type)) yield return $"4: {Text(value, "for")} is not declared";
                else if (!Parses(type, Text(value, "value"))) yield return $"5: {Text(value, "for")} = {Text(value, "value")} is no {type}";
            }
        }
    }

    private static bool Parses(string type, string value) => type switch
    {
        "integer" => int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        "double" => double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number),
        "boolean" => value is "true" or "false",
        "liststring" => ListValue().IsMatch(value),
        _ => true,
    };

    private static IEnumerable<string> Weights(IEnumerable<XElement> edges) => edges
        .Where(e => e.Attribute("weight") is { } weight && !(Parses("double", weight.Value) && double.Parse(weight.Value, CultureInfo.InvariantCulture) > 0))
        .Select(e => $"6: weight {Text(e, "weight")}");

    private static IEnumerable<string> Time(XElement graph, List<XElement> elements, bool flat)
    {
        var spells = elements.Select(e => e.Elements(Gexf + "spells").Elements().Select(s => (Start: Text(s, "start"), End: Text(s, "end"))).ToList()).ToList();
        var timed = spells.Exists(s => s.Count > 0);
        if (flat && timed) yield return "10: time in a flat file";
        if (Text(graph, "mode") != (timed ? "dynamic" : "static")) yield return "7: mode";
        if (timed && (Text(graph, "timeformat"), Text(graph, "timerepresentation"), Text(graph, "timezone")) != ("dateTime", "interval", "UTC"))
            yield return "7: time format";
        if (elements.Any(e => e.Attribute("start") is not null || e.Attribute("end") is not null)) yield return "7: start or end outside of spells";
        foreach (var list in spells)
        {
            if (list.Exists(s => !FirstInstant().IsMatch(s.Start) || !LastInstant().IsMatch(s.End))) yield return "7: not whole days";
            if (list.Exists(s => string.CompareOrdinal(s.Start, s.End) > 0)) yield return "7: an end before its start";
            if (list.Zip(list.Skip(1)).Any(p => string.CompareOrdinal(p.First.End, p.Second.Start) >= 0)) yield return "7: spells overlap or are not sorted";
        }
    }

    private static IEnumerable<string> Texts(IEnumerable<XElement> elements)
    {
        foreach (var element in elements)
        {
            var values = element.Elements(Gexf + "attvalues").Elements().Select(v => Text(v, "value")).ToList();
            if (values.Exists(v => v.Contains("INF", StringComparison.Ordinal))) yield return "8: INF";
            if (values.Exists(v => v.Length == 0)) yield return "8: an empty value";
            if (Text(element, "id") is var id && (id.Length == 0 || id != id.Trim() || id.AsSpan().IndexOfAny('\n', '\r') >= 0))
                yield return "8: an id with blanks outside or line breaks";
        }
    }

    private static IEnumerable<string> Drawing(List<XElement> nodes)
    {
        if (nodes.Exists(n => n.Element(Viz + "size")?.FirstAttribute?.Name != "value")) yield return "9: value is not the first attribute of the size";
        var colors = nodes.SelectMany(n => n.Elements(Viz + "color").Attributes());
        if (colors.Any(a => !byte.TryParse(a.Value, NumberStyles.None, CultureInfo.InvariantCulture, out _)))
            yield return "9: a colour";
        if (nodes.SelectMany(n => n.Elements(Viz + "position").Attributes()).Any(a => !Parses("double", a.Value)))
            yield return "9: a place";
        var sizes = nodes.Select(n => double.Parse(Text(n.Element(Viz + "size")!, "value"), CultureInfo.InvariantCulture)).ToList();
        if (sizes.Count > 0 && (sizes.Min() != 4 || sizes.Max() is not (4 or 100))) yield return "9: sizes do not run from 4 to 100";
    }

    private static IEnumerable<string> OneBlockPerClass(XElement graph) =>
        graph.Elements(Gexf + "attributes").GroupBy(a => Text(a, "class")).Where(g => g.Count() > 1).Select(g => $"10: two attribute blocks of class {g.Key}");

    private static string Text(XElement element, string attribute) => element.Attribute(attribute)?.Value ?? "";

    [GeneratedRegex(@"^[a-z][a-z0-9_]*\z")]
    private static partial Regex AttributeId();

    [GeneratedRegex("""^\[(?:[A-Za-z0-9]+|"(?:[^"\\]|\\.)*")(?:, (?:[A-Za-z0-9]+|"(?:[^"\\]|\\.)*"))*\]\z""", RegexOptions.Singleline)]
    private static partial Regex ListValue();

    [GeneratedRegex(@"^\d{4}-\d\d-\d\dT00:00:00\z")]
    private static partial Regex FirstInstant();

    [GeneratedRegex(@"^\d{4}-\d\d-\d\dT23:59:59\z")]
    private static partial Regex LastInstant();
}
