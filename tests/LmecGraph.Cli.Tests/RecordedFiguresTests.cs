using System.Globalization;
using System.Text.Json;

namespace LmecGraph.Cli.Tests;

/// <summary>How well reports are read never falls below what docs/extraction-errors.md has recorded.</summary>
public sealed class RecordedFiguresTests(LabelledSets sets) : IClassFixture<LabelledSets>
{
    [Fact]
    public Task The_newsletters_are_read_as_well_as_recorded() => CheckAsync("seeds", Path.Combine(Run.Root, "seeds"), LabelledSets.SeedGold);

    [Theory]
    [InlineData("AB")]
    [InlineData("C")]
    public Task Reports_of_many_publishers_are_read_as_well_as_recorded(string folds) => CheckAsync($"dev {folds}", LabelledSets.Dev.Documents, sets.GoldOf(folds));

    [Theory]
    [InlineData("work")]
    [InlineData("held-out")]
    public Task Invented_reports_are_read_as_well_as_recorded(string set) =>
        CheckAsync($"invented, {set}", Path.Combine(LabelledSets.Invented, set, "docs"), Path.Combine(LabelledSets.Invented, set, "gold"));

    [Fact]
    public Task Real_reports_of_the_archives_are_read_as_well_as_recorded() => CheckAsync("archives", sets.ArchivedReports(), LabelledSets.ArchiveGold);

    private async Task CheckAsync(string set, string documents, string gold)
    {
        var run = await sets.EvaluateAsync(documents, gold);
        Assert.Equal("", run.Error);
        using var answer = JsonDocument.Parse(run.Out);
        var (nodes, edges) = (F1(answer, "nodes"), F1(answer, "edges"));
        var recorded = Recorded(set);
        Assert.True(nodes >= recorded.Nodes && edges >= recorded.Edges,
            FormattableString.Invariant($"{set}: nodes {nodes:0.000} (recorded {recorded.Nodes:0.000}), edges {edges:0.000} (recorded {recorded.Edges:0.000})"));
    }

    private static double F1(JsonDocument answer, string part) => Math.Round(answer.RootElement.GetProperty(part).GetProperty("f1").GetDouble(), 3);

    /// <summary>The row of the table whose first cell is the set.</summary>
    private static (double Nodes, double Edges) Recorded(string set)
    {
        var row = File.ReadLines(Path.Combine(Run.Root, "docs", "extraction-errors.md")).Select(l => l.Split('|', StringSplitOptions.TrimEntries)).Single(c => c.Length > 3 && c[1] == set);
        return (double.Parse(row[2], CultureInfo.InvariantCulture), double.Parse(row[3], CultureInfo.InvariantCulture));
    }
}
