using LmecGraph.Lexicon;

namespace LmecGraph.Resolution;

/// <summary>How alike two words are spelled.</summary>
internal static class Spelling
{
    /// <summary>True for words that one may take for each other: sound alike, or a slip of the pen apart (one letter in five, two in eight).</summary>
    public static bool Alike(string left, string right)
    {
        if (left == right) return true;
        var shorter = Math.Min(left.Length, right.Length);
        if (shorter < 4) return false;
        var distance = Distance(left, right, 3);
        if (IsPinyin(left) && IsPinyin(right)) return false;
        return (shorter >= 5 && distance <= 1) || (shorter >= 8 && distance <= 2) || (shorter >= 5 && distance <= 3 && Sound(left) == Sound(right));
    }

    /// <summary>True for two words of a body's name that one may write for each other: two letters apart, or with another ending (environment, environmental).</summary>
    public static bool IsSlip(string left, string right)
    {
        var (shorter, longer) = left.Length <= right.Length ? (left, right) : (right, left);
        return shorter.Length > 4 && (Distance(left, right, 2) <= 2 || (shorter.Length > 5 && longer.Length - shorter.Length <= 4 && longer.StartsWith(shorter, StringComparison.Ordinal)));
    }

    // In Chinese names a letter more is another name.
    private static bool IsPinyin(string word) => ReportLexicon.BuiltIn.Words.IsPinyin(word);

    /// <summary>Number of letters to insert, drop, change or swap with the next (Damerau 1964, optimal string alignment); more than the cap counts as cap + 1.</summary>
    public static int Distance(string left, string right, int cap)
    {
        if (Math.Abs(left.Length - right.Length) > cap) return cap + 1;
        var (before, last, row) = (new int[right.Length + 1], new int[right.Length + 1], new int[right.Length + 1]);
        for (var j = 0; j <= right.Length; j++) last[j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var change = left[i - 1] == right[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + change);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1]) row[j] = Math.Min(row[j], before[j - 2] + 1);
            }
            (before, last, row) = (last, row, before);
        }
        return Math.Min(last[right.Length], cap + 1);
    }

    /// <summary>
    /// The consonants of a transliterated word, those that are often exchanged made equal (th/t, w/v, ph/f, y/i, z/s, c/k), each once in a row,
    /// after its first letter; vowels but the first letter are dropped.
    /// </summary>
    public static string Sound(string word)
    {
        var sound = new List<char>(word.Length);
        for (var i = 0; i < word.Length; i++)
        {
            var c = word[i];
            var mapped = c switch
            {
                'w' => 'v',
                'p' when i + 1 < word.Length && word[i + 1] == 'h' => 'f',
                'z' => 's',
                'c' or 'q' => 'k',
                'd' when i + 1 < word.Length && word[i + 1] == 'h' => 'd',
                'h' when i > 0 => '\0',
                'a' or 'e' or 'i' or 'o' or 'u' or 'y' => i == 0 ? c : '\0',
                _ => c,
            };
            if (mapped != '\0' && (sound.Count == 0 || sound[^1] != mapped)) sound.Add(mapped);
        }
        return new string([.. sound]);
    }
}
