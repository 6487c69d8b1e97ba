using LmecGraph.Text;

namespace LmecGraph.Resolution;

/// <summary>The name of a body, initiative or event, taken apart for comparison.</summary>
/// <param name="Written">As it stands in the document.</param>
/// <param name="Folded">Folded, nothing left out.</param>
/// <param name="Words">Its telling words in order: one spelling, no function words, no numbers.</param>
/// <param name="Numbers">Its numbers and years in order, ordinals as digits.</param>
internal sealed record BodyName(string Written, string Folded, IReadOnlyList<string> Words, IReadOnlyList<string> Numbers)
{
    /// <summary>Equal for names that differ in spelling, punctuation and function words only.</summary>
    public string Key => KeyOf(Words, Numbers);

    /// <summary>One word without blanks: an acronym or a body known by one word.</summary>
    public bool IsToken => !Written.Trim().Contains(' ', StringComparison.Ordinal) && Words.Count == 1;

    /// <summary>The letters and digits of a name of one word.</summary>
    public string Token => string.Concat(Words) + string.Concat(Numbers);

    /// <summary>Made of words of kind only ("the meeting", "Session 1"): names nothing across documents.</summary>
    public bool IsKindOnly => Words.All(NameWords.IsKind) || (Words.Count == 1 && Words[0].Length == 1);

    /// <summary>Number of telling words that are no words of kind.</summary>
    public int Telling => Words.Count(w => !NameWords.IsKind(w));

    /// <summary>The key of a name of these words and numbers.</summary>
    public static string KeyOf(IEnumerable<string> words, IEnumerable<string> numbers) => $"{string.Join(' ', words)}#{string.Join(' ', numbers)}";

    /// <summary>Takes a name apart.</summary>
    public static BodyName Parse(string name)
    {
        var folded = NameFolding.Fold(name);
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
        return new BodyName(name, folded, words, numbers);
    }

    /// <summary><c>cop27</c> → <c>cop</c>, <c>27</c>; ordinals and other words stay whole.</summary>
    private static IEnumerable<string> Split(string word)
    {
        var letters = word.TakeWhile(c => !char.IsAsciiDigit(c)).Count();
        return letters > 1 && letters < word.Length && word[letters..].All(char.IsAsciiDigit) ? [word[..letters], word[letters..]] : [word];
    }
}
