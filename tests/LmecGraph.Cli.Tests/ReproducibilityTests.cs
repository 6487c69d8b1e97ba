using System.Globalization;

namespace LmecGraph.Cli.Tests;

/// <summary>The graph is a function of documents, lexicon and decisions: nothing else touches one byte of an export.</summary>
public sealed class ReproducibilityTests : IDisposable
{
    private static readonly string[] Formats = ["graph.json", "graph.gexf", "graph.flat.gexf", "graph.graphml", "graph.csv"];
    private static readonly string[] Seeds = [.. Directory.EnumerateFiles(Path.Combine(Run.Root, "seeds"), "*.txt").Order(StringComparer.Ordinal)];
    private readonly WorkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_seeds_are_five_documents_and_give_a_graph()
    {
        var run = await _folder.Run(["build", Path.Combine(Run.Root, "seeds")]);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("5 added, 0 replaced, 0 unchanged, 0 skipped; 5 in the store", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(run.ErrorLines, l => l.StartsWith("nodes", StringComparison.Ordinal) && l.EndsWith(" 0", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_order_of_the_files_changes_no_byte() => AssertSame(await ReferenceAsync(), await ExportsAsync("back", [.. Seeds.Reverse()]));

    [Fact]
    public async Task One_by_one_or_at_once_changes_no_byte()
    {
        foreach (var seed in Seeds.Reverse()) await _folder.Run("build", seed, "--store", "steps.db", "--quiet");
        AssertSame(await ReferenceAsync(), await ExportsAsync("steps", [Seeds[2]]));
    }

    [Fact]
    public async Task A_document_that_was_removed_leaves_no_byte()
    {
        _folder.File("extra/extra.txt", WorkFolder.Report);
        await _folder.Run(["build", "extra", .. Seeds, "--store", "removed.db", "--quiet"]);
        await _folder.Run("documents", "remove", "extra.txt", "--store", "removed.db");
        AssertSame(await ReferenceAsync(), await ExportsAsync("removed", [Seeds[0]]));
    }

    [Fact]
    public async Task A_corrected_document_replaces_the_wrong_one_to_the_byte()
    {
        var name = Path.GetFileName(Seeds[3]);
        _folder.File($"wrong/{name}", WorkFolder.Report);
        await _folder.Run(["build", Seeds[0], $"wrong/{name}", "--store", "corrected.db", "--quiet"]);
        AssertSame(await ReferenceAsync(), await ExportsAsync("corrected", Seeds));
    }

    [Theory]
    [InlineData("tr_TR.UTF-8", "America/St_Johns")]
    [InlineData("th_TH.UTF-8", "Asia/Bangkok")]
    [InlineData("de_DE.UTF-8", "Pacific/Kiritimati")]
    [InlineData("ar_SA.UTF-8", "Asia/Kathmandu")]
    public async Task Culture_and_time_zone_change_no_byte(string culture, string zone)
    {
        var variables = new Dictionary<string, string>
        {
            ["LANG"] = culture,
            ["LC_ALL"] = culture,
            ["TZ"] = zone,
            ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "0",
            ["DOTNET_SYSTEM_GLOBALIZATION_PREDEFINED_CULTURES_ONLY"] = "0",
        };
        var withCulture = await Run.With(variables, _folder.Root, "--version");
        Assert.SkipWhen(withCulture.Error.Contains("ICU", StringComparison.Ordinal), "this system has no ICU");
        AssertSame(await ReferenceAsync(), await ExportsAsync("culture", Seeds, variables));
    }

    [Fact]
    public async Task One_core_or_all_changes_no_byte() =>
        AssertSame(await ReferenceAsync(), await ExportsAsync("one-core", Seeds, new Dictionary<string, string> { ["DOTNET_PROCESSOR_COUNT"] = "1" }));

    [Fact]
    public async Task Building_again_changes_nothing()
    {
        await ExportsAsync("again", Seeds);
        Assert.Contains("0 added, 0 replaced, 5 unchanged", (await _folder.Run(["build", .. Seeds, "--store", "again.db"])).Error, StringComparison.Ordinal);
        AssertSame(await ReferenceAsync(), await ExportsAsync("again", Seeds));
    }

    private Task<SortedDictionary<string, string>> ReferenceAsync() => ExportsAsync("reference", [Path.Combine(Run.Root, "seeds")]);

    // The bytes of each file of all formats, as text of Latin-1, by file name.
    private async Task<SortedDictionary<string, string>> ExportsAsync(string name, string[] paths, Dictionary<string, string>? variables = null)
    {
        var folder = Directory.CreateDirectory(_folder.At($"{name}-files")).FullName;
        string[] exports = [.. Formats.SelectMany(f => (string[])["--export", Path.Combine(folder, f)])];
        var run = await Run.With(variables ?? [], _folder.Root, ["build", .. paths, "--store", $"{name}.db", "--quiet", .. exports]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(folder)) files[Path.GetFileName(file)] = await File.ReadAllTextAsync(file, System.Text.Encoding.Latin1, TestContext.Current.CancellationToken);
        return files;
    }

    private static void AssertSame(SortedDictionary<string, string> expected, SortedDictionary<string, string> actual)
    {
        Assert.Equal(expected.Keys, actual.Keys);
        foreach (var (file, bytes) in expected) Assert.True(bytes == actual[file], $"{file} differs at {FirstDifference(bytes, actual[file])}");
    }

    private static string FirstDifference(string left, string right)
    {
        var at = left.AsSpan().CommonPrefixLength(right);
        return string.Create(CultureInfo.InvariantCulture, $"{at}: {Excerpt(left, at)} ≠ {Excerpt(right, at)}");
    }

    private static string Excerpt(string text, int at) => text[Math.Max(0, at - 40)..Math.Min(text.Length, at + 40)];
}
