namespace LmecGraph.Queries;

/// <summary>Which organizations stand behind events together, in one of the roles <see cref="Roles.Hosting"/>?</summary>
/// <param name="Organization">One of the two: id, or a name that fits one only; null for all pairs. Under roll-up its topmost body stands for it.</param>
public sealed record CoHostsQuery(string? Organization = null) : DatedQuestion
{
    /// <summary>What counts as one event.</summary>
    public EventLevel Level { get; init; } = EventLevel.Dialogue;

    /// <summary>True to count a body for the topmost body of which it is a part.</summary>
    public bool RollUp { get; init; } = true;

    internal static QuestionForm Form { get; } = new QuestionForm<CoHostsQuery, CoHosts>(
        "co-hosts", "Pairs of organizations that host or organize events together.",
        [
            CommonParameters.Entity("organization", "One of the two: id, or a name that fits one only.", required: false),
            CommonParameters.Level, CommonParameters.RollUp,
        ],
        a => new CoHostsQuery(a.Text("organization")) { Level = a.Choice<EventLevel>("level"), RollUp = a.Switch("roll-up") },
        queries => queries.CoHostsAsync);
}

/// <summary>Two organizations with the events behind which both stand. Order: count, names, ids.</summary>
/// <param name="Organization">The one asked for, else the first by name.</param>
/// <param name="Other">The other one.</param>
/// <param name="Count">Number of events.</param>
/// <param name="Events">The events by date; roles of the first organization, then those of the other.</param>
public sealed record CoHosts(EntityRef Organization, EntityRef Other, int Count, IReadOnlyList<SharedEvent> Events);
