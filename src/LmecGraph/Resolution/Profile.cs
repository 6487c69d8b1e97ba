using LmecGraph.Ontology;
using LmecGraph.Text;

namespace LmecGraph.Resolution;

/// <summary>What the occurrences of one cluster together say of a thing: all that clues and contradictions look at. Grows as clusters join.</summary>
internal sealed class Profile(NodeType type, int first)
{
    public NodeType Type { get; } = type;

    /// <summary>Number of its first occurrence.</summary>
    public int First { get; private set; } = first;

    public List<int> Members { get; } = [first];

    public HashSet<string> Documents { get; } = new(StringComparer.Ordinal);

    /// <summary>Names of several words that are not of kind only, by key; not of persons.</summary>
    public SortedDictionary<string, BodyName> Names { get; } = new(StringComparer.Ordinal);

    /// <summary>Names of one word (acronyms mostly), spelled in one way; not of persons.</summary>
    public SortedSet<string> Tokens { get; } = new(StringComparer.Ordinal);

    /// <summary>Keys of shorter forms that a longer name of it has, with what was left out.</summary>
    public SortedDictionary<string, LeftOut> Shorter { get; } = new(StringComparer.Ordinal);

    /// <summary>Names of a person, by folded form.</summary>
    public SortedDictionary<string, PersonName> PersonNames { get; } = new(StringComparer.Ordinal);

    /// <summary>States to which it is tied.</summary>
    public SortedSet<string> States { get; } = new(StringComparer.Ordinal);

    /// <summary>Of a person: states that a reader guessed; they may speak for one person, not against.</summary>
    public SortedSet<string> GuessedStates { get; } = new(StringComparer.Ordinal);

    /// <summary>Occurrences of the bodies that it is a part of.</summary>
    public HashSet<int> Parents { get; } = [];

    /// <summary>Occurrences that stand beside it at a slash.</summary>
    public HashSet<int> SlashPartners { get; } = [];

    /// <summary>Of a body: folded full names of the people who represent it.</summary>
    public HashSet<string> People { get; } = new(StringComparer.Ordinal);

    /// <summary>Of an event: its dates.</summary>
    public HashSet<Period> Dates { get; } = [];

    /// <summary>Of an event: when documents that name it were published.</summary>
    public HashSet<DateOnly> Published { get; } = [];

    /// <summary>Of an event: whether a text calls it a series, and whether one does not.</summary>
    public (bool Series, bool Instance) Kinds { get; set; }

    /// <summary>Of a person: posts held.</summary>
    public HashSet<Post> Posts { get; } = [];

    /// <summary>Of a person: occurrences of the events at which it spoke or was present.</summary>
    public HashSet<int> Events { get; } = [];

    /// <summary>True where all that is known of it is that a user's or the built-in lexicon lists it.</summary>
    public bool IsListed { get; set; }

    /// <summary>Takes over all that another profile holds.</summary>
    public void Absorb(Profile other)
    {
        First = Math.Min(First, other.First);
        IsListed &= other.IsListed;
        Members.AddRange(other.Members);
        Documents.UnionWith(other.Documents);
        foreach (var (key, name) in other.Names) Names.TryAdd(key, name);
        Tokens.UnionWith(other.Tokens);
        foreach (var (key, left) in other.Shorter) Shorter.TryAdd(key, left);
        foreach (var (key, name) in other.PersonNames) PersonNames.TryAdd(key, name);
        States.UnionWith(other.States);
        GuessedStates.UnionWith(other.GuessedStates);
        Parents.UnionWith(other.Parents);
        SlashPartners.UnionWith(other.SlashPartners);
        People.UnionWith(other.People);
        Dates.UnionWith(other.Dates);
        Published.UnionWith(other.Published);
        Kinds = (Kinds.Series || other.Kinds.Series, Kinds.Instance || other.Kinds.Instance);
        Posts.UnionWith(other.Posts);
        Events.UnionWith(other.Events);
    }
}

/// <summary>What a shorter form of a name leaves out.</summary>
/// <param name="Words">The words.</param>
/// <param name="State">The state that they name, or null.</param>
/// <param name="Owner">An occurrence of the body that they name, or null.</param>
internal sealed record LeftOut(string Words, string? State = null, int? Owner = null);

/// <summary>A post that a document says a person holds.</summary>
/// <param name="Body">Occurrence of the body or state.</param>
/// <param name="Title">Folded title; empty where none is given.</param>
/// <param name="Day">The one day for which it is said, or null.</param>
internal sealed record Post(int Body, string Title, DateOnly? Day);
