namespace LmecGraph.Metrics.Report;

/// <summary>What a measure says something about.</summary>
public enum MeasurePlace
{
    /// <summary>A node.</summary>
    Node,

    /// <summary>A tie.</summary>
    Edge,

    /// <summary>The whole network.</summary>
    Summary,
}

/// <summary>How values of a measure are ranked.</summary>
public enum MeasureRanking
{
    /// <summary>The largest value is first.</summary>
    LargestFirst,

    /// <summary>The smallest value is first.</summary>
    SmallestFirst,

    /// <summary>Labels and marks, which have no rank.</summary>
    None,
}

/// <summary>A measure of the catalogue: its name, its convention, and how it is had of a network.</summary>
/// <param name="Name">The fixed name, <c>betweenness_normalized</c>.</param>
/// <param name="Place">What it says something about.</param>
/// <param name="Convention">In words: exactly what is computed under the options at hand.</param>
/// <param name="Compute">One value per node or tie, or one alone; NaN where undefined.</param>
public sealed record Measure(string Name, MeasurePlace Place, Func<Measurement, string> Convention, Func<Measurement, IReadOnlyList<double>> Compute)
{
    /// <summary>Says in words why a network does not have this measure, or null where it has.</summary>
    public Func<Measurement, string?> Obstacle { get; init; } = _ => null;

    /// <summary>How its values are ranked.</summary>
    public MeasureRanking Ranking { get; init; } = MeasureRanking.LargestFirst;

    /// <summary>True where 1 means yes and 0 no.</summary>
    public bool IsFlag { get; init; }

    /// <summary>True where all values are whole numbers: counts and labels.</summary>
    public bool IsWhole { get; init; }

    /// <summary>Names of measures shown with it whenever it is asked for.</summary>
    public IReadOnlyList<string> Beside { get; init; } = [];

    /// <summary>Name of a measure that a reader of a table needs beside this one, or null.</summary>
    public string? ShownWith { get; init; }
}
