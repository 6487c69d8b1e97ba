using LmecGraph.Graph;

namespace LmecGraph.Metrics.Networks;

/// <summary>How the ties of a network come about.</summary>
public enum NetworkShape
{
    /// <summary>The relations themselves.</summary>
    Relations,

    /// <summary>Actors tied to their events.</summary>
    TwoMode,

    /// <summary>Actors tied where they share an event.</summary>
    Projection,
}

/// <summary>A network that a graph can be seen as.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Summary">What it shows, one line.</param>
/// <param name="Shape">How its ties come about.</param>
/// <param name="Roles">The roles that it can be limited to.</param>
/// <param name="Presences">Who is at which event; nobody where the ties are the relations themselves.</param>
public sealed record NetworkKind(
    string Name, string Summary, NetworkShape Shape, IReadOnlyList<string> Roles, Func<KnowledgeGraph, IEnumerable<Presence>> Presences)
{
    /// <summary>All networks.</summary>
    public static IReadOnlyList<NetworkKind> All { get; } =
    [
        new("full", "all entities and relations", NetworkShape.Relations,
            [.. OrganizationsAtEvents.Roles, .. PeopleAtEvents.Roles.Skip(2)], _ => []),
        new("participation", "organizations and the events at which they are active", NetworkShape.TwoMode,
            OrganizationsAtEvents.Roles, OrganizationsAtEvents.In),
        new("people-events", "people and the events at which they spoke or were present", NetworkShape.TwoMode, PeopleAtEvents.Roles, PeopleAtEvents.In),
        new("partners", "organizations that are active at the same events", NetworkShape.Projection, OrganizationsAtEvents.Roles, OrganizationsAtEvents.In),
        new("people", "people at the same events", NetworkShape.Projection, PeopleAtEvents.Roles, PeopleAtEvents.In),
        new("countries", "countries at the same events", NetworkShape.Projection, CountriesAtEvents.Roles, CountriesAtEvents.In),
        new("initiatives", "initiatives of the same events", NetworkShape.Projection, InitiativesAtEvents.Roles, InitiativesAtEvents.In),
    ];
}
