using System.CommandLine;
using System.Text;

namespace LmecGraph.Cli;

/// <summary>The two streams of the program, UTF-8 with <c>\n</c> on every machine: data on one, words on the other.</summary>
internal sealed class Terminal : InvocationConfiguration, IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private readonly StreamWriter _out;
    private readonly StreamWriter _error = new(Console.OpenStandardError(), Utf8) { NewLine = "\n", AutoFlush = true };
    private readonly Lock _gate = new();
    private bool _shown;
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
    public void Say(string line)
    {
        lock (_gate)
        {
            Clear();
            _error.WriteLine(Plain(line));
        }
    }

    /// <summary>A passing line on standard error, in the place of the last one and taken away by the next; only where that is a terminal.</summary>
    /// <param name="status">The line, or null for none.</param>
    public void Show(string? status)
    {
        if (Console.IsErrorRedirected) return;
        lock (_gate)
        {
            Clear();
            _error.Write(Plain(status ?? ""));
            _shown = status is not null;
        }
    }

    /// <summary>The text without control characters.</summary>
    public static string Plain(string text) => text.Any(char.IsControl) ? string.Concat(text.Select(c => char.IsControl(c) ? '\uFFFD' : c)) : text;

    /// <summary>Sends what is still buffered; a full disk behind standard output is found here.</summary>
    public void Flush() => _out.Flush();

    /// <summary>Forgets what is still buffered: after a failure there is no half answer.</summary>
    public void Abandon() => _abandoned = true;

    public void Dispose()
    {
        if (!_abandoned) _out.Dispose();
        _error.Dispose();
    }

    private void Clear()
    {
        if (_shown) _error.Write("\r\u001b[K");
        _shown = false;
    }
}
