namespace LmecGraph.Mentions;

/// <summary>Ordinals in words and in figures.</summary>
internal static class OrdinalWords
{
    private static string Ordinal(string word) => word switch
    {
        "first" => "1st",
        "second" => "2nd",
        "third" => "3rd",
        "fourth" => "4th",
        "fifth" => "5th",
        "sixth" => "6th",
        "seventh" => "7th",
        "eighth" => "8th",
        "ninth" => "9th",
        "tenth" => "10th",
        "eleventh" => "11th",
        "twelfth" => "12th",
        "thirteenth" => "13th",
        "fourteenth" => "14th",
        "fifteenth" => "15th",
        "sixteenth" => "16th",
        "seventeenth" => "17th",
        "eighteenth" => "18th",
        "nineteenth" => "19th",
        "twentieth" => "20th",
        _ => word,
    };

    /// <summary>The words with ordinals in figures; "thirty first" is "31st".</summary>
    public static IEnumerable<string> InFigures(string[] words)
    {
        for (var i = 0; i < words.Length; i++)
            if (i + 1 < words.Length && Tens(words[i]) is { } tens && Ordinal(words[i + 1]) is { Length: 3 } unit && char.IsDigit(unit[0])) yield return tens + Ordinal(words[++i]);
            else yield return Ordinal(words[i]);
    }

    private static string? Tens(string word) => word switch
    {
        "twenty" => "2",
        "thirty" => "3",
        "forty" => "4",
        "fifty" => "5",
        "sixty" => "6",
        "seventy" => "7",
        "eighty" => "8",
        "ninety" => "9",
        _ => null,
    };
}
