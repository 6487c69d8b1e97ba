namespace LmecGraph.Queries;

/// <summary>With which organizations does one share events?</summary>
/// <param name="Organization">Id, or a name that fits one only. Under roll-up its parts count for it.</param>
public sealed record PartnersQuery(string Organization) : DatedQuestion
{
    /// <summary>Only activity in one of these <see cref="Roles.OfOrganizations"/>, on both sides; empty for all.</summary>
    public IReadOnlyList<string> Role { get; init; } = [];

    /// <summary>What counts as one event.</summary>
    public EventLevel Level { get; init; } = EventLevel.Dialogue;

    /// <summary>True to count a body for the topmost body of which it is a part.</summary>
    public bool RollUp { get; init; } = true;

    internal static QuestionForm Form { get; } = new QuestionForm<PartnersQuery, Partner>(
        "partners", "Organizations that share events with one, the closest first.",
        [CommonParameters.Entity("organization", "Id, or a name that fits one only."), CommonParameters.Role, CommonParameters.Level, CommonParameters.RollUp],
        a => new PartnersQuery(a.Required("organization")) { Role = a.Choices("role"), Level = a.Choice<EventLevel>("level"), RollUp = a.Switch("roll-up") },
        queries => queries.PartnersAsync);
}

/// <summary>An organization that shares events with the one asked for. Order: newman, name, id.</summary>
/// <param name="Organization">The partner.</param>
/// <param name="Count">Number of shared events.</param>
/// <param name="Newman">Sum over the shared events of 1 ÷ (organizations active there − 1): a small event binds more than a large one.</param>
/// <param name="Events">The shared events by date; roles of the organization asked for, then those of the partner.</param>
public sealed record Partner(EntityRef Organization, int Count, double Newman, IReadOnlyList<SharedEvent> Events);
