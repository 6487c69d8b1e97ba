using System.Collections.Frozen;
using System.Runtime.InteropServices;
using LmecGraph.Text;

namespace LmecGraph.Lexicon;

/// <summary>Single words that tell what the words beside them are.</summary>
public sealed class WordClasses
{
    private const string RolePrefix = "role:";
    private const int ShortestWithEnding = 6;
    private const int LongestEnding = 7;

    private readonly Dictionary<string, ListedWord> _listed = new(StringComparer.Ordinal);
    private readonly ClassNumbers _classes;
    private readonly FrozenSet<string> _prepositions;
    private readonly FrozenSet<string> _articles;
    private readonly FrozenSet<string> _ordinals;
    private readonly string[] _fieldEndings;
    private readonly HeadPhrases _initiativePhrases = new(DataFile.Words("initiative-words.tsv"));
    private readonly HeadPhrases _bodyPhrases = new(DataFile.Words("body-words.tsv", r => r[0].Contains(" of ", StringComparison.Ordinal)));
    private readonly HashSet<string> _pinyin = DataFile.Words("pinyin.txt");

    /// <summary>Loads the data files and adds the words of a user.</summary>
    public WordClasses(OwnLexicon own)
    {
        foreach (var (word, rank) in DataFile.Map("body-words.tsv"))
        {
            Entry(word) = Entry(word) with { BodyRank = rank };
            if (word.LastIndexOf(' ') is var blank and > 0) Add([word[(blank + 1)..]], WordLists.EndOfPair);
        }
        foreach (var (word, level) in DataFile.Map("event-words.tsv"))
        {
            Entry(word) = Entry(word) with { EventLevel = level };
            if (word.LastIndexOf(' ') is var blank and > 0) Add([word[(blank + 1)..]], WordLists.EndOfPair);
        }
        Add(DataFile.Words("initiative-words.tsv"), WordLists.Initiative);
        Add(DataFile.Words("honorifics.tsv", r => r[1] != "after"), WordLists.Honorific);
        Add(DataFile.Words("honorifics.tsv", r => r[1] != "after" && char.IsLower(r[0][0])), WordLists.SmallHonorific);
        Add(DataFile.Words("honorifics.tsv", r => r[1] == "after"), WordLists.Suffix);
        Add(DataFile.Words("particles.txt"), WordLists.Particle);
        Add(DataFile.Words("role-words.tsv", r => r[1] == "post" && !r[0].Contains(' ')), WordLists.Post);
        Add(DataFile.Words("role-words.tsv", r => r[1] == "modifier"), WordLists.Modifier);
        Add(DataFile.Words("common-words.txt"), WordLists.Common);
        foreach (var words in own.RoleWords.Select(r => r.Split(' ', StringSplitOptions.RemoveEmptyEntries)))
        {
            Add([words[^1]], WordLists.Post);
            Add(words[..^1], WordLists.Modifier);
        }
        Add(DataFile.Words("given-names.tsv").Concat(own.GivenNames.Select(n => n.ToLowerInvariant())), WordLists.GivenName);
        var surnames = DataFile.Words("surnames.tsv").Concat(own.Surnames.Select(n => n.ToLowerInvariant())).ToList();
        Add(surnames, WordLists.Surname);
        foreach (var parts in surnames.Where(n => n.Contains(' ')).Select(n => n.Split(' ')))
            if (Listed(parts[0]).IsIn(WordLists.Particle) && !Listed(parts[^1]).IsIn(WordLists.Common)) Add([parts[^1]], WordLists.Surname);

        var rows = DataFile.Rows("words.tsv").Select(row => (Class: row[0], Words: row[1].Split(' '))).ToList();
        _classes = new ClassNumbers(rows.Select(r => r.Class));
        foreach (var (name, words) in rows)
            foreach (var word in words)
            {
                var classes = Listed(word).Classes ?? new ulong[(_classes.Count + 63) / 64];
                classes[_classes[name] >> 6] |= 1ul << _classes[name];
                Entry(word) = Entry(word) with { Classes = classes, Role = name.StartsWith(RolePrefix, StringComparison.Ordinal) ? name[RolePrefix.Length..] : Entry(word).Role };
            }
        FrozenSet<string> Words(string wordClass) => rows.Where(r => r.Class == wordClass).SelectMany(r => r.Words).ToFrozenSet(StringComparer.Ordinal);
        (_prepositions, _articles, _ordinals, _fieldEndings) = (Words("preposition"), Words("article"), Words("ordinal"), [.. Words("fieldending").Order(StringComparer.Ordinal)]);
    }

    /// <summary>True where the token belongs to a class of <c>words.tsv</c>.</summary>
    /// <exception cref="KeyNotFoundException">There is no such class; thrown at the first token that belongs to any.</exception>
    public bool Is(string wordClass, Token token) => Answers(token).Classes is { } classes && ListedWord.Has(classes, _classes[wordClass]);

    /// <summary>The same for a word given in lower case.</summary>
    public bool Is(string wordClass, string lower) => Listed(lower).HasClass(_classes[wordClass]);

    /// <summary>True where there is such a class.</summary>
    public bool HasClass(string wordClass) => _classes.Contains(wordClass);

    /// <summary>A word that ends as words for fields of work do: <c>hydrology</c>, <c>management</c>.</summary>
    public bool EndsAsField(Token token) => _fieldEndings.Any(e => token.Lower.EndsWith(e, StringComparison.Ordinal));

    /// <summary>All words of a class.</summary>
    public IEnumerable<string> WordsOf(string wordClass) => _listed.Where(w => w.Value.HasClass(_classes[wordClass])).Select(w => w.Key);

    /// <summary>Rank of the head word of an organization: <c>ministry</c>, <c>unit</c>, <c>body</c>; null for another word.</summary>
    public string? BodyRank(Token token) => token.IsCapitalized ? Answers(token).BodyRank : null;

    /// <summary>Rank of a head of two words (<c>Coast Guard</c>, <c>National Assembly</c>), or null.</summary>
    public string? BodyRank(Token before, Token head) => before.IsCapitalized && head.IsCapitalized && Answers(head).IsIn(WordLists.EndOfPair) ? Listed($"{before.Lower} {head.Lower}").BodyRank : null;

    /// <summary>True for the first word of a body's head with "of" in it: <c>House of Representatives</c>.</summary>
    public bool OpensBody(Row<Token> tokens, int at) => _bodyPhrases.IsHead(tokens, at);

    /// <summary><c>mapathon</c>, <c>KelpCon</c>, <c>TEDxLima</c>, <c>Kelpfest</c>: a word coined after another one names an event.</summary>
    public bool IsCoined(Token token) => Answers(token).IsCoinedEvent;

    private static bool IsCoined(string lower) => lower.Length > 7 && lower.EndsWith("athon", StringComparison.Ordinal) && lower != "marathon";

    /// <summary>A word of two with the kind of an event as the second.</summary>
    private bool IsCoinedName(Word word) => word.IsCapitalized && word.Text.Length > 5 && !word.Text.Contains('-', StringComparison.Ordinal)
        && (word.Text.StartsWith("TEDx", StringComparison.Ordinal) || (word.Text.StartsWith("Hack", StringComparison.Ordinal) && char.IsAsciiLetterUpper(word.Text[4])) || (word.Text.EndsWith("fest", StringComparison.Ordinal) && !Listed(word.Lower).IsIn(WordLists.Common)) || EndsInKind(word.Text));

    private bool EndsInKind(string text)
    {
        var part = text.Length - 1;
        while (part > 0 && char.IsAsciiLetterLower(text[part])) part--;
        return part > 1 && part < text.Length - 1 && char.IsAsciiLetterUpper(text[part]) && char.IsAsciiLetter(text[part - 1]) && Is("eventending", text[part..].ToLowerInvariant());
    }

    /// <summary>Level of the head word of an event: <c>event</c>, <c>session</c>, <c>visit</c>, <c>series</c>; null for another word.</summary>
    public string? EventLevel(Token token) => Answers(token).EventLevel;

    /// <summary>The same for a head word of one or of two words: <c>round table</c>, <c>courtesy call</c>.</summary>
    public string? EventLevel(Token before, Token head) => EventLevel(head) ?? PairLevel(before, head);

    /// <summary>The level of a head of two words, or null.</summary>
    public string? PairLevel(Token before, Token head) =>
        before.Kind == TokenKind.Word && Answers(head).IsIn(WordLists.EndOfPair) ? Listed($"{before.Lower} {head.Lower}").EventLevel : null;

    /// <summary>The short form of a conference that is numbered (<c>cop</c>), given in lower case.</summary>
    public bool IsNumberedMeeting(string lower) => Is("numbered", lower);

    /// <summary>A head word of an initiative, in singular or plural.</summary>
    public bool IsInitiative(Token token) => Answers(token).IsInitiative;

    /// <summary>The same for a head of one word or of several (<c>Early Warning System</c>, <c>Letter of Intent</c>).</summary>
    public bool IsInitiative(Row<Token> tokens, int at) => IsInitiative(tokens[at]) || _initiativePhrases.IsHead(tokens, at);

    /// <summary>A form of address before a name, with or without its dot.</summary>
    public bool IsHonorific(Token token) => Answers(token) is { IsHonorific: true } answers && (token.IsCapitalized || answers.IsIn(WordLists.SmallHonorific));

    /// <summary>A form of address that is no post as well: <c>Dr.</c>, not <c>General</c>.</summary>
    public bool IsHonorificOnly(Token token) => IsHonorific(token) && !IsPost(token);

    /// <summary>Letters after a name: <c>PhD</c>, <c>Jr.</c></summary>
    public bool IsSuffix(Token token) => token.IsCapitalized && !IsModifier(token) && Answers(token).IsSuffix;

    /// <summary>A small word inside a name: <c>van</c>, <c>bin</c>, <c>de</c>.</summary>
    public bool IsParticle(Token token) => Answers(token).IsIn(WordLists.Particle);

    /// <summary>The head word of a post, in any case: <c>director</c>, <c>Premier</c>.</summary>
    public bool IsPost(Token token) => token.Kind == TokenKind.Word && Answers(token).IsPost;

    /// <summary>The same for a word given in lower case.</summary>
    public bool IsPost(string lower) => Listed(lower).IsIn(WordLists.Post);

    /// <summary>A word that stands before the head word of a post: <c>senior</c>, <c>deputy</c>, <c>regional</c>.</summary>
    public bool IsModifier(Token token) => Answers(token).IsIn(WordLists.Modifier) || Is("title", token);

    /// <summary>A common given name or surname of any people.</summary>
    public bool IsPersonName(Token token) => token.IsCapitalized && Answers(token).IsIn(WordLists.GivenName | WordLists.Surname);

    /// <summary>A common given name or surname, given in lower case.</summary>
    public bool IsListedName(string lower) => Listed(lower).IsIn(WordLists.GivenName | WordLists.Surname);

    /// <summary>A common given name.</summary>
    public bool IsGivenName(Token token) => token.IsCapitalized && Answers(token).IsIn(WordLists.GivenName);

    /// <summary>A word of running English text, written with a capital or not.</summary>
    public bool IsCommon(Token token) => Answers(token).IsIn(WordLists.Common);

    /// <summary>The same for a word in lower case.</summary>
    public bool IsCommon(string lower) => Listed(lower).IsIn(WordLists.Common);

    /// <summary>A common word or the plural of one.</summary>
    public bool IsCommonOrPlural(Token token) => IsCommon(token) || (token.Lower.EndsWith('s') && Listed(token.Lower[..^1]).IsIn(WordLists.Common));

    /// <summary>The role that a word stands for (<c>keynote</c>, <c>moderated</c> → <c>moderator</c>), or null.</summary>
    public string? RoleOf(Token token) => Answers(token).Role;

    /// <summary>An article or preposition, given in lower case.</summary>
    public bool IsSmallWord(string lower) => _prepositions.Contains(lower) || _articles.Contains(lower) || lower == "and";

    /// <summary>A preposition, given in lower case.</summary>
    public bool IsPreposition(string lower) => _prepositions.Contains(lower);

    /// <summary>An ordinal number, given in lower case.</summary>
    public bool IsOrdinal(string lower) => _ordinals.Contains(lower)
        || (lower.Contains("ty-", StringComparison.Ordinal) && _ordinals.Contains(lower[(lower.IndexOf('-', StringComparison.Ordinal) + 1)..]))
        || (lower.Length > 2 && char.IsDigit(lower[0]) && lower[^2..] is "st" or "nd" or "rd" or "th" && lower.AsSpan(0, lower.Length - 2).IndexOfAnyExceptInRange('0', '9') < 0);

    /// <summary>Ends as surnames of some languages do and few other words: <c>-shvili</c>, <c>-bekov</c>; or begins so: <c>Rakoto-</c>.</summary>
    public bool HasSurnameEnding(Token token) => Answers(token).HasSurnameEnding ??= HasSurnameEnding(token.Word);

    private bool HasSurnameEnding(Word word)
    {
        if (word.IsAllCaps || word.Text.Length < ShortestWithEnding || Listed(word.Lower).IsIn(WordLists.Common)) return false;
        for (var length = 2; length <= Math.Min(LongestEnding, word.Lower.Length - 2); length++)
            if (Is("surnameending", word.Lower[^length..])) return true;
        for (var length = 5; length <= Math.Min(LongestEnding, word.Lower.Length - 3); length++)
            if (Is("surnamestart", word.Lower[..length])) return true;
        return false;
    }

    /// <summary>One to three syllables of pinyin written as one word.</summary>
    public bool IsPinyin(Token token) => token.IsCapitalized && (Answers(token).IsPinyin ??= IsPinyin(token.Lower));

    /// <summary>The same for a word given in lower case.</summary>
    public bool IsPinyin(string lower) => Syllables(lower.Replace("-", "", StringComparison.Ordinal).Replace("'", "", StringComparison.Ordinal), 3);

    private bool Syllables(string rest, int most)
    {
        if (rest.Length == 0) return true;
        if (most == 0) return false;
        for (var length = Math.Min(6, rest.Length); length > 0; length--)
            if (_pinyin.Contains(rest[..length]) && Syllables(rest[length..], most - 1)) return true;
        return false;
    }

    private ListedWord Listed(string lower) => _listed.GetValueOrDefault(lower);

    private ref ListedWord Entry(string word) => ref CollectionsMarshal.GetValueRefOrAddDefault(_listed, word, out _);

    private void Add(IEnumerable<string> words, WordLists list)
    {
        foreach (var word in words) Entry(word) = Entry(word) with { Lists = Entry(word).Lists | list };
    }

    /// <summary>What the lexicon says of a token: looked up at the first question on its word, kept with the word.</summary>
    private WordAnswers Answers(Token token) => token.Word.Listed is WordAnswers answers && answers.Source == this ? answers : LookUp(token.Word);

    private WordAnswers LookUp(Word word)
    {
        var lower = word.Lower;
        var listed = Listed(lower);
        var undotted = lower.EndsWith('.') ? Listed(lower.TrimEnd('.')) : listed;
        var singular = lower.EndsWith('s') ? Listed(lower[..^1]) : listed;
        var isPost = listed.IsIn(WordLists.Post)
            || (lower.LastIndexOf('-') is var dash and > 0 && (Listed(lower[..dash]).IsIn(WordLists.Post) || Listed(lower[(dash + 1)..]).IsIn(WordLists.Post)));
        var answers = new WordAnswers
        {
            Source = this,
            Lists = listed.Lists,
            Classes = listed.Classes,
            BodyRank = undotted.BodyRank,
            IsCoinedEvent = IsCoined(lower) || IsCoinedName(word),
            EventLevel = listed.EventLevel ?? singular.EventLevel ?? (IsCoined(lower) || IsCoinedName(word) ? "event" : null),
            Role = listed.Role,
            IsInitiative = listed.IsIn(WordLists.Initiative) || singular.IsIn(WordLists.Initiative),
            IsHonorific = listed.IsIn(WordLists.Honorific) || undotted.IsIn(WordLists.Honorific),
            IsSuffix = listed.IsIn(WordLists.Suffix) || undotted.IsIn(WordLists.Suffix),
            IsPost = isPost,
        };
        word.Listed = answers;
        return answers;
    }
}
