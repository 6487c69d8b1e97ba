using LmecGraph.Evaluation;
using LmecGraph.Graph;
using LmecGraph.Lexicon;
using LmecGraph.Metrics.Reading;
using LmecGraph.Metrics.Report;
using LmecGraph.Queries;
using LmecGraph.Web;

namespace LmecGraph.Cli;

/// <summary>What an exception is to a user: one line and an exit code. The only place that decides it.</summary>
/// <param name="Line">What, where, and what to do.</param>
/// <param name="Code">One of <see cref="ExitCode"/>.</param>
internal sealed record Failure(string Line, int Code)
{
    /// <summary>Reads an exception.</summary>
    public static Failure Of(Exception exception) => exception switch
    {
        AggregateException { InnerExceptions: [var only] } => Of(only),
        OperationCanceledException => new("stopped; what was reported as saved is kept", ExitCode.Stopped),
        UsageException or QuestionException or MeasureException => new(OneLine(exception.Message), ExitCode.Usage),
        StoreException or ServiceException or NetworkFormatException or GoldException or IOException or UnauthorizedAccessException => new(OneLine(exception.Message), ExitCode.Failed),
        LexiconException wrong => new(string.Join('\n', wrong.Problems.Select(OneLine)), ExitCode.Failed),
        OutOfMemoryException => new("not enough memory for this; give fewer or smaller files at a time", ExitCode.Failed),
        _ => new($"a fault of the program ({exception.GetType().Name}: {OneLine(exception.Message)}); please report it with the call", ExitCode.Failed),
    };

    private static string OneLine(string message) =>
        string.Join(' ', message.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
