namespace LmecGraph.Text;

/// <summary>The smallest unit that the rules look at.</summary>
/// <param name="Word">The written form, shared with all tokens that have it.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Glued">True where no white space stands before it.</param>
public sealed record Token(Word Word, TextSpan Span, bool Glued)
{
    /// <summary>What it is made of.</summary>
    public TokenKind Kind => Word.Kind;

    /// <summary>The characters there.</summary>
    public string Text => Word.Text;

    /// <summary>The same in lower case, typographic apostrophes made straight.</summary>
    public string Lower => Word.Lower;

    /// <inheritdoc cref="Word.IsCapitalized"/>
    public bool IsCapitalized => Word.IsCapitalized;

    /// <inheritdoc cref="Word.IsAllCaps"/>
    public bool IsAllCaps => Word.IsAllCaps;

    /// <inheritdoc cref="Word.IsLower"/>
    public bool IsLower => Word.IsLower;

    /// <summary>True where the token is this word or sign, whatever its case.</summary>
    public bool Is(string lower) => string.Equals(Word.Lower, lower, StringComparison.Ordinal);
}
