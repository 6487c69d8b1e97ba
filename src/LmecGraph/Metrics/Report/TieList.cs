using LmecGraph.Metrics.Measures;

namespace LmecGraph.Metrics.Report;

/// <summary>A network of two modes projected onto one of them, as a list of ties with weights.</summary>
public static class TieList
{
    /// <summary>Names of the weights, in the order of the handbook.</summary>
    public static IReadOnlyList<string> Weights { get; } = ["count", "ratio", "newman", "jaccard", "overlap", "cosine"];

    /// <summary>Writes <c>Source,Target</c> and a column for each weight, by source, then target; every pair once, the smaller id first.</summary>
    /// <param name="network">Of two modes.</param>
    /// <param name="onSources">True to keep sources (actors), false to keep targets (events).</param>
    /// <param name="weights">Names of weights.</param>
    /// <param name="output">Where to.</param>
    /// <param name="cancel">Stops the computation.</param>
    /// <exception cref="MeasureException">A weight is unknown.</exception>
    public static void Write(Network network, bool onSources, IReadOnlyList<string> weights, TextWriter output, CancellationToken cancel = default)
    {
        foreach (var weight in weights)
            if (!Weights.Contains(weight, StringComparer.Ordinal))
                throw new MeasureException($"no weight '{weight}'; there are: {string.Join(", ", NearestNames.To(weight, Weights))}");
        var pairs = Projection.Of(network, onSources, cancel);
        var columns = weights.Select(w => Column(w, pairs, network, onSources)).ToList();
        ReportCsv.Line(output, ["Source", "Target", .. weights]);
        var cells = new string[2 + columns.Count];
        for (var i = 0; i < pairs.Count.Count; i++)
        {
            if ((i & 0xFFFF) == 0) cancel.ThrowIfCancellationRequested();
            (cells[0], cells[1]) = (network.Ids[pairs.Sources[i]], network.Ids[pairs.Targets[i]]);
            for (var c = 0; c < columns.Count; c++) cells[c + 2] = ReportCsv.Number(columns[c][i]);
            ReportCsv.Line(output, cells);
        }
    }

    private static IReadOnlyList<double> Column(string weight, Projection pairs, Network network, bool onSources) => weight switch
    {
        "count" => Columns.Numbers(pairs.Count),
        "ratio" => pairs.Ratio(network, onSources),
        "newman" => pairs.Newman,
        "jaccard" => pairs.Jaccard(network),
        "overlap" => pairs.Overlap(network),
        _ => pairs.Cosine(network),
    };
}
