using LmecGraph.Ontology;

namespace LmecGraph.Queries;

/// <summary>Which entities have a name with these words? Each word may be cut short: <c>env coop</c> finds environmental cooperation.</summary>
/// <param name="Text">The words; case and accents do not matter.</param>
public sealed record SearchQuery(string Text) : Question
{
    /// <summary>Only entities of this type, or null for all.</summary>
    public NodeType? Type { get; init; }

    internal static QuestionForm Form { get; } = new QuestionForm<SearchQuery, FoundEntity>(
        "search", "Finds entities by the beginnings of the words of their names.",
        [
            new Parameter("text", ParameterKind.Text, "Words of a name, or their beginnings.") { Positional = true, Required = true },
            new Parameter("type", ParameterKind.Choice, "Only entities of this type.") { Words = Enum.GetNames<NodeType>() },
        ],
        a => new SearchQuery(a.Required("text")) { Type = a.Text("type") is null ? null : a.Choice<NodeType>("type") },
        queries => queries.SearchAsync);
}

/// <summary>An entity with a fitting name. Order: names that are the words, that begin with them, that hold them; then documents, name, id.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="Matched">The name that fits best.</param>
/// <param name="Documents">Documents that mention it.</param>
public sealed record FoundEntity(EntityRef Entity, string Matched, IReadOnlyList<string> Documents);
