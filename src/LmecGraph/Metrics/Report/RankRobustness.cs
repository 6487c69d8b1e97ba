using LmecGraph.Graph;
using LmecGraph.Metrics.Networks;

namespace LmecGraph.Metrics.Report;

/// <summary>How much the ranks of a network hang on single documents.</summary>
internal static class RankRobustness
{
    private const string Words = "rank when each document is left out in turn; equal values share the better rank, a node that is no longer there comes after all others";

    /// <summary>Adds <c>MEASURE_best_rank</c> and <c>MEASURE_worst_rank</c> beside each measure that ranks nodes.</summary>
    internal static MeasureReport AddTo(
        MeasureReport report, KnowledgeGraph graph, string network, NetworkOptions projection, MeasureOptions options, CancellationToken cancel)
    {
        var ranked = report.Nodes.Where(c => MeasureCatalogue.Find(c.Name)!.Ranking != MeasureRanking.None).ToList();
        if (ranked.Count == 0) throw new MeasureException("--leave-one-out needs a measure that ranks nodes (--measures)");
        var places = ranked.Select(_ => new RankSpan(report.Network.NodeCount)).ToList();
        var again = options with { Measures = [.. ranked.Select(c => c.Name)], LeaveOneOut = false, Watch = null };
        foreach (var document in graph.Documents)
        {
            cancel.ThrowIfCancellationRequested();
            var without = MeasureRun.Compute(GraphNetworks.Build(graph.Without(document.Name), network, projection), again, cancel);
            var numbers = Numbers(without.Network);
            for (var i = 0; i < ranked.Count; i++)
            {
                var ranks = Ranks(without.Nodes[i]);
                for (var node = 0; node < report.Network.NodeCount; node++)
                    places[i].Add(node, numbers.TryGetValue(Key(report.Network, node), out var there) ? ranks[there] : without.Network.NodeCount + 1);
            }
        }
        var conventions = new SortedDictionary<string, string>(report.Conventions.ToDictionary(), StringComparer.Ordinal) { ["leave_one_out"] = Words };
        return report with { Nodes = [.. Interleave(report.Nodes, ranked, places)], Conventions = conventions };
    }

    /// <summary>1 for the first; equal values share the better rank, undefined ones the place after all others.</summary>
    internal static int[] Ranks(MeasureColumn column)
    {
        var smallestFirst = MeasureCatalogue.Find(column.Name)!.Ranking == MeasureRanking.SmallestFirst;
        var keys = column.Values.Select(v => double.IsNaN(v) ? double.PositiveInfinity : smallestFirst ? v : -v).ToArray();
        var order = Enumerable.Range(0, keys.Length).OrderBy(i => keys[i]).ToArray();
        var ranks = new int[keys.Length];
        for (var place = 0; place < order.Length; place++)
            ranks[order[place]] = place > 0 && keys[order[place]] == keys[order[place - 1]] ? ranks[order[place - 1]] : place + 1;
        return ranks;
    }

    private static IEnumerable<MeasureColumn> Interleave(IReadOnlyList<MeasureColumn> columns, List<MeasureColumn> ranked, List<RankSpan> places)
    {
        foreach (var column in columns)
        {
            yield return column;
            var at = ranked.IndexOf(column);
            if (at < 0) continue;
            yield return new MeasureColumn($"{column.Name}_best_rank", places[at].Best);
            yield return new MeasureColumn($"{column.Name}_worst_rank", places[at].Worst);
        }
    }

    private static Dictionary<(string Id, bool Actor), int> Numbers(Network network) =>
        Enumerable.Range(0, network.NodeCount).ToDictionary(node => Key(network, node));

    private static (string Id, bool Actor) Key(Network network, int node) => (network.Ids[node], network.Actors?[node] ?? true);

    private sealed class RankSpan(int nodes)
    {
        public double[] Best { get; } = [.. Enumerable.Repeat(double.NaN, nodes)];

        public double[] Worst { get; } = [.. Enumerable.Repeat(double.NaN, nodes)];

        public void Add(int node, int rank)
        {
            if (!(Best[node] <= rank)) Best[node] = rank;
            if (!(Worst[node] >= rank)) Worst[node] = rank;
        }
    }
}
