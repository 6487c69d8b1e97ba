using System.Globalization;
using LmecGraph.Metrics.Report;

namespace LmecGraph.Cli.Commands;

/// <summary>Says on standard error what is being measured: on a terminal while it lasts, under <c>--verbose</c> how long it took.</summary>
internal sealed class MeasureProgress : IProgress<double>, IDisposable
{
    private readonly CommandRun _run;
    private volatile string? _measure;

    public MeasureProgress(CommandRun run)
    {
        _run = run;
        Watch = new MeasureWatch(Start, run.IsWatched ? this : null, Finish);
    }

    /// <summary>Hears from the measuring.</summary>
    public MeasureWatch Watch { get; }

    /// <summary>Shows the share that is done.</summary>
    public void Report(double value)
    {
        if (_measure is { } measure) _run.Show(string.Create(CultureInfo.InvariantCulture, $"measuring {measure} … {value * 100:0} %"));
    }

    /// <summary>Takes the line away.</summary>
    public void Dispose()
    {
        _measure = null;
        _run.Show(null);
    }

    private void Start(string measure)
    {
        _measure = measure;
        _run.Show($"measuring {measure} …");
    }

    private void Finish(string measure, double milliseconds)
    {
        Dispose();
        if (_run.Get(GlobalOptions.Verbose)) _run.Warn(string.Create(CultureInfo.InvariantCulture, $"compute {measure} {milliseconds:0.0} ms"));
    }
}
