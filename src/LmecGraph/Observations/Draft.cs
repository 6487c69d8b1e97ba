using LmecGraph.Mentions;
using LmecGraph.Ontology;

namespace LmecGraph.Observations;

/// <summary>An observation in the making, in tokens of the document; becomes an <see cref="Observation"/> when mentions have their final numbers.</summary>
/// <param name="Source">Mention that the edge leaves.</param>
/// <param name="Type">Edge type.</param>
/// <param name="Target">Mention that the edge enters.</param>
/// <param name="First">First token of the evidence.</param>
/// <param name="End">Token after the evidence.</param>
/// <param name="Rule">Name of the rule.</param>
/// <param name="Title">Post held, or null.</param>
/// <param name="Role">Role, or null.</param>
/// <param name="Venue">Place, or null.</param>
/// <param name="Event">Event that it was stated at, or null.</param>
public sealed record Draft(
    SpottedMention Source, EdgeType Type, SpottedMention Target, int First, int End, string Rule, string? Title = null, string? Role = null, string? Venue = null,
    SpottedMention? Event = null);
