using LmecGraph.Text;

namespace LmecGraph.Resolution;

/// <summary>The name of a body, initiative or event, taken apart once for all comparisons.</summary>
internal sealed class BodyName
{
    private string[]? _blockingKeys;
    private string[]? _possibleForms;

    /// <param name="written">As it stands in the document.</param>
    /// <param name="folded">Folded, nothing left out.</param>
    /// <param name="words">Its telling words in order: one spelling, no function words, no numbers.</param>
    /// <param name="numbers">Its numbers and years in order, ordinals as digits.</param>
    public BodyName(string written, string folded, string[] words, string[] numbers)
    {
        (Written, Folded, Words, Numbers) = (written, folded, words, numbers);
        Key = KeyOf(words, numbers);
        Telling = words.Count(w => !NameWords.IsKind(w));
        Letters = NameKeys.Letters(words, numbers);
        Sorted = NameKeys.Sorted(words, numbers);
        FirstLetters = NameKeys.FirstLetters(folded, words);
        IsUnit = NameWords.IsUnit(folded);
        IsStateBody = NameWords.IsStateBody(folded);
    }

    public string Written { get; }

    public string Folded { get; }

    public string[] Words { get; }

    public string[] Numbers { get; }

    /// <summary>Equal for names that differ in spelling, punctuation and function words only.</summary>
    public string Key { get; }

    /// <summary>Number of telling words that are no words of kind.</summary>
    public int Telling { get; }

    /// <summary>See <see cref="NameKeys"/>.</summary>
    public string Letters { get; }

    /// <summary>See <see cref="NameKeys"/>.</summary>
    public string Sorted { get; }

    /// <summary>See <see cref="NameKeys"/>.</summary>
    public string[] FirstLetters { get; }

    /// <summary>Named like a unit of a larger body.</summary>
    public bool IsUnit { get; }

    /// <summary>Named like a body that many states have.</summary>
    public bool IsStateBody { get; }

    /// <summary>One word without blanks: an acronym or a body known by one word.</summary>
    public bool IsToken => Words.Length == 1 && !Written.Trim().Contains(' ', StringComparison.Ordinal);

    /// <summary>The letters and digits of a name of one word.</summary>
    public string Token => string.Concat(Words) + string.Concat(Numbers);

    /// <summary>Made of words of kind only ("the meeting", "Session 1"): names nothing across documents.</summary>
    public bool IsKindOnly => Telling == 0 || (Words.Length == 1 && Words[0].Length == 1);

    /// <summary>Keys of other names that a body or initiative of this name may bear: acronyms, forms without the first words.</summary>
    public string[] PossibleForms => _possibleForms ??= [.. NameKeys.Possible(this)];

    /// <summary>Keys under which bodies and initiatives of like names meet each other.</summary>
    public string[] BlockingKeys => _blockingKeys ??= [.. NameKeys.Blocking(this)];

    /// <summary>The key of a name of these words and numbers.</summary>
    public static string KeyOf(IEnumerable<string> words, IEnumerable<string> numbers) => $"{string.Join(' ', words)}#{string.Join(' ', numbers)}";

    /// <summary>Takes a name apart.</summary>
    public static BodyName Parse(string name)
    {
        var folded = NameFolding.Fold(WithoutPossessive(name));
        var (words, numbers) = (new List<string>(), new List<string>());
        var tens = "";
        foreach (var raw in NameFolding.Words(folded).SelectMany(Split))
        {
            if (NameWords.TensOf(raw) is { } t)
            {
                tens = t;
                continue;
            }
            if ((NameWords.Ordinal(raw) ?? (raw.All(char.IsAsciiDigit) ? raw.TrimStart('0') : null)) is { } number)
            {
                numbers.Add(tens.Length == 2 && number.Length == 1 ? $"{tens[0]}{number}" : number);
                tens = "";
                continue;
            }
            if (tens.Length > 0) numbers.Add(tens);
            tens = "";
            words.AddRange(NameWords.Spell(raw).Where(w => !NameWords.IsFunction(w)));
        }
        if (tens.Length > 0) numbers.Add(tens);
        return new BodyName(name, folded, [.. words], [.. numbers]);
    }

    private static string WithoutPossessive(string name)
    {
        var end = name.AsSpan().TrimEnd();
        return end.EndsWith("’s", StringComparison.Ordinal) || end.EndsWith("'s", StringComparison.Ordinal) ? end[..^2].ToString() : name;
    }

    /// <summary><c>cop27</c> → <c>cop</c>, <c>27</c>; ordinals and other words stay whole.</summary>
    private static IEnumerable<string> Split(string word)
    {
        var letters = word.TakeWhile(c => !char.IsAsciiDigit(c)).Count();
        return letters > 1 && letters < word.Length && word[letters..].All(char.IsAsciiDigit) ? [word[..letters], word[letters..]] : [word];
    }
}
