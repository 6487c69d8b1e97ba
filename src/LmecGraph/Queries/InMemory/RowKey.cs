using System.Globalization;
using LmecGraph.Text;

namespace LmecGraph.Queries.InMemory;

/// <summary>
/// The place of a row in the order of its answer: parts compared in ordinal order, one after the other. No two rows of an answer have one key.
/// Numbers and dates are written so that their text sorts as they do.
/// </summary>
internal sealed record RowKey(IReadOnlyList<string> Parts) : IComparable<RowKey>
{
    private const string Unknown = "~"; // behind every digit

    public static RowKey Of(params string[] parts) => new(parts);

    public static string Rising(int number) => number.ToString("D10", CultureInfo.InvariantCulture);

    public static string Falling(int number) => Rising(int.MaxValue - number);

    /// <summary>Of a number ≥ 0: its bits sort as it does.</summary>
    public static string Falling(double number) =>
        (long.MaxValue - BitConverter.DoubleToInt64Bits(number)).ToString("x16", CultureInfo.InvariantCulture);

    /// <summary>By first day, then last day; unknown dates last.</summary>
    public static string Rising(Period? date) => date is null
        ? Unknown
        : string.Create(CultureInfo.InvariantCulture, $"{date.First:yyyy-MM-dd}/{date.Last:yyyy-MM-dd}");

    public int CompareTo(RowKey? other)
    {
        if (other is null) return 1;
        for (var i = 0; i < Math.Min(Parts.Count, other.Parts.Count); i++)
            if (string.CompareOrdinal(Parts[i], other.Parts[i]) is var order and not 0) return order;
        return Parts.Count.CompareTo(other.Parts.Count);
    }
}

/// <summary>A row that is made only when its page is given out.</summary>
internal readonly record struct Row<TRow>(RowKey Key, Func<TRow> Make);
