using LmecGraph.Documents;
using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Graph;

/// <summary>An edge with all that it rests on. There is one per source, type and target.</summary>
/// <param name="Source">Id of the entity that it leaves; of an undirected type the smaller id.</param>
/// <param name="Type">The edge type.</param>
/// <param name="Target">Id of the entity that it enters.</param>
/// <param name="Derived">True where the graph follows it from other relations.</param>
/// <param name="Evidence">What says so, by date, document and offset; never empty.</param>
public sealed record Relation(string Source, EdgeType Type, string Target, bool Derived, IReadOnlyList<Evidence> Evidence)
{
    /// <summary>Number of distinct events if every piece of evidence has one, else of documents.</summary>
    public int Weight { get; } = Evidence.All(e => e.Event is not null)
        ? Evidence.Select(e => e.Event).Distinct(StringComparer.Ordinal).Count()
        : Evidence.Select(e => e.Document).Distinct(StringComparer.Ordinal).Count();

    /// <summary>First day of the earliest date, null where nothing is dated.</summary>
    public DateOnly? First { get; } = Evidence.Min(e => e.Date?.First);

    /// <summary>Last day of the latest date, null where nothing is dated.</summary>
    public DateOnly? Last { get; } = Evidence.Max(e => e.Date?.Last);

    /// <summary>Documents that say so, ordinal order.</summary>
    public IReadOnlyList<string> Documents { get; } = Distinct(Evidence.Select(e => e.Document));

    /// <summary>Roles named, ordinal order.</summary>
    public IReadOnlyList<string> Roles { get; } = Distinct(Evidence.Select(e => e.Role));

    /// <summary>Titles named, ordinal order.</summary>
    public IReadOnlyList<string> Titles { get; } = Distinct(Evidence.Select(e => e.Title));

    /// <summary>Venues named, ordinal order.</summary>
    public IReadOnlyList<string> Venues { get; } = Distinct(Evidence.Select(e => e.Venue));

    private static IReadOnlyList<string> Distinct(IEnumerable<string?> values) =>
        [.. values.OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}

/// <summary>One observation behind a relation.</summary>
/// <param name="Document">Name of the document.</param>
/// <param name="Span">The sentence or clause.</param>
/// <param name="Quote">Its words; equal to the span of the document's text.</param>
/// <param name="Rule">Name of the rule that read it.</param>
/// <param name="Date">Date of the event, else of publication, else null.</param>
/// <param name="Event">Id of the event that it is about or was stated at, or null.</param>
/// <param name="Title">Post held, or null.</param>
/// <param name="Role">Role, or null; on <see cref="EdgeType.ActiveIn"/> one of <c>host co-host organizer co-organizer guide sponsor supporter attendee speaker</c>.</param>
/// <param name="Venue">Place, or null.</param>
/// <param name="Section">The part of the document in which it stands.</param>
/// <param name="Through">On <see cref="EdgeType.ActiveIn"/>: id of the person through whom the organization is active, or null.</param>
public sealed record Evidence(
    string Document, TextSpan Span, string Quote, string Rule, Period? Date, string? Event, string? Title, string? Role, string? Venue,
    SectionKind Section = SectionKind.Body, string? Through = null);
