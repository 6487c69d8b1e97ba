using LmecGraph.Graph;
using LmecGraph.Ontology;

namespace LmecGraph.Queries;

/// <summary>The words of <c>--role</c>, in the order in which rows list them.</summary>
public static class Roles
{
    /// <summary>Somebody who came.</summary>
    public const string Attendee = "attendee";

    /// <summary>Somebody who spoke, or a body for which somebody spoke.</summary>
    public const string Speaker = "speaker";

    /// <summary>What an organization can be at an event.</summary>
    public static IReadOnlyList<string> OfOrganizations { get; } =
        ["host", "co-host", "organizer", "co-organizer", "guide", "sponsor", "supporter", Attendee, Speaker];

    /// <summary>What <c>SPOKE_AT</c> says besides; each of them implies <see cref="Speaker"/>.</summary>
    public static IReadOnlyList<string> OfSpeakers { get; } =
        ["opening", "introductory", "keynote", "special", "panel", "comments", "conclusion", "moderator", "speech"];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [.. OfOrganizations, .. OfSpeakers];

    /// <summary>Those by which two organizations stand behind one event together.</summary>
    public static IReadOnlyList<string> Hosting { get; } = ["host", "co-host", "organizer", "co-organizer"];

    /// <summary>The role that an edge to an event says, without the words of its own evidence; other edges give their label in words.</summary>
    public static string Of(EdgeType type) => Activity.Role(type) ?? type.Label().Replace('_', ' ').ToLowerInvariant();

    /// <summary>Each once, in the order of <see cref="All"/>; words that are not in it follow in ordinal order.</summary>
    public static IReadOnlyList<string> Sort(IEnumerable<string> roles) =>
        [.. roles.Distinct(StringComparer.Ordinal).OrderBy(Rank).ThenBy(r => r, StringComparer.Ordinal)];

    /// <summary>Place of a role in <see cref="All"/>, or one behind its end.</summary>
    public static int Rank(string role)
    {
        for (var i = 0; i < All.Count; i++)
            if (string.Equals(All[i], role, StringComparison.Ordinal)) return i;
        return All.Count;
    }
}
