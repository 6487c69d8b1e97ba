using LmecGraph.Documents;
using LmecGraph.Mentions;
using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Observations;

/// <summary>The atom of knowledge: one document says, at one place, that two things are joined.</summary>
/// <param name="Source">The mention that the edge leaves.</param>
/// <param name="Type">The edge type; <see cref="EdgeTypes.Joins"/> holds for both ends.</param>
/// <param name="Target">The mention that the edge enters.</param>
/// <param name="Title">Post held, on <see cref="EdgeType.Represents"/>; else null.</param>
/// <param name="Role">Role word of the ontology, on <see cref="EdgeType.SpokeAt"/> and <see cref="EdgeType.Launched"/>; else null.</param>
/// <param name="Venue">Place, on <see cref="EdgeType.HeldIn"/>; else null.</param>
/// <param name="Evidence">The sentence or clause that says so.</param>
/// <param name="Rule">Name of the rule that read it.</param>
/// <param name="Event">A mention of the event that this is about or was stated at, or null.</param>
/// <param name="Date">Date of that event, else of publication, else null.</param>
/// <param name="Section">The part of the document in which the evidence stands.</param>
public sealed record Observation(
    Mention Source, EdgeType Type, Mention Target, string? Title, string? Role, string? Venue,
    TextSpan Evidence, string Rule, Mention? Event, Period? Date, SectionKind Section);
