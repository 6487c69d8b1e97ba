using LmecGraph.Evaluation;

namespace LmecGraph.Cli.Commands;

/// <summary>An evaluation for programs.</summary>
internal sealed record EvaluationAnswer(
    Tally Nodes, Tally Edges, IReadOnlyList<DocumentFigures> Documents, IReadOnlyList<LabelFigures> NodeTypes, IReadOnlyList<LabelFigures> EdgeTypes,
    IReadOnlyList<LabelFigures> Properties, Tally? Pairs, IReadOnlyList<Judgement> Errors)
{
    public static EvaluationAnswer Of(GoldComparison comparison) => new(
        comparison.Nodes, comparison.Edges,
        [.. comparison.Documents.Select(d => new DocumentFigures(d, comparison.Of(Part.Node, d), comparison.Of(Part.Edge, d)))],
        Figures(comparison, Part.Node), Figures(comparison, Part.Edge), Figures(comparison, Part.Property),
        comparison.ByLabel(Part.Pair).Count > 0 ? comparison.Of(Part.Pair) : null,
        [.. comparison.Errors]);

    private static IReadOnlyList<LabelFigures> Figures(GoldComparison comparison, Part part) => [.. comparison.ByLabel(part).Select(l => new LabelFigures(l.Label, l.Tally))];
}

/// <summary>The figures of one document.</summary>
internal sealed record DocumentFigures(string Document, Tally Nodes, Tally Edges);

/// <summary>The figures of a type or property.</summary>
internal sealed record LabelFigures(string Label, Tally Figures);
