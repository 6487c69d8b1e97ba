using System.CommandLine;
using System.Text;

namespace LmecGraph.Cli;

/// <summary>The two streams of the program, UTF-8 with <c>\n</c> on every machine: data on one, words on the other.</summary>
internal sealed class Terminal : InvocationConfiguration, IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private readonly StreamWriter _out;
    private readonly StreamWriter _error = new(Console.OpenStandardError(), Utf8) { NewLine = "\n", AutoFlush = true };
    private bool _abandoned;

    public Terminal()
    {
        OutStream = new BufferedStream(Console.OpenStandardOutput(), 1 << 16);
        Output = _out = new StreamWriter(OutStream, Utf8) { NewLine = "\n" };
        Error = _error;
        EnableDefaultExceptionHandler = false;
        ProcessTerminationTimeout = null; // signals are CommandLine's
    }

    /// <summary>Standard output for what is written as bytes; not to be mixed with <see cref="InvocationConfiguration.Output"/>.</summary>
    public Stream OutStream { get; }

    /// <summary>One line on standard error; control characters, which a file name may hold, cannot touch the terminal.</summary>
    public void Say(string line) => _error.WriteLine(string.Concat(line.Select(c => char.IsControl(c) ? '\uFFFD' : c)));

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
