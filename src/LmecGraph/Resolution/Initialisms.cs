namespace LmecGraph.Resolution;

/// <summary>Acronyms inside longer names: <c>LDC Expert Group</c>, <c>Least Developed Countries Expert Group</c>.</summary>
internal static class Initialisms
{
    private const int LongestRun = 7;

    /// <summary>True where the full name is the other with one of its words written out, by what the archive knows or by its first letters.</summary>
    /// <param name="name">The name with the acronym.</param>
    /// <param name="full">A name with more words.</param>
    /// <param name="expand">The words for which a token stands, or null.</param>
    public static bool IsWrittenOut(BodyName name, BodyName full, Func<string, IReadOnlyList<string>?> expand)
    {
        var run = full.Words.Length - name.Words.Length + 1;
        if (run is < 2 or > LongestRun) return false;
        var at = name.Words.Zip(full.Words).TakeWhile(w => w.First == w.Second).Count();
        if (at == name.Words.Length || !name.Words.Skip(at + 1).SequenceEqual(full.Words.Skip(at + run), StringComparer.Ordinal)) return false;
        var (token, words) = (name.Words[at], full.Words.Skip(at).Take(run));
        return expand(token) is { } known
            ? known.SequenceEqual(words, StringComparer.Ordinal)
            : name.Words.Length > 2 && token == string.Concat(words.Select(w => w[0]));
    }

    /// <summary>Keys of the names that a name may become when a run of its words is put as an acronym.</summary>
    public static IEnumerable<string> Keys(BodyName name)
    {
        for (var start = 0; start < name.Words.Length; start++)
            for (var run = 2; run <= Math.Min(LongestRun, name.Words.Length - start) && run < name.Words.Length; run++)
                yield return BodyName.KeyOf(
                    [.. name.Words.Take(start), string.Concat(name.Words.Skip(start).Take(run).Select(w => w[0])), .. name.Words.Skip(start + run)], name.Numbers);
    }
}
