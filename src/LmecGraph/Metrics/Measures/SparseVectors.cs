namespace LmecGraph.Metrics.Measures;

/// <summary>Vectors over nodes and their product with an adjacency matrix, in fixed blocks.</summary>
internal static class SparseVectors
{
    private const int Block = 4096;

    /// <summary>result(u) = Σ weight · x(v) over the row of u.</summary>
    public static void Multiply(CsrGraph rows, double[] x, double[] result, CancellationToken cancel) =>
        FixedBlocks.For(result.Length, Block, (from, to) =>
        {
            var starts = rows.Starts;
            var columns = rows.Columns;
            var weights = rows.Weights;
            for (var u = from; u < to; u++)
            {
                var sum = 0.0;
                for (var arc = starts[u]; arc < starts[u + 1]; arc++) sum += weights.IsEmpty ? x[columns[arc]] : weights[arc] * x[columns[arc]];
                result[u] = sum;
            }
        }, cancel);

    /// <summary>Σ x(u) · y(u).</summary>
    public static double Dot(double[] x, double[] y, CancellationToken cancel) => FixedBlocks.Sum(x.Length, Block * 4, (from, to) =>
    {
        var sum = 0.0;
        for (var u = from; u < to; u++) sum += x[u] * y[u];
        return sum;
    }, cancel);

    /// <summary>Writes y ÷ |y| into x; x becomes 0 where y is.</summary>
    /// <returns>Σ |change of x|.</returns>
    public static double NormalizeInto(double[] x, double[] y, CancellationToken cancel)
    {
        var norm = Math.Sqrt(Dot(y, y, cancel));
        var scale = norm > 0 ? 1 / norm : 0;
        return FixedBlocks.Sum(x.Length, Block * 4, (from, to) =>
        {
            var sum = 0.0;
            for (var u = from; u < to; u++)
            {
                var next = y[u] * scale;
                sum += Math.Abs(next - x[u]);
                x[u] = next;
            }
            return sum;
        }, cancel);
    }
}
