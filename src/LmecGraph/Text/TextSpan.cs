namespace LmecGraph.Text;

/// <summary>A stretch of a document's untouched text, in UTF-16 code units.</summary>
/// <param name="Start">Offset of the first unit, ≥ 0.</param>
/// <param name="Length">Number of units, ≥ 0.</param>
public readonly record struct TextSpan(int Start, int Length) : IComparable<TextSpan>
{
    /// <summary>Offset after the last unit.</summary>
    public int End => Start + Length;

    /// <summary>The span from <paramref name="start"/> up to, not including, <paramref name="end"/>.</summary>
    public static TextSpan Between(int start, int end) => new(start, end - start);

    /// <summary>True where <paramref name="other"/> lies wholly inside this span.</summary>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>True where the two spans share at least one unit.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>The text of this span.</summary>
    public string Of(string text) => text.Substring(Start, Length);

    /// <summary>By start, then the longer one first.</summary>
    public int CompareTo(TextSpan other) => Start != other.Start ? Start.CompareTo(other.Start) : other.Length.CompareTo(Length);

    /// <inheritdoc/>
    public static bool operator <(TextSpan left, TextSpan right) => left.CompareTo(right) < 0;

    /// <inheritdoc/>
    public static bool operator >(TextSpan left, TextSpan right) => left.CompareTo(right) > 0;

    /// <inheritdoc/>
    public static bool operator <=(TextSpan left, TextSpan right) => left.CompareTo(right) <= 0;

    /// <inheritdoc/>
    public static bool operator >=(TextSpan left, TextSpan right) => left.CompareTo(right) >= 0;
}
