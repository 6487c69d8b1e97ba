using LmecGraph.Text;

namespace LmecGraph.Export;

/// <summary>Whole days from <paramref name="First"/> to <paramref name="Last"/>, both included.</summary>
public readonly record struct DaySpan(DateOnly First, DateOnly Last)
{
    /// <summary>The first instant, ISO 8601 without zone.</summary>
    public string Start => Cell.Day(First) + "T00:00:00";

    /// <summary>The last second, ISO 8601 without zone.</summary>
    public string End => Cell.Day(Last) + "T23:59:59";

    /// <summary>The union of periods as sorted spans; overlapping and adjoining ones become one.</summary>
    public static IReadOnlyList<DaySpan> Union(IEnumerable<Period?> periods)
    {
        var spans = new List<DaySpan>();
        foreach (var period in periods.OfType<Period>().OrderBy(p => p.First).ThenBy(p => p.Last))
        {
            if (spans.Count > 0 && period.First.DayNumber <= spans[^1].Last.DayNumber + 1)
                spans[^1] = spans[^1] with { Last = Later(spans[^1].Last, period.Last) };
            else
                spans.Add(new(period.First, period.Last));
        }
        return spans;
    }

    /// <summary>The calendar years that the spans touch, ascending.</summary>
    public static IReadOnlyList<int> Years(IReadOnlyList<DaySpan> spans) =>
        [.. spans.SelectMany(s => Enumerable.Range(s.First.Year, s.Last.Year - s.First.Year + 1)).Distinct()];

    private static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;
}
