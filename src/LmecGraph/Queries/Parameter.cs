namespace LmecGraph.Queries;

/// <summary>A parameter of a question, as a command line, a web address and a help page need to know it.</summary>
/// <param name="Name">Small letters and <c>-</c>; on the command line an option has <c>--</c> before it.</param>
/// <param name="Kind">What it takes.</param>
/// <param name="Help">One sentence.</param>
public sealed record Parameter(string Name, ParameterKind Kind, string Help)
{
    /// <summary>True where a command line gives it by its place, not by its name.</summary>
    public bool Positional { get; init; }

    /// <summary>True where it may not be left out.</summary>
    public bool Required { get; init; }

    /// <summary>What stands for it when it is left out; null for nothing.</summary>
    public string? Default { get; init; }

    /// <summary>Of <see cref="ParameterKind.Choice"/> and <see cref="ParameterKind.Choices"/>: the words that it takes.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>Of <see cref="ParameterKind.Number"/>: the smallest value.</summary>
    public int Least { get; init; } = 1;

    /// <summary>Of <see cref="ParameterKind.Number"/>: the greatest value.</summary>
    public int Most { get; init; } = int.MaxValue;
}

/// <summary>What a parameter takes.</summary>
public enum ParameterKind
{
    /// <summary>Any text.</summary>
    Text,

    /// <summary>Id of an entity, or a name that fits one only.</summary>
    Entity,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>One of some words.</summary>
    Choice,

    /// <summary>One or more of some words, parted by commas.</summary>
    Choices,

    /// <summary><c>on</c> or <c>off</c>; given without a value it is on.</summary>
    Switch,

    /// <summary>A year, month, day or range, as in <c>2016</c>, <c>2016-03</c>, <c>2016-03-05</c>, <c>2016/2018</c>.</summary>
    Period,
}
