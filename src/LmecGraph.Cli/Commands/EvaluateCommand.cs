using System.CommandLine;
using LmecGraph.Documents;
using LmecGraph.Evaluation;
using LmecGraph.Graph;
using LmecGraph.Observations;
using LmecGraph.Readers;

namespace LmecGraph.Cli.Commands;

/// <summary><c>evaluate --gold DIR [PATH…]</c>: how well reports are read, measured on labelled ones.</summary>
internal static class EvaluateCommand
{
    private static readonly Argument<string[]> Paths = new("PATH")
    {
        Description = "Reports to read, which the store then knows nothing of; without any, what the store holds is compared.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private static readonly Option<string> Gold = new("--gold")
    {
        Description = "Folder with the labelled documents, one JSON file each.",
        HelpName = "DIR",
        Required = true,
    };

    private static readonly Option<bool> Errors = new("--errors")
    {
        Description = "Lists what was wrong or missed in place of the figures; wrong edges with their rule and quote. JSON has both always.",
    };

    private static readonly Option<string> OwnLexicon = LexiconFile.Option("Reads with this lexicon in place of the one that the store keeps; goes with PATH.");

    public static Command Create() =>
        new Command("evaluate", "Compares what is read with labelled documents: precision, recall and F1 by type and document.") { Paths, Gold, Errors, OwnLexicon }
            .Does(RunAsync)
            .WithExamples(
                "lmecgraph evaluate --gold labelled reports",
                "lmecgraph evaluate --gold labelled reports/april.txt --errors",
                "lmecgraph evaluate --gold labelled --format json > figures.json");

    private static async Task<int> RunAsync(CommandRun run)
    {
        if (run.Has(OwnLexicon) && run.Get(Paths) is not { Length: > 0 }) throw new UsageException("--lexicon goes with PATH; the store is read with its own (see: lmecgraph build --help)");
        var folder = GoldFolder.Read(run.Get(Gold)!);
        var given = run.Get(Paths) is { Length: > 0 } paths ? await ReadAsync(run, paths) : await StoredAsync(run);
        var gold = given.Files is { } files ? folder with { Documents = [.. folder.Documents.Where(g => files.Contains(Path.GetFileName(g.Document)))] } : folder;
        if (gold.Documents.Count == 0) throw new UsageException($"no document given is labelled in {run.Get(Gold)} (a gold file names its own in \"document\")");
        if (gold.Documents.Count < folder.Documents.Count)
            run.Note($"note: {gold.Documents.Count} of {folder.Documents.Count} labelled documents are compared; the others were not given");
        var comparison = GoldComparison.Of(given.Graph, gold);
        var read = given.Graph.Documents.Select(d => d.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var missing in comparison.Documents.Where(d => !read.Contains(d))) run.Note($"note: {missing}: not read; all that its gold demands counts as missed");
        run.Write(run.Get(Errors) ? EvaluationListing.Errors(comparison) : EvaluationListing.Figures(comparison), EvaluationAnswer.Of(comparison));
        return given.Skipped > 0 ? ExitCode.Skipped : ExitCode.Done;
    }

    private static async Task<Given> StoredAsync(CommandRun run)
    {
        await using var store = await run.OpenStoreAsync();
        return new(await store.GraphAsync(run.Cancel), null, 0);
    }

    private static async Task<Given> ReadAsync(CommandRun run, string[] paths)
    {
        var found = FileFinder.Find(paths, ReportFiles.Endings, run.Cancel);
        var (readings, skipped) = (new List<DocumentReading>(), new List<SkippedFile>(found.Skipped));
        var reader = await LexiconFile.ReaderAsync(run, OwnLexicon);
        using (run.Stage("read"))
            foreach (var read in ReportBatches.Read(found.Files, reader, FileReader.DefaultMaximum, run.Cancel))
            {
                readings.AddRange(read.Readings);
                skipped.AddRange(read.Skipped);
            }
        foreach (var file in skipped) run.Warn($"skipped {file.Path}: {file.Reason}");
        var files = found.Files.Select(f => f.Path).Concat(skipped.Select(s => s.Path)).Select(p => Path.GetFileName(p)).ToHashSet(StringComparer.Ordinal);
        using (run.Stage("fold")) return new(GraphFold.Fold(readings, [], reader.Own), files, skipped.Count);
    }

    /// <summary>What is compared.</summary>
    /// <param name="Graph">What was read.</param>
    /// <param name="Files">File names of the documents that were given, read or not; null where all that is labelled is meant.</param>
    /// <param name="Skipped">How many files could not be read.</param>
    private sealed record Given(KnowledgeGraph Graph, IReadOnlySet<string>? Files, int Skipped);
}
