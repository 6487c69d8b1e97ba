using System.CommandLine;
using LmecGraph.Cli;
using LmecGraph.Cli.Commands;

var root = new RootCommand("Reads event reports, builds the graph of who works with whom, and answers questions about it.")
{
    BuildCommand.Create(),
    DocumentsCommand.Create(),
    ExportCommand.Create(),
    MetricsCommand.Create(),
    ProjectCommand.Create(),
    DrawCommand.Create(),
};
root.WithExamples(
    "lmecgraph build newsletters --export graph.gexf",
    "lmecgraph documents list",
    "lmecgraph export json -o graph.json");
GlobalOptions.AddTo(root);

return await CommandLine.RunAsync(root, args);
