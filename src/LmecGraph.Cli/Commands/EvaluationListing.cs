using System.Globalization;
using LmecGraph.Evaluation;

namespace LmecGraph.Cli.Commands;

/// <summary>An evaluation as rows for people and spreadsheets.</summary>
internal static class EvaluationListing
{
    private const string All = "all";

    /// <summary>By document, by type, and in all; properties and pairs where the gold has them.</summary>
    public static Listing Figures(GoldComparison comparison) => new(
        ["part", "of", "right", "wrong", "missed", "precision", "recall", "F1"],
        [
            .. comparison.Documents.SelectMany(d => new[] { Row("nodes", d, comparison.Of(Part.Node, d)), Row("edges", d, comparison.Of(Part.Edge, d)) }),
            .. comparison.ByLabel(Part.Node).Select(n => Row("node", n.Label, n.Tally)),
            .. comparison.ByLabel(Part.Edge).Select(e => Row("edge", e.Label, e.Tally)),
            Row("nodes", All, comparison.Nodes),
            Row("edges", All, comparison.Edges),
            .. comparison.ByLabel(Part.Property).Select(p => PropertyRow(p.Label, p.Tally)),
            .. comparison.ByLabel(Part.Pair) is { Count: > 0 } ? new[] { PairRow(comparison.Of(Part.Pair)) } : [],
        ]);

    /// <summary>What was wrong or missed.</summary>
    public static Listing Errors(GoldComparison comparison) => new(
        ["document", "part", "type", "error", "what", "rule", "quote"],
        [.. comparison.Errors.Select(e => (IReadOnlyList<string>)
            [e.Document ?? "", e.Part.ToString().ToLowerInvariant(), e.Label, e.Verdict.ToString().ToLowerInvariant(), e.Text, e.Rule ?? "", OneLine(e.Quote)])]);

    private static IReadOnlyList<string> Row(string part, string of, Tally t) =>
        [part, of, Number(t.Right), Number(t.Wrong), Number(t.Missed), Share(t.Precision), Share(t.Recall), Share(t.F1)];

    // Nothing is found of a property that is not demanded, so that only a recall makes sense.
    private static IReadOnlyList<string> PropertyRow(string of, Tally t) => ["property", of, Number(t.Right), "", Number(t.Missed), "", Share(t.Recall), ""];

    // Rights are pairs, wrongs are nodes.
    private static IReadOnlyList<string> PairRow(Tally t) => ["pairs", "across documents", Number(t.Right), Number(t.Wrong), Number(t.Missed), "", Share(t.Recall), ""];

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Share(double value) => value.ToString("0.000", CultureInfo.InvariantCulture);

    private static string OneLine(string? quote) => string.Join(' ', (quote ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
