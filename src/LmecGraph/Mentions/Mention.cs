using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Mentions;

/// <summary>A place where a document names something.</summary>
/// <param name="Index">Position in the document's list of mentions, which is ordered by span.</param>
/// <param name="Type">What is named.</param>
/// <param name="Span">Where.</param>
/// <param name="Surface">The words as they stand there.</param>
/// <param name="Name">The surface, or what <paramref name="Step"/> made of it.</param>
/// <param name="Step">The one step from surface to name.</param>
/// <param name="Referent">Number of the thing meant, among the document's referents.</param>
public sealed record Mention(int Index, NodeType Type, TextSpan Span, string Surface, string Name, NameStep Step, int Referent);

/// <summary>The one step by which a name was made of its surface.</summary>
public enum NameStep
{
    /// <summary>The name is the surface, its white space folded.</summary>
    Verbatim,

    /// <summary>Capitals put in ordinary case (<c>KELLER Anna</c> → <c>Keller Anna</c>).</summary>
    Case,

    /// <summary>Surname and given name put in order, capitals in ordinary case (<c>KELLER, Anna</c> → <c>Anna Keller</c>).</summary>
    Order,

    /// <summary>A form of address taken off (<c>Dr. Anna Keller</c> → <c>Anna Keller</c>), capitals put in ordinary case.</summary>
    Honorific,

    /// <summary>The common English short name of a state (<c>Lao PDR</c> → <c>Laos</c>, <c>Chinese</c> → <c>China</c>).</summary>
    Country,

    /// <summary>The state of a named town, province or address (<c>Beijing</c> → <c>China</c>).</summary>
    Place,

    /// <summary>Words left out in a list filled in (<c>North-South, East-West and … mechanisms</c>).</summary>
    Ellipsis,

    /// <summary>The name of the event that a noun stands for (<c>the Forum</c> → its name), of the person whom initials stand for.</summary>
    Reference,
}
