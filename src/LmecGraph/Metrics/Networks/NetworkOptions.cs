using LmecGraph.Text;

namespace LmecGraph.Metrics.Networks;

/// <summary>Which part of the graph a network is made of.</summary>
public sealed record NetworkOptions
{
    /// <summary>The network's own choices.</summary>
    public static NetworkOptions Default { get; } = new();

    /// <summary>Only actors in one of these roles; empty for all.</summary>
    public IReadOnlyList<string> Roles { get; init; } = [];

    /// <summary>Only what ends on this day or later; null for no bound.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Only what begins on this day or earlier; null for no bound.</summary>
    public DateOnly? To { get; init; }

    /// <summary>True where each session is an event, false where it counts for its dialogue; null: sessions in <c>full</c> only.</summary>
    public bool? Sessions { get; init; }

    /// <summary>Whether a body counts for the topmost body of which it is a part; null: everywhere but in <c>full</c>.</summary>
    public bool? RollUp { get; init; }

    /// <summary>True to measure <c>full</c> along the direction of its relations; the other networks have none.</summary>
    public bool Directed { get; init; }

    /// <summary>Group by id of node, which becomes the attribute <c>group</c>; null for none.</summary>
    public IReadOnlyDictionary<string, string>? Groups { get; init; }

    /// <summary>True where a date shares a day with the period. Without bounds all is taken; with one, what has no date is left out.</summary>
    public bool Takes(Period? date) =>
        (From is null && To is null) || (date is not null && !(date.Last < From) && !(date.First > To));

    /// <summary>True for a role asked for, and for every one where none is.</summary>
    public bool TakesRole(string role) => Roles.Count == 0 || Roles.Contains(role, StringComparer.Ordinal);
}
