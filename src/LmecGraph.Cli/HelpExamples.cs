using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace LmecGraph.Cli;

/// <summary>Examples below the help of a command.</summary>
internal static class HelpExamples
{
    /// <summary>Shows <paramref name="examples"/>, whole calls as one types them, below the help of <paramref name="command"/>.</summary>
    public static Command WithExamples(this Command command, params string[] examples)
    {
        if (command is RootCommand root) root.Options.OfType<HelpOption>().Single().Action = new Action(examples);
        else command.Add(new HelpOption { Action = new Action(examples) });
        return command;
    }

    private sealed class Action(string[] examples) : SynchronousCommandLineAction
    {
        private readonly HelpAction _standard = new() { MaxWidth = 120 };

        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            _standard.Invoke(parseResult);
            var output = parseResult.InvocationConfiguration.Output;
            output.WriteLine("Examples:");
            foreach (var example in examples) output.WriteLine($"  {example}");
            return ExitCode.Done;
        }
    }
}
