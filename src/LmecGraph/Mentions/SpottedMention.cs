using LmecGraph.Ontology;

namespace LmecGraph.Mentions;

/// <summary>A candidate with the thing that it means. A latent one becomes a mention only where an observation needs it.</summary>
/// <param name="Candidate">Where and what.</param>
/// <param name="Referent">Number of the thing meant, counted from 0 in order of first mention.</param>
/// <param name="Latent">True for a state inside another name, a place, a demonym.</param>
public sealed record SpottedMention(Candidate Candidate, int Referent, bool Latent)
{
    /// <summary>What is named.</summary>
    public NodeType Type => Candidate.Type;

    /// <summary>First token.</summary>
    public int First => Candidate.First;

    /// <summary>Token after the last.</summary>
    public int End => Candidate.End;

    /// <inheritdoc cref="Candidate.GetHashCode"/>
    public override int GetHashCode() => Candidate.GetHashCode();
}

/// <summary>All names of one document, ordered by first token, then the longer first.</summary>
/// <param name="Text">The marked text.</param>
/// <param name="All">The mentions.</param>
public sealed record SpottedMentions(MarkedText Text, IReadOnlyList<SpottedMention> All)
{
    /// <summary>The programme that the document prints.</summary>
    internal Programme Programme { get; init; } = new(Text, [.. All.Where(m => m.Type == Ontology.NodeType.Person).Select(m => m.Candidate)]);
}
