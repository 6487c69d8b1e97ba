using LmecGraph.Metrics;
using LmecGraph.Metrics.Measures;

namespace LmecGraph.Tests.Metrics;

public class CancellationTests
{
    private static readonly CsrGraph Ring = CsrGraph.From(4000, [.. Enumerable.Range(0, 4000)], [.. Enumerable.Range(1, 4000).Select(u => u % 4000)], [], directed: false);

    private static readonly CsrGraph WeightedRing = Ring.WithWeights([.. Enumerable.Repeat(0.5, Ring.ArcCount)]);

    private static readonly Dictionary<string, Action<IProgress<double>?, CancellationToken>> Measures = new()
    {
        ["betweenness"] = (p, c) => Betweenness.Of(Ring, p, c),
        ["betweenness with lengths"] = (p, c) => Betweenness.Of(WeightedRing, p, c),
        ["betweenness of ties"] = (p, c) => Betweenness.OfArcs(Ring, p, c),
        ["sampled betweenness"] = (p, c) => SampledBetweenness.Of(Ring, 500, 1, p, c),
        ["distances"] = (p, c) => Distances.Of(Ring, p, c),
        ["distances with lengths"] = (p, c) => Distances.Of(WeightedRing, p, c),
        ["pagerank"] = (p, c) => PageRank.Of(Ring, 0.85, 1e-14, p, c),
        ["eigenvector"] = (p, c) => Eigenvector.Of(CsrGraph.From(3, [0, 1], [1, 2], [], false), p, c),
        ["constraint"] = (p, c) => StructuralHoles.Of(Ring, p, c),
        ["clustering"] = (p, c) => Clustering.Of(Ring, p, c),
        ["leiden"] = (p, c) => Leiden.Of(Ring, 1, 1, 2, p, c),
        ["brokerage"] = (p, c) => Brokerage.Of(Ring, [.. Enumerable.Repeat("A", 4000)], false, p, c),
        ["two-mode clustering"] = (p, c) => TwoModeClustering.Of(Ring, p, c),
        ["redundancy"] = (p, c) => Redundancy.Of(Ring, p, c),
    };

    public static TheoryData<string> Names => [.. Measures.Keys];

    [Theory, MemberData(nameof(Names))]
    public void A_measure_stops_in_its_midst(string name)
    {
        using var source = new CancellationTokenSource();
        Assert.Throws<OperationCanceledException>(() => Measures[name](new Canceller(source), source.Token));
    }

    [Theory, MemberData(nameof(Names))]
    public void Progress_stays_between_nothing_and_all(string name)
    {
        var seen = new Recorder();
        Measures[name](seen, CancellationToken.None);
        Assert.NotEmpty(seen.Values);
        Assert.All(seen.Values, v => Assert.InRange(v, 0, 1));
    }

    private sealed class Canceller(CancellationTokenSource source) : IProgress<double>
    {
        public void Report(double value) => source.Cancel();
    }

    private sealed class Recorder : IProgress<double>
    {
        public System.Collections.Concurrent.ConcurrentBag<double> Values { get; } = [];

        public void Report(double value) => Values.Add(value);
    }
}
