using LmecGraph.Text;

namespace LmecGraph.Queries;

/// <summary>What is known of one entity?</summary>
/// <param name="Entity">Id, or a name that fits one only.</param>
public sealed record EntityQuery(string Entity) : Question
{
    internal static QuestionForm Form { get; } = new QuestionForm<EntityQuery, EntityProfile>(
        "entity", "What is known of one person, organization, country, initiative or event.",
        [CommonParameters.Entity("entity", "Id, or a name that fits one only.")],
        a => new EntityQuery(a.Required("entity")),
        queries => queries.EntityAsync);
}

/// <summary>All that is known of an entity, without its relations.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="Aliases">Every form of its name.</param>
/// <param name="Properties">What is known besides.</param>
/// <param name="Documents">Documents that mention it.</param>
/// <param name="Relations">Number of relations by edge type, derived ones included.</param>
/// <param name="Mentions">Where it is named; the quote is the name as it stands there.</param>
public sealed record EntityProfile(
    EntityRef Entity, IReadOnlyList<string> Aliases, EntityProperties Properties, IReadOnlyList<string> Documents,
    IReadOnlyDictionary<string, int> Relations, IReadOnlyList<QuoteRef> Mentions);

/// <summary>Properties of an entity; null where unknown or not of its type.</summary>
/// <param name="Date">Of an event.</param>
/// <param name="Venue">Of an event.</param>
/// <param name="Series">Of an event: true for a series; null for what is no event.</param>
/// <param name="Country">Of an organization: name of its state.</param>
/// <param name="Parent">Of an organization: the body that it is a part of.</param>
public sealed record EntityProperties(Period? Date, string? Venue, bool? Series, string? Country, EntityRef? Parent);
