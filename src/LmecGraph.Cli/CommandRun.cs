using System.CommandLine;
using System.Text.Json;
using LmecGraph.Graph;
using LmecGraph.Stores;
using LmecGraph.Text;
using Spectre.Console;

namespace LmecGraph.Cli;

/// <summary>One call of one command: its options, its streams, its store.</summary>
internal sealed class CommandRun(ParseResult parsed, CancellationToken cancel)
{
    private const int WidthOfAFile = 160;
    private const int NarrowestTerminal = 40;

    /// <summary>Set when the user wants to stop.</summary>
    public CancellationToken Cancel => cancel;

    /// <summary>In which form the answer is wanted.</summary>
    public OutputFormat Format => Get(GlobalOptions.Format);

    /// <summary>Path or address of the store.</summary>
    public string StorePath => Get(GlobalOptions.Store)!;

    /// <summary>Standard output: data only.</summary>
    public TextWriter Out => parsed.InvocationConfiguration.Output;

    /// <summary>Standard output for what is written as bytes.</summary>
    public Stream OutStream => ((Terminal)parsed.InvocationConfiguration).OutStream;

    /// <summary>Value of an option; null or the type's default where it was not given.</summary>
    public T? Get<T>(Option<T> option) => parsed.GetValue(option);

    /// <summary>Value of an argument; null or the type's default where it was not given.</summary>
    public T? Get<T>(Argument<T> argument) => parsed.GetValue(argument);

    /// <summary>Whether an option was given at all.</summary>
    public bool Has(Option option) => parsed.GetResult(option) is { Implicit: false };

    /// <summary>A remark on standard error, not made under <c>--quiet</c>.</summary>
    public void Note(string line)
    {
        if (!Get(GlobalOptions.Quiet)) Warn(line);
    }

    /// <summary>A line on standard error that is never left out.</summary>
    public void Warn(string line) => ((Terminal)parsed.InvocationConfiguration).Say(line);

    /// <summary>True where somebody watches a terminal and wants remarks.</summary>
    public bool IsWatched => !Console.IsErrorRedirected && !Get(GlobalOptions.Quiet);

    /// <summary>Shows how far long work is, where somebody watches; the next line takes its place, null takes it away.</summary>
    public void Show(string? status)
    {
        if (IsWatched) ((Terminal)parsed.InvocationConfiguration).Show(status);
    }

    /// <summary>Measures the stage that ends when the result is disposed; <c>--verbose</c> prints it.</summary>
    public Stage Stage(string name) => new(name, Get(GlobalOptions.Verbose) ? Warn : null);

    /// <summary>
    /// Does long work. A wish to stop ends the waiting at once, wherever the work is; what it still does ends when it looks at the token, or with the
    /// process.
    /// </summary>
    public Task<T> WorkAsync<T>(Func<T> work) => Task.Run(work, cancel).WaitAsync(cancel);

    /// <summary>Opens the store of this call; only one that is opened for writing is made where it is not there.</summary>
    public Task<IGraphStore> OpenStoreAsync(StoreAccess access = StoreAccess.Read) =>
        GraphStores.OpenAsync(StorePath, new StoreOptions { Access = access }, cancel);

    /// <summary>A console on standard output for tables: the terminal's width and colours, or 160 columns of plain text.</summary>
    public IAnsiConsole Tables() => Styled(Out, isTerminal: !Console.IsOutputRedirected);

    /// <summary>Prints an answer in the form that was asked for.</summary>
    /// <param name="listing">Its columns and rows, for people and for spreadsheets.</param>
    /// <param name="json">The same for programs; serialized by <see cref="Json"/>.</param>
    public void Write<T>(Listing listing, T json)
    {
        switch (Format)
        {
            case OutputFormat.Json: WriteJson(json); break;
            case OutputFormat.Csv: listing.WriteCsv(Out); break;
            default: listing.WriteTable(Tables()); break;
        }
    }

    /// <summary>Prints a value as JSON and a line end.</summary>
    public void WriteJson<T>(T value) => Out.WriteLine(JsonSerializer.Serialize(value, Json.Indented));

    private IAnsiConsole Styled(TextWriter writer, bool isTerminal)
    {
        var colour = isTerminal && !Get(GlobalOptions.NoColor) && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = colour ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = colour ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = isTerminal ? Math.Max(NarrowestTerminal, Console.WindowWidth) : WidthOfAFile;
        console.Profile.Capabilities.Unicode = true;
        return console;
    }
}
