using LmecGraph.Metrics.Measures;

namespace LmecGraph.Metrics.Report;

/// <summary>A network of two modes projected onto one of them, as a list of ties with weights.</summary>
public sealed class TieList
{
    private readonly Network _network;
    private readonly Projection _pairs;
    private readonly IReadOnlyList<(string Name, Func<int, double> Value)> _columns;

    private TieList(Network network, Projection pairs, IReadOnlyList<(string Name, Func<int, double> Value)> columns) =>
        (_network, _pairs, _columns) = (network, pairs, columns);

    /// <summary>Names of the weights, in the order of the handbook.</summary>
    public static IReadOnlyList<string> Weights { get; } = ["count", "ratio", "newman", "jaccard", "overlap", "cosine"];

    /// <summary>Projects.</summary>
    /// <param name="network">Of two modes.</param>
    /// <param name="onSources">True to keep sources (actors), false to keep targets (events).</param>
    /// <param name="weights">Names of weights.</param>
    /// <param name="cancel">Stops the computation.</param>
    /// <exception cref="MeasureException">A weight is unknown.</exception>
    public static TieList Of(Network network, bool onSources, IReadOnlyList<string> weights, CancellationToken cancel = default)
    {
        foreach (var weight in weights)
            if (!Weights.Contains(weight, StringComparer.Ordinal))
                throw new MeasureException($"no weight '{weight}'; there are: {string.Join(", ", NearestNames.To(weight, Weights))}");
        var pairs = Projection.Of(network, onSources, cancel);
        return new TieList(network, pairs, [.. weights.Select(w => (w, Column(w, pairs, network, onSources)))]);
    }

    /// <summary>Writes <c>Source,Target</c> and a column for each weight, by source, then target; every pair once, the smaller id first.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="cancel">Stops the writing.</param>
    public void Write(TextWriter output, CancellationToken cancel = default)
    {
        ReportCsv.Line(output, ["Source", "Target", .. _columns.Select(c => c.Name)]);
        for (var i = 0; i < _pairs.Count.Count; i++)
        {
            if ((i & 0xFFFF) == 0) cancel.ThrowIfCancellationRequested();
            ReportCsv.Cell(output, _network.Ids[_pairs.Sources[i]], first: true);
            ReportCsv.Cell(output, _network.Ids[_pairs.Targets[i]]);
            foreach (var (_, value) in _columns) ReportCsv.Cell(output, value(i));
            output.Write('\n');
        }
    }

    private static Func<int, double> Column(string weight, Projection pairs, Network network, bool onSources) => weight switch
    {
        "count" => i => pairs.Count[i],
        "newman" => i => pairs.Newman[i],
        "ratio" => At(pairs.Ratio(network, onSources)),
        "jaccard" => At(pairs.Jaccard(network)),
        "overlap" => At(pairs.Overlap(network)),
        _ => At(pairs.Cosine(network)),
    };

    private static Func<int, double> At(double[] values) => i => values[i];
}
