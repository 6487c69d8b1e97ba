using LmecGraph.Mentions;
using LmecGraph.Observations;
using LmecGraph.Ontology;

namespace LmecGraph.Resolution;

/// <summary>
/// One thing as one document speaks of it: the atom that is joined across documents. It is a referent of the reading with its mentions;
/// only where a decision says that two names of one referent are different things are there two occurrences of it.
/// </summary>
/// <param name="Number">Position among all occurrences, which are ordered by document name, then by first mention.</param>
/// <param name="Reading">The reading that it is from.</param>
/// <param name="Referent">What the reader says of the thing.</param>
/// <param name="Mentions">Where it is named, in order; at least one.</param>
public sealed record Occurrence(int Number, DocumentReading Reading, Referent Referent, IReadOnlyList<Mention> Mentions)
{
    /// <summary>What is named.</summary>
    public NodeType Type => Referent.Type;

    /// <summary>Name of the document.</summary>
    public string Document => Reading.Document.Name;
}
