using LmecGraph.Graph;

namespace LmecGraph.Queries.InMemory;

/// <summary>Answers questions from a graph in memory. Indexes are made at the first question that needs them.</summary>
public sealed class InMemoryQueries : IGraphQueries
{
    private readonly GraphIndex _index;

    /// <summary>On one graph.</summary>
    public InMemoryQueries(KnowledgeGraph graph) => _index = new GraphIndex(graph);

    /// <inheritdoc/>
    public Task<Page<FoundEntity>> SearchAsync(SearchQuery question, CancellationToken cancel = default) => Answer(question, SearchAnswer.Rows, cancel);

    /// <inheritdoc/>
    public Task<Page<EntityProfile>> EntityAsync(EntityQuery question, CancellationToken cancel = default) => Answer(question, EntityAnswer.Rows, cancel);

    /// <inheritdoc/>
    public Task<Page<Neighbour>> NeighboursAsync(NeighboursQuery question, CancellationToken cancel = default) =>
        Answer(question, NeighboursAnswer.Rows, cancel);

    /// <inheritdoc/>
    public Task<Page<Statement>> EvidenceAsync(EvidenceQuery question, CancellationToken cancel = default) => Answer(question, EvidenceAnswer.Rows, cancel);

    /// <inheritdoc/>
    public Task<Page<OrganizationAcrossEvents>> OrganizationsAcrossEventsAsync(
        OrganizationsAcrossEventsQuery question, CancellationToken cancel = default) => Answer(question, OrganizationsAcrossEventsAnswer.Rows, cancel);

    /// <inheritdoc/>
    public Task<Page<Partner>> PartnersAsync(PartnersQuery question, CancellationToken cancel = default) => Answer(question, PartnersAnswer.Rows, cancel);

    /// <inheritdoc/>
    public Task<Page<CoHosts>> CoHostsAsync(CoHostsQuery question, CancellationToken cancel = default) => Answer(question, CoHostsAnswer.Rows, cancel);

    /// <inheritdoc/>
    public Task<Page<Representative>> PeopleOfAsync(PeopleOfQuery question, CancellationToken cancel = default) =>
        Answer(question, PeopleOfAnswer.Rows, cancel);

    /// <inheritdoc/>
    public Task<Page<Post>> CareerAsync(CareerQuery question, CancellationToken cancel = default) => Answer(question, CareerAnswer.Rows, cancel);

    /// <inheritdoc/>
    public Task<Page<Participant>> ParticipantsAsync(ParticipantsQuery question, CancellationToken cancel = default) =>
        Answer(question, ParticipantsAnswer.Rows, cancel);

    /// <inheritdoc/>
    public Task<Page<Presence>> EventsOfAsync(EventsOfQuery question, CancellationToken cancel = default) => Answer(question, EventsOfAnswer.Rows, cancel);

    /// <inheritdoc/>
    public Task<Page<GraphPath>> PathAsync(PathQuery question, CancellationToken cancel = default) => Answer(question, PathAnswer.Rows, cancel);

    /// <inheritdoc/>
    public Task<Page<TimelinePeriod>> TimelineAsync(TimelineQuery question, CancellationToken cancel = default) =>
        Answer(question, TimelineAnswer.Rows, cancel);

    /// <inheritdoc/>
    public Task<Page<CountryTie>> CountryTiesAsync(CountryTiesQuery question, CancellationToken cancel = default) =>
        Answer(question, CountryTiesAnswer.Rows, cancel);

    /// <inheritdoc/>
    public Task<Page<GraphStats>> StatsAsync(StatsQuery question, CancellationToken cancel = default) => Answer(question, StatsAnswer.Rows, cancel);

    private Task<Page<TRow>> Answer<TQuestion, TRow>(
        TQuestion question, Func<TQuestion, GraphIndex, CancellationToken, IEnumerable<Row<TRow>>> rows, CancellationToken cancel)
        where TQuestion : Question
    {
        ArgumentNullException.ThrowIfNull(question);
        cancel.ThrowIfCancellationRequested();
        return Task.FromResult(Paging.Cut(rows(question, _index, cancel), question, cancel));
    }
}
