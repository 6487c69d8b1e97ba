using System.CommandLine;
using System.Text;

namespace LmecGraph.Cli;

/// <summary>The two streams of the program, UTF-8 with <c>\n</c> on every machine: data on one, words on the other.</summary>
internal sealed class Terminal : InvocationConfiguration, IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private readonly StreamWriter _out = new(Console.OpenStandardOutput(), Utf8, 1 << 16) { NewLine = "\n" };
    private readonly StreamWriter _error = new(Console.OpenStandardError(), Utf8) { NewLine = "\n", AutoFlush = true };
    private bool _abandoned;

    public Terminal()
    {
        Output = _out;
        Error = _error;
        EnableDefaultExceptionHandler = false;
        ProcessTerminationTimeout = null; // signals are CommandLine's
    }

    /// <summary>Sends what is still buffered; a full disk behind standard output is found here.</summary>
    public void Flush() => _out.Flush();

    /// <summary>Forgets what is still buffered: after a failure there is no half answer.</summary>
    public void Abandon() => _abandoned = true;

    public void Dispose()
    {
        if (!_abandoned) _out.Dispose();
        _error.Dispose();
    }
}
