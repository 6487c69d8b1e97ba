using System.Text.Json.Serialization;
using LmecGraph.Graph;
using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Queries;

/// <summary>A thing, as rows name it. Its properties stand first in JSON, also where a richer record derives from it.</summary>
/// <param name="Id">Id of the entity.</param>
/// <param name="Type">What it is.</param>
/// <param name="Name">Its name.</param>
public record EntityRef(
    [property: JsonPropertyOrder(-4)] string Id, [property: JsonPropertyOrder(-3)] NodeType Type, [property: JsonPropertyOrder(-2)] string Name)
{
    /// <summary>Names an entity.</summary>
    public static EntityRef Of(Entity entity) => new(entity.Id, entity.Type, entity.Name);
}

/// <summary>An event, as rows name it.</summary>
/// <param name="Id">Id of the entity.</param>
/// <param name="Type">Always <see cref="NodeType.Event"/>.</param>
/// <param name="Name">Its name.</param>
/// <param name="Date">When, or null.</param>
public record EventRef(string Id, NodeType Type, string Name, [property: JsonPropertyOrder(-1)] Period? Date) : EntityRef(Id, Type, Name)
{
    /// <summary>Names an event.</summary>
    public static new EventRef Of(Entity entity) => new(entity.Id, entity.Type, entity.Name, entity.Date);
}

/// <summary>Somebody with the post in which he or she acted, or the body for which a person spoke with the post there.</summary>
/// <param name="Id">Id of the entity.</param>
/// <param name="Type">What it is.</param>
/// <param name="Name">Its name.</param>
/// <param name="Title">The post; several are joined by <c>; </c>; null where none is named.</param>
public record TitledRef(string Id, NodeType Type, string Name, string? Title) : EntityRef(Id, Type, Name);

/// <summary>Where a document says what a row says.</summary>
/// <param name="Document">Name of the document.</param>
/// <param name="Start">Offset of the quote in its text, UTF-16 code units.</param>
/// <param name="Length">Length of the quote, UTF-16 code units.</param>
/// <param name="Quote">The words there.</param>
public sealed record QuoteRef(string Document, int Start, int Length, string Quote)
{
    /// <summary>The quotes of some evidence, each once, by document and offset.</summary>
    public static IReadOnlyList<QuoteRef> Of(IEnumerable<Evidence> evidence) =>
        [.. evidence.Select(e => new QuoteRef(e.Document, e.Span.Start, e.Span.Length, e.Quote)).Distinct()
            .OrderBy(q => q.Document, StringComparer.Ordinal).ThenBy(q => q.Start).ThenBy(q => q.Length)];
}

/// <summary>An event that two share, with what each did there.</summary>
/// <param name="Id">Id of the event.</param>
/// <param name="Type">Always <see cref="NodeType.Event"/>.</param>
/// <param name="Name">Its name.</param>
/// <param name="Date">When, or null.</param>
/// <param name="Roles">Roles of the first of the two.</param>
/// <param name="OtherRoles">Roles of the other.</param>
/// <param name="Evidence">What says that both were there.</param>
public sealed record SharedEvent(
    string Id, NodeType Type, string Name, Period? Date, IReadOnlyList<string> Roles, IReadOnlyList<string> OtherRoles, IReadOnlyList<QuoteRef> Evidence)
    : EventRef(Id, Type, Name, Date);

/// <summary>Which events count: each session for itself, or the dialogue to which it belongs.</summary>
public enum EventLevel
{
    /// <summary>Every event for itself.</summary>
    [JsonStringEnumMemberName("session")]
    Session,

    /// <summary>The highest ancestor that is not a series.</summary>
    [JsonStringEnumMemberName("dialogue")]
    Dialogue,
}
