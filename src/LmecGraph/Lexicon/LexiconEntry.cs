using LmecGraph.Ontology;

namespace LmecGraph.Lexicon;

/// <summary>A name that is known before reading.</summary>
/// <param name="Kind">Which list it stands in.</param>
/// <param name="Type">Type of the node that it names; of a demonym or place: <see cref="NodeType.Country"/>.</param>
/// <param name="Name">Its main form; of a demonym or place: the country.</param>
/// <param name="Country">State that it belongs to, or null.</param>
/// <param name="Parent">Body that it is a part of, or null.</param>
public sealed record LexiconEntry(EntryKind Kind, NodeType Type, string Name, string? Country, string? Parent)
{
    /// <summary>True for a name of a user's own lexicon.</summary>
    public bool IsOwn { get; init; }
}

/// <summary>The lists of the gazetteer.</summary>
public enum EntryKind
{
    /// <summary>A state under any of its names.</summary>
    Country,

    /// <summary><c>Chinese</c>, <c>Laotians</c>.</summary>
    Demonym,

    /// <summary>A town or province.</summary>
    Place,

    /// <summary>An organization of a public list, or a cooperation mechanism of one.</summary>
    Body,

    /// <summary>A treaty, goal set, programme or fund of a public list.</summary>
    Initiative,
}
