namespace LmecGraph.Lexicon;

/// <summary>What a user knows before reading, on top of the built-in lexicon. The form of the file is told in docs/lexicon.md.</summary>
/// <param name="Organizations">Bodies.</param>
/// <param name="Initiatives">Programmes, agreements, goal sets.</param>
/// <param name="StopNames">Folded forms that are never a name.</param>
/// <param name="RoleWords">Posts, small letters: the last word is the head, words before it qualify one.</param>
/// <param name="GivenNames">Given names of people.</param>
/// <param name="Surnames">Surnames of people.</param>
public sealed record OwnLexicon(
    IReadOnlyList<OwnName> Organizations, IReadOnlyList<OwnName> Initiatives, IReadOnlySet<string> StopNames,
    IReadOnlyList<string> RoleWords, IReadOnlyList<string> GivenNames, IReadOnlyList<string> Surnames)
{
    /// <summary>Nothing.</summary>
    public static OwnLexicon Empty { get; } = new([], [], new HashSet<string>(), [], [], []);

    /// <summary>True where it says nothing.</summary>
    public bool IsEmpty => Organizations.Count + Initiatives.Count + StopNames.Count + RoleWords.Count + GivenNames.Count + Surnames.Count == 0;

    /// <summary>Reads the text of a lexicon file; null and a text without entries give <see cref="Empty"/>.</summary>
    /// <exception cref="LexiconException">Some lines are wrong; each is told.</exception>
    public static OwnLexicon Parse(string? text) => string.IsNullOrWhiteSpace(text) ? Empty : new OwnLexiconReader().Read(text);
}

/// <summary>A body or initiative of a user.</summary>
/// <param name="Name">Its main form.</param>
/// <param name="Forms">Its acronyms and other names.</param>
/// <param name="Parents">Of a body: the larger bodies that it counts for.</param>
/// <param name="Country">Of a body: the common English short name of its state, or null.</param>
/// <param name="Line">Line of the file, from 1.</param>
public sealed record OwnName(string Name, IReadOnlyList<string> Forms, IReadOnlyList<string> Parents, string? Country, int Line)
{
    /// <summary>The main form and all others.</summary>
    public IEnumerable<string> AllForms => Forms.Prepend(Name);
}
