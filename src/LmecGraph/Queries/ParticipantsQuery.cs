namespace LmecGraph.Queries;

/// <summary>Who was at an event, in which role, for whom?</summary>
/// <param name="Event">Id, or a name that fits one only.</param>
public sealed record ParticipantsQuery(string Event) : Question
{
    /// <summary>Only those with one of these <see cref="Roles.All"/>; empty for all.</summary>
    public IReadOnlyList<string> Role { get; init; } = [];

    /// <summary>True to add those of the sessions (of a series: of its events).</summary>
    public bool Sessions { get; init; }

    internal static QuestionForm Form { get; } = new QuestionForm<ParticipantsQuery, Participant>(
        "participants", "Who was at an event, in which roles, and for whom.",
        [
            CommonParameters.Entity("event", "Id, or a name that fits one only."),
            new Parameter("role", ParameterKind.Choices, "Only those with one of these roles.") { Words = Roles.All },
            new Parameter("sessions", ParameterKind.Switch, "Add those of the sessions.") { Default = "off" },
        ],
        a => new ParticipantsQuery(a.Required("event")) { Role = a.Choices("role"), Sessions = a.Switch("sessions") },
        queries => queries.ParticipantsAsync);
}

/// <summary>Somebody at an event. Order: first role in the order of <see cref="Queries.Roles.All"/>, name, id.</summary>
/// <param name="Entity">The person, organization or country.</param>
/// <param name="Roles">Its roles.</param>
/// <param name="SpokenFor">Of a person: whom he or she represented, in the documents that tell of this event.</param>
/// <param name="Events">The event, and the sessions where they were asked for, at which it was.</param>
/// <param name="Evidence">What says so.</param>
public sealed record Participant(
    EntityRef Entity, IReadOnlyList<string> Roles, IReadOnlyList<TitledRef> SpokenFor, IReadOnlyList<EventRef> Events, IReadOnlyList<QuoteRef> Evidence);
