using System.Text;

namespace LmecGraph.Ontology;

/// <summary>How two nodes are joined. The written form (<c>SPOKE_AT</c>) comes from <see cref="EdgeTypes.Label"/>.</summary>
public enum EdgeType
{
    /// <summary>Person → Event, with a role.</summary>
    SpokeAt,

    /// <summary>Person, Organization or Country → Event.</summary>
    Attended,

    /// <summary>Person → Organization or Country, with a title.</summary>
    Represents,

    /// <summary>Organization → Event: hosted by, held by.</summary>
    Hosted,

    /// <summary>Organization → Event: co-hosted, jointly hosted.</summary>
    CoHosted,

    /// <summary>Organization → Event: organized by, convened by.</summary>
    Organized,

    /// <summary>Organization → Event: co-organized, jointly organized, in collaboration with.</summary>
    CoOrganized,

    /// <summary>Organization → Event: guided by, under the guidance of.</summary>
    Guided,

    /// <summary>Organization → Event: sponsored by, funded by.</summary>
    Sponsored,

    /// <summary>Organization → Event: supported by, with the support of.</summary>
    Supported,

    /// <summary>Event → Event or Initiative, Organization → Organization, Initiative → Initiative.</summary>
    PartOf,

    /// <summary>Event → Country, with a venue.</summary>
    HeldIn,

    /// <summary>Organization → Country.</summary>
    BasedIn,

    /// <summary>Country or Organization → Initiative or Organization.</summary>
    MemberOf,

    /// <summary>Organization, Country or Person → Initiative, Organization or Event, with a role.</summary>
    Launched,

    /// <summary>Organization or Country → Initiative.</summary>
    ParticipatesIn,

    /// <summary>Organization – Organization, undirected.</summary>
    CooperatesWith,

    /// <summary>Event → Initiative.</summary>
    Discussed,

    /// <summary>Organization → Event; derived, never read from a text.</summary>
    ActiveIn,
}

/// <summary>The written names of the edge types and what each may join.</summary>
public static class EdgeTypes
{
    private static readonly EdgeType[] Values = Enum.GetValues<EdgeType>();
    private static readonly string[] Labels = [.. Values.Select(ToLabel)];

    /// <summary>All edge types in the order of the ontology.</summary>
    public static IReadOnlyList<EdgeType> All => Values;

    /// <summary>The hosting family: the edge types by which an organization stands behind an event.</summary>
    public static IReadOnlyList<EdgeType> Hosting { get; } =
        [EdgeType.Hosted, EdgeType.CoHosted, EdgeType.Organized, EdgeType.CoOrganized, EdgeType.Guided, EdgeType.Sponsored, EdgeType.Supported];

    /// <summary>The written form, upper case with underscores.</summary>
    public static string Label(this EdgeType type) => Labels[(int)type];

    /// <summary>The edge type written so (case and <c>-</c> for <c>_</c> do not matter), or null.</summary>
    public static EdgeType? Parse(string label)
    {
        var index = Array.IndexOf(Labels, label.Trim().Replace('-', '_').ToUpperInvariant());
        return index < 0 ? null : Values[index];
    }

    /// <summary>True where source and target may be exchanged.</summary>
    public static bool IsUndirected(this EdgeType type) => type == EdgeType.CooperatesWith;

    /// <summary>True where the ontology lets an edge of this type run from <paramref name="source"/> to <paramref name="target"/>.</summary>
    public static bool Joins(this EdgeType type, NodeType source, NodeType target) => type switch
    {
        EdgeType.SpokeAt => (source, target) is (NodeType.Person, NodeType.Event),
        EdgeType.Attended => target == NodeType.Event && source is NodeType.Person or NodeType.Organization or NodeType.Country,
        EdgeType.Represents => source == NodeType.Person && target is NodeType.Organization or NodeType.Country,
        EdgeType.Hosted or EdgeType.CoHosted or EdgeType.Organized or EdgeType.CoOrganized or EdgeType.Guided or EdgeType.Sponsored
            or EdgeType.Supported or EdgeType.ActiveIn => (source, target) is (NodeType.Organization, NodeType.Event),
        EdgeType.PartOf => (source, target) is (NodeType.Event, NodeType.Event) or (NodeType.Event, NodeType.Initiative)
            or (NodeType.Organization, NodeType.Organization) or (NodeType.Initiative, NodeType.Initiative),
        EdgeType.HeldIn => (source, target) is (NodeType.Event, NodeType.Country),
        EdgeType.BasedIn => (source, target) is (NodeType.Organization, NodeType.Country),
        EdgeType.MemberOf => source is NodeType.Country or NodeType.Organization && target is NodeType.Initiative or NodeType.Organization,
        EdgeType.Launched => source is NodeType.Organization or NodeType.Country or NodeType.Person
            && target is NodeType.Initiative or NodeType.Organization or NodeType.Event,
        EdgeType.ParticipatesIn => source is NodeType.Organization or NodeType.Country && target == NodeType.Initiative,
        EdgeType.CooperatesWith => (source, target) is (NodeType.Organization, NodeType.Organization),
        EdgeType.Discussed => (source, target) is (NodeType.Event, NodeType.Initiative),
        _ => false,
    };

    private static string ToLabel(EdgeType type)
    {
        var label = new StringBuilder();
        foreach (var letter in type.ToString())
        {
            if (char.IsAsciiLetterUpper(letter) && label.Length > 0) label.Append('_');
            label.Append(char.ToUpperInvariant(letter));
        }
        return label.ToString();
    }
}
