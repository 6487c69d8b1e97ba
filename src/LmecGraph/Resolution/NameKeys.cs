namespace LmecGraph.Resolution;

/// <summary>Forms under which names meet that are not written alike.</summary>
internal static class NameKeys
{
    /// <summary>The letters in one row, plurals made singular: equal for <c>OceanTeacher</c> and <c>Ocean Teacher</c>.</summary>
    public static string Letters(BodyName name) => $"{string.Concat(name.Words.Select(Singular))}#{string.Join(' ', name.Numbers)}";

    /// <summary>The words in ordinal order, plurals made singular.</summary>
    public static string Sorted(BodyName name) => BodyName.KeyOf(name.Words.Select(Singular).Order(StringComparer.Ordinal), name.Numbers);

    /// <summary>The first letters of the words, with and without function words.</summary>
    public static IEnumerable<string> FirstLetters(BodyName name) =>
    [
        string.Concat(Text.NameFolding.Words(name.Folded).Where(w => !w.All(char.IsAsciiDigit)).Select(w => w[0])),
        string.Concat(name.Words.Select(w => w[0])),
    ];

    /// <summary>All words but one, for each word: two names of one key differ in at most one place.</summary>
    public static IEnumerable<string> LeavingOneOut(BodyName name)
    {
        for (var i = 0; i < name.Words.Count; i++)
            yield return BodyName.KeyOf([.. name.Words.Take(i), .. name.Words.Skip(i + 1)], name.Numbers);
    }

    /// <summary>A word as if it were no plural.</summary>
    public static string Singular(string word) =>
        word.Length > 3 && word[^1] == 's' && word[^2] is not 's' and not 'u' and not 'i' ? word[^3..] is "ies" ? word[..^3] + "y" : word[..^1] : word;
}
