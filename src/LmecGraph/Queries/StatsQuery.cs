namespace LmecGraph.Queries;

/// <summary>How large is the graph, and how much of it is known?</summary>
public sealed record StatsQuery : Question
{
    internal static QuestionForm Form { get; } = new QuestionForm<StatsQuery, GraphStats>(
        "stats", "Size of the graph by type, and how much is known of what is in it.", [], _ => new StatsQuery(), queries => queries.StatsAsync);
}

/// <summary>The one row.</summary>
/// <param name="Documents">Number of documents.</param>
/// <param name="Nodes">Number of nodes by type; every type is listed.</param>
/// <param name="Edges">Number of edges that documents state, by type; every type is listed.</param>
/// <param name="Derived">Number of derived edges by type.</param>
/// <param name="Coverage">How much is known.</param>
public sealed record GraphStats(
    int Documents, IReadOnlyDictionary<string, int> Nodes, IReadOnlyDictionary<string, int> Edges, IReadOnlyDictionary<string, int> Derived,
    GraphCoverage Coverage);

/// <summary>Of how many things something is known; the missing ones are not named in the documents, not absent from the world.</summary>
/// <param name="DocumentsDated">Documents with a printed date.</param>
/// <param name="DocumentsWithEvents">Documents that name an event.</param>
/// <param name="EventsDated">Events with a date.</param>
/// <param name="EventsWithOrganizations">Events at which an organization was active.</param>
/// <param name="OrganizationsWithCountry">Organizations whose state is known.</param>
/// <param name="OrganizationsActive">Organizations active at an event.</param>
/// <param name="PeopleWithOrganization">People who represent a body or country.</param>
public sealed record GraphCoverage(
    Share DocumentsDated, Share DocumentsWithEvents, Share EventsDated, Share EventsWithOrganizations, Share OrganizationsWithCountry,
    Share OrganizationsActive, Share PeopleWithOrganization);

/// <summary>A part of a whole.</summary>
/// <param name="Count">The part.</param>
/// <param name="Of">The whole.</param>
public sealed record Share(int Count, int Of);
