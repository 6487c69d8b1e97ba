using LmecGraph.Documents;
using LmecGraph.Mentions;
using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Observations;

/// <summary>All that was read in one document; a pure function of its text and the lexicon.</summary>
/// <param name="Document">The document.</param>
/// <param name="Referents">The things that it speaks of, each once; <see cref="Mention.Referent"/> is an index into this list.</param>
/// <param name="Mentions">The places where they are named, ordered by span, then type.</param>
/// <param name="Observations">What is said of them, ordered by evidence, type, source and target.</param>
public sealed record DocumentReading(
    Document Document, IReadOnlyList<Referent> Referents, IReadOnlyList<Mention> Mentions, IReadOnlyList<Observation> Observations);

/// <summary>One thing that a document speaks of, under however many names.</summary>
/// <param name="Type">What it is.</param>
/// <param name="Name">Its fullest name in the document.</param>
/// <param name="Date">Of an event: when, else null.</param>
/// <param name="Venue">Of an event: the place as written, else null.</param>
/// <param name="Series">Of an event: true where the text calls the thing itself a series or annual.</param>
/// <param name="State">Of an organization: the state that its name or the text ties it to (a country's name), else null.</param>
/// <param name="Parent">Of an organization: index of the referent that it is a part of, else null.</param>
public sealed record Referent(NodeType Type, string Name, Period? Date, string? Venue, bool Series, string? State, int? Parent);
