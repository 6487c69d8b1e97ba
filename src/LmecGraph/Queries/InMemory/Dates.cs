using LmecGraph.Text;

namespace LmecGraph.Queries.InMemory;

/// <summary>The ends of several dates.</summary>
internal static class Dates
{
    /// <summary>The first day of the earliest, null of none.</summary>
    public static DateOnly? FirstDay(this IReadOnlyCollection<Period> dates) => dates.Count == 0 ? null : dates.Min(d => d.First);

    /// <summary>The last day of the latest, null of none.</summary>
    public static DateOnly? LastDay(this IReadOnlyCollection<Period> dates) => dates.Count == 0 ? null : dates.Max(d => d.Last);
}
