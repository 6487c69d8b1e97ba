namespace LmecGraph.Queries;

/// <summary>
/// The questions that one may ask a graph. What each takes and gives is said at its records; the order of rows is the same on every store.
/// <para>Contract: an answer holds at most <see cref="Question.Limit"/> rows; asking again with the cursor of an answer gives the rows that
/// follow, and all pages put together are the whole, each row once, as long as the graph stays the same. No match is an empty answer, not an
/// error. <see cref="QuestionException"/> is thrown for an unknown or ambiguous entity, a limit out of range and a cursor of another question.
/// Safe to call from several threads; every member stops soon after it is cancelled.</para>
/// </summary>
public interface IGraphQueries
{
    /// <inheritdoc cref="SearchQuery"/>
    Task<Page<FoundEntity>> SearchAsync(SearchQuery question, CancellationToken cancel = default);

    /// <inheritdoc cref="EntityQuery"/>
    Task<Page<EntityProfile>> EntityAsync(EntityQuery question, CancellationToken cancel = default);

    /// <inheritdoc cref="NeighboursQuery"/>
    Task<Page<Neighbour>> NeighboursAsync(NeighboursQuery question, CancellationToken cancel = default);

    /// <inheritdoc cref="EvidenceQuery"/>
    Task<Page<Statement>> EvidenceAsync(EvidenceQuery question, CancellationToken cancel = default);

    /// <inheritdoc cref="OrganizationsAcrossEventsQuery"/>
    Task<Page<OrganizationAcrossEvents>> OrganizationsAcrossEventsAsync(OrganizationsAcrossEventsQuery question, CancellationToken cancel = default);

    /// <inheritdoc cref="PartnersQuery"/>
    Task<Page<Partner>> PartnersAsync(PartnersQuery question, CancellationToken cancel = default);

    /// <inheritdoc cref="CoHostsQuery"/>
    Task<Page<CoHosts>> CoHostsAsync(CoHostsQuery question, CancellationToken cancel = default);

    /// <inheritdoc cref="PeopleOfQuery"/>
    Task<Page<Representative>> PeopleOfAsync(PeopleOfQuery question, CancellationToken cancel = default);

    /// <inheritdoc cref="CareerQuery"/>
    Task<Page<Post>> CareerAsync(CareerQuery question, CancellationToken cancel = default);

    /// <inheritdoc cref="ParticipantsQuery"/>
    Task<Page<Participant>> ParticipantsAsync(ParticipantsQuery question, CancellationToken cancel = default);

    /// <inheritdoc cref="EventsOfQuery"/>
    Task<Page<Presence>> EventsOfAsync(EventsOfQuery question, CancellationToken cancel = default);

    /// <inheritdoc cref="PathQuery"/>
    Task<Page<GraphPath>> PathAsync(PathQuery question, CancellationToken cancel = default);

    /// <inheritdoc cref="TimelineQuery"/>
    Task<Page<TimelinePeriod>> TimelineAsync(TimelineQuery question, CancellationToken cancel = default);

    /// <inheritdoc cref="CountryTiesQuery"/>
    Task<Page<CountryTie>> CountryTiesAsync(CountryTiesQuery question, CancellationToken cancel = default);

    /// <inheritdoc cref="StatsQuery"/>
    Task<Page<GraphStats>> StatsAsync(StatsQuery question, CancellationToken cancel = default);
}
