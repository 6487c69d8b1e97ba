using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Graph;

/// <summary>A node: one thing of the world, joined from the mentions of all documents.</summary>
/// <param name="Id">Type and slug, <c>person:anna-keller</c>; for people and URLs, may change when documents come or go.</param>
/// <param name="Type">What it is.</param>
/// <param name="Name">The longest form without its state, of those that no other is much more frequent than, then the most frequent, then ordinal order.</param>
/// <param name="Aliases">Every surface form, ordinal order.</param>
/// <param name="Documents">Names of the documents that mention it, ordinal order.</param>
/// <param name="Mentions">Where it is named, by document, then offset.</param>
/// <param name="Date">Of an event: when; an undated dialogue has the span of its sessions.</param>
/// <param name="Venue">Of an event: place as written.</param>
/// <param name="Series">Of an event: true for a series, false for its instances and all others.</param>
/// <param name="Country">Of an organization: name of the state in which it is based.</param>
/// <param name="Parent">Of an organization: id of the body that it is a part of.</param>
public sealed record Entity(
    string Id, NodeType Type, string Name, IReadOnlyList<string> Aliases, IReadOnlyList<string> Documents, IReadOnlyList<MentionPlace> Mentions,
    Period? Date = null, string? Venue = null, bool Series = false, string? Country = null, string? Parent = null);

/// <summary>A place where an entity is named.</summary>
/// <param name="Document">Name of the document.</param>
/// <param name="Span">Where in its text.</param>
/// <param name="Surface">The words there.</param>
public readonly record struct MentionPlace(string Document, TextSpan Span, string Surface);
