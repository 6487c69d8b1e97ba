using System.Diagnostics;
using System.Globalization;

namespace LmecGraph.Cli;

/// <summary>A stage of a command, from its making to its disposal.</summary>
internal readonly struct Stage(string name, Action<string>? print) : IDisposable
{
    private readonly long _start = Stopwatch.GetTimestamp();

    /// <summary>Prints <c>read 12.3 ms</c>.</summary>
    public void Dispose() => print?.Invoke(string.Create(
        CultureInfo.InvariantCulture, $"{name} {Stopwatch.GetElapsedTime(_start).TotalMilliseconds:0.0} ms"));
}
