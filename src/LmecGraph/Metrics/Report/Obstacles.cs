namespace LmecGraph.Metrics.Report;

/// <summary>Why a network does not have a measure, in words that say what would help; null where it has.</summary>
internal static class Obstacles
{
    internal static string? NeedsTwoModes(Measurement of) =>
        of.Network.Mode == NetworkMode.Two ? null : "needs two kinds of node (participation, people-events, or an input with --two-mode)";

    internal static string? NeedsGroups(Measurement of) => of.HasGroups ? null : "needs groups (--group-by ATTRIBUTE or --groups FILE)";

    internal static string? NeedsSources(Measurement of) => of.Options.Sources is null ? "needs the number of sources to draw (--sources K)" : null;

    internal static string? NeedsSeeds(Measurement of) => of.Options.Seeds is null ? "needs the number of seeds to try (--seeds N)" : null;

    internal static string? NeedsPermutations(Measurement of) =>
        NeedsGroups(of) ?? (of.Options.Permutations is null ? "needs the number of random deals (--permutations N)" : null);
}
