using System.CommandLine;
using System.Globalization;
using LmecGraph.Documents;
using LmecGraph.Readers;

namespace LmecGraph.Cli.Commands;

/// <summary><c>explain FILE</c>: what is read in one document, and by which rules.</summary>
internal static class ExplainCommand
{
    private static readonly Argument<string> File = new("FILE") { Description = "A report, or a folder that holds only one." };
    private static readonly Option<string> OwnLexicon = LexiconFile.Option("Reads with this lexicon in place of the one that the store keeps.");

    public static Command Create() =>
        new Command("explain", "Shows a report with its names, and for each edge the rule that read it and its quote.") { File, OwnLexicon }
            .Does(RunAsync)
            .WithExamples(
                "lmecgraph explain april.txt",
                "lmecgraph explain april.txt --lexicon our-names.txt",
                "lmecgraph explain april.txt --format csv | grep hosted-by");

    private static async Task<int> RunAsync(CommandRun run)
    {
        var path = run.Get(File)!;
        var found = FileFinder.Find([path], ReportFiles.Endings, run.Cancel);
        if (found.Files is not [var file]) throw new UsageException(found.Skipped is [var only] ? $"{only.Path}: {only.Reason}" : $"{path}: {found.Files.Count} reports; give one");
        var reports = ReportFiles.Open([file]).Select(ReportFiles.Read).ToList();
        if (reports is not [var text]) throw new UsageException($"{path}: {reports.Count} reports; give one");
        if (text.Text is null) throw new UsageException($"{path}: {text.Skipped!.Reason}");

        var reader = await LexiconFile.ReaderAsync(run, OwnLexicon);
        var explanation = Explanation.Of(reader.Read(text.File.Name, text.Text, run.Cancel), reader.LineOfPattern);
        if (run.Format == OutputFormat.Json) run.WriteJson(explanation);
        else if (run.Format == OutputFormat.Csv) Rows(explanation).WriteCsv(run.Out);
        else explanation.Write(run.Out, text.Text);
        return ExitCode.Done;
    }

    private static Listing Rows(Explanation explanation) => new(
        ["line", "kind", "type", "start", "length", "what", "property", "rule", "patternLine", "quote"],
        [
            .. explanation.Mentions.Select(m => (IReadOnlyList<string>)
                [Number(m.Line), "mention", m.Type, Number(m.Start), Number(m.Length), m.Name, "", "", "", m.Surface]),
            .. explanation.Observations.Select(o => (IReadOnlyList<string>)
                [Number(o.Line), "edge", o.Type, Number(o.Start), Number(o.Length), $"{o.Source} -> {o.Target}", o.Title ?? o.Role ?? o.Venue ?? "", o.Rule,
                    o.PatternLine is { } line ? Number(line) : "", o.Quote]),
        ]);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
