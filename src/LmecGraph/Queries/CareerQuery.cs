using LmecGraph.Text;

namespace LmecGraph.Queries;

/// <summary>Whom did a person represent, when, in which post?</summary>
/// <param name="Person">Id, or a name that fits one only.</param>
public sealed record CareerQuery(string Person) : DatedQuestion
{
    internal static QuestionForm Form { get; } = new QuestionForm<CareerQuery, Post>(
        "career", "The posts of a person in the order of time.",
        [CommonParameters.Entity("person", "Id, or a name that fits one only.")],
        a => new CareerQuery(a.Required("person")),
        queries => queries.CareerAsync);
}

/// <summary>A post of a person, as one document says it. Order: date (unknown last), name, id, document.</summary>
/// <param name="Organization">The body represented, or the country.</param>
/// <param name="Title">The post, or null.</param>
/// <param name="Event">The event at which; else the dialogue at which the document has the person speak or attend; else null.</param>
/// <param name="Document">The document.</param>
/// <param name="Date">Date of the event, else of publication, else null.</param>
/// <param name="Evidence">Where it says so.</param>
public sealed record Post(EntityRef Organization, string? Title, EventRef? Event, string Document, Period? Date, IReadOnlyList<QuoteRef> Evidence);
