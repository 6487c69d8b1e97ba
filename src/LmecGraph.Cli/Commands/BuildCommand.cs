using System.CommandLine;
using System.CommandLine.Parsing;
using LmecGraph.Documents;
using LmecGraph.Export;
using LmecGraph.Graph;
using LmecGraph.Pipeline;
using LmecGraph.Readers;
using LmecGraph.Stores;

namespace LmecGraph.Cli.Commands;

/// <summary><c>build PATH…</c>: reports in, graph in the store, files for other programs out.</summary>
internal static class BuildCommand
{
    private static readonly Argument<string[]> Paths = new("PATH")
    {
        Description = $"Files ({string.Join(' ', ReportFiles.Endings)}), and folders with all that is below them.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private static readonly Option<long> MaxSize = new("--max-size")
    {
        Description = "Longest file that is read: bytes, or with K, M, G. 64M if not given.",
        HelpName = "SIZE",
        DefaultValueFactory = _ => FileReader.DefaultMaximum,
        CustomParser = result => ByteSize.Parse(result.Tokens[0].Value) ?? Wrong(result, "give a number of bytes, or one with K, M or G"),
    };

    private static readonly Option<string[]> Exports = new("--export")
    {
        Description = "Writes the graph to a file too, in the form that its ending names; may be given again.",
        HelpName = "FILE",
    };

    private static readonly Option<string> OwnLexicon = LexiconFile.Option(
        "Names and words of your own; the store keeps them and reads by them from now on. Documents that it has are read again; without PATH these alone.");

    public static Command Create() =>
        new Command("build", "Reads reports and puts what they say into the graph of the store.") { Paths, MaxSize, Exports, OwnLexicon }
            .Does(RunAsync)
            .WithExamples(
                "lmecgraph build newsletters",
                "lmecgraph build press-releases.zip minutes.docx programme.pdf invitation.eml",
                "lmecgraph build newsletters report.md --export graph.gexf --export graph.json",
                "lmecgraph build newsletters --lexicon our-names.txt",
                "lmecgraph build archive --store archive.db --max-size 200M");

    private static async Task<int> RunAsync(CommandRun run)
    {
        var targets = ExportFiles.Targets(run.Get(Exports) ?? []);
        var lexicon = LexiconFile.Read(run, OwnLexicon);
        var paths = run.Get(Paths) ?? [];
        if (paths.Length == 0 && lexicon is null) throw new UsageException("no PATH is given (see: lmecgraph build --help)");
        var found = FileFinder.Find(paths, ReportFiles.Endings, run.Cancel);
        foreach (var skipped in found.Skipped) Warn(run, skipped);
        if (found.Files.Count == 0 && paths.Length > 0) return ExitCode.Usage;

        await using var store = await run.OpenStoreAsync(StoreAccess.Write);
        if (lexicon is not null) await store.UseLexiconAsync(lexicon, run.Cancel);
        var reader = new ReportReader(await store.LexiconAsync(run.Cancel));

        var tally = await ReadAllAsync(run, store, found, reader);
        KnowledgeGraph graph;
        using (run.Stage("fold")) graph = await store.GraphAsync(run.Cancel);
        foreach (var line in BuildSummary.Lines(tally, graph)) run.Note(line);
        using (run.Stage("write")) ExportFiles.Write(ExportSource.Of(graph, derived: false, run.Cancel), targets, run.Note);
        return tally.Skipped > 0 ? ExitCode.Skipped : ExitCode.Done;
    }

    private static async Task<BuildTally> ReadAllAsync(CommandRun run, IGraphStore store, FoundFiles found, ReportReader reader)
    {
        var tally = new BuildTally(found.Skipped.Count);
        try
        {
            using var stage = run.Stage("read and save");
            run.Show($"reading {found.Files.Count} files …");
            foreach (var read in ReportBatches.Read(found.Files, reader, run.Get(MaxSize), run.Cancel))
            {
                foreach (var skipped in read.Skipped) Warn(run, skipped);
                tally.Add(read, await store.SaveAsync(read.Readings, run.Cancel));
                run.Show($"reading {found.Files.Count} files … {tally.Saved} documents saved");
            }
            run.Show(null);
        }
        catch (OperationCanceledException)
        {
            run.Warn($"saved before the stop: {tally.Saved} documents, of {found.Files.Count} files");
            throw;
        }
        return tally;
    }

    private static void Warn(CommandRun run, SkippedFile skipped) => run.Warn($"skipped {skipped.Path}: {skipped.Reason}");

    private static long Wrong(ArgumentResult result, string how)
    {
        result.AddError($"--max-size {result.Tokens[0].Value}: {how}");
        return 0;
    }
}
