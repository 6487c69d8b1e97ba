using System.Collections.Frozen;
using LmecGraph.Text;

namespace LmecGraph.Lexicon;

/// <summary>Single words that tell what the words beside them are.</summary>
public sealed class WordClasses
{
    private const string RolePrefix = "role:";

    private readonly Dictionary<string, string> _roles = new(StringComparer.Ordinal);
    private readonly FrozenDictionary<string, FrozenSet<string>> _classes;
    private readonly Dictionary<string, string> _bodies = DataFile.Map("body-words.tsv");
    private readonly Dictionary<string, string> _events = DataFile.Map("event-words.tsv");

    private readonly HashSet<string> _initiatives = DataFile.Words("initiative-words.tsv");
    private readonly HashSet<string> _honorifics = DataFile.Words("honorifics.tsv", r => r[1] != "after");
    private readonly HashSet<string> _suffixes = DataFile.Words("honorifics.tsv", r => r[1] == "after");
    private readonly HashSet<string> _particles = DataFile.Words("particles.txt");
    private readonly HashSet<string> _posts = DataFile.Words("role-words.tsv", r => r[1] == "post" && !r[0].Contains(' '));
    private readonly HashSet<string> _modifiers = DataFile.Words("role-words.tsv", r => r[1] == "modifier");
    private readonly HashSet<string> _givenNames = DataFile.Words("given-names.tsv");
    private readonly HashSet<string> _surnames = DataFile.Words("surnames.tsv");
    private readonly HashSet<string> _pinyin = DataFile.Words("pinyin.txt");
    private readonly HashSet<string> _common = DataFile.Words("common-words.txt");

    /// <summary>Loads the data files and adds the words of a user.</summary>
    public WordClasses(OwnLexicon own)
    {
        _givenNames.UnionWith(own.GivenNames.Select(n => n.ToLowerInvariant()));
        _surnames.UnionWith(own.Surnames.Select(n => n.ToLowerInvariant()));
        foreach (var surname in _surnames.Where(n => n.Contains(' ')).Select(n => n.Split(' ')).ToList())
            if (_particles.Contains(surname[0]) && !_common.Contains(surname[^1])) _surnames.Add(surname[^1]);
        foreach (var words in own.RoleWords.Select(r => r.Split(' ', StringSplitOptions.RemoveEmptyEntries)))
        {
            _posts.Add(words[^1]);
            _modifiers.UnionWith(words[..^1]);
        }
        var classes = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var row in DataFile.Rows("words.tsv"))
        {
            if (!classes.TryGetValue(row[0], out var words)) classes[row[0]] = words = new(StringComparer.Ordinal);
            words.UnionWith(row[1].Split(' '));
            if (row[0].StartsWith(RolePrefix, StringComparison.Ordinal))
                foreach (var word in row[1].Split(' ')) _roles[word] = row[0][RolePrefix.Length..];
        }
        _classes = classes.ToFrozenDictionary(c => c.Key, c => c.Value.ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    /// <summary>True where the token belongs to a class of <c>words.tsv</c>.</summary>
    /// <exception cref="KeyNotFoundException">There is no such class.</exception>
    public bool Is(string wordClass, Token token) => _classes[wordClass].Contains(token.Lower);

    /// <summary>True where there is such a class.</summary>
    public bool HasClass(string wordClass) => _classes.ContainsKey(wordClass);

    /// <summary>Rank of the head word of an organization: <c>ministry</c>, <c>unit</c>, <c>body</c>; null for another word.</summary>
    public string? BodyRank(Token token) => token.IsCapitalized ? _bodies.GetValueOrDefault(token.Lower.TrimEnd('.')) : null;

    /// <summary>Rank of a head of two words (<c>Research Station</c>), or null.</summary>
    public string? BodyRank(Token before, Token head) => before.IsCapitalized && head.IsCapitalized ? _bodies.GetValueOrDefault($"{before.Lower} {head.Lower}") : null;

    /// <summary>Level of the head word of an event: <c>event</c>, <c>session</c>, <c>visit</c>, <c>series</c>; null for another word.</summary>
    public string? EventLevel(Token token) =>
        _events.GetValueOrDefault(token.Lower) ?? (token.Lower.EndsWith('s') ? _events.GetValueOrDefault(token.Lower[..^1]) : null);

    /// <summary>The same for a head word of one or of two words: <c>round table</c>, <c>courtesy call</c>.</summary>
    public string? EventLevel(Token before, Token head) => EventLevel(head) ?? PairLevel(before, head);

    /// <summary>The level of a head of two words, or null.</summary>
    public string? PairLevel(Token before, Token head) => before.Kind == TokenKind.Word ? _events.GetValueOrDefault($"{before.Lower} {head.Lower}") : null;

    /// <summary>The short form of a conference that is numbered (<c>cop</c>), given in lower case.</summary>
    public bool IsNumberedMeeting(string lower) => _classes["numbered"].Contains(lower);

    /// <summary>A head word of an initiative, in singular or plural.</summary>
    public bool IsInitiative(Token token) => _initiatives.Contains(token.Lower) || (token.Lower.EndsWith('s') && _initiatives.Contains(token.Lower[..^1]));

    /// <summary>A form of address before a name, with or without its dot.</summary>
    public bool IsHonorific(Token token) => token.IsCapitalized && (_honorifics.Contains(token.Lower) || _honorifics.Contains(token.Lower.TrimEnd('.')));

    /// <summary>A form of address that is no post as well: <c>Dr.</c>, not <c>General</c>.</summary>
    public bool IsHonorificOnly(Token token) => IsHonorific(token) && !IsPost(token);

    /// <summary>Letters after a name: <c>PhD</c>, <c>Jr.</c></summary>
    public bool IsSuffix(Token token) => token.IsCapitalized && !IsModifier(token) && (_suffixes.Contains(token.Lower) || _suffixes.Contains(token.Lower.TrimEnd('.')));

    /// <summary>A small word inside a name: <c>van</c>, <c>bin</c>, <c>de</c>.</summary>
    public bool IsParticle(Token token) => _particles.Contains(token.Lower);

    /// <summary>The head word of a post, in any case: <c>director</c>, <c>Premier</c>.</summary>
    public bool IsPost(Token token) => token.Kind == TokenKind.Word && (_posts.Contains(token.Lower)
        || (token.Lower.LastIndexOf('-') is var dash and > 0 && (_posts.Contains(token.Lower[..dash]) || _posts.Contains(token.Lower[(dash + 1)..]))));

    /// <summary>A word that stands before the head word of a post: <c>senior</c>, <c>deputy</c>, <c>regional</c>.</summary>
    public bool IsModifier(Token token) => _modifiers.Contains(token.Lower) || Is("title", token);

    /// <summary>A common given name or surname of any people.</summary>
    public bool IsPersonName(Token token) => token.IsCapitalized && (_givenNames.Contains(token.Lower) || _surnames.Contains(token.Lower));

    /// <summary>A common given name or surname, given in lower case.</summary>
    public bool IsListedName(string lower) => _givenNames.Contains(lower) || _surnames.Contains(lower);

    /// <summary>A common given name.</summary>
    public bool IsGivenName(Token token) => token.IsCapitalized && _givenNames.Contains(token.Lower);

    /// <summary>A word of running English text, written with a capital or not.</summary>
    public bool IsCommon(Token token) => _common.Contains(token.Lower);

    /// <summary>The role that a word stands for (<c>keynote</c>, <c>moderated</c> → <c>moderator</c>), or null.</summary>
    public string? RoleOf(Token token) => _roles.GetValueOrDefault(token.Lower);

    /// <summary>An article or preposition, given in lower case.</summary>
    public bool IsSmallWord(string lower) => _classes["preposition"].Contains(lower) || _classes["article"].Contains(lower) || lower == "and";

    /// <summary>A preposition, given in lower case.</summary>
    public bool IsPreposition(string lower) => _classes["preposition"].Contains(lower);

    /// <summary>An ordinal number, given in lower case.</summary>
    public bool IsOrdinal(string lower) => _classes["ordinal"].Contains(lower)
        || (lower.Contains("ty-", StringComparison.Ordinal) && _classes["ordinal"].Contains(lower[(lower.IndexOf('-', StringComparison.Ordinal) + 1)..]))
        || (lower.Length > 2 && char.IsDigit(lower[0]) && lower[^2..] is "st" or "nd" or "rd" or "th" && lower.AsSpan(0, lower.Length - 2).IndexOfAnyExceptInRange('0', '9') < 0);

    /// <summary>One to three syllables of pinyin written as one word.</summary>
    public bool IsPinyin(Token token) => token.IsCapitalized && Syllables(token.Lower.Replace("-", "", StringComparison.Ordinal).Replace("'", "", StringComparison.Ordinal), 3);

    private bool Syllables(string rest, int most)
    {
        if (rest.Length == 0) return true;
        if (most == 0) return false;
        for (var length = Math.Min(6, rest.Length); length > 0; length--)
            if (_pinyin.Contains(rest[..length]) && Syllables(rest[length..], most - 1)) return true;
        return false;
    }
}
