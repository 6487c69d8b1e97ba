using LmecGraph.Text;

namespace LmecGraph.Lexicon;

/// <summary>Finds the longest known phrase at a token. Cost is that of the phrases which share the first word.</summary>
public sealed class PhraseTable
{
    private readonly Dictionary<string, List<Phrase>> _byFirstWord = new(StringComparer.Ordinal);

    /// <summary>Adds a phrase. Short forms written in capitals match in capitals only.</summary>
    public void Add(string form, LexiconEntry entry)
    {
        var first = form.AsSpan(0, form.IndexOf(' ') is > 0 and var blank ? blank : form.Length);
        var phrase = new Phrase(form, entry);
        if (!IsPlain(first) && phrase.Words.Length == 0) return;
        var key = IsPlain(first) ? first.ToString().ToLowerInvariant() : phrase.Words[0];
        if (!_byFirstWord.TryGetValue(key, out var phrases)) _byFirstWord[key] = phrases = [];
        phrases.Add(phrase);
    }

    /// <summary>The longest phrase at <paramref name="at"/> (the one added first among equals), or null.</summary>
    public PhraseMatch? At(Row<Token> tokens, int at, int end) => At(tokens, at, end, EntryKind.Body, EntryKind.Country, EntryKind.Demonym, EntryKind.Initiative, EntryKind.Place);

    /// <summary>The longest phrase of these kinds at <paramref name="at"/>, or null.</summary>
    public PhraseMatch? At(Row<Token> tokens, int at, int end, params ReadOnlySpan<EntryKind> kinds)
    {
        var token = tokens[at];
        if (token.Kind == TokenKind.Sign || token.IsLower) return null;
        var word = token.Lower.TrimEnd('\'');
        var longest = Longest(word, 1, tokens, at, end, kinds);
        // "U.N. Women": letters with points begin the same names, but are not always the same letters alone ("A.I.").
        if (token.Text is [_, '.', _, '.', ..]) longest = Longest(word.Replace(".", "", StringComparison.Ordinal), Math.Max(2, (longest?.Words.Length ?? 0) + 1), tokens, at, end, kinds) ?? longest;
        return longest is null ? null : new PhraseMatch(longest.Words.Length, longest.Entry);
    }

    private Phrase? Longest(string word, int shortest, IReadOnlyList<Token> tokens, int at, int end, ReadOnlySpan<EntryKind> kinds)
    {
        if (!_byFirstWord.TryGetValue(word, out var phrases)) return null;
        Phrase? longest = null;
        foreach (var phrase in phrases)
            if (phrase.Words.Length >= Math.Max(shortest, (longest?.Words.Length ?? 0) + 1) && Fits(phrase, tokens, at, end) && kinds.Contains(phrase.Entry.Kind)) longest = phrase;
        return longest;
    }

    /// <summary>Letters alone: one token.</summary>
    private static bool IsPlain(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
            if (!char.IsLetter(c)) return false;
        return word.Length > 0;
    }

    private static bool Fits(Phrase phrase, Row<Token> tokens, int at, int end)
    {
        if (at + phrase.Words.Length > end || (phrase.IsExact && phrase.Words.Length == 1 && phrase.Form != tokens[at].Text)) return false;
        for (var i = 1; i < phrase.Words.Length; i++)
            if (!tokens[at + i].Is(phrase.Words[i]) && !(i == phrase.Words.Length - 1 && tokens[at + i].Lower.TrimEnd('\'') == phrase.Words[i])) return false;
        return true;
    }

    private sealed class Phrase(string form, LexiconEntry entry)
    {
        private string[]? _words;

        public string Form => form;

        public LexiconEntry Entry => entry;

        // Cut when a text first has its first word: every start of a command waits for the lists, and a text asks for few of their names.
        public string[] Words => _words ??= Cut();

        public bool IsExact { get; } = form.Length <= 8 && !form.Contains(' ') && form.Skip(1).Any(char.IsUpper);

        private string[] Cut() => [.. Tokenizer.Tokenize(form).Select(t => t.Lower)];
    }
}

/// <summary>A known phrase found in a text.</summary>
/// <param name="Length">Number of tokens.</param>
/// <param name="Entry">What it names.</param>
public readonly record struct PhraseMatch(int Length, LexiconEntry Entry);
