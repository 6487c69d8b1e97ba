using System.CommandLine;

namespace LmecGraph.Cli.Commands;

/// <summary><c>export FORMAT</c>: the graph of the store as a file.</summary>
internal static class ExportCommand
{
    public static Command Create()
    {
        var format = new Argument<string>("FORMAT") { Description = "gexf, gexf-flat, graphml, csv or json." };
        var output = new Option<string>("--output", "-o") { Description = "File to write; without it the text goes to standard output.", HelpName = "FILE" };
        return new Command("export", "Writes the graph for Gephi, spreadsheets and programs.") { format, output }
            .Does(run => throw new UsageException($"export {run.Get(format)}: not there yet"))
            .WithExamples("lmecgraph export gexf -o graph.gexf", "lmecgraph export json | jq '.nodes | length'");
    }
}
