using System.Globalization;

namespace LmecGraph.Cli.Commands;

/// <summary>Says on standard error what is being measured: on a terminal while it lasts, under <c>--verbose</c> how long it took.</summary>
internal sealed class MeasureProgress(CommandRun run) : IDisposable
{
    private const string ClearLine = "\r\u001b[K";

    private readonly bool _live = !Console.IsErrorRedirected && !run.Get(GlobalOptions.Quiet);
    private bool _shown;

    /// <summary>A measure is begun.</summary>
    public void Starting(string measure)
    {
        if (!_live) return;
        Console.Error.Write($"{ClearLine}measuring {measure} …");
        _shown = true;
    }

    /// <summary>A measure is done.</summary>
    public void Done(string measure, double milliseconds)
    {
        Dispose();
        if (run.Get(GlobalOptions.Verbose)) run.Warn(string.Create(CultureInfo.InvariantCulture, $"compute {measure} {milliseconds:0.0} ms"));
    }

    /// <summary>Takes the line away.</summary>
    public void Dispose()
    {
        if (_shown) Console.Error.Write(ClearLine);
        _shown = false;
    }
}
