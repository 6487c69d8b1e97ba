using System.Diagnostics;
using LmecGraph.Metrics.Networks;

namespace LmecGraph.Metrics.Report;

/// <summary>How much the ranks of a network hang on single documents.</summary>
internal static class RankRobustness
{
    private const string Step = "leave_one_out";

    private const string Words = "rank when each document is left out in turn, who is who, levels and roll-up staying as they are; "
        + "equal values share the better rank, a node that is no longer there comes after all others";

    /// <summary>Adds <c>MEASURE_best_rank</c> and <c>MEASURE_worst_rank</c> beside each measure that ranks nodes.</summary>
    internal static MeasureReport AddTo(
        MeasureReport report, IReadOnlyList<string> documents, NetworkProjection network, MeasureOptions options, CancellationToken cancel)
    {
        var ranked = report.Nodes.Where(c => MeasureCatalogue.Find(c.Name)!.Ranking != MeasureRanking.None).ToList();
        if (ranked.Count == 0) throw new MeasureException("--leave-one-out needs a measure that ranks nodes (--measures)");
        var places = ranked.Select(_ => new RankSpan(report.Network.NodeCount)).ToList();
        var again = options with { Measures = [.. ranked.Select(c => c.Name)], LeaveOneOut = false, Watch = null };
        options.Watch?.Starting(Step);
        var start = Stopwatch.GetTimestamp();
        for (var d = 0; d < documents.Count; d++)
        {
            cancel.ThrowIfCancellationRequested();
            AddRanks(report.Network, MeasureRun.Compute(network.Build(documents[d]), again, cancel), places);
            options.Watch?.Share?.Report((d + 1.0) / documents.Count);
        }
        options.Watch?.Done(Step, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        var conventions = new SortedDictionary<string, string>(report.Conventions.ToDictionary(), StringComparer.Ordinal) { [Step] = Words };
        return report with { Nodes = [.. Interleave(report.Nodes, ranked, places)], Conventions = conventions };
    }

    private static void AddRanks(Network whole, MeasureReport without, List<RankSpan> places)
    {
        var numbers = Enumerable.Range(0, without.Network.NodeCount).ToDictionary(node => Key(without.Network, node));
        for (var i = 0; i < places.Count; i++)
        {
            var ranks = Ranks(without.Nodes[i]);
            for (var node = 0; node < whole.NodeCount; node++)
                places[i].Add(node, numbers.TryGetValue(Key(whole, node), out var there) ? ranks[there] : without.Network.NodeCount + 1);
        }
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
