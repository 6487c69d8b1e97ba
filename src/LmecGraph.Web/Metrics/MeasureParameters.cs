using System.ComponentModel;
using System.Reflection;
using LmecGraph.Metrics.Networks;
using LmecGraph.Metrics.Report;
using LmecGraph.Text;
using Microsoft.AspNetCore.Mvc;

namespace LmecGraph.Web.Metrics;

/// <summary>What an address says about a network and its measures; the names are those of the command line.</summary>
internal sealed class MeasureParameters
{
    private static readonly MeasureOptions Usual = new();
    private static readonly List<string> Names =
        [.. typeof(MeasureParameters).GetProperties().Select(p => p.GetCustomAttribute<FromQueryAttribute>()?.Name).OfType<string>()];

    [FromQuery(Name = "measures"), Description("Names of measures, or all.")]
    public string[] Measures { get; init; } = [];

    [FromQuery(Name = "role"), Description("Only actors in these roles.")]
    public string[] Role { get; init; } = [];

    [FromQuery(Name = "from"), Description("Only what ends then or later: 2020, 2020-03 or 2020-03-31.")]
    public string? From { get; init; }

    [FromQuery(Name = "to"), Description("Only what begins then or earlier.")]
    public string? To { get; init; }

    [FromQuery(Name = "level"), Description("session: every session counts; dialogue: it counts for its dialogue.")]
    public string? Level { get; init; }

    [FromQuery(Name = "roll-up"), Description("on: a body counts for the topmost body of which it is a part; off: for itself.")]
    public string? RollUp { get; init; }

    [FromQuery(Name = "directed"), Description("Along the direction of relations; of the network full only.")]
    public bool? Directed { get; init; }

    [FromQuery(Name = "distance"), Description("Length of a tie: steps, or inverse for 1 ÷ weight.")]
    public string? Distance { get; init; }

    [FromQuery(Name = "unweighted"), Description("Measures that spread along ties take all ties for equally strong.")]
    public bool? Unweighted { get; init; }

    [FromQuery(Name = "group-by"), Description("Node attribute that makes the groups of brokerage and E–I index: type, country, component, community.")]
    public string? GroupBy { get; init; }

    [FromQuery(Name = "leave-one-out"), Description("Adds the best and the worst rank when each document is left out in turn.")]
    public bool? LeaveOneOut { get; init; }

    [FromQuery(Name = "resolution"), Description("Resolution of communities, above 0.")]
    public double? Resolution { get; init; }

    [FromQuery(Name = "seed"), Description("Start of pseudo-random choices.")]
    public ulong? Seed { get; init; }

    [FromQuery(Name = "seeds"), Description("Number of seeds that community_stability tries, 2 or more.")]
    public int? Seeds { get; init; }

    [FromQuery(Name = "sources"), Description("Number of nodes that betweenness_sampled starts from, 1 or more.")]
    public int? Sources { get; init; }

    [FromQuery(Name = "permutations"), Description("Number of random deals of the groups that e_i_index_expected is the mean of, 2 or more.")]
    public int? Permutations { get; init; }

    [FromQuery(Name = "alpha"), Description("Attenuation of katz, above 0; without it 0.85 ÷ the largest eigenvalue.")]
    public double? Alpha { get; init; }

    [FromQuery(Name = "top"), Description("Lists only the first nodes by the first measure.")]
    public int? Top { get; init; }

    /// <exception cref="MeasureException">A name is none of these.</exception>
    public static void RequireKnown(IEnumerable<string> given)
    {
        if (given.FirstOrDefault(name => !Names.Contains(name, StringComparer.OrdinalIgnoreCase)) is { } unknown)
            throw new MeasureException($"{unknown}: there is no such parameter; there are {string.Join(", ", Names)}");
    }

    /// <exception cref="MeasureException">A value is none that its parameter takes.</exception>
    public NetworkOptions Scope() => new()
    {
        Roles = Words(Role),
        From = Date("from", From)?.First,
        To = Date("to", To)?.Last,
        Sessions = Choice("level", Level, "session", "dialogue"),
        RollUp = Choice("roll-up", RollUp, "on", "off"),
        Directed = Directed ?? false,
    };

    /// <exception cref="MeasureException">A value is none that its parameter takes.</exception>
    public MeasureOptions Options() => new()
    {
        Measures = Words(Measures) is { Count: > 0 } names ? names : MeasureOptions.DefaultMeasures,
        InverseDistance = Choice("distance", Distance, "inverse", "steps") ?? false,
        Unweighted = Unweighted ?? false,
        GroupBy = GroupBy,
        LeaveOneOut = LeaveOneOut ?? false,
        Resolution = Above("resolution", Resolution) ?? Usual.Resolution,
        Seed = Seed ?? Usual.Seed,
        Seeds = AtLeast("seeds", Seeds, 2),
        Sources = AtLeast("sources", Sources, 1),
        Permutations = AtLeast("permutations", Permutations, 2),
        Alpha = Above("alpha", Alpha),
    };

    private static List<string> Words(string[] given) =>
        [.. given.SelectMany(words => words.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))];

    private static Period? Date(string name, string? given) => string.IsNullOrWhiteSpace(given) ? null
        : Period.Parse(given) ?? throw new MeasureException($"{name} {given}: give a year, a month or a day, such as 2020, 2020-03 or 2020-03-31");

    private static bool? Choice(string name, string? given, string yes, string no) => given?.ToLowerInvariant() switch
    {
        null or "" => null,
        var word when word == yes => true,
        var word when word == no => false,
        _ => throw new MeasureException($"{name} {given}: give {yes} or {no}"),
    };

    private static double? Above(string name, double? given) =>
        given is null or (> 0 and < double.PositiveInfinity) ? given : throw new MeasureException($"{name}: give a number above 0");

    private static int? AtLeast(string name, int? given, int least) =>
        given is null || given >= least ? given : throw new MeasureException($"{name}: give a number of at least {least}");
}
