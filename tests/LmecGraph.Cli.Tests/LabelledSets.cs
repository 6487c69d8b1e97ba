using LmecGraph.Tests;

namespace LmecGraph.Cli.Tests;

/// <summary>Builds the labelled sets once, each into a store and a JSON export, and evaluates them by the program.</summary>
public sealed class LabelledSets : IDisposable
{
    private readonly WorkFolder _folder = new();
    private readonly Dictionary<string, Task> _built = new(StringComparer.Ordinal);

    /// <summary>Folder with the gold of the newsletters, which is part of the repository.</summary>
    public static string SeedGold { get; } = Path.Combine(Cli.Tests.Run.Root, "tests", "LmecGraph.Tests", "Evaluation", "Gold");

    /// <summary>Folder with the reports that were written for the tests.</summary>
    public static string Invented { get; } = Path.Combine(Cli.Tests.Run.Root, "tests", "LmecGraph.Cli.Tests", "Invented");

    /// <summary>Folder with the gold of real reports whose texts stand in the shared archives.</summary>
    public static string ArchiveGold { get; } = Path.Combine(Cli.Tests.Run.Root, "tests", "LmecGraph.Cli.Tests", "Archives");

    /// <summary>The reports of many publishers, with gold.</summary>
    internal static (string Documents, string Gold, string Folds) Dev =>
        (SharedFolder.Require("eval/dev/docs"), SharedFolder.Require("eval/dev/gold"), SharedFolder.Require("eval/dev/folds.tsv"));

    /// <summary>Path of the export of a folder's graph.</summary>
    internal async Task<string> ExportAsync(string documents) => Path.Combine(_folder.Root, await BuiltAsync(documents) + ".json");

    /// <summary>What the program says of a folder's graph beside gold.</summary>
    internal async Task<Run> EvaluateAsync(string documents, string gold) =>
        await _folder.Run("evaluate", "--gold", gold, "--store", await BuiltAsync(documents) + ".db", "--format", "json", "--quiet");

    /// <summary>A folder with the gold of some folds.</summary>
    internal string GoldOf(string folds)
    {
        var (_, gold, table) = Dev;
        var target = _folder.At("gold-" + folds);
        Directory.CreateDirectory(target);
        foreach (var row in File.ReadLines(table).Skip(1).Select(r => r.Split('\t')).Where(r => folds.Contains(r[2], StringComparison.Ordinal)))
            File.Copy(Path.Combine(gold, Path.ChangeExtension(row[0], ".json")), Path.Combine(target, Path.ChangeExtension(row[0], ".json")), overwrite: true);
        return target;
    }

    /// <summary>A folder with the reports that <see cref="ArchiveGold"/> is of, each called after its archive and number.</summary>
    internal string ArchivedReports()
    {
        var archives = SharedFolder.Require("corpora");
        var target = _folder.At("archived");
        Directory.CreateDirectory(target);
        foreach (var stem in Directory.EnumerateFiles(ArchiveGold, "*.json").Select(Path.GetFileNameWithoutExtension).OfType<string>())
        {
            var report = Directory.EnumerateFiles(Path.Combine(archives, stem.Split("--")[0]), stem.Split("--")[1] + "-*").Single();
            File.Copy(report, Path.Combine(target, stem + Path.GetExtension(report)), overwrite: true);
        }
        return target;
    }

    public void Dispose() => _folder.Dispose();

    private async Task<string> BuiltAsync(string documents)
    {
        var name = "set-" + Path.GetFileName(Path.GetDirectoryName(documents)) + "-" + Path.GetFileName(documents);
        Task building;
        lock (_built)
            if (!_built.TryGetValue(name, out building!)) _built[name] = building = BuildAsync(documents, name);
        await building;
        return name;
    }

    private async Task BuildAsync(string documents, string name)
    {
        var run = await _folder.Run("build", documents, "--store", name + ".db", "--export", name + ".json", "--quiet");
        Assert.True(run.ExitCode is 0 or 3, run.Error);
    }
}
