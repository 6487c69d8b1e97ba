namespace LmecGraph.Queries;

/// <summary>At which events was an entity?</summary>
/// <param name="Entity">Id, or a name that fits one only.</param>
public sealed record EventsOfQuery(string Entity) : DatedQuestion
{
    internal static QuestionForm Form { get; } = new QuestionForm<EventsOfQuery, Presence>(
        "events-of", "The events of a person, organization, country, initiative or event, in the order of time.",
        [CommonParameters.Entity("entity", "Id, or a name that fits one only.")],
        a => new EventsOfQuery(a.Required("entity")),
        queries => queries.EventsOfAsync);
}

/// <summary>An event of an entity. Order: date (unknown last), name, id.</summary>
/// <param name="Event">The event.</param>
/// <param name="Roles">
/// Roles in it. What joins the two without a role gives its edge type in words: <c>held in</c>, <c>discussed</c>, <c>part of</c>, <c>launched</c>.
/// </param>
/// <param name="Through">Of an organization: its people there. Of a country: the people and organizations through whom it was there.</param>
/// <param name="Evidence">What says so.</param>
public sealed record Presence(EventRef Event, IReadOnlyList<string> Roles, IReadOnlyList<TitledRef> Through, IReadOnlyList<QuoteRef> Evidence);
