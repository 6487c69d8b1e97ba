namespace LmecGraph.Metrics.Measures;

/// <summary>
/// Two pairs of arrays that the graphs above the first one take in turn: each is made from the one before it, which is then no longer needed, and none
/// has more arcs than that. So memory stays at what two graphs take.
/// </summary>
internal sealed class LevelArrays
{
    private (int[] Columns, double[] Weights) _now = ([], []);
    private (int[] Columns, double[] Weights) _next = ([], []);

    /// <summary>A pair with at least so many places, which is not the pair that was given last.</summary>
    public (int[] Columns, double[] Weights) Next(int arcs)
    {
        (_now, _next) = (_next, _now);
        if (_now.Columns.Length < arcs) _now = (new int[arcs], new double[arcs]);
        return _now;
    }
}
