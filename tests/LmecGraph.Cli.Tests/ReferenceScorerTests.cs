using System.Text.Json;
using LmecGraph.Tests;

namespace LmecGraph.Cli.Tests;

/// <summary>The program and the reference scorer count alike.</summary>
public sealed class ReferenceScorerTests(LabelledSets sets) : IClassFixture<LabelledSets>
{
    [Fact]
    public Task They_agree_on_the_newsletters() => CompareAsync(Path.Combine(Run.Root, "seeds"), SharedFolder.Require("eval/gold"));

    [Fact]
    public Task They_agree_on_reports_of_many_publishers() => CompareAsync(LabelledSets.Dev.Documents, LabelledSets.Dev.Gold);

    private async Task CompareAsync(string documents, string gold)
    {
        var scorer = SharedFolder.Require("eval/score.py");
        Assert.SkipWhen((await Run.Shell(".", "python3 --version")).ExitCode != 0, "there is no python3");
        var export = await sets.ExportAsync(documents);
        var figures = export + ".figures";
        var reference = await Run.Shell(".", $"python3 '{scorer}' '{export}' '{gold}' --json '{figures}'");
        Assert.Equal((0, ""), (reference.ExitCode, reference.Error));
        using var theirs = JsonDocument.Parse(await File.ReadAllTextAsync(figures, TestContext.Current.CancellationToken));
        using var ours = JsonDocument.Parse((await sets.EvaluateAsync(documents, gold)).Out);
        Assert.Equal(Theirs(theirs.RootElement), Ours(ours.RootElement));
        Assert.Equal(Counts(reference.Out, "property"), ours.RootElement.GetProperty("properties").EnumerateArray()
            .Select(p => (p.GetProperty("label").GetString()!, Count(p.GetProperty("figures"), "right"), Count(p.GetProperty("figures"), "right") + Count(p.GetProperty("figures"), "missed"))));
        if (reference.Out.Split('\n').FirstOrDefault(l => l.StartsWith("resolution", StringComparison.Ordinal)) is not { } resolution) return;
        var pairs = ours.RootElement.GetProperty("pairs");
        var (right, wrong, missed) = (Count(pairs, "right"), Count(pairs, "wrong"), Count(pairs, "missed"));
        Assert.Equal($"resolution across documents: {right} of {right + missed} pairs joined, {wrong} false merges", resolution);
    }

    /// <summary>Precision, recall and F1 to three decimals, in all and by type.</summary>
    private static SortedDictionary<string, string> Theirs(JsonElement scores) => new(
        scores.GetProperty("byType").EnumerateObject().Append(Member(scores, "nodes")).Append(Member(scores, "edges"))
            .ToDictionary(m => m.Name, m => Three(m.Value, "P", "R", "F")), StringComparer.Ordinal);

    private static SortedDictionary<string, string> Ours(JsonElement answer) => new(
        answer.GetProperty("nodeTypes").EnumerateArray().Concat(answer.GetProperty("edgeTypes").EnumerateArray())
            .Select(l => (Name: l.GetProperty("label").GetString()!, Figures: l.GetProperty("figures")))
            .Append((Name: "nodes", Figures: answer.GetProperty("nodes"))).Append((Name: "edges", Figures: answer.GetProperty("edges")))
            .ToDictionary(l => l.Name, l => Three(l.Figures, "precision", "recall", "f1")), StringComparer.Ordinal);

    private static JsonProperty Member(JsonElement element, string name) => element.EnumerateObject().Single(m => m.Name == name);

    private static string Three(JsonElement figures, params string[] names) =>
        string.Join(' ', names.Select(n => FormattableString.Invariant($"{figures.GetProperty(n).GetDouble():0.000}")));

    private static int Count(JsonElement figures, string name) => figures.GetProperty(name).GetInt32();

    /// <summary>Lines like <c>property Event.date    7 of 7</c>.</summary>
    private static IEnumerable<(string, int, int)> Counts(string output, string word) =>
        from line in output.Split('\n')
        let cells = line.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        where cells is [var first, _, _, "of", _] && first == word
        select (cells[1], int.Parse(cells[2]), int.Parse(cells[4]));
}
