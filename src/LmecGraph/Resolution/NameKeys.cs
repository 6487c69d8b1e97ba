using LmecGraph.Text;

namespace LmecGraph.Resolution;

/// <summary>Forms under which names meet that are not written alike.</summary>
internal static class NameKeys
{
    private const int FewestWordsOfATypo = 3;
    private const int MostWordsInFront = 2;

    /// <summary>The letters in one row, plurals made singular: equal for <c>HarbourLink</c> and <c>Harbour Link</c>.</summary>
    public static string Letters(IEnumerable<string> words, string[] numbers) => $"{string.Concat(words.Select(Singular))}#{string.Join(' ', numbers)}";

    /// <summary>The words in ordinal order, plurals made singular.</summary>
    public static string Sorted(IEnumerable<string> words, string[] numbers) => BodyName.KeyOf(words.Select(Singular).Order(StringComparer.Ordinal), numbers);

    /// <summary>The first letters of the words, with and without function words.</summary>
    public static string[] FirstLetters(string folded, IEnumerable<string> words) =>
        [string.Concat(NameFolding.Words(folded).Where(w => !w.All(char.IsAsciiDigit)).Select(w => w[0])), string.Concat(words.Select(w => w[0]))];

    /// <summary>A word as if it were no plural.</summary>
    public static string Singular(string word) =>
        word.Length > 3 && word[^1] == 's' && word[^2] is not 's' and not 'u' and not 'i' ? word.EndsWith("ies", StringComparison.Ordinal) ? word[..^3] + "y" : word[..^1] : word;

    /// <summary>Keys of other names that a body or initiative of this name may bear.</summary>
    public static IEnumerable<string> Possible(BodyName name)
    {
        foreach (var key in Initialisms.Keys(name)) yield return $"name {key}";
        foreach (var letters in name.FirstLetters) yield return $"token {letters}";
        for (var left = 1; left <= Math.Min(MostWordsInFront, name.Words.Length - FewestWordsOfATypo); left++)
            yield return $"name {BodyName.KeyOf(name.Words.Skip(left), name.Numbers)}";
    }

    /// <summary>Keys that bodies and initiatives share which may be one thing.</summary>
    public static IEnumerable<string> Blocking(BodyName name)
    {
        yield return $"name {name.Key}";
        yield return $"letters {name.Letters}";
        yield return $"sorted {name.Sorted}";
        if (name.Words.Length < FewestWordsOfATypo) yield break;
        for (var i = 0; i < name.Words.Length; i++)
            yield return $"without {BodyName.KeyOf([.. name.Words[..i], .. name.Words[(i + 1)..]], name.Numbers)}";
        if (name.Words.Length > FewestWordsOfATypo) yield return $"without {name.Key}";
    }
}
