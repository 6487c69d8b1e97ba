using System.Globalization;
using LmecGraph.Metrics.Measures;

namespace LmecGraph.Metrics.Report;

/// <summary>
/// One measuring of one network: what several measures share is computed once, when the first of them asks for it. For one thread.
/// </summary>
public sealed class Measurement
{
    /// <summary>Prepares a measuring; nothing is computed yet.</summary>
    public Measurement(Network network, MeasureOptions options, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(options);
        (Network, Options, Cancel) = (network, options, cancel);
    }

    /// <summary>The network.</summary>
    public Network Network { get; }

    /// <summary>What is asked for.</summary>
    public MeasureOptions Options { get; }

    /// <summary>Stops the computation.</summary>
    public CancellationToken Cancel { get; }

    /// <summary>What the network rests on; null for a network from outside.</summary>
    public Coverage? Coverage { get; init; }

    internal IProgress<double>? Share => Options.Watch?.Share;

    internal CsrGraph Graph => Network.Graph;

    internal bool Directed => Graph.Directed;

    /// <summary>Ties with their lengths.</summary>
    internal CsrGraph Lengths => field ??= Options.InverseDistance ? Measures.Lengths.Inverse(Graph) : Measures.Lengths.Steps(Graph);

    /// <summary>Ties with the weights of measures that spread along them.</summary>
    internal CsrGraph Spread => field ??= Options.Unweighted ? Graph.WithoutWeights() : Graph;

    internal double[] Betweenness => field ??= Measures.Betweenness.Of(Lengths, Share, Cancel);

    internal Distances Distances => field ??= Distances.Of(Lengths, Share, Cancel);

    internal Eccentricity Eccentricity =>
        field ??= Eccentricity.Of(Directed ? Distances.Of(Lengths.Transposed, Share, Cancel) : Distances, Directed);

    internal Partition Components => field ??= Measures.Components.Weak(Graph, Cancel);

    internal StructuralHoles Holes => field ??= StructuralHoles.Of(Spread, Share, Cancel);

    internal SampledBetweenness Sampled => field ??= SampledBetweenness.Of(Lengths, Options.Sources!.Value, Options.Seed, Share, Cancel);

    internal Eigenvector Eigenvector => field ??= Eigenvector.Of(Spread, Share, Cancel);

    internal Katz Katz => field ??= OfKatz();

    internal Hits Hits => field ??= Hits.Of(Spread, Share, Cancel);

    internal Clustering Clustering => field ??= Clustering.Of(Graph, Share, Cancel);

    internal CutPoints CutPoints => field ??= CutPoints.Of(Graph, Cancel);

    internal Brokerage Brokerage => field ??= Brokerage.Of(Graph, GroupNames, shareCredit: false, Share, Cancel);

    internal Brokerage SharedBrokerage => field ??= Brokerage.Of(Graph, GroupNames, shareCredit: true, Share, Cancel);

    internal BrokerageChance BrokerageChance => field ??= BrokerageChance.Of(Graph, GroupNames);

    internal EiIndex EiIndex => field ??= EiIndex.Of(Graph.WithoutWeights(), GroupNames, Options.Permutations ?? 0, Options.Seed, Cancel);

    internal TwoModeClustering TwoModeClustering => field ??= TwoModeClustering.Of(Graph, Share, Cancel);

    // Two-mode measures are defined in steps, whatever paths are asked for elsewhere.
    internal double[] StepBetweenness =>
        field ??= Lengths.Weighted ? Measures.Betweenness.Of(Measures.Lengths.Steps(Graph), Share, Cancel) : Betweenness;

    internal Distances StepDistances => field ??= Lengths.Weighted ? Distances.Of(Measures.Lengths.Steps(Graph), Share, Cancel) : Distances;

    internal CommunityStability Stability => field ??= CommunityStability.Of(
        Spread, Leiden, Options.Seed, Options.Seeds!.Value,
        seed => Measures.Leiden.Of(Spread, Options.Resolution, seed, cancel: Cancel), Options.Resolution, Share);

    internal Partition Leiden => field ??= Measures.Leiden.Of(Spread, Options.Resolution, Options.Seed, progress: Share, cancel: Cancel);

    /// <summary>What groups go by, in words.</summary>
    internal string GroupWords => Options.GroupBy ?? "";

    internal string EiWords => $"(edges between groups − edges inside) ÷ all edges, by {GroupWords}; weights, direction, parallel edges and loops ignored";

    /// <summary>Whether nodes are in groups.</summary>
    internal bool HasGroups => Options.GroupBy is not null;

    /// <summary>Group of each node; null where unknown.</summary>
    internal IReadOnlyList<string?> GroupNames => field ??= ReadGroups(Options.GroupBy!);

    internal string PathWords => Options.InverseDistance && Network.Weighted ? "a tie is 1 ÷ weight long" : "paths count steps";

    internal string AlphaWords => Options.Alpha is null ? $"0.85 ÷ largest eigenvalue = {Number(Katz.Alpha)}" : Number(Katz.Alpha);

    internal string ReachWords => Directed ? "that reach the node" : "that can be reached";

    internal string SpreadWords => Spread.Weighted ? "ties count by weight" : "ties count alike";

    internal string HoleWords => $"{SpreadWords}{(Directed ? ", a tie in both directions counts double" : "")}";

    internal string PairsWords => Directed ? "((n−1)(n−2))" : "((n−1)(n−2) ÷ 2)";

    internal string WeightRemark => Network.Weighted ? "" : "; without weights each counts 1";

    internal static string Number(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    private Katz OfKatz()
    {
        try
        {
            return Katz.Of(Spread, Options.Alpha, Share, Cancel);
        }
        catch (ArgumentOutOfRangeException exception) when (Options.Alpha is not null)
        {
            var bound = Number(1 / Eigenvector.Eigenvalue);
            throw new MeasureException($"--alpha {Number(Options.Alpha.Value)}: give less than 1 ÷ largest eigenvalue = {bound}", exception);
        }
    }

    private IReadOnlyList<string?> ReadGroups(string attribute)
    {
        if (Network.Attributes.TryGetValue(attribute, out var values)) return values;
        return attribute switch
        {
            "component" => Labels(Components),
            "community" => Labels(Leiden),
            _ => throw new MeasureException($"no attribute '{attribute}' to group by; there are: "
                + string.Join(", ", NearestNames.To(attribute, Network.Attributes.Keys.Union(["component", "community"], StringComparer.Ordinal)))),
        };
    }

    private static IReadOnlyList<string?> Labels(Partition partition) => [.. partition.Label.Select(l => l.ToString(CultureInfo.InvariantCulture))];
}
