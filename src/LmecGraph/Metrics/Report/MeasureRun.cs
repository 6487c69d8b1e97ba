using System.Diagnostics;
using LmecGraph.Graph;
using LmecGraph.Metrics.Networks;

namespace LmecGraph.Metrics.Report;

/// <summary>Measures a network: the one way in for the program, the service and the exports.</summary>
public static class MeasureRun
{
    /// <summary>Measures any network, for instance one read from a file.</summary>
    /// <exception cref="MeasureException">Something is asked for that there is not, or that this network does not have.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static MeasureReport Compute(Network network, MeasureOptions options, CancellationToken cancel = default)
    {
        if (options.LeaveOneOut) throw new MeasureException("--leave-one-out leaves out documents, so it needs a network of the store");
        return Compute(new Measurement(network, options, cancel));
    }

    /// <summary>Projects a graph onto a network and measures it.</summary>
    /// <exception cref="MeasureException">Something is asked for that there is not, or that this network does not have.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static MeasureReport Compute(
        KnowledgeGraph graph, string network, NetworkOptions projection, MeasureOptions options, CancellationToken cancel = default)
    {
        var projected = GraphNetworks.Project(graph, network, projection);
        var report = Compute(new Measurement(projected.Build(), options, cancel) { Coverage = Coverage.Of(graph, projection.From, projection.To) });
        var conventions = new SortedDictionary<string, string>(report.Conventions.ToDictionary(), StringComparer.Ordinal);
        foreach (var (name, words) in GraphNetworks.Conventions(network, projection)) conventions[name] = words;
        report = report with { Conventions = conventions };
        return options.LeaveOneOut ? RankRobustness.AddTo(report, [.. graph.Documents.Select(d => d.Name)], projected, options, cancel) : report;
    }

    private static MeasureReport Compute(Measurement measurement)
    {
        var (nodes, edges, summary) = (new List<MeasureColumn>(), new List<MeasureColumn>(), new List<SummaryValue>());
        var conventions = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var measure in MeasureCatalogue.Choose(measurement))
        {
            measurement.Cancel.ThrowIfCancellationRequested();
            measurement.Options.Watch?.Starting(measure.Name);
            var start = Stopwatch.GetTimestamp();
            var values = measure.Compute(measurement);
            switch (measure.Place)
            {
                case MeasurePlace.Node: nodes.Add(new MeasureColumn(measure.Name, values, measure.IsFlag)); break;
                case MeasurePlace.Edge: edges.Add(new MeasureColumn(measure.Name, values, measure.IsFlag)); break;
                default: summary.Add(new SummaryValue(measure.Name, values[0])); break;
            }
            conventions[measure.Name] = measure.Convention(measurement);
            measurement.Options.Watch?.Done(measure.Name, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }
        return new MeasureReport(
            measurement.Network, nodes, edges, summary, measurement.Coverage, measurement.HasGroups ? measurement.GroupNames : null, conventions)
        { GroupBy = measurement.Options.GroupBy };
    }
}
