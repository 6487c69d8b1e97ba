using LmecGraph.Text;

namespace LmecGraph.Lexicon;

/// <summary>Finds the longest known phrase at a token. Cost is that of the phrases which share the first word.</summary>
public sealed class PhraseTable
{
    private static readonly List<Phrase> None = [];

    private readonly Dictionary<string, Opening> _byFirstWord = new(StringComparer.Ordinal);
    private int _added;

    /// <summary>Adds a phrase. Short forms written in capitals match in capitals only.</summary>
    public void Add(string form, LexiconEntry entry)
    {
        var first = form.AsSpan(0, form.IndexOf(' ') is > 0 and var blank ? blank : form.Length);
        var phrase = new Phrase(form, entry, _added++);
        if (!IsPlain(first) && phrase.Words.Length == 0) return;
        var key = IsPlain(first) ? first.ToString().ToLowerInvariant() : phrase.Words[0];
        if (!_byFirstWord.TryGetValue(key, out var opening)) _byFirstWord[key] = opening = new Opening();
        opening.Add(phrase);
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

    private Phrase? Longest(string word, int shortest, Row<Token> tokens, int at, int end, ReadOnlySpan<EntryKind> kinds)
    {
        if (!_byFirstWord.TryGetValue(word, out var opening)) return null;
        Phrase? longest = null;
        if (shortest < 2) Prefer(opening.With(""), ref longest, shortest, tokens, at, end, kinds);
        if (at + 1 >= end) return longest;
        var second = tokens[at + 1].Lower;
        Prefer(opening.With(second), ref longest, shortest, tokens, at, end, kinds);
        if (second.EndsWith('\'')) Prefer(opening.With(second.TrimEnd('\'')), ref longest, shortest, tokens, at, end, kinds);
        return longest;
    }

    private static void Prefer(List<Phrase> phrases, ref Phrase? longest, int shortest, Row<Token> tokens, int at, int end, ReadOnlySpan<EntryKind> kinds)
    {
        foreach (var phrase in phrases)
            if (phrase.Words.Length >= shortest && (longest is null || phrase.Precedes(longest)) && Fits(phrase, tokens, at, end) && kinds.Contains(phrase.Entry.Kind)) longest = phrase;
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

    /// <summary>The phrases of one first word, by their second one: <c>University</c> opens some hundred names.</summary>
    private sealed class Opening
    {
        private readonly List<Phrase> _phrases = [];
        private Dictionary<string, List<Phrase>>? _bySecondWord;

        public void Add(Phrase phrase) => _phrases.Add(phrase);

        /// <summary>The phrases with this second word, or none; with an empty one those of one word.</summary>
        public List<Phrase> With(string second) => (_bySecondWord ??= BySecondWord()).GetValueOrDefault(second) ?? None;

        private Dictionary<string, List<Phrase>> BySecondWord() =>
            _phrases.GroupBy(p => p.Words.Length > 1 ? p.Words[1] : "", StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.ToList(), StringComparer.Ordinal);
    }

    private sealed class Phrase(string form, LexiconEntry entry, int order)
    {
        private string[]? _words;

        public string Form => form;

        public LexiconEntry Entry => entry;

        public int Order => order;

        // Cut when a text first has its first word: every start of a command waits for the lists, and a text asks for few of their names.
        public string[] Words => _words ??= Cut();

        public bool IsExact { get; } = form.Length <= 8 && !form.Contains(' ') && form.Skip(1).Any(char.IsUpper);

        /// <summary>Longer, or of the same length and added before.</summary>
        public bool Precedes(Phrase other) => Words.Length != other.Words.Length ? Words.Length > other.Words.Length : Order < other.Order;

        private string[] Cut() => [.. Tokenizer.Tokenize(form).Select(t => t.Lower)];
    }
}

/// <summary>A known phrase found in a text.</summary>
/// <param name="Length">Number of tokens.</param>
/// <param name="Entry">What it names.</param>
public readonly record struct PhraseMatch(int Length, LexiconEntry Entry);
