using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Queries;

/// <summary>Which organizations are active in several events, in which roles, and through whom?</summary>
public sealed record OrganizationsAcrossEventsQuery : DatedQuestion
{
    /// <summary>Least number of events, ≥ 1.</summary>
    public int MinEvents { get; init; } = 2;

    /// <summary>Only activity in one of these <see cref="Roles.OfOrganizations"/>; empty for all.</summary>
    public IReadOnlyList<string> Role { get; init; } = [];

    /// <summary>Only organizations based there: id or name of a country, or null for all.</summary>
    public string? Country { get; init; }

    /// <summary>What counts as one event.</summary>
    public EventLevel Level { get; init; } = EventLevel.Dialogue;

    /// <summary>True to count a body for the topmost body of which it is a part.</summary>
    public bool RollUp { get; init; } = true;

    internal static QuestionForm Form { get; } = new QuestionForm<OrganizationsAcrossEventsQuery, OrganizationAcrossEvents>(
        "organizations-across-events", "Organizations active in several events, with their roles there and the people through whom.",
        [
            new Parameter("min-events", ParameterKind.Number, "Least number of events.") { Default = "2" },
            CommonParameters.Role,
            new Parameter("country", ParameterKind.Entity, "Only organizations based in this country."),
            CommonParameters.Level,
            CommonParameters.RollUp,
        ],
        a => new OrganizationsAcrossEventsQuery
        {
            MinEvents = a.Number("min-events"),
            Role = a.Choices("role"),
            Country = a.Text("country"),
            Level = a.Choice<EventLevel>("level"),
            RollUp = a.Switch("roll-up"),
        },
        queries => queries.OrganizationsAcrossEventsAsync);
}

/// <summary>An organization and the events in which it was active. Order: count, name, id.</summary>
/// <param name="Organization">The organization.</param>
/// <param name="Count">Number of events.</param>
/// <param name="First">First day of the earliest event, null where none is dated.</param>
/// <param name="Last">Last day of the latest event, null where none is dated.</param>
/// <param name="Events">The events by date.</param>
public sealed record OrganizationAcrossEvents(EntityRef Organization, int Count, DateOnly? First, DateOnly? Last, IReadOnlyList<ActiveEvent> Events);

/// <summary>An event with what an organization did there.</summary>
/// <param name="Id">Id of the event.</param>
/// <param name="Type">Always <see cref="NodeType.Event"/>.</param>
/// <param name="Name">Its name.</param>
/// <param name="Date">When, or null.</param>
/// <param name="Roles">Roles of the organization.</param>
/// <param name="People">Through whom it was active, by name.</param>
/// <param name="Evidence">What says so.</param>
public sealed record ActiveEvent(
    string Id, NodeType Type, string Name, Period? Date, IReadOnlyList<string> Roles, IReadOnlyList<TitledRef> People, IReadOnlyList<QuoteRef> Evidence)
    : EventRef(Id, Type, Name, Date);
