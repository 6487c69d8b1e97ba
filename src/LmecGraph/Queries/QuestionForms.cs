namespace LmecGraph.Queries;

/// <summary>All questions by name.</summary>
public static class QuestionForms
{
    /// <summary>The questions, in the order in which help lists them.</summary>
    public static IReadOnlyList<QuestionForm> All { get; } =
    [
        SearchQuery.Form, EntityQuery.Form, NeighboursQuery.Form, EvidenceQuery.Form, OrganizationsAcrossEventsQuery.Form, PartnersQuery.Form,
        CoHostsQuery.Form, PeopleOfQuery.Form, CareerQuery.Form, ParticipantsQuery.Form, EventsOfQuery.Form, PathQuery.Form, TimelineQuery.Form,
        CountryTiesQuery.Form, StatsQuery.Form,
    ];

    /// <summary>The question of this name, or null.</summary>
    public static QuestionForm? Find(string name) => All.FirstOrDefault(f => string.Equals(f.Name, name, StringComparison.OrdinalIgnoreCase));
}
