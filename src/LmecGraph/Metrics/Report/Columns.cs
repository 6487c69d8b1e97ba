using System.Numerics;
using System.Runtime.CompilerServices;

namespace LmecGraph.Metrics.Report;

/// <summary>Makes columns of what the measures return.</summary>
internal static class Columns
{
    /// <summary>Whole numbers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static double[] Numbers<T>(IReadOnlyList<T> whole) where T : IBinaryInteger<T>
    {
        ReadOnlySpan<T> values = whole as T[] ?? [.. whole]; // an array asked through its interface answers several times slower
        var numbers = new double[values.Length];
        for (var i = 0; i < numbers.Length; i++) numbers[i] = double.CreateChecked(values[i]);
        return numbers;
    }

    /// <summary>1 for yes, 0 for no.</summary>
    internal static double[] Flags(IReadOnlyList<bool> flags)
    {
        var numbers = new double[flags.Count];
        for (var i = 0; i < numbers.Length; i++) numbers[i] = flags[i] ? 1 : 0;
        return numbers;
    }

    /// <summary>Values of ties from values of arcs.</summary>
    /// <param name="network">The ties.</param>
    /// <param name="graph">The network's graph, or that with parallel arcs made one.</param>
    /// <param name="ofArcs">One value per arc of <paramref name="graph"/>.</param>
    internal static double[] OfTies(Network network, CsrGraph graph, double[] ofArcs)
    {
        var values = new double[network.TieCount];
        var same = graph.ArcCount == network.Graph.ArcCount;
        foreach (var tie in network.Ties())
            values[tie.Index] = ofArcs[same ? tie.Arc : graph.Starts[tie.Source] + graph.Row(tie.Source).BinarySearch(tie.Target)];
        return values;
    }
}
