using System.Collections.Frozen;
using System.Globalization;
using LmecGraph.Lexicon;
using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Observations;

/// <summary>
/// One line of <c>patterns.txt</c>: a row of elements and the edge that they make. The notation is explained at the head of that file.
/// </summary>
internal sealed record Pattern(string Name, Row<Element> Elements, EdgeType Edge, string Source, string Target, string? Role)
{
    /// <summary>The elements of words without which nothing matches.</summary>
    public Row<Element> Needed { get; } = [.. Elements.Where(e => e is { Optional: false, Slot: null } && e.Words.Count + e.Classes.Count > 0)];

    /// <summary>The slots without which nothing matches.</summary>
    public Row<Element> NeededSlots { get; } = [.. Elements.Where(e => e is { Optional: false, Slot: not null })];

    /// <summary>True where an end is the event that the sentence is about.</summary>
    public bool NeedsFocus => Source == "@event" || Target == "@event";

    /// <summary>Reads one line, <c>name: elements =&gt; EDGE SOURCE TARGET [role=…]</c>.</summary>
    /// <exception cref="FormatException">Says what is wrong with the line.</exception>
    public static Pattern Parse(string line, WordClasses words)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        var arrow = line.IndexOf("=>", StringComparison.Ordinal);
        if (colon < 0 || arrow < colon) throw new FormatException("expected 'name: elements => EDGE SOURCE TARGET'");
        var elements = line[(colon + 1)..arrow].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(e => Element.Parse(e, words)).ToList();
        var edge = line[(arrow + 2)..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (edge.Length < 3 || EdgeTypes.Parse(edge[0]) is not { } type) throw new FormatException("expected an edge type, its source and its target behind '=>'");
        var role = edge.Length > 3 && edge[3].StartsWith("role=", StringComparison.Ordinal) ? edge[3][5..] : null;
        foreach (var end in edge[1..3])
            if (end != "@event" && !elements.Any(e => e.Slot == end)) throw new FormatException($"'{end}' is none of the names to the left of '=>'");
        return new Pattern(line[..colon].Trim(), [.. elements], type, edge[1], edge[2], role);
    }
}

/// <summary>One element of a pattern.</summary>
/// <param name="Slot">Name of a slot (<c>ORG</c>, <c>ORG2</c>), or null for words and gaps.</param>
/// <param name="Types">Node types that the slot takes.</param>
/// <param name="Words">Words of which one must stand here.</param>
/// <param name="Classes">Word classes of which one must hold the token.</param>
/// <param name="Gap">Most items that a gap steps over, or -1.</param>
/// <param name="Many">The slot takes a list of names.</param>
/// <param name="Every">The slot takes every name up to the next element.</param>
/// <param name="Optional">The element may be missing.</param>
/// <param name="AtStart">The sentence begins here.</param>
/// <param name="Post">The words of a person's post, up to the name.</param>
internal sealed record Element(
    string? Slot, IReadOnlySet<NodeType> Types, FrozenSet<string> Words, IReadOnlyList<string> Classes, int Gap = -1, bool Many = false, bool Every = false,
    bool Optional = false, bool AtStart = false, bool Post = false)
{
    private static readonly Dictionary<string, NodeType[]> Slots = new(StringComparer.Ordinal)
    {
        ["PERSON"] = [NodeType.Person],
        ["ORG"] = [NodeType.Organization],
        ["COUNTRY"] = [NodeType.Country],
        ["BODY"] = [NodeType.Organization, NodeType.Country],
        ["INITIATIVE"] = [NodeType.Initiative],
        ["EVENT"] = [NodeType.Event],
        ["PARTY"] = [NodeType.Person, NodeType.Organization, NodeType.Country],
        ["NAME"] = Enum.GetValues<NodeType>(),
    };

    public static Element Parse(string text, WordClasses words)
    {
        var none = FrozenSet<string>.Empty;
        if (text == "^") return new Element(null, new HashSet<NodeType>(), none, [], AtStart: true);
        if (text == "~") return new Element(null, new HashSet<NodeType>(), none, [], Post: true);
        if (text.StartsWith("..", StringComparison.Ordinal))
            return new Element(null, new HashSet<NodeType>(), none, [], Gap: text.Length == 2 ? 12 : int.Parse(text[2..], CultureInfo.InvariantCulture));
        var (optional, many, every) = (text.EndsWith('?'), text.EndsWith('+'), text.EndsWith('*'));
        if (optional || many || every) text = text[..^1];
        if (Slots.TryGetValue(text.TrimEnd('1', '2', '3'), out var types))
            return new Element(text, types.ToHashSet(), none, [], Many: many, Every: every, Optional: optional);
        var parts = text.Split('|');
        foreach (var unknown in parts.Where(p => p[0] == '%' && !words.HasClass(p[1..]))) throw new FormatException($"there is no word class '{unknown}'");
        return new Element(null, new HashSet<NodeType>(), parts.Where(p => p[0] != '%').ToFrozenSet(StringComparer.Ordinal), [.. parts.Where(p => p[0] == '%').Select(p => p[1..])],
            Optional: optional);
    }

    /// <summary>The types that the slot takes as bits.</summary>
    private readonly int _types = Types.Sum(t => 1 << (int)t);

    /// <summary>True where the slot takes a name of this type.</summary>
    public bool Takes(NodeType type) => TakesAny(1 << (int)type);

    /// <summary>True where the slot takes a name of any of these types, given as bits.</summary>
    public bool TakesAny(int types) => (_types & types) != 0;

    /// <summary>True where the element stands for this one item.</summary>
    public bool Takes(Item item, WordClasses words)
    {
        if (item.Mention is { } mention) return Takes(mention.Type);
        if (Words.Contains(item.Token.Lower)) return true;
        foreach (var name in Classes)
            if (words.Is(name, item.Token)) return true;
        return false;
    }
}
