using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Runtime.InteropServices;

namespace LmecGraph.Cli;

/// <summary>From the words of a call to its exit code: signals, encodings, and every exception as one line.</summary>
internal static class CommandLine
{
    /// <summary>Runs the program once.</summary>
    public static async Task<int> RunAsync(RootCommand root, string[] words)
    {
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        using var terminal = new Terminal();
        using var stop = new CancellationTokenSource();
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal => Stop(signal, stop));
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal => Stop(signal, stop));
        try
        {
            // Without response files: a name may begin with @.
            var parsed = root.Parse(words, new ParserConfiguration { ResponseFileTokenReplacer = null });
            if (parsed.Action is ParseErrorAction || UnknownOption(parsed) is not null) throw new UsageException(UsageLine(parsed));
            var code = await parsed.InvokeAsync(terminal, stop.Token);
            terminal.Flush();
            return code;
        }
        catch (Exception exception)
        {
            var failure = Failure.Of(exception);
            terminal.Abandon();
            foreach (var line in failure.Line.Split('\n')) terminal.Say($"lmecgraph: {line}");
            return failure.Code;
        }
    }

    /// <summary>Makes <paramref name="action"/> what <paramref name="command"/> does.</summary>
    public static Command Does(this Command command, Func<CommandRun, Task<int>> action)
    {
        command.SetAction((parsed, cancel) => action(new CommandRun(parsed, cancel)));
        return command;
    }

    // The first signal asks, the second one ends the process at once.
    private static void Stop(PosixSignalContext signal, CancellationTokenSource stop)
    {
        if (stop.IsCancellationRequested) return;
        signal.Cancel = true;
        stop.Cancel();
    }

    private static string UsageLine(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        var path = command is RootCommand ? "lmecgraph" : $"lmecgraph {string.Join(' ', Names(command).Reverse())}";
        var what = (UnknownOption(parsed) ?? (parsed.UnmatchedTokens is [var first, ..] ? first : null)) is { } word
            ? $"'{word}' is no command or option of {path}"
            : parsed.Errors[0].Message.TrimEnd('.');
        return $"{what} (see: {path} --help)";
    }

    // Where an argument is expected, the parser takes an option that it does not know for one. Behind -- all words are arguments.
    private static string? UnknownOption(ParseResult parsed) => parsed.Tokens
        .TakeWhile(token => token.Type != TokenType.DoubleDash)
        .FirstOrDefault(token => token.Type == TokenType.Argument && token.Value is ['-', '-' or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'), ..])?.Value;

    private static IEnumerable<string> Names(Command command)
    {
        for (var current = command; current is not (null or RootCommand); current = current.Parents.OfType<Command>().FirstOrDefault())
            yield return current.Name;
    }
}
