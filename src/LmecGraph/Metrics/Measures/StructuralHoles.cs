using System.Runtime.CompilerServices;

namespace LmecGraph.Metrics.Measures;

/// <summary>
/// Burt's measures of how much a node's contacts are tied to each other (Burt 1992). With s(i,j) = a(i,j) + a(j,i) and p(i,j) = s(i,j) ÷ Σ s(i,k):
/// constraint Σ (p(i,j) + Σ p(i,q) p(q,j))² over the neighbours j of i; effective size Σ (1 − Σ p(i,q) m(j,q)) with m(j,q) = s(j,q) ÷ max s(j,k);
/// efficiency is effective size ÷ neighbours; hierarchy is the Coleman–Theil index of how unevenly constraint comes from the neighbours. Loops do
/// not count. All are NaN for a node without neighbours, hierarchy also for one with a single neighbour. The triangles are enumerated once; what is
/// made of them is made when it is first asked for. For one thread.
/// </summary>
public sealed class StructuralHoles
{
    private const int StripeCount = 2; // each has a number per tie of its own; fresh memory costs more here than more cores would save
    private const int Block = 4096;    // nodes

    private readonly OrientedTies _ties;
    private readonly Strengths _strengths;
    private readonly TriangleSums[] _triangles;
    private readonly double[] _shares; // Σ t² of each rank, see SumOfTies
    private readonly CancellationToken _cancel;

    private StructuralHoles(OrientedTies ties, Strengths strengths, TriangleSums[] triangles, CancellationToken cancel)
    {
        (_ties, _strengths, _triangles, _cancel) = (ties, strengths, triangles, cancel);
        _shares = SumOfTies(logarithms: false);
        Constraint = ByNode((r, n) => n > 0 ? ConstraintOf(r) : double.NaN);
    }

    /// <summary>Enumerates the triangles and computes constraint.</summary>
    /// <param name="graph">Any graph; its weights are used when it has any.</param>
    /// <param name="progress">Told the share that is done.</param>
    /// <param name="cancel">Stops the computation, also that of what is asked for later.</param>
    public static StructuralHoles Of(CsrGraph graph, IProgress<double>? progress = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var simple = graph.Symmetric;
        var ties = OrientedTies.Of(simple, cancel);
        var strengths = Strengths.Of(simple, ties.NodeOf, cancel);
        var triangles = new TriangleSums[StripeCount];
        FixedBlocks.Each(StripeCount, s => triangles[s] = TriangleSums.Of(ties, strengths, s, StripeCount, progress, cancel), cancel);
        return new StructuralHoles(ties, strengths, triangles, cancel);
    }

    /// <summary>Constraint of each node, above 0.</summary>
    public IReadOnlyList<double> Constraint { get; }

    /// <summary>Effective size of each node: 1 … number of neighbours.</summary>
    public IReadOnlyList<double> EffectiveSize => field ??= ByNode((r, n) => n > 0 ? n - RedundancyOf(r) : double.NaN);

    /// <summary>Efficiency of each node, above 0 … 1.</summary>
    public IReadOnlyList<double> Efficiency => field ??= ByNode((r, n) => (n - RedundancyOf(r)) / n);

    /// <summary>Hierarchy of each node: 0 where all neighbours constrain alike … 1.</summary>
    public IReadOnlyList<double> Hierarchy => field ??= OfHierarchy();

    private double ConstraintOf(int rank) => _shares[rank] * (_strengths.PerSum[rank] * _strengths.PerSum[rank]);

    private double RedundancyOf(int rank)
    {
        var sum = _triangles.Sum(t => t.Redundancy[rank]);
        return _ties.Weights is null ? 2 * sum * _strengths.PerSum[rank] : sum;
    }

    /// <summary>Σ x ln x ÷ (n ln n) with x = c(i,j) ÷ their mean. Never below 0, which rounding would else make of even shares.</summary>
    private double[] OfHierarchy()
    {
        var logarithms = SumOfTies(logarithms: true);
        return ByNode((r, n) =>
        {
            if (n < 2) return double.NaN;
            var (perSum, sum) = (_strengths.PerSum[r], ConstraintOf(r));
            var ofShares = 2 * (logarithms[r] * (perSum * perSum) + sum * Math.Log(perSum)); // Σ c(i,j) ln c(i,j)
            return Math.Max(0, (ofShares / sum + Math.Log(n / sum)) / Math.Log(n));
        });
    }

    private double[] ByNode(Func<int, int, double> ofRank)
    {
        var values = new double[_ties.NodeOf.Length];
        FixedBlocks.For(values.Length, Block, (from, to) =>
        {
            for (var r = from; r < to; r++) values[_ties.NodeOf[r]] = ofRank(r, _strengths.Neighbours[r]);
        }, _cancel);
        return values;
    }

    /// <summary>
    /// Σ t² or Σ t² ln t over the ties of each rank, with t = s(i,j) + T(i,j). It is the same from both ends, for c(i,j) = (t ÷ Σ s(i,k))², so that
    /// one square or logarithm serves both.
    /// </summary>
    private double[] SumOfTies(bool logarithms)
    {
        var stripes = new double[StripeCount][];
        FixedBlocks.Each(StripeCount, s => stripes[s] = SumOfTies(s, logarithms), _cancel);
        var total = stripes[0];
        for (var r = 0; r < total.Length; r++) total[r] += stripes[1][r];
        return total;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private double[] SumOfTies(int stripe, bool logarithms)
    {
        var sums = new double[_ties.NodeOf.Length];
        var (starts, columns, weights) = (_ties.Starts, _ties.Columns, _ties.Weights);
        double[] even = _triangles[0].Indirect, odd = _triangles[1].Indirect;
        for (var block = stripe * Block; block < sums.Length; block += StripeCount * Block)
        {
            _cancel.ThrowIfCancellationRequested();
            for (var u = block; u < Math.Min(block + Block, sums.Length); u++)
            {
                var sum = 0.0;
                for (var e = starts[u]; e < starts[u + 1]; e++)
                {
                    var t = (weights is null ? 1 : weights[e]) + (even[e] + odd[e]);
                    var square = t * t;
                    if (logarithms) square *= Math.Log(t);
                    sum += square;
                    sums[columns[e]] += square;
                }
                sums[u] += sum;
            }
        }
        return sums;
    }
}
