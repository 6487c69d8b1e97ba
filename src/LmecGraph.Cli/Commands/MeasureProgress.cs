using System.Globalization;
using LmecGraph.Metrics.Report;

namespace LmecGraph.Cli.Commands;

/// <summary>Says on standard error what is being measured: on a terminal while it lasts, under <c>--verbose</c> how long it took.</summary>
internal sealed class MeasureProgress : IProgress<double>, IDisposable
{
    private const string ClearLine = "\r\u001b[K";

    private readonly CommandRun _run;
    private readonly bool _live;
    private readonly Lock _gate = new();
    private string? _measure;

    public MeasureProgress(CommandRun run)
    {
        _run = run;
        _live = !Console.IsErrorRedirected && !run.Get(GlobalOptions.Quiet);
        Watch = new MeasureWatch(Start, _live ? this : null, Finish);
    }

    /// <summary>Hears from the measuring.</summary>
    public MeasureWatch Watch { get; }

    /// <summary>Shows the share that is done.</summary>
    public void Report(double value)
    {
        lock (_gate)
            if (_measure is not null)
                Console.Error.Write(string.Create(CultureInfo.InvariantCulture, $"{ClearLine}measuring {_measure} … {value * 100:0} %"));
    }

    /// <summary>Takes the line away.</summary>
    public void Dispose()
    {
        lock (_gate)
        {
            if (_measure is not null) Console.Error.Write(ClearLine);
            _measure = null;
        }
    }

    private void Start(string measure)
    {
        if (!_live) return;
        lock (_gate)
        {
            _measure = measure;
            Console.Error.Write($"{ClearLine}measuring {measure} …");
        }
    }

    private void Finish(string measure, double milliseconds)
    {
        Dispose();
        if (_run.Get(GlobalOptions.Verbose)) _run.Warn(string.Create(CultureInfo.InvariantCulture, $"compute {measure} {milliseconds:0.0} ms"));
    }
}
