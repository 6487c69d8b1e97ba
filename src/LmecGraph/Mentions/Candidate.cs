using LmecGraph.Ontology;

namespace LmecGraph.Mentions;

/// <summary>A stretch of tokens that names something; becomes a <see cref="Mention"/> when the document's referents are known.</summary>
/// <param name="Type">What is named.</param>
/// <param name="First">First token.</param>
/// <param name="End">Token after the last.</param>
/// <param name="Head">Token of the head word (<c>Ministry</c>, <c>Forum</c>), or -1.</param>
/// <param name="Name">The name after <paramref name="Step"/>.</param>
/// <param name="Step">The step from surface to name.</param>
/// <param name="State">State that the name itself fixes (a country's name), or null.</param>
/// <param name="Place">The town or province as written, or null.</param>
/// <param name="Known">Main form in the gazetteer, or the key of what a short form stands for, or null.</param>
/// <param name="IsDemonym">True for <c>Chinese</c>: a state only before an office.</param>
public sealed record Candidate(
    NodeType Type, int First, int End, int Head, string Name, NameStep Step = NameStep.Verbatim, string? State = null, string? Place = null, string? Known = null,
    bool IsDemonym = false)
{
    /// <summary>True where both share a token.</summary>
    public bool Overlaps(Candidate other) => First < other.End && other.First < End;

    /// <summary>True where the other lies wholly inside this one.</summary>
    public bool Contains(Candidate other) => First <= other.First && other.End <= End;

    /// <summary>Names of one text differ by where they stand, nearly always.</summary>
    public override int GetHashCode() => HashCode.Combine(First, End, Type);
}
