using System.Globalization;

namespace LmecGraph.Text;

/// <summary>
/// A time as precise as a text gives it: a year, a month, a day, or a range of these.
/// Written <c>2016</c>, <c>2016-03</c>, <c>2016-03-05</c> or <c>2016-03-05/2016-03-07</c> (ISO 8601).
/// </summary>
public sealed record Period
{
    private readonly string _text;

    private Period(string text, DateOnly first, DateOnly last) => (_text, First, Last) = (text, first, last);

    /// <summary>The first day covered.</summary>
    public DateOnly First { get; }

    /// <summary>The last day covered, never before <see cref="First"/>.</summary>
    public DateOnly Last { get; }

    /// <summary>A single day.</summary>
    public static Period Day(DateOnly day) => new(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), day, day);

    /// <summary>The period written so, or null where it is not one.</summary>
    public static Period? Parse(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        text = text.Trim();
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0) return Bounds(text) is var (first, last) ? new Period(text, first, last) : null;
        if (Bounds(text[..slash]) is not var (start, _) || Bounds(text[(slash + 1)..]) is not var (_, end) || end < start) return null;
        return new Period(text, start, end);
    }

    /// <summary>From the start of <paramref name="from"/> to the end of <paramref name="to"/>; equal ends give the one period.</summary>
    public static Period? Range(Period from, Period to) => from == to ? from : Parse($"{from}/{to}");

    /// <summary>True where both periods share a day.</summary>
    public bool Overlaps(Period other) => First <= other.Last && other.First <= Last;

    /// <summary>True where the two periods are written alike.</summary>
    public bool Equals(Period? other) => other is not null && string.Equals(_text, other._text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(_text, StringComparison.Ordinal);

    /// <summary>The written form.</summary>
    public override string ToString() => _text;

    private static (DateOnly First, DateOnly Last)? Bounds(string text)
    {
        var parts = text.Split('-');
        if (parts.Length is < 1 or > 3 || parts[0].Length != 4) return null;
        if (!Number(parts[0], 1, 9999, out var year)) return null;
        if (parts.Length == 1) return (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        if (parts[1].Length != 2 || !Number(parts[1], 1, 12, out var month)) return null;
        var days = DateTime.DaysInMonth(year, month);
        if (parts.Length == 2) return (new DateOnly(year, month, 1), new DateOnly(year, month, days));
        if (parts[2].Length != 2 || !Number(parts[2], 1, days, out var day)) return null;
        return (new DateOnly(year, month, day), new DateOnly(year, month, day));
    }

    private static bool Number(string digits, int least, int most, out int value) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out value) && value >= least && value <= most;
}
