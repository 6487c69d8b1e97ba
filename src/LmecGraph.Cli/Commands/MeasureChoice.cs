using System.CommandLine;
using LmecGraph.Metrics.Reading;
using LmecGraph.Metrics.Report;

namespace LmecGraph.Cli.Commands;

/// <summary>The options that say what to measure, and how.</summary>
internal sealed class MeasureChoice
{
    private static readonly MeasureOptions Usual = new();

    private readonly Option<string[]> _measures = new("--measures")
    {
        Description = $"Names with commas, or all (docs/measures.md); without it {string.Join(", ", MeasureOptions.DefaultMeasures)}.",
        HelpName = "A,B,…|all",
    };

    private readonly Option<string> _distance = new("--distance")
    {
        Description = "Length of a tie: one step, or 1 ÷ weight (inverse).",
        HelpName = "steps|inverse",
    };

    private readonly Option<bool> _unweighted = new("--unweighted") { Description = "Measures that spread along ties take all ties for equally strong." };

    private readonly Option<string> _groupBy = new("--group-by")
    {
        Description = "Node attribute that makes the groups of brokerage and E–I index: type, country, component, community, …",
        HelpName = "ATTRIBUTE",
    };

    private readonly Option<bool> _leaveOneOut = new("--leave-one-out")
    {
        Description = "Adds the best and the worst rank when each document is left out in turn.",
    };

    private readonly Option<double> _resolution = new("--resolution")
    {
        Description = "Resolution of communities; more of it makes smaller ones.",
        HelpName = "γ",
        DefaultValueFactory = _ => Usual.Resolution,
    };

    private readonly Option<ulong> _seed = new("--seed")
    {
        Description = "Start of pseudo-random choices.",
        HelpName = "S",
        DefaultValueFactory = _ => Usual.Seed,
    };

    private readonly Option<int?> _seeds = new("--seeds") { Description = "Number of seeds that community_stability tries.", HelpName = "N" };
    private readonly Option<int?> _sources = new("--sources") { Description = "Number of nodes that betweenness_sampled starts from.", HelpName = "K" };

    private readonly Option<int?> _permutations = new("--permutations")
    {
        Description = "Number of random deals of the groups that e_i_index_expected is the mean of.",
        HelpName = "N",
    };

    private readonly Option<double?> _alpha = new("--alpha")
    {
        Description = "Attenuation of katz; without it 0.85 ÷ the largest eigenvalue.",
        HelpName = "α",
    };

    /// <summary>Gives the options to a command.</summary>
    public void AddTo(Command command)
    {
        Option[] options = [_measures, _distance, _unweighted, _groupBy, _leaveOneOut, _resolution, _seed, _seeds, _sources, _permutations, _alpha];
        foreach (var option in options) command.Add(option);
    }

    /// <summary>The measures named, none where none is.</summary>
    public IReadOnlyList<string> Names(CommandRun run) => Words.Split(run.Get(_measures));

    /// <summary>What was asked for.</summary>
    /// <exception cref="UsageException">A value is out of range.</exception>
    public MeasureOptions Read(CommandRun run, MeasureProgress? progress = null, bool groupsGiven = false)
    {
        if (groupsGiven && run.Get(_groupBy) is not null) throw new UsageException("--group-by and --groups: give one of them");
        return new()
        {
            Measures = Names(run) is { Count: > 0 } names ? names : MeasureOptions.DefaultMeasures,
            InverseDistance = run.Get(_distance) switch
            {
                null or "steps" => false,
                "inverse" => true,
                var other => throw new UsageException($"--distance {other}: give steps or inverse"),
            },
            Unweighted = run.Get(_unweighted),
            GroupBy = groupsGiven ? GroupReader.Attribute : run.Get(_groupBy),
            LeaveOneOut = run.Get(_leaveOneOut),
            Resolution = run.Get(_resolution) is > 0 and < double.PositiveInfinity and var resolution
                ? resolution : throw new UsageException("--resolution: give a number above 0"),
            Seed = run.Get(_seed),
            Seeds = AtLeast(run, _seeds, 2),
            Sources = AtLeast(run, _sources, 1),
            Permutations = AtLeast(run, _permutations, 2),
            Alpha = run.Get(_alpha) is not <= 0 ? run.Get(_alpha) : throw new UsageException("--alpha: give a number above 0"),
            Watch = progress?.Watch,
        };
    }

    private static int? AtLeast(CommandRun run, Option<int?> option, int least) =>
        run.Get(option) is { } number && number < least ? throw new UsageException($"{option.Name}: give a number of at least {least}") : run.Get(option);
}
