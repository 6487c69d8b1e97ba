namespace LmecGraph.Metrics.Measures;

/// <summary>
/// Work on all cores whose result does not depend on how many there are: the blocks depend on the size of the problem only, and what they
/// yield is added up in their order.
/// </summary>
internal static class FixedBlocks
{
    /// <summary>Calls the body for each block of a range.</summary>
    /// <param name="count">Length of the range.</param>
    /// <param name="size">Length of a block; short enough that one takes less than 100 ms.</param>
    /// <param name="body">Takes the first index and the one after the last.</param>
    /// <param name="cancel">Asked before each block.</param>
    public static void For(int count, int size, Action<int, int> body, CancellationToken cancel)
    {
        if (count <= size)
        {
            cancel.ThrowIfCancellationRequested();
            if (count > 0) body(0, count);
            return;
        }
        Parallel.For(0, (count - 1) / size + 1, Options(cancel), b => body(b * size, Math.Min(count, b * size + size)));
    }

    /// <summary>The sum of what the body yields for each block.</summary>
    public static double Sum(int count, int size, Func<int, int, double> body, CancellationToken cancel)
    {
        if (count == 0) return 0;
        var parts = new double[(count - 1) / size + 1];
        For(count, size, (from, to) => parts[from / size] = body(from, to), cancel);
        var sum = 0.0;
        foreach (var part in parts) sum += part;
        return sum;
    }

    /// <summary>All cores, and the token.</summary>
    public static ParallelOptions Options(CancellationToken cancel) => new() { CancellationToken = cancel, MaxDegreeOfParallelism = Environment.ProcessorCount };
}
