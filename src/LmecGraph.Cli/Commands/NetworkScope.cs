using System.CommandLine;
using LmecGraph.Metrics.Networks;
using LmecGraph.Text;

namespace LmecGraph.Cli.Commands;

/// <summary>The options that say which part of the graph a network is made of; the same for every command that takes a network.</summary>
internal sealed class NetworkScope
{
    private readonly Option<string[]> _role = new("--role")
    {
        Description = "Only actors in these roles (host, organizer, speaker, …; several with commas).",
        HelpName = "ROLE",
        AllowMultipleArgumentsPerToken = false,
    };

    private readonly Option<string> _from = new("--from") { Description = "Only what ends then or later (2020, 2020-03 or 2020-03-31).", HelpName = "DATE" };
    private readonly Option<string> _to = new("--to") { Description = "Only what begins then or earlier.", HelpName = "DATE" };

    private readonly Option<string> _level = new("--level")
    {
        Description = "Count sessions for themselves, or for their dialogue.",
        HelpName = "session|dialogue",
    };

    private readonly Option<string> _rollUp = new("--roll-up")
    {
        Description = "Count a body for the topmost body of which it is a part.",
        HelpName = "on|off",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<bool> _directed = new("--directed") { Description = "Along the direction of ties: of full, and of an input that does not say." };

    /// <summary>Gives the options to a command.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[_role, _from, _to, _level, _rollUp, _directed]) command.Add(option);
    }

    /// <summary>Whether ties have a direction.</summary>
    public bool Directed(CommandRun run) => run.Get(_directed);

    /// <summary>Name of the first option that a graph from outside does not have, or null.</summary>
    public string? OnlyForTheStore(CommandRun run) =>
        run.Get(_role) is { Length: > 0 } ? "--role"
        : run.Get(_from) is not null ? "--from"
        : run.Get(_to) is not null ? "--to"
        : run.Get(_level) is not null ? "--level"
        : run.Has(_rollUp) ? "--roll-up"
        : null;

    /// <summary>What was asked for.</summary>
    /// <exception cref="UsageException">A value is none.</exception>
    public NetworkOptions Read(CommandRun run) => new()
    {
        Roles = Words.Split(run.Get(_role)),
        From = Date(run, _from)?.First,
        To = Date(run, _to)?.Last,
        Sessions = run.Get(_level) switch
        {
            null => null,
            "session" => true,
            "dialogue" => false,
            var other => throw new UsageException($"--level {other}: give session or dialogue"),
        },
        RollUp = !run.Has(_rollUp) ? null : run.Get(_rollUp) switch
        {
            null or "on" or "true" => true,
            "off" or "false" => false,
            var other => throw new UsageException($"--roll-up {other}: give on or off"),
        },
        Directed = run.Get(_directed),
    };

    private static Period? Date(CommandRun run, Option<string> option) =>
        run.Get(option) is not { } text ? null
        : Period.Parse(text) ?? throw new UsageException($"{option.Name} {text}: give a year, a month or a day, such as 2020, 2020-03 or 2020-03-31");
}
