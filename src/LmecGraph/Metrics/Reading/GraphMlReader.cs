using System.Xml;

namespace LmecGraph.Metrics.Reading;

/// <summary>GraphML: nodes, edges, their data; <c>label</c> of nodes and <c>weight</c> of edges have a meaning, other node data become attributes.</summary>
public static class GraphMlReader
{
    private sealed record Key(string For, string Name, string? Default);

    /// <summary>Reads a network.</summary>
    /// <exception cref="NetworkFormatException">It is not GraphML; the message is one line with the place.</exception>
    public static NetworkReading Read(Stream stream, string name, NetworkReadOptions options, CancellationToken cancel = default) =>
        XmlTies.Read(stream, name, xml =>
        {
            xml.MoveToContent();
            if (xml.LocalName != "graphml") throw NetworkFormatException.At(name, XmlTies.LineOf(xml), "this is not GraphML");
            var ties = new XmlTies(name, options);
            var keys = new Dictionary<string, Key>(StringComparer.Ordinal);
            bool? directed = null;
            while (xml.Read())
            {
                cancel.ThrowIfCancellationRequested();
                if (xml.NodeType != XmlNodeType.Element) continue;
                switch (xml.LocalName)
                {
                    case "key": ReadKey(xml, keys); break;
                    case "graph": directed ??= xml.GetAttribute("edgedefault") == "directed"; break;
                    case "node": ReadNode(xml, keys, ties); break;
                    case "edge": ReadEdge(xml, keys, ties); break;
                    case "hyperedge": throw NetworkFormatException.At(name, XmlTies.LineOf(xml), "hyperedges cannot be measured");
                }
            }
            return ties.ToNetwork(directed ?? false);
        });

    private static void ReadKey(XmlReader xml, Dictionary<string, Key> keys)
    {
        var id = xml.GetAttribute("id") ?? "";
        var (holder, attribute) = (xml.GetAttribute("for") ?? "all", xml.GetAttribute("attr.name") ?? id);
        string? fallback = null;
        foreach (var (element, _, text) in Children(xml))
            if (element == "default") fallback = text;
        keys[id] = new Key(holder, attribute, fallback);
    }

    private static void ReadNode(XmlReader xml, Dictionary<string, Key> keys, XmlTies ties)
    {
        var node = ties.Node(xml.GetAttribute("id"), null, XmlTies.LineOf(xml));
        foreach (var key in keys.Values)
            if (key is { For: "node" or "all", Default: { } value }) ties.Attribute(node, key.Name, value);
        foreach (var (element, keyId, text) in Children(xml))
            if (element == "data" && keys.TryGetValue(keyId ?? "", out var key)) ties.Attribute(node, key.Name, text);
    }

    private static void ReadEdge(XmlReader xml, Dictionary<string, Key> keys, XmlTies ties)
    {
        var (source, target, said, line) = (xml.GetAttribute("source"), xml.GetAttribute("target"), xml.GetAttribute("directed"), XmlTies.LineOf(xml));
        var weight = keys.Values.FirstOrDefault(k => k.For is "edge" or "all" && IsWeight(k))?.Default;
        foreach (var (element, keyId, text) in Children(xml))
            if (element == "data" && keys.TryGetValue(keyId ?? "", out var key) && IsWeight(key)) weight = text;
        ties.Tie(source, target, weight, said is null ? null : said == "true", line);
    }

    private static bool IsWeight(Key key) => string.Equals(key.Name, "weight", StringComparison.OrdinalIgnoreCase);

    /// <summary>The child elements of the element at hand with their <c>key</c> and text; leaves the reader at its end.</summary>
    private static IEnumerable<(string Element, string? Key, string Text)> Children(XmlReader xml)
    {
        if (xml.IsEmptyElement) yield break;
        var depth = xml.Depth;
        xml.Read();
        while (xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.Depth == depth + 1)
            {
                var (element, key) = (xml.LocalName, xml.GetAttribute("key"));
                using var inner = xml.ReadSubtree();
                var text = "";
                while (inner.Read())
                    if (inner.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace) text += inner.Value;
                yield return (element, key, text);
            }
            xml.Read();
        }
    }
}
