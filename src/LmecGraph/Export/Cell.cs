using System.Globalization;

namespace LmecGraph.Export;

/// <summary>How values are written, the same in all formats.</summary>
internal static class Cell
{
    /// <summary>A single value; lists are each format's own affair.</summary>
    public static string Text(object cell) => cell switch
    {
        string text => text,
        int number => number.ToString(CultureInfo.InvariantCulture),
        double real => real.ToString("G12", CultureInfo.InvariantCulture),
        bool flag => flag ? "true" : "false",
        _ => throw new ArgumentOutOfRangeException(nameof(cell), cell.GetType().Name, "no type of a cell"),
    };

    /// <summary>Items with <c>|</c> between; one inside an item becomes <c>/</c>.</summary>
    public static string Joined(IReadOnlyList<string> items) => string.Join('|', items.Select(i => i.Replace('|', '/')));

    /// <summary>A day, ISO 8601.</summary>
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The shortest form that reads back as the same number.</summary>
    public static string Number(double number) => number.ToString("R", CultureInfo.InvariantCulture);
}
