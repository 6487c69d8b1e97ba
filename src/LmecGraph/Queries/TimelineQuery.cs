using System.Text.Json.Serialization;

namespace LmecGraph.Queries;

/// <summary>What happened when, in the whole graph or around one entity?</summary>
/// <param name="Entity">Id, or a name that fits one only; null for all dialogues.</param>
public sealed record TimelineQuery(string? Entity = null) : DatedQuestion
{
    /// <summary>Length of a period.</summary>
    public TimelineStep By { get; init; } = TimelineStep.Year;

    internal static QuestionForm Form { get; } = new QuestionForm<TimelineQuery, TimelinePeriod>(
        "timeline", "Dialogues by year, quarter or month, with the organizations and people at them.",
        [
            CommonParameters.Entity("entity", "Only dialogues of this entity: id, or a name that fits one only.", required: false),
            new Parameter("by", ParameterKind.Choice, "Length of a period.") { Default = "year", Words = ["year", "quarter", "month"] },
        ],
        a => new TimelineQuery(a.Text("entity")) { By = a.Choice<TimelineStep>("by") },
        queries => queries.TimelineAsync);
}

/// <summary>Length of a period of a timeline.</summary>
public enum TimelineStep
{
    /// <summary>Years.</summary>
    [JsonStringEnumMemberName("year")]
    Year,

    /// <summary>Quarters of years.</summary>
    [JsonStringEnumMemberName("quarter")]
    Quarter,

    /// <summary>Months.</summary>
    [JsonStringEnumMemberName("month")]
    Month,
}

/// <summary>
/// A period with its dialogues. A dialogue stands in every period with which it shares a day; one whose date is known less exactly than the
/// periods stands under its date as written; undated ones stand in one row at the end. Periods in which nothing is known have no row.
/// </summary>
/// <param name="Period">As in <c>2021</c>, <c>2021-Q2</c>, <c>2021-04</c>; null for the undated.</param>
/// <param name="Events">The dialogues by date.</param>
/// <param name="Organizations">Organizations active at them, rolled up, by name.</param>
/// <param name="People">People at them, by name.</param>
/// <param name="Documents">Documents that tell of them.</param>
public sealed record TimelinePeriod(
    string? Period, IReadOnlyList<EventRef> Events, IReadOnlyList<EntityRef> Organizations, IReadOnlyList<EntityRef> People, IReadOnlyList<string> Documents);
