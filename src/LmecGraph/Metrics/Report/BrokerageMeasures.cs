using LmecGraph.Metrics.Measures;
using static LmecGraph.Metrics.Report.MeasurePlace;
using static LmecGraph.Metrics.Report.MeasureRanking;
using static LmecGraph.Metrics.Report.Obstacles;

namespace LmecGraph.Metrics.Report;

/// <summary>The measures of brokers: counts, what chance would give, and counts that the brokers of one pair share.</summary>
internal static class BrokerageMeasures
{
    internal static IReadOnlyList<Measure> All { get; } =
    [
        .. Kinds.Select(Count), .. Kinds.Select(Expected), .. Kinds.Select(Z), .. Kinds.Select(Shared),
    ];

    private sealed record Kind(
        string Name, string Groups, Func<Brokerage, IReadOnlyList<double>> Counts,
        Func<BrokerageChance, IReadOnlyList<(double Expected, double Deviation)>> Chance);

    private static IReadOnlyList<Kind> Kinds =>
    [
        new("coordinator", "a, v and b in one group", b => b.Coordinator, c => c.Coordinator),
        new("itinerant", "a and b in one group, v in another", b => b.Itinerant, c => c.Itinerant),
        new("gatekeeper", "v and b in one group, a in another", b => b.Gatekeeper, c => c.Representative),
        new("representative", "a and v in one group, b in another", b => b.Representative, c => c.Representative),
        new("liaison", "a, v and b in three groups", b => b.Liaison, c => c.Liaison),
        new("total", "all five kinds", b => b.Total, c => c.Total),
    ];

    private static Measure Count(Kind kind) => new($"brokerage_{kind.Name}", Node,
        m => $"Gould–Fernandez: pairs a→v→b without a→b, {kind.Groups}, by {m.GroupWords}{ArcWords(m)}",
        m => kind.Counts(m.Brokerage))
    { Obstacle = NeedsGroups, IsWhole = true };

    private static Measure Expected(Kind kind) => new($"brokerage_{kind.Name}_expected", Node,
        m => $"brokerage_{kind.Name} by chance: arcs independent with the density of the network, groups by {m.GroupWords} (as R sna)",
        m => [.. kind.Chance(m.BrokerageChance).Select(c => c.Expected)])
    { Obstacle = NeedsGroups, Ranking = None };

    private static Measure Z(Kind kind) => new($"brokerage_{kind.Name}_z", Node,
        _ => $"(brokerage_{kind.Name} − expected) ÷ standard deviation of that chance (as R sna); undefined where it is 0",
        m => [.. kind.Chance(m.BrokerageChance).Zip(kind.Counts(m.Brokerage), (c, count) => c.Deviation > 0 ? (count - c.Expected) / c.Deviation : double.NaN)])
    { Obstacle = NeedsGroups };

    private static Measure Shared(Kind kind) => new($"brokerage_{kind.Name}_shared", Node,
        m => $"brokerage_{kind.Name} with the k brokers of one pair credited 1 ÷ k each (as UCINET), by {m.GroupWords}{ArcWords(m)}",
        m => kind.Counts(m.SharedBrokerage))
    { Obstacle = NeedsGroups };

    private static string ArcWords(Measurement m) => m.Directed ? "" : "; each tie taken for two arcs, so that an unordered pair counts twice";
}
