namespace LmecGraph.Metrics.Report;

/// <summary>What to measure and how. The defaults are those of the command line.</summary>
public sealed record MeasureOptions
{
    /// <summary>Measured where nothing else is asked for.</summary>
    public static IReadOnlyList<string> DefaultMeasures { get; } =
        ["degree", "strength", "betweenness", "closeness", "harmonic", "pagerank", "core", "constraint", "community"];

    /// <summary>Names of measures, in the order in which they are to be shown; <c>all</c> stands for every one that the network allows.</summary>
    public IReadOnlyList<string> Measures { get; init; } = DefaultMeasures;

    /// <summary>True where a tie is 1 ÷ weight long; else paths count steps.</summary>
    public bool InverseDistance { get; init; }

    /// <summary>True where measures that spread along ties take every tie for equally strong.</summary>
    public bool Unweighted { get; init; }

    /// <summary>Resolution γ of the modularity that communities are sought by, &gt; 0.</summary>
    public double Resolution { get; init; } = 1;

    /// <summary>Start of every pseudo-random choice: the same seed gives the same numbers on every machine.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>Number of further seeds over which <c>community_stability</c> is taken, or null where it is not asked for.</summary>
    public int? Seeds { get; init; }

    /// <summary>Number of sources that <c>betweenness_sampled</c> draws, or null where it is not asked for.</summary>
    public int? Sources { get; init; }

    /// <summary>Number of random deals of the groups that <c>e_i_index_expected</c> is the mean of, or null where it is not asked for.</summary>
    public int? Permutations { get; init; }

    /// <summary>Attenuation of <c>katz</c>, or null for 0.85 ÷ the largest eigenvalue.</summary>
    public double? Alpha { get; init; }

    /// <summary>
    /// Node attribute that puts nodes in groups (<c>type</c>, <c>country</c>, <c>group</c>, …), or a measure of labels (<c>component</c>,
    /// <c>community</c>), or null.
    /// </summary>
    public string? GroupBy { get; init; }

    /// <summary>True to add, for each measure that ranks nodes, the best and the worst rank when each document is left out in turn.</summary>
    public bool LeaveOneOut { get; init; }

    /// <summary>Who is told how far it is, or null.</summary>
    public MeasureWatch? Watch { get; init; }
}
