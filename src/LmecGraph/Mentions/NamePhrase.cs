namespace LmecGraph.Mentions;

/// <summary>A name found by its head word.</summary>
/// <param name="First">First token.</param>
/// <param name="End">Token after the last.</param>
/// <param name="CoreEnd">Token after the name without its state ("of Laos").</param>
/// <param name="Head">Token of the head word, or -1.</param>
/// <param name="Class">What the head makes of it.</param>
public readonly record struct NamePhrase(int First, int End, int CoreEnd, int Head, HeadClass Class);

/// <summary>What a head word makes of a name.</summary>
public enum HeadClass
{
    /// <summary>Not a head word.</summary>
    None,

    /// <summary>A unit of a body.</summary>
    Unit,

    /// <summary>A body of its own, a ministry too.</summary>
    Body,

    /// <summary>An initiative.</summary>
    Initiative,

    /// <summary>An event.</summary>
    Event,
}
