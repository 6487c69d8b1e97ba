using System.CommandLine;
using System.Globalization;
using LmecGraph.Stores;

namespace LmecGraph.Cli.Commands;

/// <summary><c>documents list|show|remove</c>: what the graph was built from.</summary>
internal static class DocumentsCommand
{
    public static Command Create() => new Command("documents", "Lists, shows and removes the documents of the graph.") { List(), Show(), Remove() }
        .WithExamples("lmecgraph documents list", "lmecgraph documents show 2021/april.txt", "lmecgraph documents remove 2021/april.txt");

    private static Command List() => new Command("list", "The documents in the store.")
        .Does(async run =>
        {
            await using var store = await run.OpenStoreAsync();
            var documents = await store.DocumentsAsync(run.Cancel);
            run.Write(
                new Listing(["document", "title", "date", "characters"], [.. documents.Select(d => (IReadOnlyList<string>)
                    [d.Name, d.Title ?? "", d.Date?.ToString() ?? "", d.Length.ToString(CultureInfo.InvariantCulture)])]),
                documents);
            return ExitCode.Done;
        })
        .WithExamples("lmecgraph documents list", "lmecgraph documents list --format csv > documents.csv");

    private static Command Show()
    {
        var name = new Argument<string>("NAME") { Description = "Name of the document, as the list gives it." };
        return new Command("show", "The text of a document as it was read; of a web page, Word document, PDF or mail the text that was taken from it.") { name }
            .Does(async run =>
            {
                await using var store = await run.OpenStoreAsync();
                var document = await store.DocumentAsync(run.Get(name)!, run.Cancel) ?? throw NotThere(run, run.Get(name)!);
                if (run.Format == OutputFormat.Json) run.WriteJson(document);
                else run.Out.Write(document.Text);
                return ExitCode.Done;
            })
            .WithExamples("lmecgraph documents show 2021/april.txt");
    }

    private static Command Remove()
    {
        var names = new Argument<string[]>("NAME") { Description = "Names of the documents, as the list gives them.", Arity = ArgumentArity.OneOrMore };
        return new Command("remove", "Takes documents out; the graph is then what it would be without them.") { names }
            .Does(async run =>
            {
                await using (await run.OpenStoreAsync()) { } // only a store that is there
                await using var store = await run.OpenStoreAsync(StoreAccess.Write);
                var removed = await store.RemoveAsync(run.Get(names)!, run.Cancel);
                foreach (var name in removed) run.Note($"removed: {name}");
                var missing = run.Get(names)!.Except(removed, StringComparer.Ordinal).ToList();
                foreach (var name in missing) run.Warn($"skipped: {name}: no document of this name in {run.StorePath}");
                return missing.Count == 0 ? ExitCode.Done : removed.Count == 0 ? ExitCode.Failed : ExitCode.Skipped;
            })
            .WithExamples("lmecgraph documents remove 2021/april.txt");
    }

    private static UsageException NotThere(CommandRun run, string name) =>
        new($"{name}: no document of this name in {run.StorePath} (see: lmecgraph documents list)");
}
