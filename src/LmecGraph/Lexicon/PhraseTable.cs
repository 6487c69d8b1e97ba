using LmecGraph.Text;

namespace LmecGraph.Lexicon;

/// <summary>Finds the longest known phrase at a token. Cost is that of the phrases which share the first word.</summary>
public sealed class PhraseTable
{
    private readonly Dictionary<string, List<Phrase>> _byFirstWord = new(StringComparer.Ordinal);

    /// <summary>Adds a phrase. Forms written in capitals match in capitals only.</summary>
    public void Add(string form, LexiconEntry entry)
    {
        var tokens = new List<Token>();
        Tokenizer.Tokenize(form, new TextSpan(0, form.Length), tokens);
        if (tokens.Count == 0) return;
        if (!_byFirstWord.TryGetValue(tokens[0].Lower, out var phrases)) _byFirstWord[tokens[0].Lower] = phrases = [];
        var exact = tokens.Count == 1 && form.Length <= 8 && form.Skip(1).Any(char.IsUpper);
        // Longer ones first, among equals the one added first.
        var place = phrases.FindIndex(p => p.Words.Length < tokens.Count);
        phrases.Insert(place < 0 ? phrases.Count : place, new Phrase([.. tokens.Select(t => t.Lower)], exact ? form : null, entry));
    }

    /// <summary>The longest phrase at <paramref name="at"/> (the one added first among equals), or null.</summary>
    public PhraseMatch? At(IReadOnlyList<Token> tokens, int at, int end) => At(tokens, at, end, EntryKind.Body, EntryKind.Country, EntryKind.Demonym, EntryKind.Initiative, EntryKind.Place);

    /// <summary>The longest phrase of these kinds at <paramref name="at"/>, or null.</summary>
    public PhraseMatch? At(IReadOnlyList<Token> tokens, int at, int end, params ReadOnlySpan<EntryKind> kinds)
    {
        var token = tokens[at];
        if (token.Kind == TokenKind.Sign || token.IsLower || !_byFirstWord.TryGetValue(token.Lower.TrimEnd('\''), out var phrases)) return null;
        foreach (var phrase in phrases)
            if (Fits(phrase, tokens, at, end) && kinds.Contains(phrase.Entry.Kind)) return new PhraseMatch(phrase.Words.Length, phrase.Entry);
        return null;
    }

    private static bool Fits(Phrase phrase, IReadOnlyList<Token> tokens, int at, int end)
    {
        if (at + phrase.Words.Length > end || (phrase.Exact is not null && phrase.Exact != tokens[at].Text)) return false;
        for (var i = 1; i < phrase.Words.Length; i++)
            if (!tokens[at + i].Is(phrase.Words[i]) && !(i == phrase.Words.Length - 1 && tokens[at + i].Lower.TrimEnd('\'') == phrase.Words[i])) return false;
        return true;
    }

    private sealed record Phrase(string[] Words, string? Exact, LexiconEntry Entry);
}

/// <summary>A known phrase found in a text.</summary>
/// <param name="Length">Number of tokens.</param>
/// <param name="Entry">What it names.</param>
public readonly record struct PhraseMatch(int Length, LexiconEntry Entry);
