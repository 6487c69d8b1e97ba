using LmecGraph.Text;

namespace LmecGraph.Resolution;

/// <summary>A person's name taken apart for comparison.</summary>
/// <param name="Folded">Folded, nothing left out.</param>
/// <param name="Words">Its words in order without "Jr" and the like.</param>
internal sealed record PersonName(string Folded, IReadOnlyList<string> Words)
{
    /// <summary>Takes a name apart.</summary>
    public static PersonName Parse(string name)
    {
        var folded = NameFolding.Fold(name);
        return new(folded, [.. NameFolding.Words(folded).Where(w => !NameWords.IsStyle(w))]);
    }

    /// <summary>True where it has at least two words that are no initials.</summary>
    public bool IsFull => FullWords.Count() > 1;

    /// <summary>The words that are no initials.</summary>
    public IEnumerable<string> FullWords => Words.Where(w => w.Length > 1);

    /// <summary>How this name and another may be of one person, the strongest way; <see cref="NameLikeness.None"/> where they may not.</summary>
    public NameLikeness Compare(PersonName other)
    {
        if (Words.Count == 0 || other.Words.Count == 0) return NameLikeness.None;
        if (Words.SequenceEqual(other.Words, StringComparer.Ordinal)) return IsFull || Words.Count > 2 ? NameLikeness.Same : Words.Count > 1 ? NameLikeness.SameInitial : NameLikeness.OneWord;
        var (shorter, longer) = Words.Count <= other.Words.Count ? (this, other) : (other, this);
        if (!shorter.IsFull && shorter.Words.Count == 1)
            return longer.Words.Contains(shorter.Words[0], StringComparer.Ordinal) ? NameLikeness.OneWord : NameLikeness.None;
        if (shorter.Words.Count == longer.Words.Count && shorter.Words.Count > 1 && shorter.Words.Order(StringComparer.Ordinal).SequenceEqual(longer.Words.Order(StringComparer.Ordinal), StringComparer.Ordinal))
            return IsFull ? NameLikeness.Order : NameLikeness.Initials;
        if (string.Concat(Words) == string.Concat(other.Words)) return NameLikeness.Same;
        if (shorter.FullWords.SequenceEqual(longer.FullWords, StringComparer.Ordinal) && shorter.IsFull && !InitialsDiffer(shorter, longer)) return NameLikeness.Initials;
        if (Align(shorter.Words, longer.Words, Equal) && shorter.IsFull) return NameLikeness.LeftOut;
        if (Align(shorter.Words, longer.Words, GivenName) && SameLast(shorter, longer)) return NameLikeness.ShortForm;
        if (shorter.FullWords.Count() == longer.FullWords.Count() && shorter.IsFull && shorter.FullWords.Zip(longer.FullWords).All(p => Spelling.Alike(p.First, p.Second)))
            return shorter.FullWords.Intersect(longer.FullWords, StringComparer.Ordinal).Count() > 1 ? NameLikeness.NearlySame : NameLikeness.Spelling;
        if (Align(shorter.Words, longer.Words, Initial) && Spelling.Alike(shorter.Words[^1], longer.Words[^1])) return NameLikeness.InitialOnly;
        return Align(shorter.Words, longer.Words, Spelling.Alike) && shorter.IsFull ? NameLikeness.Spelling : NameLikeness.None;

        static bool Equal(string a, string b) => a == b;
        static bool GivenName(string a, string b) => a == b || (a.Length > 1 && b.Length > 1 && NameWords.AreOneGivenName(a, b));
        static bool Initial(string a, string b) => Spelling.Alike(a, b) || (a.Length == 1 && b[0] == a[0]) || (b.Length == 1 && a[0] == b[0]);
    }

    private static bool SameLast(PersonName left, PersonName right) => left.Words[^1] == right.Words[^1];

    private static bool InitialsDiffer(PersonName left, PersonName right)
    {
        string[] l = [.. left.Words.Where(w => w.Length == 1)], r = [.. right.Words.Where(w => w.Length == 1)];
        return l.Length > 0 && r.Length > 0 && l.Except(r, StringComparer.Ordinal).Any() && r.Except(l, StringComparer.Ordinal).Any();
    }

    /// <summary>True where each of the shorter's words stands for one of the longer's, in order.</summary>
    private static bool Align(IReadOnlyList<string> shorter, IReadOnlyList<string> longer, Func<string, string, bool> stands)
    {
        var at = 0;
        foreach (var word in longer)
            if (at < shorter.Count && stands(shorter[at], word)) at++;
        return at == shorter.Count;
    }
}

/// <summary>In which way two names may be of one person.</summary>
internal enum NameLikeness
{
    /// <summary>In none.</summary>
    None,

    /// <summary>One is a single word of the other.</summary>
    OneWord,

    /// <summary>Given names stand as initials in one.</summary>
    InitialOnly,

    /// <summary>Spelled alike.</summary>
    Spelling,

    /// <summary>Spelled alike, and two words or more are equal.</summary>
    NearlySame,

    /// <summary>A name in the middle or at an end is left out in one.</summary>
    LeftOut,

    /// <summary>A given name in its short form (Bob, Robert).</summary>
    ShortForm,

    /// <summary>Only initials left out.</summary>
    Initials,

    /// <summary>One initial and a name, equal in both.</summary>
    SameInitial,

    /// <summary>Equal words in another order.</summary>
    Order,

    /// <summary>Equal.</summary>
    Same,
}
