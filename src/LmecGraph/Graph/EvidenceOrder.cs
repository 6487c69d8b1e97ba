namespace LmecGraph.Graph;

/// <summary>The one order of evidence: by date (undated last), document and offset; then by all that is left, so that no two differ in place.</summary>
internal static class EvidenceOrder
{
    /// <summary>Sorted, each piece once.</summary>
    public static IReadOnlyList<Evidence> Sort(IEnumerable<Evidence> evidence) =>
    [
        .. evidence.Distinct()
            .OrderBy(e => e.Date?.First ?? DateOnly.MaxValue).ThenBy(e => e.Date?.Last ?? DateOnly.MaxValue)
            .ThenBy(e => e.Document, StringComparer.Ordinal).ThenBy(e => e.Span)
            .ThenBy(e => e.Rule, StringComparer.Ordinal).ThenBy(e => e.Event, StringComparer.Ordinal)
            .ThenBy(e => e.Role, StringComparer.Ordinal).ThenBy(e => e.Title, StringComparer.Ordinal)
            .ThenBy(e => e.Venue, StringComparer.Ordinal).ThenBy(e => e.Through, StringComparer.Ordinal)
            .ThenBy(e => e.Date?.ToString(), StringComparer.Ordinal).ThenBy(e => e.Section),
    ];
}
