namespace LmecGraph.Metrics.Measures;

/// <summary>Groups of nodes by the value of an attribute.</summary>
internal static class Groups
{
    /// <summary>Numbers values in ordinal order; −1 for null.</summary>
    public static (int[] Number, int Count) Number(IReadOnlyList<string?> values)
    {
        var names = values.OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var numbers = names.Select((name, i) => (name, i)).ToDictionary(n => n.name, n => n.i, StringComparer.Ordinal);
        return ([.. values.Select(v => v is null ? -1 : numbers[v])], names.Count);
    }
}
