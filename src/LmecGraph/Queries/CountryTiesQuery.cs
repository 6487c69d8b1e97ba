namespace LmecGraph.Queries;

/// <summary>
/// Which countries meet at events? A country is at an event by its own attendance, by those who represent it there, and by the organizations
/// based in it that are active there.
/// </summary>
/// <param name="Country">One of the two: id, or a name that fits one only; null for all pairs.</param>
public sealed record CountryTiesQuery(string? Country = null) : DatedQuestion
{
    /// <summary>What counts as one event.</summary>
    public EventLevel Level { get; init; } = EventLevel.Dialogue;

    internal static QuestionForm Form { get; } = new QuestionForm<CountryTiesQuery, CountryTie>(
        "country-ties", "Pairs of countries that meet at events.",
        [CommonParameters.Entity("country", "One of the two: id, or a name that fits one only.", required: false), CommonParameters.Level],
        a => new CountryTiesQuery(a.Text("country")) { Level = a.Choice<EventLevel>("level") },
        queries => queries.CountryTiesAsync);
}

/// <summary>Two countries with the events at which both were. Order: count, names, ids.</summary>
/// <param name="Country">The one asked for, else the first by name.</param>
/// <param name="Other">The other one.</param>
/// <param name="Count">Number of events.</param>
/// <param name="Events">The events by date; roles of the first country, then those of the other.</param>
public sealed record CountryTie(EntityRef Country, EntityRef Other, int Count, IReadOnlyList<SharedEvent> Events);
