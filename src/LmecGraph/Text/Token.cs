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

/// <summary>The smallest unit that the rules look at.</summary>
/// <param name="Kind">What it is made of.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Text">The characters there.</param>
/// <param name="Lower">The same in lower case, typographic apostrophes made straight.</param>
/// <param name="Glued">True where no white space stands before it.</param>
public sealed record Token(TokenKind Kind, TextSpan Span, string Text, string Lower, bool Glued)
{
    /// <summary>A word that begins with a capital letter, or with digits and a capital (<c>3R</c>).</summary>
    public bool IsCapitalized { get; } = Kind == TokenKind.Word && (char.IsUpper(Text[0]) || (char.IsDigit(Text[0]) && HasUpper(Text)));

    /// <summary>A word of two or more letters, all of them capitals.</summary>
    public bool IsAllCaps { get; } = Kind == TokenKind.Word && IsShouted(Text);

    /// <summary>A word that begins with a small letter.</summary>
    public bool IsLower { get; } = Kind == TokenKind.Word && char.IsLower(Text[0]);

    /// <summary>True where the token is this word or sign, whatever its case.</summary>
    public bool Is(string lower) => string.Equals(Lower, lower, StringComparison.Ordinal);

    private static bool HasUpper(string text)
    {
        foreach (var c in text)
            if (char.IsUpper(c)) return true;
        return false;
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
