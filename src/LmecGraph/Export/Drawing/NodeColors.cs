using LmecGraph.Ontology;

namespace LmecGraph.Export.Drawing;

/// <summary>A colour, each part 0–255.</summary>
public readonly record struct Rgb(byte R, byte G, byte B);

/// <summary>
/// One colour per node type, from the palette of Okabe and Ito (2008), which people with any common colour blindness can tell apart;
/// its lighter colours, so that a black label stays readable on them.
/// </summary>
public static class NodeColors
{
    /// <summary>Of a network whose nodes have no type of ours.</summary>
    public static Rgb Other { get; } = new(153, 153, 153);

    /// <summary>The colour of a node type.</summary>
    public static Rgb Of(NodeType type) => type switch
    {
        NodeType.Person => new(230, 159, 0),
        NodeType.Organization => new(86, 180, 233),
        NodeType.Country => new(0, 158, 115),
        NodeType.Initiative => new(204, 121, 167),
        NodeType.Event => new(213, 94, 0),
        _ => Other,
    };
}
