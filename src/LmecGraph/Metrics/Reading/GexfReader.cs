using System.Xml;

namespace LmecGraph.Metrics.Reading;

/// <summary>GEXF 1.1 to 1.3: nodes with label and attributes, edges with weight and type; what concerns time, colour and place is left alone.</summary>
public static class GexfReader
{
    /// <summary>Reads a network. Nested nodes are read as a flat list.</summary>
    /// <exception cref="NetworkFormatException">It is not GEXF; the message is one line with the place.</exception>
    public static NetworkReading Read(Stream stream, string name, NetworkReadOptions options, CancellationToken cancel = default) =>
        XmlTies.Read(stream, name, xml =>
        {
            xml.MoveToContent();
            if (xml.LocalName != "gexf") throw NetworkFormatException.At(name, XmlTies.LineOf(xml), "this is not GEXF");
            var ties = new XmlTies(name, options);
            var titles = new Dictionary<string, string>(StringComparer.Ordinal);
            var (directed, node, ofNodes) = (false, -1, false);
            while (xml.Read())
            {
                cancel.ThrowIfCancellationRequested();
                if (xml.NodeType != XmlNodeType.Element) continue;
                switch (xml.LocalName)
                {
                    case "graph":
                        directed = xml.GetAttribute("defaultedgetype") == "directed";
                        break;
                    case "attributes":
                        ofNodes = xml.GetAttribute("class") == "node";
                        break;
                    case "attribute" when ofNodes:
                        titles[xml.GetAttribute("id") ?? ""] = xml.GetAttribute("title") ?? "";
                        break;
                    case "node":
                        node = ties.Node(xml.GetAttribute("id"), xml.GetAttribute("label"), XmlTies.LineOf(xml));
                        break;
                    case "attvalue" when node >= 0:
                        var (key, value) = (xml.GetAttribute("for") ?? xml.GetAttribute("id") ?? "", xml.GetAttribute("value"));
                        if (value is not null && titles.TryGetValue(key, out var title)) ties.Attribute(node, title, value);
                        break;
                    case "edge":
                        node = -1;
                        ties.Tie(xml.GetAttribute("source"), xml.GetAttribute("target"), xml.GetAttribute("weight"),
                            Directed(xml.GetAttribute("type") ?? xml.GetAttribute("kind")), XmlTies.LineOf(xml));
                        break;
                }
            }
            return ties.ToNetwork(directed);
        });

    private static bool? Directed(string? type) => type switch { "directed" => true, "undirected" or "mutual" => false, _ => null };
}
