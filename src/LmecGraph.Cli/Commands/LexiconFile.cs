using System.CommandLine;
using LmecGraph.Documents;
using LmecGraph.Lexicon;
using LmecGraph.Pipeline;

namespace LmecGraph.Cli.Commands;

/// <summary>The option <c>--lexicon</c>.</summary>
internal static class LexiconFile
{
    private const long Longest = 8L << 20;

    /// <summary>The option, as a command has it.</summary>
    public static Option<string> Option(string description) => new("--lexicon") { Description = description, HelpName = "FILE" };

    /// <summary>Text of the file that is given, checked; null where none is.</summary>
    /// <exception cref="LexiconException">Lines of it are wrong.</exception>
    public static string? Read(CommandRun run, Option<string> option)
    {
        if (run.Get(option) is not { } path) return null;
        var file = new FileInfo(path);
        if (!file.Exists) throw new UsageException($"{path}: no such file; give a lexicon to --lexicon (docs/lexicon.md tells its form)");
        if (file.Length > Longest) throw new UsageException($"{path}: {file.Length} bytes; a lexicon may have {Longest}");
        var text = TextDecoder.Decode(File.ReadAllBytes(path)) ?? throw new UsageException($"{path}: not text");
        try
        {
            OwnLexicon.Parse(text);
        }
        catch (LexiconException wrong)
        {
            throw new LexiconException([.. wrong.Problems.Select(p => $"{path}, {p}")]);
        }
        return text;
    }

    /// <summary>A reader with the lexicon that is given, else with the one of the store, if there is a store.</summary>
    public static async Task<ReportReader> ReaderAsync(CommandRun run, Option<string> option)
    {
        if (Read(run, option) is { } text) return new ReportReader(text);
        if (!File.Exists(run.StorePath)) return new ReportReader();
        await using var store = await run.OpenStoreAsync();
        return new ReportReader(await store.LexiconAsync(run.Cancel));
    }
}
