namespace LmecGraph.Text;

/// <summary>What a token is made of.</summary>
public enum TokenKind
{
    /// <summary>Letters, possibly with digits, hyphens, apostrophes or the dots of an abbreviation inside.</summary>
    Word,

    /// <summary>Digits first: <c>2021</c>, <c>5th</c>, <c>2023-2027</c>.</summary>
    Number,

    /// <summary>A single sign.</summary>
    Sign,

    /// <summary>A web or mail address.</summary>
    Address,
}

/// <summary>A written form, shared by all tokens that have it, in whatever text: what depends on the letters alone is found out once.</summary>
public sealed class Word
{
    private const int Places = 1 << 16;
    private const int LongestShared = 24;
    private const int ShortestBrand = 3;

    /// <summary>Words met lately, each in the place that its letters give it. Threads may read and write it as they like: a place holds a whole word or none.</summary>
    private static readonly Word?[] Shared = new Word?[Places];

    private Word(string text)
    {
        (Text, Kind) = (text, KindOf(text));
        Lower = text[0] == '\\' ? "'s" : text.Replace('’', '\'').ToLowerInvariant();
        if (Lower == text) Lower = text;
        var isBranded = Kind == TokenKind.Word && text.Length > ShortestBrand && char.IsLower(text[0]) && (char.IsUpper(text[1]) || IsCamel(text));
        IsCapitalized = Kind == TokenKind.Word && (char.IsUpper(text[0]) || isBranded || (char.IsDigit(text[0]) && HasUpper(text)));
        IsAllCaps = Kind == TokenKind.Word && IsShouted(text);
        IsLower = Kind == TokenKind.Word && char.IsLower(text[0]) && !isBranded;
    }

    private Word(string sign, string lower) => (Text, Lower, Kind) = (sign, lower, KindOf(lower));

    private Word(Word whole, int start)
    {
        (Kind, Text, Lower) = (whole.Kind, whole.Text[start..], whole.Lower[start..]);
        (IsCapitalized, IsAllCaps, IsLower) = (whole.IsCapitalized, whole.IsAllCaps, whole.IsLower);
    }

    /// <summary>The apostrophe alone behind a plural (<c>Rivers' director</c>): it stands for <c>'s</c>.</summary>
    public static Word Possessive(string sign) => new(sign, "'s");

    /// <summary>What it is made of.</summary>
    public TokenKind Kind { get; }

    /// <summary>Its characters.</summary>
    public string Text { get; }

    /// <summary>The same in lower case, typographic apostrophes made straight.</summary>
    public string Lower { get; }

    /// <summary>A word that begins with a capital letter, with one small letter before it (<c>eKelp</c>), or with digits and a capital (<c>3R</c>).</summary>
    public bool IsCapitalized { get; }

    /// <summary>A word of two or more letters, all of them capitals.</summary>
    public bool IsAllCaps { get; }

    /// <summary>A word that begins with a small letter.</summary>
    public bool IsLower { get; }

    /// <summary>Room for what the lexicon says of it, so that it is looked up once for all tokens; the lexicon's alone.</summary>
    internal object? Listed { get; set; }

    /// <summary>The word of these characters, of which there is at least one: one met before, or a new one that takes its place.</summary>
    public static Word Of(ReadOnlySpan<char> text)
    {
        if (text.Length > LongestShared) return new Word(text.ToString());
        ref var place = ref Shared[PlaceOf(text)];
        if (place is { } known && text.SequenceEqual(known.Text)) return known;
        var word = new Word(text.ToString());
        place = word;
        return word;
    }

    private static int PlaceOf(ReadOnlySpan<char> text)
    {
        var hash = 0u;
        foreach (var c in text) hash = (hash * 31) + c;
        return (int)((hash * 2654435769u) >> 16); // multiplied by 2³² ÷ the golden ratio: the upper bits depend on all letters
    }

    /// <summary>The end of a compound, which counts as the same kind of word in the same case as the whole.</summary>
    internal Word From(int start) => new(this, start);

    private static TokenKind KindOf(string text) =>
        !char.IsLetterOrDigit(text[0]) ? TokenKind.Sign
        : IsAddress(text) ? TokenKind.Address
        : char.IsDigit(text[0]) && !(HasUpper(text) && !char.IsDigit(text[^1])) ? TokenKind.Number // but 3R, 3Rs
        : TokenKind.Word;

    private static bool IsAddress(string text) =>
        text.Contains('@') || text.Contains("://", StringComparison.Ordinal) || text.StartsWith("www.", StringComparison.OrdinalIgnoreCase);

    private static bool HasUpper(string text)
    {
        foreach (var c in text)
            if (char.IsUpper(c)) return true;
        return false;
    }

    /// <summary><c>knowlTide</c>: one capital among small letters, with small ones behind it.</summary>
    private static bool IsCamel(string text)
    {
        var capital = text.AsSpan().IndexOfAnyInRange('A', 'Z');
        return capital > 2 && capital < text.Length - 2 && !text.AsSpan(capital + 1).ContainsAnyExceptInRange('a', 'z') && !text.AsSpan(0, capital).ContainsAnyExceptInRange('a', 'z');
    }

    private static bool IsShouted(string text)
    {
        var letters = 0;
        foreach (var c in text)
        {
            if (!char.IsLetter(c)) continue;
            if (!char.IsUpper(c)) return false;
            letters++;
        }
        return letters > 1;
    }
}
