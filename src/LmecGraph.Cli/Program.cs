using System.CommandLine;
using LmecGraph.Cli;
using LmecGraph.Cli.Commands;

var root = new RootCommand("Reads event reports, builds the graph of who works with whom, and answers questions about it.")
{
    BuildCommand.Create(),
    QueryCommand.Create(),
    MetricsCommand.Create(),
    ProjectCommand.Create(),
    DrawCommand.Create(),
    ExportCommand.Create(),
    EvaluateCommand.Create(),
    ExplainCommand.Create(),
    DocumentsCommand.Create(),
    ServeCommand.Create(),
};
root.HelpName = "lmecgraph";
root.WithExamples(
    "lmecgraph build newsletters --export graph.gexf",
    "lmecgraph query organizations-across-events --min-events 2",
    "lmecgraph metrics partners --measures betweenness,constraint",
    "lmecgraph documents list",
    "lmecgraph export json -o graph.json");
GlobalOptions.AddTo(root);

return await CommandLine.RunAsync(root, args);
