using System.Globalization;
using System.Xml;

namespace LmecGraph.Metrics.Reading;

/// <summary>What GraphML and GEXF have in common: nodes with attributes, ties between them, a reader without DTD, entities or network.</summary>
internal sealed class XmlTies(string file, NetworkReadOptions options)
{
    private const long MaxCharacters = 1L << 31;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<(string Id, string? Label)> _nodes = [];
    private readonly List<(int Node, string Attribute, string Value)> _attributes = [];
    private readonly List<(string Source, string Target, double? Weight, bool? Directed, long Line)> _ties = [];

    /// <summary>Runs a reading; what is wrong with the XML itself becomes one line.</summary>
    public static NetworkReading Read(Stream stream, string file, Func<XmlReader, Network> read)
    {
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = MaxCharacters,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            IgnoreWhitespace = true,
        };
        try
        {
            using var xml = XmlReader.Create(stream, settings);
            return new NetworkReading(read(xml), []);
        }
        catch (XmlException e)
        {
            throw NetworkFormatException.At(file, e.LineNumber, e.Message.ReplaceLineEndings(" "));
        }
    }

    public static long LineOf(XmlReader xml) => xml is IXmlLineInfo place ? place.LineNumber : 0;

    public int Node(string? id, string? label, long line)
    {
        if (string.IsNullOrEmpty(id)) throw NetworkFormatException.At(file, line, "a node has no id");
        if (!_numbers.TryAdd(id, _nodes.Count)) throw NetworkFormatException.At(file, line, $"the node '{id}' stands there twice");
        _nodes.Add((id, label));
        return _nodes.Count - 1;
    }

    public void Attribute(int node, string attribute, string value)
    {
        if (string.Equals(attribute, "label", StringComparison.OrdinalIgnoreCase)) _nodes[node] = (_nodes[node].Id, value);
        else _attributes.Add((node, attribute, value));
    }

    public void Tie(string? source, string? target, string? weight, bool? directed, long line)
    {
        if (source is null || target is null) throw NetworkFormatException.At(file, line, "an edge has no source or no target");
        double? number = null;
        if (weight is not null)
        {
            if (!double.TryParse(weight, NumberStyles.Float, CultureInfo.InvariantCulture, out var w) || !(w > 0) || !double.IsFinite(w))
                throw NetworkFormatException.At(file, line, $"the weight '{weight}' is not a positive number");
            number = w;
        }
        _ties.Add((source, target, number, directed, line));
    }

    /// <summary>The network. In two modes a node is an actor unless it is the target of a tie.</summary>
    /// <param name="directedByDefault">What holds for ties that say nothing.</param>
    public Network ToNetwork(bool directedByDefault)
    {
        var directed = !options.TwoMode && _ties.Exists(t => t.Directed ?? directedByDefault);
        var targets = _ties.Select(t => t.Target).ToHashSet(StringComparer.Ordinal);
        var builder = new NetworkBuilder(file, directed, options.TwoMode ? NetworkMode.Two : NetworkMode.One);
        int[] built = [.. _nodes.Select(n => builder.Node(n.Id, n.Label, !targets.Contains(n.Id)))];
        foreach (var (node, attribute, value) in _attributes) builder.Attribute(built[node], attribute, value);
        foreach (var (source, target, weight, said, line) in _ties)
        {
            var (u, v) = (built[Number(source, line)], built[Number(target, line)]);
            if (options.TwoMode && targets.Contains(source))
                throw NetworkFormatException.At(file, line, $"'{source}' is a source here and a target elsewhere, so there are not two kinds of node");
            builder.Add(u, v, weight);
            if (directed && !(said ?? directedByDefault) && u != v) builder.Add(v, u, weight);
        }
        return builder.Build();
    }

    private int Number(string id, long line) =>
        _numbers.TryGetValue(id, out var number) ? number : throw NetworkFormatException.At(file, line, $"an edge names the node '{id}', which is not there");
}
