namespace LmecGraph.Queries;

/// <summary>Who represents an organization?</summary>
/// <param name="Organization">Id, or a name that fits one only.</param>
public sealed record PeopleOfQuery(string Organization) : DatedQuestion
{
    /// <summary>True to take the people of its parts too.</summary>
    public bool RollUp { get; init; } = true;

    internal static QuestionForm Form { get; } = new QuestionForm<PeopleOfQuery, Representative>(
        "people-of", "The people who represent an organization, those of the most events first.",
        [
            CommonParameters.Entity("organization", "Id, or a name that fits one only."),
            new Parameter("roll-up", ParameterKind.Switch, "Take the people of its parts too.") { Default = "on" },
        ],
        a => new PeopleOfQuery(a.Required("organization")) { RollUp = a.Switch("roll-up") },
        queries => queries.PeopleOfAsync);
}

/// <summary>A person who represents an organization. Order: number of events, name, id.</summary>
/// <param name="Person">The person.</param>
/// <param name="Titles">Posts held, in the order of their first date.</param>
/// <param name="Events">Dialogues at which the person represented it, by date.</param>
/// <param name="First">First day on which the person is known to, or null.</param>
/// <param name="Last">Last day, or null.</param>
/// <param name="Documents">Documents that say so.</param>
/// <param name="Evidence">Where they say so.</param>
public sealed record Representative(
    EntityRef Person, IReadOnlyList<string> Titles, IReadOnlyList<EventRef> Events, DateOnly? First, DateOnly? Last,
    IReadOnlyList<string> Documents, IReadOnlyList<QuoteRef> Evidence);
