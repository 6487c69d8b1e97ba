namespace LmecGraph.Metrics.Measures;

/// <summary>
/// Sums over many sources, each of which adds to every node. The sources are dealt to a fixed number of stripes; a stripe adds its sources up in
/// their order, and the stripes are added in theirs, so that the rounding is the same on any number of cores.
/// </summary>
internal static class Stripes
{
    /// <summary>Enough to keep many cores busy, few enough that a copy of the sums for each does not matter.</summary>
    public const int Count = 16;

    /// <summary>Does something for each source that writes to places of its own, so that the order does not matter.</summary>
    public static void Each<TWorkspace>(int sources, Func<TWorkspace> workspace, Action<TWorkspace, int> act, IProgress<double>? progress, CancellationToken cancel) =>
        Sum(0, sources, workspace, (own, source, _) => act(own, source), progress, cancel);

    /// <summary>Adds up.</summary>
    /// <param name="length">Length of the vector of sums.</param>
    /// <param name="sources">Number of sources.</param>
    /// <param name="workspace">Makes what one stripe works in.</param>
    /// <param name="add">Adds what one source contributes to the vector; takes less than 100 ms or asks the token itself.</param>
    /// <param name="progress">Told the share that is done.</param>
    /// <param name="cancel">Asked before each source.</param>
    public static double[] Sum<TWorkspace>(
        int length, int sources, Func<TWorkspace> workspace, Action<TWorkspace, int, double[]> add, IProgress<double>? progress, CancellationToken cancel)
    {
        var sums = new double[Count][];
        var done = 0;
        FixedBlocks.Each(Count, stripe =>
        {
            var sum = sums[stripe] = new double[length];
            if (stripe >= sources) return;
            var own = workspace();
            for (var source = stripe; source < sources; source += Count)
            {
                cancel.ThrowIfCancellationRequested();
                add(own, source, sum);
                if (progress is not null && Interlocked.Increment(ref done) is var now && now * 100L / sources != (now - 1) * 100L / sources)
                    progress.Report((double)now / sources);
            }
        }, cancel);
        var total = sums[0];
        FixedBlocks.For(length, 1 << 16, (from, to) =>
        {
            for (var stripe = 1; stripe < Count; stripe++)
            {
                var part = sums[stripe];
                for (var i = from; i < to; i++) total[i] += part[i];
            }
        }, cancel);
        return total;
    }
}
