using System.Globalization;
using LmecGraph.Metrics;
using LmecGraph.Metrics.Measures;
using LmecGraph.Metrics.Reading;

namespace LmecGraph.Benchmarks;

/// <summary>The operations of the comparison by the names that the igraph program has for them; each says in a note what came out.</summary>
internal static class Operations
{
    private static readonly SortedDictionary<string, Func<Network, string>> All = new(StringComparer.Ordinal)
    {
        ["degree"] = n => Say($"max {Degree.Of(n.Graph).Max()}"),
        ["components"] = n => Components.Weak(n.Graph) is var c ? Say($"{c.Count} components, largest {c.Sizes[0]}") : "",
        ["betweenness"] = n => MaxAndSum(Betweenness.Of(Lengths.Steps(n.Graph))),
        ["closeness+harmonic"] = n => Distances.Of(Lengths.Steps(n.Graph)) is var d ? Say($"max {Closeness.Of(d).Max():G6} {Harmonic.Of(d).Max():G6}") : "",
        ["pagerank"] = n => Say($"max {PageRank.Of(n.Graph, tolerance: 1e-9).Max():G6}"),
        ["kcore"] = n => Say($"max core {CoreNumber.Of(n.Graph).Max()}"),
        ["local_clustering"] = n => Say($"mean {Clustering.Of(n.Graph).Average:G6}"),
        ["eigenvector"] = n => Eigenvector.Of(n.Graph) is var e ? Say($"lambda {e.Eigenvalue:G8} sum {e.Values.Sum() / e.Values.Max():G6}") : "",
        ["bip_projection"] = n => Projection.Of(n, onActors: true) is var p ? Say($"{p.Count.Count} edges, multiplicity {p.Count.Sum()}") : "",
        ["constraint"] = n => Say($"sum {StructuralHoles.Of(n.Graph).Constraint.Where(double.IsFinite).Sum():G8}"),
        ["louvain"] = n => Quality(n, Louvain.Of(n.Graph)),
        ["leiden"] = n => Quality(n, Leiden.Of(n.Graph)),
        ["quikgraph_components"] = n => Say($"{QuikGraphOperations.Components(n)} components"),
        ["quikgraph_pagerank"] = n => Say($"max {QuikGraphOperations.LargestPageRank(n):G6}"),
        ["quikgraph_distances"] = n => Say($"mean {QuikGraphOperations.MeanDistance(n):G6} from 20 sources"),
    };

    public static IEnumerable<string> Names => All.Keys;

    public static string Run(string operation, Network network) => All[operation](network);

    public static string Load(string path, NetworkReadOptions options)
    {
        var network = NetworkReader.ReadFile(path, options).Network;
        return Say($"{network.NodeCount} vertices {network.TieCount} edges");
    }

    private static string MaxAndSum(double[] values) => Say($"max {values.Max():G8} sum {values.Sum():G10}");

    private static string Quality(Network network, Partition communities) =>
        Say($"Q {Modularity.Of(network.Graph, communities.Label):F5}, {communities.Count} communities");

    private static string Say(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
